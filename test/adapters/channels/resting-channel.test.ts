import { beforeEach, describe, expect, it } from 'vitest';
import { createRestingChannel } from '../../../lib/adapters/channels/resting-channel.ts';
import type { Alert } from '../../../lib/core/alert/alert.ts';
import type { Channel, ChannelOutcome } from '../../../lib/ports/channel.ts';
import { sightingFor, statementFor } from '../../contracts/fixtures.ts';

const alert: Alert = {
  type: 'statement.new',
  deliveryId: 'alert_0123',
  timestamp: '2031-03-04T10:00:00.000Z',
  rule: 'everything-new',
  statement: { ...statementFor('launchers'), sightings: [sightingFor('launchers')] },
};
const SILENT: ChannelOutcome = { kind: 'failed', message: '[POST] "https://desk.example": took longer than 15 s' };

const RESTING: ChannelOutcome = { ...SILENT, message: `${SILENT.message} (not asked again within a minute)` };

describe('a channel that rests', () => {
  let seconds: number;
  let asked: number;
  /** What it answers, and how long that takes. */
  let answer: readonly [outcome: ChannelOutcome, takes: number];
  let channel: Channel;
  beforeEach(() => {
    seconds = 1_000_000;
    asked = 0;
    const receiver: Channel = {
      async deliver() {
        asked += 1;
        seconds += answer[1];
        return answer[0];
      },
    };
    channel = createRestingChannel(receiver, () => new Date(seconds * 1000));
  });

  it('isn’t asked for a minute after it took long to fail, and says so for the rest of it', async () => {
    answer = [SILENT, 15];
    expect(await channel.deliver(alert)).toEqual(SILENT);
    seconds += 20;
    expect(await channel.deliver(alert)).toEqual({ ...RESTING, afterSeconds: 40 });
    expect(asked).toBe(1);
    seconds += 40;
    answer = [{ kind: 'delivered' }, 0];
    expect(await channel.deliver(alert)).toEqual({ kind: 'delivered' });
    expect(await channel.deliver(alert)).toEqual({ kind: 'delivered' });
    expect(asked).toBe(3);
  });

  it('rests from five seconds on', async () => {
    answer = [SILENT, 5];
    await channel.deliver(alert);
    expect(await channel.deliver(alert)).toMatchObject(RESTING);
    expect(asked).toBe(1);
  });

  it('is tried by one alert when it has rested, and the others go on when it answers', async () => {
    answer = [SILENT, 15];
    await channel.deliver(alert);
    seconds += 60;
    answer = [{ kind: 'delivered' }, 0];
    const both = await Promise.all([channel.deliver(alert), channel.deliver(alert)]);
    expect(both).toEqual([{ kind: 'delivered' }, { kind: 'delivered' }]);
    expect(asked).toBe(3);
  });

  it('rests on when the one that tries finds it silent', async () => {
    answer = [SILENT, 15];
    await channel.deliver(alert);
    seconds += 60;
    const both = await Promise.all([channel.deliver(alert), channel.deliver(alert)]);
    expect(both).toEqual([SILENT, { ...RESTING, afterSeconds: 60 }]);
    expect(asked).toBe(2);
  });

  it.each<[string, ChannelOutcome, number]>([
    ['fails at once', { kind: 'failed', message: '500' }, 1],
    ['fails within five seconds', SILENT, 4.9],
    ['is slow to take an alert', { kind: 'delivered' }, 14],
  ])('doesn’t rest when it %s', async (_, outcome, takes) => {
    answer = [outcome, takes];
    await channel.deliver(alert);
    expect(await channel.deliver(alert)).toEqual(outcome);
    expect(asked).toBe(2);
  });
});
