import { expect, it } from 'vitest';
import { mayLookConditionally, nextRecheckAt } from '../../../lib/core/article/recheck-schedule.ts';

const FIRST = '2031-03-04T10:00:00.000Z';
const after = (hours: number) => new Date(Date.parse(FIRST) + hours * 3_600_000);

it.each([
  ['an hour after the first fetch', 0, 1],
  ['hourly on its first day', 5.9, 6.9],
  ['every six hours then', 6, 12],
  ['daily then', 24, 48],
  ['for the last time', 71.9, 95.9],
  ['no more', 72, undefined],
  ['at once where clocks disagree', -3, -2],
])('looks at a page again %s', (_, age, expected) => {
  expect(nextRecheckAt(FIRST, after(age))).toBe(expected === undefined ? undefined : after(expected).toISOString());
});

it.each([
  ['may leave it to the server to say so in the first hours', 11.9, true],
  ['asks for the page whole from half a day on', 12, false],
  ['and at the last look of the first day', 24, false],
])('when nothing changed, %s', (_, age, expected) => {
  expect(mayLookConditionally(FIRST, after(age))).toBe(expected);
});
