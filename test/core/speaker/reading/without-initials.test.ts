import { expect, test } from 'vitest';
import { inFull, withoutInitials } from '../../../../lib/core/speaker/reading/without-initials.ts';
import { readWords } from '../../../../lib/core/speaker/reading/words.ts';

test.each([
  ['after a noun of bodies', 'the Signals Directorate (HUR) said', 'the Signals Directorate said'],
  ['of the name’s own letters', 'Order of Lune Skippers (OLS)', 'Order of Lune Skippers'],
  ['not a person’s party', 'Committee chair Anna Lind (CDU)', 'Committee chair Anna Lind ( CDU )'],
  ['not what else is in brackets', 'the Signals Directorate (now closed)', 'the Signals Directorate ( now closed )'],
])('%s', (_, text, expected) => {
  expect(
    withoutInitials(readWords(text))
      .words.map((word) => word.text)
      .join(' '),
  ).toBe(expected);
});

test('a stretch holds in full what was left out within it, and nothing after it', () => {
  const abridged = withoutInitials(readWords('Guards Corps (VGC) Rocket Force (RF) said'));
  expect(inFull({ start: 0, end: 4 }, abridged)).toEqual({ start: 0, end: 7 });
});
