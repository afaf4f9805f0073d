const PERIOD_MINUTES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    daily: 1440,
    hourly: 60,
    monthly: 43_200,
    weekly: 10_080,
    yearly: 525_600,
  }),
);

export interface UpdateHints {
  /** From RSS, in minutes. */
  readonly ttl?: string;
  /** From the syndication module: `hourly`, `daily` and the like. */
  readonly period?: string;
  /** How many times in a period. */
  readonly frequency?: string;
}

/** How long a feed's publisher asks readers to wait, in minutes; the longer one where both ways are used. */
export function updateMinutes({ ttl, period, frequency }: UpdateHints): number | undefined {
  const times = positive(frequency) ?? 1;
  const every = period === undefined ? undefined : PERIOD_MINUTES.get(period.trim().toLowerCase());
  const asked = [positive(ttl), every && every / times].filter((minutes) => minutes !== undefined);
  return asked.length === 0 ? undefined : Math.ceil(Math.max(...asked));
}

function positive(text: string | undefined): number | undefined {
  const digits = /^\s*(\d{1,7})\b/.exec(text ?? '')?.[1];
  const value = Number(digits ?? 0);
  return value > 0 ? value : undefined;
}
