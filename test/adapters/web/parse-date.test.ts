import { expect, test } from 'vitest';
import { parseDate } from '../../../lib/adapters/web/parse-date.ts';

test.each([
  ['ISO 8601 with an offset', '2026-03-01T09:08:07+02:00', '2026-03-01T07:08:07Z'],
  ['ISO 8601 with fractions', '2026-03-01T09:08:07.123456Z', '2026-03-01T09:08:07Z'],
  ['ISO 8601 without seconds', '2026-03-01T09:08Z', '2026-03-01T09:08:00Z'],
  ['ISO 8601 in the basic form', '20260301T090807Z', '2026-03-01T09:08:07Z'],
  ['a day', '2026-03-01', '2026-03-01T00:00:00Z'],
  ['a month', '2026-03', '2026-03-01T00:00:00Z'],
  ['a year', '2026', '2026-01-01T00:00:00Z'],
  ['a day of the year', '2026-060', '2026-03-01T00:00:00Z'],
  ['a space for the T', '2026-03-01 09:08:07 +0200', '2026-03-01T07:08:07Z'],
  ['an hour as the whole offset', '2026-03-01T09:08:07+02', '2026-03-01T07:08:07Z'],
  ['RFC 822', 'Sun, 01 Mar 2026 09:08:07 GMT', '2026-03-01T09:08:07Z'],
  ['RFC 822 without a weekday or seconds', '1 Mar 2026 09:08 EST', '2026-03-01T14:08:00Z'],
  ['RFC 822 with a two-digit year', 'Sun, 01 Mar 26 09:08:07 +0100', '2026-03-01T08:08:07Z'],
  ['a two-digit year of the last century', 'Mon, 01 Mar 99 09:08:07 Z', '1999-03-01T09:08:07Z'],
  ['RFC 822 with a wrong weekday', 'Fri, 01 Mar 2026 09:08:07 GMT', '2026-03-01T09:08:07Z'],
  ['RFC 822 without a time', 'Sun, 01 Mar 2026', '2026-03-01T00:00:00Z'],
  ['a zone in words and figures', 'Sun, 01 Mar 2026 09:08:07 GMT+0300', '2026-03-01T06:08:07Z'],
  ['a zone in brackets', 'Sun, 01 Mar 2026 09:08:07 +0300 (MSK)', '2026-03-01T06:08:07Z'],
  ['Moscow time', 'Sun, 01 Mar 2026 09:08:07 MSK', '2026-03-01T06:08:07Z'],
  ['months in full', 'Sunday, March 1, 2026 9:08 PM EDT', '2026-03-02T01:08:00Z'],
  ['noon and midnight by halves', 'March 1, 2026 12:08 am', '2026-03-01T00:08:00Z'],
  ['asctime', 'Sun Mar  1 09:08:07 2026', '2026-03-01T09:08:07Z'],
  ['asctime with a zone', 'Sun Mar  1 09:08:07 PST 2026', '2026-03-01T17:08:07Z'],
  ['day-month-year with dashes', '01-Mar-2026 09:08:07', '2026-03-01T09:08:07Z'],
  ['a zone that nobody knows', 'Sun, 01 Mar 2026 09:08:07 XYZ', '2026-03-01T09:08:07Z'],
  ['midnight at the end of a day', '2026-03-01T24:00:00Z', '2026-03-02T00:00:00Z'],
  ['white space around it', '\n  2026-03-01  \n', '2026-03-01T00:00:00Z'],
])('%s: %s', (_, text, expected) => expect(parseDate(text)).toBe(expected));

test.each([
  ['nothing', ''],
  ['a word', 'yesterday'],
  ['a month alone', 'March'],
  ['a month that no year has', '2026-13-01'],
  ['a day that its month lacks', '2026-02-30'],
  ['a day that no month has', 'Sun, 45 Mar 2026 09:08:07 GMT'],
  ['noughts', '0000-00-00T00:00:00Z'],
  ['a minute too many', '2026-03-01T09:60:00Z'],
  ['numbers without end', '1 '.repeat(1_000_000)],
])('%s is no date', (_, text) => expect(parseDate(text)).toBeUndefined());
