import { expect, test } from 'vitest';
import { leadLabels } from '../../../../lib/core/article/furniture/lead-labels.ts';
import { cut } from '../../../../lib/core/text/span.ts';

const labelIn = (line: string) =>
  leadLabels([cut(line, 0, line.length)]).map(({ start, end }) => line.slice(start, end));

test.each(['The big picture: ', 'What they’re saying: ', 'Yes, but: ', 'GATES ON THE BRINK — ', 'A GATE IN ORBIT? – '])(
  '"%s" is before a line',
  (label) => expect(labelIn(`${label}Lind said it was late.`)).toEqual([label]),
);

test('one stands behind the mark of an item', () =>
  expect(labelIn('• The latest: Lind said it was late.')).toEqual(['The latest: ']));

test('captions of a broadcast mark who speaks next', () => expect(labelIn('>> Lind: It is late.')).toEqual(['>> ']));

test.each([
  'NEW LUNE — It is late, Lind said.',
  'THE MINISTER FOR GATES — It is late.',
  'UNITED ISLES (VNA) — It is late, Lind said.',
  'GATES ON THE BRINK: It is late, Lind said.',
  'What they’re saying:',
  'One thing is clear: it is late, Lind said.',
  'Lind: It is late.',
  'The big picture, Lind said: it is late.',
])('there is none in "%s"', (line) => expect(labelIn(line)).toEqual([]));
