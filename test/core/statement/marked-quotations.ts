import type { Quotation } from '../../../lib/core/quotation/quotation.ts';
import { cut, type TextSpan } from '../../../lib/core/text/span.ts';

/** Quotations of a passage in which <…> marks a source, […] a cue and {…} content; each has one of each, empty where it has none. */
export function quotationsIn(passage: string): { text: string; quotations: Quotation[] } {
  const text = passage.replace(/[<>[\]{}]/g, '');
  const spansOf = (opening: string, closing: string): TextSpan[] => {
    const offset = (at: number) => passage.slice(0, at).replace(/[<>[\]{}]/g, '').length;
    return [...passage.matchAll(new RegExp(`\\${opening}[^\\${closing}]*\\${closing}`, 'g'))].map(
      ({ index, 0: found }) => cut(text, offset(index), offset(index + found.length)),
    );
  };
  const [sources, cues, contents] = [spansOf('<', '>'), spansOf('[', ']'), spansOf('{', '}')];
  const quotations = contents.map(
    (content, index): Quotation => ({
      kind: text[content.start - 1] === '“' ? 'direct' : 'indirect',
      source: [sources[index]!].filter(({ text }) => text !== ''),
      cue: [cues[index]!].filter(({ text }) => text !== ''),
      content: [content],
      confidence: 1,
    }),
  );
  return { text, quotations };
}
