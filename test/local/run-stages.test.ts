import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { isStorageError } from '../../lib/adapters/local/data-folder.ts';
import { type RunEvent, type RunOptions, runStages } from '../../lib/local/run-stages.ts';
import type { Message } from '../../lib/pipeline/messages.ts';
import { createSmallWorld, FEED_URL, feedText, pageText, type SmallWorld } from '../pipeline/small-world.ts';

const page = (n: number): Message => ({
  kind: 'page.due',
  feedUrl: FEED_URL,
  outlet: 'Example Wire',
  url: `https://wire.example/${n}`,
  quiet: false,
});
const DRAINED = { kind: 'drained', patienceSeconds: 20 } as const;

let small: SmallWorld;
let events: RunEvent[];
let stop: AbortController;
beforeEach(() => {
  small = createSmallWorld();
  events = [];
  stop = new AbortController();
});

function run(changes: Partial<RunOptions> = {}): Promise<void> {
  return runStages({
    world: small.world,
    queue: small.queue,
    observe: (event) => events.push(event),
    signal: stop.signal,
    until: DRAINED,
    ...changes,
  });
}
/** The clock jumps to whatever was set back. */
const patiently = (event: RunEvent) => {
  events.push(event);
  if (event.kind === 'set-back') small.moveClock(event.afterSeconds);
};
const kinds = () => events.map((event) => (event.kind === 'done' ? event.report.kind : event.kind));

describe('the order of work', () => {
  it('follows a feed to its alerts, and ends when nothing waits', async () => {
    small.web.set(FEED_URL, feedText([{ id: '1', url: 'https://wire.example/1' }]));
    small.web.set('https://wire.example/1', pageText(['Ilva Marn: Each missile launcher goes back to its garage']));
    await small.queue.send([{ kind: 'polls.tick', all: true }]);
    await run();
    expect(kinds()).toEqual([
      'polls-scheduled',
      'feed-read',
      'version-archived',
      'article-read',
      'alerts-decided',
      'alert-delivered',
    ]);
    expect(small.queue.counts()).toEqual({ open: 0, retrying: 0, setAside: 0 });
  });

  it('starts what is further on first, so that alerts don’t wait for a backlog', async () => {
    await small.queue.send([page(1), { kind: 'delivery.entered', deliveryId: 'alert_x' }]);
    const started: string[] = [];
    small.beforeCall = (call) => started.push(call);
    await run({ observe: patiently, until: { kind: 'drained', patienceSeconds: 0 } });
    expect(started.slice(0, 2)).toEqual(['deliveries.get', 'articles.get']);
  });

  it('works on several messages of a stage at once, and on no more than it may', async () => {
    let atOnce = 0;
    let most = 0;
    small.beforeCall = async (call) => {
      if (call !== 'fetcher.fetch') return;
      atOnce += 1;
      most = Math.max(most, atOnce);
      await sleep(5);
      atOnce -= 1;
    };
    await small.queue.send(Array.from({ length: 23 }, (_, n) => page(n)));
    await run();
    expect(most).toBe(5);
    expect(kinds()).toEqual(Array.from({ length: 23 }, () => 'article-skipped'));
  });
});

