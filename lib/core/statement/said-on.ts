import type { DatePrecision } from '../article/attributed-quotation.ts';
import type { Quotation } from '../quotation/quotation.ts';
import type { Span } from '../text/span.ts';
import { attachmentRules } from './said-on-attachment.ts';
import { datelineDay } from './said-on-dateline.ts';
import { mayHoldDate, readDates } from './said-on-expression.ts';
import { sentenceOutside } from './said-on-sentence.ts';

export interface SaidOnContext {
  /** ISO 8601; its day counts. */
  readonly publishedAt?: string;
  /** The dateline's day (`YYYY-MM-DD`), where the caller knows it; else it is read from the text. */
  readonly dateline?: string;
}

export interface SaidOn {
  /** `YYYY-MM-DD`: the first day of the stretch that the precision names. Never after the article. */
  readonly saidOn: string;
  readonly precision: DatePrecision;
}

/**
 * When a quotation was said, by the words of its own sentence, outside its content. Undefined where these don't date it,
 * and for "on Wednesday" where the article has no date: never a guess.
 */
export function saidOn(text: string, quotation: Quotation, context: SaidOnContext): SaidOn | undefined {
  const cue = quotation.cue[0];
  if (!cue) return undefined;
  const stretches = sentenceOutside(text, cue, quotation.content);
  if (!stretches.some(({ start, end }) => mayHoldDate(text.slice(start, end)))) return undefined;
  const base = baseDay(text, context);
  for (const [index, stretch] of stretches.entries()) {
    for (const found of datesIn(text, stretch, base)) {
      const place = { text, stretch, date: found, cue, source: quotation.source[0], opens: index === 0 };
      if (attachmentRules.some((rule) => rule.holds(place))) return { saidOn: found.day, precision: found.precision };
    }
  }
  return undefined;
}

function datesIn(text: string, stretch: Span, base: string | undefined) {
  return readDates(text.slice(stretch.start, stretch.end), base).map((found) => ({
    ...found,
    start: stretch.start + found.start,
    end: stretch.start + found.end,
  }));
}

/** The day that "Wednesday" looks back from: the dateline's, for the article may be published days later. */
function baseDay(text: string, { publishedAt, dateline }: SaidOnContext): string | undefined {
  const published = /^\d{4}-\d{2}-\d{2}/.exec(publishedAt ?? '')?.[0];
  const day = dateline ?? datelineDay(text, published);
  return day !== undefined && (published === undefined || day <= published) ? day : published;
}
