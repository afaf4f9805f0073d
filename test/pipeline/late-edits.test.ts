import { expect, it } from 'vitest';
import { createSmallWorld, FEED_URL, feedText, pageText } from './small-world.ts';

const PAGE = 'https://wire.example/1';
const LAUNCHERS = 'Ilva Marn: Every missile launcher on the northern coast goes back to its garage';

it.each([
  ['that says when it was published', '2031-03-04T09:00:00.000Z'],
  ['that does not', undefined],
])('alerts nobody again when an article %s is corrected weeks later', async (_, publishedAt) => {
  const small = createSmallWorld();
  const publish = async (title: string, lines: readonly string[]) => {
    small.web.set(FEED_URL, feedText([{ id: 'one', url: PAGE, title, ...(publishedAt && { publishedAt }) }]));
    small.web.set(PAGE, pageText(lines));
    await small.queue.send([{ kind: 'polls.tick', all: true }]);
    await small.drain();
  };
  await publish('One', [LAUNCHERS]);
  expect(small.delivered).toHaveLength(1);
  small.moveClock(35 * 86_400);
  await publish('One (corrected)', [LAUNCHERS, 'Correction: an earlier version misspelt the name of the coast.']);
  expect(small.delivered).toHaveLength(1);
});

it('alerts nobody, not even a channel that is new, when an article goes back to an earlier text', async () => {
  const small = createSmallWorld();
  const publish = async (title: string, lines: readonly string[]) => {
    small.web.set(FEED_URL, feedText([{ id: 'one', url: PAGE, title }]));
    small.web.set(PAGE, pageText(lines));
    small.moveClock(3600);
    await small.queue.send([{ kind: 'polls.tick', all: true }]);
    return small.drain();
  };
  await publish('One', [LAUNCHERS]);
  await publish('One, longer', [LAUNCHERS, 'The mayor opened the conference in the morning.']);
  const { world } = small;
  const rules = [{ name: 'everything-new', channels: ['desk', 'newsdesk'], when: {} }];
  Object.assign(world, {
    watchlist: { ...world.watchlist, rules },
    channels: new Map([...world.channels, ['newsdesk', world.channels.get('desk')]]),
  });
  expect(await publish('One', [LAUNCHERS])).toContainEqual(
    expect.objectContaining({ kind: 'article-read', started: 0, linked: 1 }),
  );
  expect(small.delivered).toHaveLength(1);
});
