import { expect, test } from 'vitest';
import { remarksMade } from '../../../lib/core/telling/remarks-made.ts';

const namesIn = (text: string): string[][] => remarksMade(text).map(({ names }) => [...names]);

test.each(['the remarks', 'her statement', 'that claim', 'the predictions', 'this appeal'])('Lind made %s', (made) =>
  expect(namesIn(`It was late. Anna Lind made ${made} at a briefing.`)).toEqual([['anna', 'lind']]),
);

test.each(['the call to his mother', 'a statement', 'the book’s cover'])('nobody said anything who made %s', (made) =>
  expect(namesIn(`Anna Lind made ${made}.`)).toEqual([]),
);

test.each(['The statement was made', 'These remarks were made'])('%s by Lind', (made) =>
  expect(namesIn(`It was late, Rudd said. ${made} by envoy Anna Lind at a briefing. Tehl left.`)).toEqual([
    ['anna', 'lind'],
  ]),
);

test.each(['issued the warning', 'delivered the remarks', 'said this', 'disclosed this', 'made this known'])(
  'Lind %s',
  (made) => expect(namesIn(`It was late. Anna Lind ${made} at a briefing.`)).toEqual([['anna', 'lind']]),
);

test.each(['a speech by', 'a written statement delivered by'])('this came in %s Lind', (made) =>
  expect(namesIn(`It was late, Rudd said. This came in ${made} envoy Anna Lind. Tehl left.`)).toEqual([
    ['anna', 'lind'],
  ]),
);

test('what somebody said of a thing is none of it', () =>
  expect(namesIn('Anna Lind said this gate was late.')).toEqual([]));

test('it ends with its sentence', () => {
  const text = 'She made the remarks when asked about “the gate.” It was shut.';
  expect(remarksMade(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'made the remarks when asked about “the gate',
  ]);
});
