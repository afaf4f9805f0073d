import type { Quotation } from '../../quotation/quotation.ts';
import { isTurn } from '../leading-turns.ts';
import { isInPast, pointAround } from './point-around.ts';

/**
 * Tells which quotations are points: short lines, below the headline or between paragraphs, that name somebody whom a full sentence
 * quotes as well. They sum up what is told in full elsewhere.
 */
export function pointsOf(text: string, quotations: readonly Quotation[]): (quotation: Quotation) => boolean {
  const lines = new Map(quotations.map((one) => [one, isTurn(one) ? undefined : headlineAround(text, one)]));
  const quoted = new Set(quotations.flatMap((one) => (lines.get(one) === undefined ? namesOf(one.source) : [])));
  return (quotation) => wordsOf(lines.get(quotation) ?? '').some((word) => quoted.has(word));
}

/** The same, unless it is a paragraph that lost its full stop: "“It is late,” Aas told reporters". */
function headlineAround(text: string, quotation: Quotation): string | undefined {
  const line = pointAround(text, quotation);
  const isPast = isInPast(quotation);
  return line !== undefined && isPast && /^["“‘]/.test(line) ? undefined : line;
}

function namesOf(source: Quotation['source']): string[] {
  return source.flatMap((span) => wordsOf(span.text));
}

/** Words that may name somebody, without their endings: "Iran's", "diplomats". */
function wordsOf(text: string): string[] {
  return [...text.matchAll(/[\p{L}\p{N}]{4,}|\p{Lu}{2,}/gu)].map(([word]) => word.toLowerCase().replace(/s$/, ''));
}
