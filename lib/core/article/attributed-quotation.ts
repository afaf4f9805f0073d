import type { Quotation } from '../quotation/quotation.ts';
import type { Speaker } from '../speaker/speaker.ts';
import type { TopicMatch } from '../topic/topic.ts';

/** How exactly a date is known. The date itself is the first day of that stretch. */
export const DATE_PRECISIONS = ['day', 'week', 'month'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** A quotation with what the article tells of it: who spoke, through whom, where, when, and on what. */
export interface AttributedQuotation extends Quotation {
  readonly speaker: Speaker | null;
  /** Whom the article credits for the words ("Interfax"). */
  readonly via?: string;
  /** Where it was said ("a regular news conference"). */
  readonly venue?: string;
  /** `YYYY-MM-DD`; only where the text dates it. */
  readonly saidOn?: string;
  readonly saidOnPrecision?: DatePrecision;
  /** On topic when not empty, strongest first. */
  readonly topics: readonly TopicMatch[];
}
