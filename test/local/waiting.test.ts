import { expect, it } from 'vitest';
import { nextPollAt, waitingText } from '../../lib/local/waiting.ts';
import type { Message } from '../../lib/pipeline/messages.ts';
import { createSmallWorld, FEED_URL, START } from '../pipeline/small-world.ts';

const page = (n: number): Message => ({
  kind: 'page.due',
  feedUrl: FEED_URL,
  outlet: 'Example Wire',
  url: `https://wire.example/${n}`,
  quiet: false,
});

it('says what waits, for whom, and until when', async () => {
  const small = createSmallWorld();
  for (const [id, channel] of [
    ['alert_1', 'desk'],
    ['alert_2', 'desk'],
    ['alert_3', 'night-desk'],
  ] as const) {
    const delivery = { id, channel, statementId: 'st_1', rule: 'all', status: 'pending', attempts: 1 } as const;
    await small.world.deliveries.enter({ ...delivery, enteredAt: START });
    await small.queue.send([{ kind: 'delivery.entered', deliveryId: id }], { delaySeconds: 240 });
  }
  await small.queue.send([{ kind: 'delivery.entered', deliveryId: 'alert_4' }], { delaySeconds: 600 });
  await small.queue.send([page(1), page(2), { kind: 'polls.tick' }]);
  expect(await waitingText(small)).toEqual([
    '2 pages wait to be fetched, for the next run',
    '2 alerts wait for desk, next try 2031-03-04T10:04Z',
    '1 alert waits for night-desk, next try 2031-03-04T10:04Z',
    '1 alert waits, next try 2031-03-04T10:10Z',
  ]);
});

it('says nothing when nothing waits', async () => {
  expect(await waitingText(createSmallWorld())).toEqual([]);
});

it('knows when the first feed is due, unless that is now', async () => {
  const small = createSmallWorld();
  expect(await nextPollAt(small)).toBeUndefined();
  await small.world.feeds.postpone(FEED_URL, '2031-03-04T10:15:30.000Z');
  expect(await nextPollAt(small)).toBe('2031-03-04T10:15Z');
  small.moveClock(3600);
  expect(await nextPollAt(small)).toBeUndefined();
});
