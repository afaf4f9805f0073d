const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Zones by name, in minutes east of UTC; sorted. A name that several zones share stands for the one that feeds mean. */
const ZONES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    adt: -180,
    aedt: 660,
    aest: 600,
    akdt: -480,
    akst: -540,
    ast: -240,
    bst: 60,
    cdt: -300,
    cest: 120,
    cet: 60,
    cst: -360,
    edt: -240,
    eest: 180,
    eet: 120,
    est: -300,
    gmt: 0,
    hkt: 480,
    hst: -600,
    idt: 180,
    irst: 210,
    ist: 330,
    jst: 540,
    kst: 540,
    mdt: -360,
    mez: 60,
    msd: 240,
    msk: 180,
    mst: -420,
    nzdt: 780,
    nzst: 720,
    pdt: -420,
    pkt: 300,
    pst: -480,
    sgt: 480,
    trt: 180,
    ut: 0,
    utc: 0,
    west: 60,
    wet: 0,
    z: 0,
  }),
);

const ISO =
  /^([+-]?\d{4})(?:-?(\d{2})(?:-?(\d{2}))?|-(\d{3}))?(?:[Tt\s]+(\d{1,2})(?::?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)?\s*(.*))?$/;
const TIME = /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\b\.?)?/i;

interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of UTC. */
  readonly offset: number;
}

/**
 * A date as feeds and pages write it (ISO 8601 and its shortenings, RFC 822 with two-digit years and odd zones, asctime,
 * `January 4, 2026 3:07 pm`) as ISO 8601 in UTC, without fractions of seconds. A date without a zone is taken as UTC, one
 * without a time as midnight. Undefined for what is no date, however long it is.
 */
export function parseDate(text: string): string | undefined {
  const trimmed = text.slice(0, 200).trim();
  const parts = isoParts(trimmed) ?? wordedParts(trimmed);
  return parts && isoOf(parts);
}

function isoParts(text: string): DateParts | undefined {
  const found = ISO.exec(text);
  if (!found) return undefined;
  const [, year, month, day, dayOfYear, hour, minute, second, zone] = found;
  const fromYearStart = new Date(Date.UTC(Number(year), 0, Number(dayOfYear ?? 1)));
  return {
    year: Number(year),
    month: Number(month ?? fromYearStart.getUTCMonth() + 1),
    day: Number(day ?? fromYearStart.getUTCDate()),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    offset: offsetOf(zone ?? ''),
  };
}

/** A month by name, a year, a day and a time in whatever order. */
function wordedParts(text: string): DateParts | undefined {
  const time = TIME.exec(text);
  const afterTime = time ? text.slice(time.index + time[0].length) : '';
  const date = time ? `${text.slice(0, time.index)} ${afterTime.replace(/[+-]\s*\d{1,2}:?\d{2}\b/, ' ')}` : text;
  const month = [...date.matchAll(/\p{L}+/gu)]
    .map(([word]) => MONTHS.indexOf(word.slice(0, 3).toLowerCase()))
    .find((at) => at >= 0);
  const numbers = [...date.matchAll(/\d+/g)].map(([digits]) => digits);
  if (month === undefined || numbers.length < 2) return undefined;
  const yearAt = Math.max(
    numbers.findIndex((digits) => digits.length === 4),
    numbers.findIndex((digits) => Number(digits) > 31),
  );
  const [year, day] = yearAt === 0 ? [numbers[0], numbers[1]] : [numbers[1], numbers[0]];
  return {
    year: fullYear(year ?? ''),
    month: month + 1,
    day: Number(day),
    hour: hourOf(Number(time?.[1] ?? 0), time?.[4]),
    minute: Number(time?.[2] ?? 0),
    second: Number(time?.[3] ?? 0),
    offset: offsetOf(afterTime),
  };
}

/** Two-digit years as RFC 2822 reads them: 00 to 49 are of this century. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 3) return year;
  return year + (digits.length === 2 && year < 50 ? 2000 : 1900);
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

/** Of `+0530`, `GMT+05:30`, `EST`, `(CET)`; a zone that isn't known counts as UTC. */
function offsetOf(zone: string): number {
  const numeric = /([+-])\s*(\d{1,2}):?(\d{2})?\b/.exec(zone);
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    return numeric[1] === '-' ? -minutes : minutes;
  }
  for (const [word] of zone.toLowerCase().matchAll(/[a-z]+/g)) {
    const minutes = ZONES.get(word);
    if (minutes !== undefined) return minutes;
  }
  return 0;
}

function isoOf({ year, month, day, hour, minute, second, offset }: DateParts): string | undefined {
  if (year < 1900 || year > 2200 || hour > 24 || minute > 59 || second > 60 || Math.abs(offset) > 24 * 60)
    return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  date.setUTCHours(hour, minute - offset, second);
  return date.toISOString().replace('.000Z', 'Z');
}
