import { beforeEach, describe, expect, it } from 'vitest';
import type { Statement } from '../../lib/core/statement/statement.ts';
import type { Message } from '../../lib/pipeline/messages.ts';
import type { Watchlist } from '../../lib/pipeline/world.ts';
import { sightingFor, statementFor } from '../contracts/fixtures.ts';
import { createSmallWorld, type SmallWorld, START } from './small-world.ts';

const statement: Statement = statementFor('launchers', { firstSeenAt: START });
const started = (quiet = false): Message => ({ kind: 'statement.started', statementId: statement.id, quiet });

async function worldWithStatement(changes: Partial<Watchlist> = {}): Promise<SmallWorld> {
  const small = createSmallWorld(changes);
  await small.world.statements.start(statement, sightingFor('launchers'), 0);
  return small;
}

describe('alert-new-statement', () => {
  let small: SmallWorld;
  beforeEach(async () => {
    small = await worldWithStatement();
  });
  const ledger = () => small.world.deliveries.ofStatement(statement.id);

  it('enters a delivery for each channel and has it delivered', async () => {
    expect(await small.accept(started())).toEqual({
      kind: 'alerts-decided',
      statementId: statement.id,
      entered: 1,
      held: 0,
    });
    const [delivery] = await ledger();
    expect(delivery).toMatchObject({ channel: 'desk', rule: 'everything-new', status: 'pending', attempts: 0 });
    expect(small.takeAll()).toEqual([{ kind: 'delivery.entered', deliveryId: delivery?.id }]);
  });

  it('enters one delivery a channel, under the first of the rules that name it', async () => {
    small = await worldWithStatement({
      rules: [
        { name: 'not this', channels: ['desk'], when: { speaker: 'Tomas Ekdal' } },
        { name: 'marn', channels: ['desk', 'log'], when: { speaker: 'marn' } },
        { name: 'all', channels: ['log', 'desk', 'archive'], when: {} },
      ],
    });
    expect(await small.accept(started())).toMatchObject({ entered: 3 });
    expect((await ledger()).map(({ channel, rule }) => `${channel}: ${rule}`).toSorted()).toEqual([
      'archive: all',
      'desk: marn',
      'log: marn',
    ]);
  });

  it('holds the alerts of a backlog: entered, never delivered', async () => {
    expect(await small.accept(started(true))).toMatchObject({ entered: 0, held: 1 });
    expect(small.takeAll()).toEqual([]);
    expect(await small.accept(started())).toMatchObject({ entered: 0, held: 0 });
    expect(small.takeAll()).toEqual([]);
    expect((await ledger()).map(({ status }) => status)).toEqual(['held']);
  });

  it('tells again of a delivery that waits, and not of one that was made', async () => {
    await small.accept(started());
    const [told] = small.takeAll();
    expect(await small.accept(started())).toMatchObject({ entered: 0 });
    expect(small.takeAll()).toEqual([told]);
    await small.world.deliveries.record((await ledger())[0]?.id ?? '', { kind: 'delivered', at: START });
    await small.accept(started());
    expect(small.takeAll()).toEqual([]);
  });

  it('names a statement that is not there', async () => {
    const unknown: Message = { kind: 'statement.started', statementId: 'st_unknown', quiet: false };
    await expect(small.accept(unknown)).rejects.toThrow('[statements] st_unknown is not there');
  });
});

