import { expect, test } from 'vitest';
import type { Speaker } from '../../../lib/core/speaker/speaker.ts';
import { withDaysCarried } from '../../../lib/core/statement/said-on/days-carried.ts';
import { readTold } from '../../../lib/core/telling/told-quotation.ts';
import { quotationsIn } from './marked-quotations.ts';

const lund: Speaker = { id: 'lund', name: 'Anna Lund', role: 'Minister' };
const rudd: Speaker = { id: 'rudd', name: 'Ola Rudd' };
const tuesday = { saidOn: '2022-01-11', precision: 'day' } as const;

/** The day of the second of two quotations, the first of which is of a Tuesday. */
function dayOfSecond(words: string, second = lund): string | undefined {
  const { text, quotations } = quotationsIn(`<Lund> [told] a gathering in Lune {it was over}. ${words}`);
  return withDaysCarried(text, [tuesday, undefined], readTold(text, quotations), [lund, second])[1]?.saidOn;
}

test('a day that was understood is of what its speaker goes on to say', () =>
  expect(dayOfSecond('<Lund> [said] {it was late}.')).toBe(tuesday.saidOn));

test.each<[string, string, Speaker?]>([
  ['of what another says', '<Rudd> [said] {it was late}.', rudd],
  ['of what reporters are told', '<Lund> [told] reporters {it was late}.'],
  ['of what she holds', '<Lund> [believes] {it is late}.'],
  ['of what she told an outlet', '<Lund> [told] Canal Siete {it was late}.'],
])('it is not %s', (_, words, second) => expect(dayOfSecond(words, second)).toBeUndefined());
