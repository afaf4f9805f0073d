import { expect, test } from 'vitest';
import type { Speaker } from '../../../../lib/core/speaker/speaker.ts';
import { withDaysInHouse } from '../../../../lib/core/statement/said-on/occasion/said-in-house.ts';
import { readTold } from '../../../../lib/core/telling/told-quotation.ts';
import { quotationsIn } from '../marked-quotations.ts';

const lund: Speaker = { id: 'lund', name: 'Anna Lund', role: 'Minister' };
const rudd: Speaker = { id: 'rudd', name: 'Rudd' };
const monday = { saidOn: '2022-01-10', precision: 'day' } as const;

test.each<[string, string, string, Speaker, string | undefined]>([
  ['is of the day on which they hear him next', 'told] MPs', 'in the Commons', lund, monday.saidOn],
  ['is not of what he says elsewhere', 'told] MPs', 'in the rain', lund, undefined],
  ['is not of another’s words', 'told] MPs', 'in the Commons', rudd, undefined],
  ['is not what he told others', 'told] crews', 'in the Commons', lund, undefined],
])('what somebody tells MPs %s', (_name, told, where, next, expected) => {
  const passage = `<Lund> [${told} {it was over}.\n\nAsked again ${where} on Monday, <she> [said] {“no”}.`;
  const { text, quotations } = quotationsIn(passage);
  const dates = withDaysInHouse([undefined, monday], readTold(text, quotations), [lund, next]);
  expect(dates[0]?.saidOn).toBe(expected);
});
