const HOUR = 3_600_000;

/** Most corrections come within hours: pages are looked at again often at first, then rarely, then no more. */
const SCHEDULE = [
  { untilAgeHours: 6, everyHours: 1 },
  { untilAgeHours: 24, everyHours: 6 },
  { untilAgeHours: 72, everyHours: 24 },
] as const;

/** Some servers keep an ETag across changes: after half a day, looks are rare enough to fetch the whole page each time. */
const WHOLE_FROM_HOURS = 12;

/** When to look at an article's page again (ISO 8601, UTC); undefined once it is too old to be worth it. */
export function nextRecheckAt(firstFetchedAt: string, now: Date): string | undefined {
  const ageHours = ageInHours(firstFetchedAt, now);
  const step = SCHEDULE.find(({ untilAgeHours }) => ageHours < untilAgeHours);
  return step && new Date(now.getTime() + step.everyHours * HOUR).toISOString();
}

/** Whether a request for an article's page may be conditional, so that the server decides whether anything changed. */
export function mayLookConditionally(firstFetchedAt: string, now: Date): boolean {
  return ageInHours(firstFetchedAt, now) < WHOLE_FROM_HOURS;
}

function ageInHours(firstFetchedAt: string, now: Date): number {
  return (now.getTime() - Date.parse(firstFetchedAt)) / HOUR;
}
