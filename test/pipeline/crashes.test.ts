import { expect, it } from 'vitest';
import { articleIdOf } from '../../lib/core/article/article.ts';
import { createSmallWorld, FEED_URL, feedText, pageText, type SmallWorld } from './small-world.ts';

const PAGE_1 = 'https://wire.example/1';
const PAGE_2 = 'https://wire.example/2';
const PAGE_3 = 'https://wire.example/3';

const ENTRIES = [
  { id: 'one', url: PAGE_1, title: 'One' },
  { id: 'two', url: PAGE_2, title: 'Two' },
];

function publishFirst(web: SmallWorld['web']): void {
  web.set(FEED_URL, feedText(ENTRIES));
  web.set(
    PAGE_1,
    pageText([
      'Ilva Marn: Every missile that stays in its garage is a conversation we can have',
      'Tomas Ekdal: Our inspectors count each missile twice before they count it once',
    ]),
  );
  web.set(PAGE_2, pageText(['Ilva Marn: Every missile that stays in its garage is a conversation that we can have']));
}

/** One page is edited, one is new. */
function publishSecond(web: SmallWorld['web']): void {
  web.set(FEED_URL, feedText([...ENTRIES, { id: 'three', url: PAGE_3, title: 'Three' }]));
  web.set(
    PAGE_1,
    pageText([
      'Ilva Marn: Every missile that stays in its garage is a conversation we can have',
      'Tomas Ekdal: Our inspectors count each missile twice before they count it once',
      'Ilva Marn: The missile hall in Norvik opens its doors to neutral engineers in spring',
    ]),
  );
  web.set(PAGE_3, pageText(['Tomas Ekdal: A missile treaty that nobody reads is a very long napkin']));
}

/** Two polls, to the end. Returns all that is known then. */
async function twoPolls(small: SmallWorld) {
  publishFirst(small.web);
  await small.queue.send([{ kind: 'polls.tick', all: true }]);
  await small.drain();
  publishSecond(small.web);
  await small.queue.send([{ kind: 'polls.tick', all: true }]);
  await small.drain();

  small.beforeCall = () => {};
  const { statements, articles, deliveries, feeds } = small.world;
  const rows = await Promise.all(
    ['ilva-marn', 'tomas-ekdal'].map(async (key) => (await statements.under([key], '')).statements),
  );
  const known = await Promise.all(rows.flat().map(({ id }) => statements.get(id)));
  const entered = await Promise.all(rows.flat().map(({ id }) => deliveries.ofStatement(id)));
  return {
    statements: known,
    deliveries: entered.flat().map(({ attempts, ...delivery }) => delivery),
    versions: await Promise.all([PAGE_1, PAGE_2, PAGE_3].map((url) => articles.versions(articleIdOf(url)))),
    articles: await Promise.all([PAGE_1, PAGE_2, PAGE_3].map((url) => articles.get(articleIdOf(url)))),
    feed: await feeds.state(FEED_URL),
    counts: small.queue.counts(),
  };
}

it('comes to the same end wherever it is interrupted: nothing lost, nothing doubled', async () => {
  const undisturbed = createSmallWorld();
  const calls: string[] = [];
  undisturbed.beforeCall = (call) => calls.push(call);
  const expected = await twoPolls(undisturbed);
  expect(expected.statements).toHaveLength(4);
  expect(expected.statements.map((row) => row?.sightings.length).toSorted()).toEqual([1, 1, 2, 3]);
  expect(expected.versions.map((versions) => versions.length)).toEqual([2, 1, 1]);
  expect(undisturbed.delivered).toHaveLength(4);
  expect(calls.length).toBeGreaterThan(80);

  for (const [crashAt, call] of calls.entries()) {
    const small = createSmallWorld();
    let count = 0;
    small.beforeCall = () => {
      count += 1;
      if (count === crashAt + 1) throw new Error('the plug was pulled');
    };
    const where = `interrupted before call ${crashAt}, ${call}`;
    expect(await twoPolls(small), where).toEqual(expected);
    const ids = small.delivered.map(({ deliveryId }) => deliveryId);
    expect(new Set(ids).size, where).toBe(4);
    // Only when the ledger could not be told of it is an alert sent again, under the same id.
    expect(ids.length, where).toBe(call === 'deliveries.record' ? 5 : 4);
  }
});

it('changes nothing when each message comes twice', async () => {
  const expected = await twoPolls(createSmallWorld());
  const small = createSmallWorld();
  const { world, queue } = small;
  const twice: SmallWorld = Object.assign(small, {
    world: {
      ...world,
      outbox: { send: (messages: Parameters<typeof queue.send>[0]) => queue.send([...messages, ...messages]) },
    },
  });
  expect(await twoPolls(twice)).toEqual(expected);
  expect(new Set(small.delivered.map(({ deliveryId }) => deliveryId)).size).toBe(4);
});
