import type { Quotation } from '../quotation/quotation.ts';
import { sentenceOutside } from './sentence.ts';
import { type Telling, tellingOf } from './telling.ts';

/** A quotation, and how its article tells of it. Read once, since many rules ask for it. */
export interface ToldQuotation {
  readonly quotation: Quotation;
  /** The article's own words in the cue's sentence, in text order; empty if there is no cue. */
  readonly around: readonly string[];
  readonly telling: Telling;
}

export function readTold(text: string, quotations: readonly Quotation[]): ToldQuotation[] {
  return quotations.map((quotation) => toldQuotation(text, quotation));
}

export function toldQuotation(text: string, quotation: Quotation): ToldQuotation {
  const [verb] = quotation.cue;
  const stretches = verb ? sentenceOutside(text, verb, quotation.content) : [];
  const around = stretches.map(({ start, end }) => text.slice(start, end));
  return { quotation, around, telling: tellingOf(text, quotation, around) };
}
