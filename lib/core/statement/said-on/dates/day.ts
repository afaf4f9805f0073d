/** Days as `YYYY-MM-DD`, reckoned in UTC, so that no machine's time zone moves them. */

const dayLength = 86_400_000;

/** Undefined if the calendar has no such day (30 February). */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exact = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exact ? date.toISOString().slice(0, 10) : undefined;
}

/** The day that an ISO 8601 time begins with; undefined for anything else. */
export function readDay(time: string | undefined): string | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(time ?? '');
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}

/** 0 is Sunday, as in chrono-node. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay();
}

/** The latest such weekday on or before the day. */
export function latestWeekday(day: string, weekday: number): string {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}

export function mondayOf(day: string): string {
  return latestWeekday(day, 1);
}

export function firstOfMonth(day: string): string {
  return `${day.slice(0, 7)}-01`;
}
