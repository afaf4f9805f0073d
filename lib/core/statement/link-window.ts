import type { Statement } from './statement.ts';

/** The same words after this many days are said again, and are news again. */
export const LINK_WINDOW_DAYS = 30;

/** Outlets may claim any date: whatever they say, nothing older is looked for. */
const LONGEST_LOOK_BACK_DAYS = 365;

/** Earlier times are from before there were feeds, and come from a clock that was never set. */
const EARLIEST = Date.UTC(1990, 0, 1);
const DAY = 86_400_000;

/** What tells when a statement was made. */
export type Dated = Partial<Pick<Statement, 'reportedAt' | 'firstSeenAt' | 'saidOn' | 'saidOnPrecision'>>;

/**
 * When a report came out (ISO 8601, UTC): the first claim that is possible, else when it was seen; never later than that.
 *
 * @param claimed the most trusted first: when it says that it was published, when its article was first fetched
 */
export function reportTime(seenAt: string, claimed: readonly (string | undefined)[]): string {
  const times = claimed.map((time = '') => Date.parse(time));
  const time = times.find((each) => each >= EARLIEST && each <= Date.parse(seenAt));
  return time === undefined ? seenAt : new Date(time).toISOString();
}

/**
 * Whether two statements may be one, judging by time: said on the same day (give or take one, for time zones and the next morning's
 * paper), however late they were reported; or reported within the window, if either isn't dated to the day.
 */
export function areOfOneTime(one: Dated, other: Dated): boolean {
  const said = daysApart(dayOf(one), dayOf(other));
  return said === undefined ? areReportedNear(one, other) : said <= 1;
}

/** Whether two reports came out within the window of each other, whatever days they tell. */
export function areReportedNear(one: Dated, other: Dated): boolean {
  return daysReportedApart(one, other) <= LINK_WINDOW_DAYS;
}

/** How many days lie between two statements by the days that they are dated to, else by their reports; 0 if neither tells. */
export function daysBetween(one: Dated, other: Dated): number {
  return daysApart(dayOf(one), dayOf(other)) ?? daysReportedApart(one, other);
}

function daysReportedApart(one: Dated, other: Dated): number {
  return daysApart(one.reportedAt ?? one.firstSeenAt, other.reportedAt ?? other.firstSeenAt) ?? 0;
}

/**
 * The time before which statements first seen can't be of this statement's time, or are too old to be looked for. It is the
 * beginning of a day, so that stores are asked for the same all day long.
 *
 * @returns ISO 8601, UTC
 */
export function lookBackFrom(statement: Dated & Pick<Statement, 'firstSeenAt'>): string {
  const { firstSeenAt, reportedAt = firstSeenAt } = statement;
  const oldest = oldestLookedFor(firstSeenAt);
  // What was said decades ago is read of in a history; its repeats aren't looked for in all that was said since.
  const times = [firstSeenAt, reportedAt, dayOf(statement)]
    .map((time = '') => Date.parse(time))
    .filter((time) => time >= Date.parse(oldest));
  const from = floorToDay(Math.min(...times, Date.parse(firstSeenAt)) - LINK_WINDOW_DAYS * DAY);
  return from > oldest ? from : oldest;
}

/** How far back statements are looked for at most, from when one was seen (ISO 8601, UTC). */
export function oldestLookedFor(seenAt: string): string {
  return floorToDay(Date.parse(seenAt) - LONGEST_LOOK_BACK_DAYS * DAY);
}

function floorToDay(time: number): string {
  return new Date(Math.floor(time / DAY) * DAY).toISOString();
}

function dayOf({ saidOn, saidOnPrecision }: Dated): string | undefined {
  return saidOnPrecision === 'day' ? saidOn : undefined;
}

/** Undefined where either is missing, or is no date. */
function daysApart(one = '', other = ''): number | undefined {
  const apart = Math.abs(Date.parse(one) - Date.parse(other)) / DAY;
  return Number.isFinite(apart) ? apart : undefined;
}
