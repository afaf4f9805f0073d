import { datelineDay } from './dateline.ts';
import { readDay } from './day.ts';

export interface SaidOnContext {
  /** ISO 8601; only its day counts. */
  readonly publishedAt?: string | undefined;
  /** The dateline's day (`YYYY-MM-DD`), if the caller knows it; otherwise it is read from the text. */
  readonly dateline?: string | undefined;
}

/** The day (`YYYY-MM-DD`) that "Wednesday" looks back from: the dateline's, as articles may be published days later. */
export function baseDay(text: string, { publishedAt, dateline }: SaidOnContext): string | undefined {
  const published = readDay(publishedAt);
  const day = readDay(dateline) ?? datelineDay(text, published);
  return day !== undefined && (published === undefined || day <= published) ? day : published;
}
