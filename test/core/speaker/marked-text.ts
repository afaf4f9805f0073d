import type { Quotation } from '../../../lib/core/quotation/quotation.ts';
import { cut, type TextSpan } from '../../../lib/core/text/span.ts';

/** What each mark opens and closes. */
const marks: Readonly<Record<string, 'source' | 'cue' | 'content'>> = { '[': 'source', '{': 'cue', '<': 'content' };

/**
 * Reads a text whose quotations are marked: [source] {cue} <content>. Each content ends a quotation; its source and cue
 * are those of its paragraph since the last one, before it or, where none came before, after it up to a "|".
 */
export function readMarked(marked: string): { text: string; quotations: Quotation[] } {
  const text = marked.replace(/[[\]{}<>|]/g, '');
  const quotations: Quotation[] = [];
  let length = 0;
  let open: { part: 'source' | 'cue' | 'content'; start: number } | undefined;
  let spans: Record<'source' | 'cue' | 'content', TextSpan[]> = { source: [], cue: [], content: [] };
  const finish = (): void => {
    if (spans.content.length > 0) {
      const kind = /["“«‘]/.test(spans.content[0]?.text ?? '') ? 'direct' : 'indirect';
      quotations.push({ kind, ...spans, confidence: 1 });
    }
    spans = { source: [], cue: [], content: [] };
  };
  for (const character of marked) {
    const part = marks[character];
    if (part) {
      if (part === 'source' && spans.source.length > 0) finish();
      open = { part, start: length };
    } else if (/[\]}>]/.test(character) && open) {
      spans[open.part].push(cut(text, open.start, length));
      open = undefined;
    } else if (character === '|') finish();
    else length += character.length;
  }
  finish();
  return { text, quotations };
}
