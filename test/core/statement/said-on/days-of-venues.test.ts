import { describe, expect, test } from 'vitest';
import type { Speaker } from '../../../../lib/core/speaker/speaker.ts';
import { withDaysOfVenues } from '../../../../lib/core/statement/said-on/occasion/day-of-venue.ts';
import type { SaidOn } from '../../../../lib/core/statement/said-on/said-on.ts';
import { readTold } from '../../../../lib/core/telling/told-quotation.ts';
import { quotationsIn } from '../marked-quotations.ts';

const monday: SaidOn = { saidOn: '2022-01-10', precision: 'day' };
const tuesday: SaidOn = { saidOn: '2022-01-11', precision: 'day' };
const january: SaidOn = { saidOn: '2022-01-01', precision: 'month' };

/** The last day of as many quotations as there are venues. */
function lastOf(
  dates: readonly (SaidOn | undefined)[],
  venues: readonly (string | undefined)[],
  last = '<He> [said] {no}.',
) {
  const { text, quotations } = quotationsIn([...venues.slice(1).map(() => '<She> [said] {so}.'), last].join(' '));
  return withDaysOfVenues(dates, readTold(text, quotations), venues).at(-1);
}

describe('what was said on an occasion is of its day', () => {
  const fair = 'a news conference in Lune';
  test.each<[string, (SaidOn | undefined)[], (string | undefined)[], SaidOn | undefined]>([
    ['where another is told of with it', [monday, undefined], [fair, fair], monday],
    ['of a commission, too', [monday, undefined], ['the Harbour Commission', 'the Harbour Commission'], monday],
    ['not where that was of two days', [monday, tuesday, undefined], [fair, fair, fair], undefined],
    ['not where it was of a month', [january, undefined], [fair, fair], undefined],
    ['not where it was on another', [monday, undefined], [fair, 'a seminar'], undefined],
    ['not in a town', [monday, undefined], ['Lune', 'Lune'], undefined],
    ['and keeps its own', [monday, january], [fair, fair], january],
    ['and none without a place', [monday, undefined], [undefined, undefined], undefined],
  ])('%s', (_name, dates, venues, expected) => expect(lastOf(dates, venues)).toEqual(expected));

  test('but for what was said in another year', () =>
    expect(lastOf([monday, undefined], [fair, fair], '<He> [said] last year {no}.')).toBeUndefined());

  const lund: Speaker = { id: 'lund', name: 'Lund' };
  const goesOn = (speakers: readonly Speaker[], dates: readonly (SaidOn | undefined)[]) => {
    const { text, quotations } = quotationsIn('<She> [said] {so}. {“So,”} <she> [wrote] on her Facebook page.');
    const page = 'her Facebook page';
    return withDaysOfVenues(dates, readTold(text, quotations), [page, page], speakers).at(-1);
  };
  test('as is what its speaker goes on with in the same place', () =>
    expect(goesOn([lund, lund], [monday, undefined])).toEqual(monday));
  test('but not in another month’s words', () => expect(goesOn([lund, lund], [january, undefined])).toBeUndefined());
  test('nor what another says there', () =>
    expect(goesOn([lund, { id: 'rudd', name: 'Rudd' }], [monday, undefined])).toBeUndefined());
});
