import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../lib/pipeline/messages.ts';
import type { StageId } from '../../lib/pipeline/stages.ts';
import type { Outbox } from '../../lib/ports/outbox.ts';

/** An outbox, and what waits in a stage's queue right now: messages are taken from it and not given again. */
export interface OpenedOutbox {
  readonly outbox: Outbox<Message>;
  take(stage: StageId): Promise<readonly unknown[]>;
  close(): Promise<void>;
}

function pageDue(n: number, title?: string): Message {
  return {
    kind: 'page.due',
    feedUrl: 'https://harbour-wire.example/feed.xml',
    outlet: 'Harbour Wire',
    url: `https://harbour-wire.example/${n}`,
    title,
    quiet: false,
  };
}

export function describeOutbox(name: string, open: () => Promise<OpenedOutbox>): void {
  describe(`outbox: ${name}`, () => {
    let opened: OpenedOutbox;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());

    it('puts each message into the queue of the stage that consumes its kind', async () => {
      const tick: Message = { kind: 'polls.tick', all: true };
      const started: Message = { kind: 'statement.started', statementId: 'st_1', quiet: true };
      await opened.outbox.send([tick, pageDue(1), started]);
      expect(await opened.take('schedule-polls')).toEqual([tick]);
      expect(await opened.take('archive-article')).toEqual([pageDue(1)]);
      expect(await opened.take('alert-new-statement')).toEqual([started]);
      expect(await opened.take('poll-feed')).toEqual([]);
    });

    it('sends nothing', async () => {
      await opened.outbox.send([]);
      expect(await opened.take('archive-article')).toEqual([]);
    });

    it('sends hundreds at once', async () => {
      await opened.outbox.send(Array.from({ length: 203 }, (_, n) => pageDue(n)));
      const taken = await opened.take('archive-article');
      expect(new Set(taken.map((message) => JSON.stringify(message))).size).toBe(203);
    });

    it('sends megabytes at once', async () => {
      const messages = Array.from({ length: 40 }, (_, n) => pageDue(n, 'ü'.repeat(30_000)));
      await opened.outbox.send(messages);
      expect(await opened.take('archive-article')).toHaveLength(40);
    });

    it('carries any text', async () => {
      const message = pageDue(1, '\u0000\u001b "\\ 🕊️ \u2028 \uffff\ufffe \u{1fffe} Мир </Body>');
      await opened.outbox.send([message]);
      expect(await opened.take('archive-article')).toEqual([message]);
    });

    it('holds a message back for as long as was asked', async () => {
      await opened.outbox.send([pageDue(1)], { delaySeconds: 1 });
      await opened.outbox.send([pageDue(2)], { delaySeconds: 0 });
      expect(await opened.take('archive-article')).toEqual([pageDue(2)]);
      await expect.poll(() => opened.take('archive-article'), { timeout: 5_000, interval: 200 }).toEqual([pageDue(1)]);
    });
  });
}