describe('a message that fails', () => {
  const waits = () => events.map((event) => (event.kind === 'set-back' ? event.afterSeconds : event.kind));
  const answer = (outcome: { retryAfterSeconds?: number }) =>
    small.web.set('https://wire.example/1', () => ({
      kind: 'failed',
      reason: 'status',
      status: 503,
      message: '[GET] "https://wire.example/1": 503',
      ...outcome,
    }));

  it('is tried again after ever longer waits, then set aside', async () => {
    answer({});
    await small.queue.send([page(1)]);
    await run({ observe: patiently });
    expect(waits()).toEqual([5, 30, 300, 900, 3600, 10_800, 'set-aside']);
    expect(events.at(-1)).toEqual({
      kind: 'set-aside',
      stage: 'archive-article',
      message: '[GET] "https://wire.example/1": 503',
    });
    expect(small.queue.counts()).toEqual({ open: 0, retrying: 0, setAside: 1 });
  });

  it('starts anew when that is asked for', async () => {
    answer({});
    await small.queue.send([page(1)]);
    await run({ observe: patiently });
    small.web.set('https://wire.example/1', pageText(['Nothing was said.']));
    await run();
    expect(kinds()).not.toContain('version-archived');
    expect(small.queue.retryAll()).toBe(1);
    await run();
    expect(kinds()).toContain('version-archived');
  });

  it.each([
    ['longer than its own wait', 60, 60],
    ['shorter than its own wait', 1, 5],
    ['a year', 31_536_000, 86_400],
  ])('waits as the other side says: %s', async (_, retryAfterSeconds, expected) => {
    answer({ retryAfterSeconds });
    await small.queue.send([page(1)]);
    await run({ until: { kind: 'drained', patienceSeconds: 0 } });
    expect(waits()).toEqual([expected]);
  });

  it('is waited for as long as patience lasts; what is due later is left to the next run', async () => {
    let attempts = 0;
    small.beforeCall = (call) => {
      if (call === 'fetcher.fetch') attempts += 1;
    };
    answer({});
    await small.queue.send([page(1)]);
    await run({
      observe: (event) => {
        // Only the first wait is within patience.
        if (attempts === 1) patiently(event);
        else events.push(event);
      },
    });
    expect(waits()).toEqual([5, 30]);
    expect(small.queue.counts()).toEqual({ open: 0, retrying: 1, setAside: 0 });
    small.moveClock(30);
    await run({ until: { kind: 'drained', patienceSeconds: 0 } });
    expect(waits()).toEqual([5, 30, 300]);
  });

  it('stops no other', async () => {
    answer({});
    small.web.set('https://wire.example/2', pageText(['Nothing was said.']));
    await small.queue.send([page(1), page(2)]);
    await run({ until: { kind: 'drained', patienceSeconds: 0 } });
    expect(kinds().toSorted()).toEqual(['article-read', 'set-back', 'version-archived']);
  });

  it('is set aside at once when another attempt would not help, and is started anew when asked', async () => {
    small.web.set('https://wire.example/1', pageText(['Ilva Marn: Each missile launcher goes back to its garage']));
    small.channelAnswers = () => ({ kind: 'refused', message: '[POST] "https://desk.example": 410 Gone' });
    await small.queue.send([page(1)]);
    await run();
    expect(events.at(-1)).toEqual({
      kind: 'set-aside',
      stage: 'deliver-alert',
      message: 'desk: [POST] "https://desk.example": 410 Gone',
    });
    expect(small.queue.counts()).toEqual({ open: 0, retrying: 0, setAside: 1 });
    small.channelAnswers = () => ({ kind: 'delivered' });
    expect(small.queue.retryAll()).toBe(1);
    await run();
    expect(kinds().at(-1)).toBe('alert-delivered');
    expect(small.delivered).toHaveLength(1);
  });

  it('is set aside, too, when it is no message at all', async () => {
    await small.queue.send([{ kind: 'page.due' } as Message]);
    await run({ observe: patiently });
    expect(kinds().at(-1)).toBe('set-aside');
  });
});

describe('a message that processes end with', () => {
  const endWith = (times: number) => {
    for (let ended = 0; ended < times; ended += 1) {
      const queue = small.reopenQueue();
      expect((queue.take('archive-article') ?? queue.takeSuspect())?.body).toEqual(page(1));
    }
  };

  it('is tried without company', async () => {
    await small.queue.send([page(1)]);
    endWith(2);
    await small.queue.send([page(2), page(3)]);
    const steps: string[] = [];
    small.beforeCall = (call) => {
      if (call === 'fetcher.fetch') steps.push(call);
    };
    await run({ queue: small.reopenQueue(), observe: ({ kind }) => steps.push(kind) });
    expect(steps).toEqual(['fetcher.fetch', 'fetcher.fetch', 'done', 'done', 'fetcher.fetch', 'done']);
  });

  it('is set aside after six times, and the others are worked on', async () => {
    small.web.set('https://wire.example/2', pageText(['Nothing was said.']));
    await small.queue.send([page(1)]);
    endWith(6);
    await small.queue.send([page(2)]);
    await run({ queue: small.reopenQueue() });
    expect(kinds()).toEqual(['version-archived', 'article-read', 'set-aside']);
    expect(events.at(-1)).toEqual({
      kind: 'set-aside',
      stage: 'archive-article',
      message: 'Parley ended 6 times while it was at work on this',
    });
    expect(small.queue.counts()).toEqual({ open: 0, retrying: 0, setAside: 1 });
  });
});

