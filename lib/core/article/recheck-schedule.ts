const HOUR = 3_600_000;

/** Most corrections come within hours: pages are looked at again often at first, then rarely, then no more. */
const SCHEDULE = [
  { untilAgeHours: 6, everyHours: 1 },
  { untilAgeHours: 24, everyHours: 6 },
  { untilAgeHours: 72, everyHours: 24 },
] as const;

/** When to look at an article's page again (ISO 8601, UTC); undefined once it is too old to be worth it. */
export function nextRecheckAt(firstFetchedAt: string, now: Date): string | undefined {
  const ageHours = (now.getTime() - Date.parse(firstFetchedAt)) / HOUR;
  const step = SCHEDULE.find(({ untilAgeHours }) => ageHours < untilAgeHours);
  return step && new Date(now.getTime() + step.everyHours * HOUR).toISOString();
}
