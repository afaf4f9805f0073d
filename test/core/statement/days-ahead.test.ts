import { expect, test } from 'vitest';
import type { Speaker } from '../../../lib/core/speaker/speaker.ts';
import { withDaysAhead } from '../../../lib/core/statement/said-on/days-ahead.ts';
import { readTold } from '../../../lib/core/telling/told-quotation.ts';
import { quotationsIn } from './marked-quotations.ts';

const lund: Speaker = { id: 'lund', name: 'Anna Lund', role: 'Minister' };
const rudd: Speaker = { id: 'rudd', name: 'Ola Rudd' };
const tuesday = { saidOn: '2022-01-11', precision: 'day' } as const;

/** The day of the first of two quotations, the second of which is of a Tuesday. */
function dayOfFirst(passage: string, first = lund): string | undefined {
  const { text, quotations } = quotationsIn(passage);
  return withDaysAhead(text, [undefined, tuesday], readTold(text, quotations), [first, lund])[0]?.saidOn;
}

const statement = '“{It is late},” <she> [said] in a statement on Tuesday.';

test.each([
  ['in the same paragraph', `<Lund> [dismissed] {the claim}. ${statement}`],
  ['of a house, in the next one, too', `<Lund> [told] MPs {it was over}.\n\n${statement}`],
])('what its speaker goes on with is of the same day: %s', (_, passage) =>
  expect(dayOfFirst(passage)).toBe(tuesday.saidOn),
);

test.each<[string, string, Speaker?]>([
  ['of what another said', `<Rudd> [dismissed] {the claim}. ${statement}`, rudd],
  [
    'of what one outlet is told',
    `<Lund> [dismissed] {the claim}. “{It is late},” <she> [said] in a Tuesday interview.`,
  ],
  ['of a sentence of its own', '<Lund> [dismissed] {the claim}. <She> [told] deputies on Tuesday {it was late}.'],
  ['of another paragraph', `<Lund> [dismissed] {the claim}.\n\n${statement}`],
  ['of what has gone on for long', `<Lund> has been busy [claiming] {it is late}. ${statement}`],
  ['of what is held', `<Lund> [dismisses] {the claim}. ${statement}`],
])('it is not %s', (_, passage, first) => expect(dayOfFirst(passage, first)).toBeUndefined());