describe('stopping', () => {
  it('finishes what is at hand and starts nothing more', async () => {
    small.beforeCall = async (call) => {
      if (call !== 'fetcher.fetch') return;
      stop.abort();
      await sleep(20);
    };
    await small.queue.send(Array.from({ length: 9 }, (_, n) => page(n)));
    await run();
    expect(kinds()).toHaveLength(5);
    expect(small.queue.counts().open).toBe(4);
  });

  it('wakes from its nap at once', async () => {
    const started = performance.now();
    const running = run({ until: { kind: 'forever' } });
    await sleep(20);
    stop.abort();
    await running;
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('ends at once when it was stopped before it began', async () => {
    await small.queue.send([page(1)]);
    stop.abort();
    await run();
    expect(events).toEqual([]);
  });
});

it('naps while the work at hand takes its time', async () => {
  let looks = 0;
  const counting = {
    ...small.queue,
    take: (stage: Parameters<typeof small.queue.take>[0]) => {
      looks += 1;
      return small.queue.take(stage);
    },
  };
  small.beforeCall = async (call) => {
    if (call === 'fetcher.fetch') await sleep(400);
  };
  await small.queue.send(Array.from({ length: 6 }, (_, n) => page(n)));
  await run({ queue: counting });
  expect(looks).toBeLessThan(100);
});

describe('storage that fails', () => {
  const full = Object.assign(new Error('database or disk is full'), { errcode: 13 });
  it.each([
    ['a store, the next stage told already', 'articles.save', full, 2],
    ['the archive', 'archive.saveText', Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' }), 1],
    ['the next stage’s queue', 'outbox.send', full, 1],
  ])('ends the run, and the message is there for the next one: %s', async (_, failing, error, waiting) => {
    small.web.set('https://wire.example/1', pageText(['Nothing was said.']));
    small.beforeCall = (call) => {
      if (call === failing) throw error;
    };
    await small.queue.send([page(1)]);
    await expect(run()).rejects.toBe(error);
    expect(isStorageError(error)).toBe(true);
    expect(events).toEqual([]);
    expect(small.queue.counts()).toEqual({ open: waiting, retrying: 0, setAside: 0 });
  });

  it('is no message’s fault, however often', async () => {
    small.web.set('https://wire.example/1', pageText(['Nothing was said.']));
    small.beforeCall = (call) => {
      if (call === 'archive.saveRaw') throw full;
    };
    await small.queue.send([page(1)]);
    for (let ended = 0; ended < 8; ended += 1) await expect(run({ queue: small.reopenQueue() })).rejects.toBe(full);
    small.beforeCall = () => {};
    await run({ queue: small.reopenQueue() });
    expect(kinds()).toEqual(['version-archived', 'article-read']);
  });

  it('waits for the other work at hand before it ends', async () => {
    let finished = false;
    small.beforeCall = async (call) => {
      if (call === 'deliveries.get') throw full;
      if (call !== 'fetcher.fetch') return;
      await sleep(50);
      finished = true;
    };
    await small.queue.send([page(1), { kind: 'delivery.entered', deliveryId: 'alert_x' }]);
    await expect(run()).rejects.toBe(full);
    expect(finished).toBe(true);
    expect(kinds()).toEqual(['article-skipped']);
  });

  it.each(['take', 'nextTurn', 'done', 'setBack'] as const)(
    'ends the run when the queue itself fails: %s',
    async (call) => {
      const broken = {
        ...small.queue,
        [call]: () => {
          throw full;
        },
      };
      if (call === 'setBack')
        small.beforeCall = () => {
          throw new Error('the stage fails');
        };
      await small.queue.send([page(1)]);
      await expect(run({ queue: broken })).rejects.toBe(full);
    },
  );
});