describe('deliver-alert', () => {
  let small: SmallWorld;
  let deliver: Message;
  beforeEach(async () => {
    small = await worldWithStatement();
    await small.accept(started());
    const [message] = small.takeAll();
    deliver = message as Message;
  });
  const delivery = async () => (await small.world.deliveries.ofStatement(statement.id))[0];

  it('delivers with it the statement that it may repeat', async () => {
    const doubted = statementFor('a doubted one', { mayRepeat: statement.id });
    await small.world.statements.start(doubted, sightingFor('a doubted one'), 1);
    await small.accept({ kind: 'statement.started', statementId: doubted.id, quiet: false });
    for (const message of small.takeAll()) await small.accept(message as Message);
    expect(small.delivered.map(({ earlier }) => earlier?.id)).toEqual([statement.id]);
  });

  it('delivers once, with the statement and the rule', async () => {
    expect(await small.accept(deliver)).toEqual({
      kind: 'alert-delivered',
      channel: 'desk',
      statementId: statement.id,
    });
    small.moveClock(60);
    expect(await small.accept(deliver)).toMatchObject({ kind: 'alert-known' });
    expect(small.delivered).toEqual([
      {
        type: 'statement.new',
        deliveryId: (await delivery())?.id,
        timestamp: START,
        rule: 'everything-new',
        statement: await small.world.statements.get(statement.id),
      },
    ]);
    expect(await delivery()).toMatchObject({ status: 'delivered', attempts: 1, deliveredAt: START });
  });

  it('wants another attempt at what failed, no sooner than the receiver says, under the same id and time', async () => {
    const seen: unknown[] = [];
    small.channelAnswers = ({ deliveryId, timestamp }) => {
      seen.push([deliveryId, timestamp]);
      return { kind: 'failed', message: '503', afterSeconds: 90 };
    };
    await expect(small.accept(deliver)).rejects.toMatchObject({ name: 'TryAgainError', afterSeconds: 90 });
    expect(await delivery()).toMatchObject({ status: 'pending', attempts: 1, lastError: '503' });
    small.moveClock(90);
    await expect(small.accept(deliver)).rejects.toThrow('503');
    expect(seen[1]).toEqual(seen[0]);
    small.channelAnswers = () => ({ kind: 'delivered' });
    await small.accept(deliver);
    expect(await delivery()).toMatchObject({ status: 'delivered', attempts: 3, lastError: undefined });
  });

  it('has what is refused set aside at once, and says by whom', async () => {
    small.channelAnswers = () => ({ kind: 'refused', message: '410 Gone' });
    await expect(small.accept(deliver)).rejects.toMatchObject({ name: 'SetAsideError', message: 'desk: 410 Gone' });
    expect(await delivery()).toMatchObject({ status: 'refused', attempts: 1, lastError: '410 Gone' });
  });

  it('asks a channel that refused again only when the message is started anew', async () => {
    const asked: string[] = [];
    small.channelAnswers = ({ deliveryId }) => {
      asked.push(deliveryId);
      return { kind: 'refused', message: '410 Gone' };
    };
    await expect(small.accept(deliver)).rejects.toThrow('410 Gone');
    for (const attempt of [2, 3])
      await expect(small.accept(deliver, attempt)).rejects.toMatchObject({
        name: 'SetAsideError',
        message: 'desk: 410 Gone',
      });
    expect(asked).toHaveLength(1);
    small.channelAnswers = () => ({ kind: 'failed', message: '503' });
    await expect(small.accept(deliver)).rejects.toMatchObject({ name: 'TryAgainError' });
    small.channelAnswers = () => ({ kind: 'delivered' });
    expect(await small.accept(deliver, 2)).toMatchObject({ kind: 'alert-delivered' });
    expect(await delivery()).toMatchObject({ status: 'delivered', lastError: undefined });
    expect(await small.accept(deliver)).toMatchObject({ kind: 'alert-known' });
    expect(small.delivered.map(({ deliveryId }) => deliveryId)).toEqual(asked);
  });

  it('has what is for a channel that the configuration has no more set aside, by name', async () => {
    const { world } = small;
    const without = Object.assign(small, { world: { ...world, channels: new Map() } });
    await expect(without.accept(deliver)).rejects.toMatchObject({
      name: 'SetAsideError',
      message: 'desk: the configuration has no channel of this name any more',
    });
    expect(await delivery()).toMatchObject({ status: 'refused' });
    Object.assign(small, { world });
    expect(await small.accept(deliver)).toMatchObject({ kind: 'alert-delivered' });
  });

  it('delivers once when its message comes twice at the same moment', async () => {
    const outcomes = await Promise.allSettled([small.accept(deliver), small.accept(deliver)]);
    expect(outcomes).toMatchObject([
      { status: 'fulfilled', value: { kind: 'alert-delivered' } },
      { status: 'rejected', reason: { name: 'TryAgainError' } },
    ]);
    expect(small.delivered).toHaveLength(1);
    expect(await small.accept(deliver, 2)).toMatchObject({ kind: 'alert-known' });
  });

  it('delivers later what an attempt had claimed that died, also when it was refused before', async () => {
    small.channelAnswers = () => ({ kind: 'refused', message: '410 Gone' });
    await expect(small.accept(deliver)).rejects.toThrow('410 Gone');
    small.channelAnswers = () => ({ kind: 'delivered' });
    // What a redrive's first attempt does before its function is killed.
    await small.world.deliveries.claim((await delivery())?.id ?? '', START, START);
    await expect(small.accept(deliver, 2)).rejects.toMatchObject({ name: 'TryAgainError' });
    expect(small.delivered).toEqual([]);
    small.moveClock(61);
    expect(await small.accept(deliver, 3)).toMatchObject({ kind: 'alert-delivered' });
  });

  it('gives its claim back when a channel or the ledger breaks', async () => {
    for (const broken of ['desk.deliver', 'deliveries.record']) {
      small.beforeCall = (call) => {
        if (call === broken) throw new Error('it broke');
      };
      await expect(small.accept(deliver)).rejects.toThrow('it broke');
    }
    small.beforeCall = () => {};
    expect(await small.accept(deliver, 3)).toMatchObject({ kind: 'alert-delivered' });
  });

  it('names a delivery that was never entered', async () => {
    await expect(small.accept({ kind: 'delivery.entered', deliveryId: 'alert_unknown' })).rejects.toThrow(
      '[deliveries] alert_unknown is not there',
    );
  });
});
