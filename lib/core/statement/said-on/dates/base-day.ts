import { datelineDay } from './dateline.ts';
import { readDay } from './day.ts';

export interface SaidOnContext {
  /** ISO 8601; only its day counts. */
  readonly publishedAt?: string | undefined;
}

/** The day (`YYYY-MM-DD`) that "Wednesday" looks back from: the dateline's, as articles may be published days later. */
export function baseDay(text: string, { publishedAt }: SaidOnContext): string | undefined {
  const published = readDay(publishedAt);
  const day = datelineDay(text, published);
  return day !== undefined && (published === undefined || day <= published) ? day : published;
}
