import type { Quotation } from '../quotation/quotation.ts';

/** In words: shorter ones may be said twice. */
const LEAST = 5;

/**
 * Tells which quotations are pulled out of the article to stand between its paragraphs, as "“It is late and will rain” — Anna Lind":
 * they say again what a sentence quotes.
 */
export function pullQuotes(text: string, quotations: readonly Quotation[]): (quotation: Quotation) => boolean {
  const apart = new Set(quotations.filter((one) => standsApart(text, one)));
  if (apart.size === 0) return () => false;
  const told = new Set(quotations.flatMap((one) => (apart.has(one) ? [] : stretchesOf(one))));
  return (quotation) => {
    const stretches = apart.has(quotation) ? stretchesOf(quotation) : [];
    return stretches.length > 0 && stretches.every((stretch) => told.has(stretch));
  };
}

/** Whether it fills its lines, with at most its speaker after a dash. */
function standsApart(text: string, { source, cue, content: [content, ...others] }: Quotation): boolean {
  if (!content || others.length > 0 || cue.some((span) => !/^[—–-]+$/.test(span.text))) return false;
  const before = text.slice(text.lastIndexOf('\n', content.start) + 1, content.start);
  const rest = text.slice(content.end, text.indexOf('\n', content.end) >>> 0);
  const name = source.find(({ start, end }) => start >= content.end && end <= content.end + rest.length);
  const after = name ? rest.slice(0, name.start - content.end) + rest.slice(name.end - content.end) : rest;
  return !/\p{L}/u.test(before) && !/\p{L}/u.test(after);
}

/** Each few words of it in a row. */
function stretchesOf({ content }: Quotation): string[] {
  return content.flatMap((span) => {
    const words = span.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.slice(LEAST - 1).map((_, at) => words.slice(at, at + LEAST).join(' '));
  });
}
