import { describe, expect, it } from 'vitest';
import { areOfOneTime, type Dated, lookBackFrom, reportTime } from '../../../lib/core/statement/link-window.ts';

const at = (day: string) => `${day}T10:00:00.000Z`;

describe('reportTime', () => {
  const SEEN = at('2031-04-08');
  it.each([
    ['when it was published', [at('2031-03-04'), at('2031-03-05')], at('2031-03-04')],
    ['in other words for the same time', ['2031-03-04T12:00:00+02:00'], at('2031-03-04')],
    ['half a year ago', [at('2030-09-04')], at('2030-09-04')],
    ['when its article was first fetched, where it does not say', [undefined, at('2031-03-05')], at('2031-03-05')],
    ['not when it will be', [at('2031-04-09'), at('2031-03-05')], at('2031-03-05')],
    ['not when clocks begin', ['1970-01-01T00:00:00.000Z', at('2031-03-05')], at('2031-03-05')],
    ['not what is no date', ['yesterday', at('2031-03-05')], at('2031-03-05')],
    ['when it was seen, where nothing else is known', [undefined, undefined], SEEN],
    ['when it was seen, where all else is impossible', ['9999-12-31T00:00:00.000Z', ''], SEEN],
  ])('is %s', (_, claimed, expected) => {
    expect(reportTime(SEEN, claimed)).toBe(expected);
  });
});

const said = (saidOn: string, saidOnPrecision: 'day' | 'week' | 'month' = 'day'): Dated => ({
  saidOn,
  saidOnPrecision,
});
const reported = (day: string): Dated => ({ reportedAt: at(day), firstSeenAt: at('2031-06-01') });

describe('areOfOneTime', () => {
  it.each([
    ['reported 30 days apart', reported('2031-03-04'), reported('2031-04-03'), true],
    ['reported 31 days apart', reported('2031-03-04'), reported('2031-04-04'), false],
    [
      'by when it was seen, where an older Parley stored it',
      reported('2031-05-20'),
      { firstSeenAt: at('2031-06-01') },
      true,
    ],
    ['seen long after, likewise', reported('2031-03-04'), { firstSeenAt: at('2031-06-01') }, false],
    ['nothing known of either', {}, {}, true],
    [
      'said on one day, reported months apart',
      { ...said('2031-03-04'), ...reported('2031-03-04') },
      { ...said('2031-03-05'), ...reported('2031-05-20') },
      true,
    ],
    [
      'said on two days, reported on one',
      { ...said('2031-03-04'), ...reported('2031-03-06') },
      { ...said('2031-03-06'), ...reported('2031-03-06') },
      false,
    ],
    [
      'said in one week, reported months apart',
      { ...said('2031-03-03', 'week'), ...reported('2031-03-04') },
      { ...said('2031-03-03', 'week'), ...reported('2031-05-20') },
      false,
    ],
    [
      'only one dated to the day',
      { ...said('2031-01-04'), ...reported('2031-03-04') },
      { ...said('2031-03', 'month'), ...reported('2031-03-05') },
      true,
    ],
    ['dated to what is no day', { ...said('soon') }, { ...said('2031-03-04') }, true],
  ])('%s', (_, one, other, expected) => {
    expect(areOfOneTime(one, other)).toBe(expected);
    expect(areOfOneTime(other, one)).toBe(expected);
  });
});

describe('lookBackFrom', () => {
  const SEEN = { firstSeenAt: at('2031-04-08') };
  it.each([
    ['when it was seen', SEEN, '2031-03-09'],
    ['when it was reported', { ...SEEN, reportedAt: at('2031-03-04') }, '2031-02-02'],
    ['when it was said', { ...SEEN, reportedAt: at('2031-03-04'), ...said('2031-03-01') }, '2031-01-30'],
    ['when it will be', { ...SEEN, ...said('2031-04-20') }, '2031-03-09'],
    ['the day it was seen, where only the month is known', { ...SEEN, ...said('2031-01', 'month') }, '2031-03-09'],
    ['when it was reported in the last year', { ...SEEN, reportedAt: at('2030-05-10') }, '2030-04-10'],
    ['when it was seen, where it tells of years ago', { ...SEEN, ...said('1987-12-08') }, '2031-03-09'],
    ['when it was seen, where it is years old', { ...SEEN, reportedAt: at('1995-03-04') }, '2031-03-09'],
    ['the day it was seen, where it dates itself to what is no day', { ...SEEN, ...said('soon') }, '2031-03-09'],
  ])('begins a window before %s', (_, statement, expected) => {
    expect(lookBackFrom(statement)).toBe(`${expected}T00:00:00.000Z`);
  });
});
