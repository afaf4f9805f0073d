import type { Quotation } from '../../../lib/core/quotation/quotation.ts';

/** The turns of a transcript that has one a line: "KELL: It is late." */
export function turnsOf(text: string): Quotation[] {
  return [...text.matchAll(/^([^:\n]+): (.+)$/gm)].map(({ index, 1: label = '', 2: words = '' }): Quotation => {
    const span = (start: number, of: string) => ({ start, end: start + of.length, text: of });
    const colon = index + label.length;
    return {
      kind: 'direct',
      source: [span(index, label)],
      cue: [span(colon, ':')],
      content: [span(colon + 2, words)],
      confidence: 0.9,
    };
  });
}
