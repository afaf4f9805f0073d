import type { Quotation } from '../../../../lib/core/quotation/quotation.ts';
import type { TextSpan } from '../../../../lib/core/text/span.ts';

/** A quotation by its words in the text, each at its first place. */
export function quotationIn(
  text: string,
  source: string,
  cue: string,
  content: string,
  inner: Quotation[] = [],
): Quotation {
  const span = (words: string): TextSpan[] => {
    const start = text.indexOf(words);
    return [{ start, end: start + words.length, text: words }];
  };
  return { kind: 'indirect', source: span(source), cue: span(cue), content: span(content), confidence: 0.6, inner };
}

/** "source | content" of a quotation. */
export function told({ source, content }: Quotation): string {
  return [source, content].map((spans) => spans.map(({ text }) => text).join(' … ')).join(' | ');
}
