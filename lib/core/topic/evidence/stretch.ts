import { firstFrom } from '../../text/first-from.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../words/words.ts';
import type { EvidenceAt } from './evidence.ts';

/**
 * The evidence that lies entirely within one of the spans.
 *
 * @param found in text order
 */
export function evidenceWithin(found: readonly EvidenceAt[], spans: readonly Span[]): EvidenceAt[] {
  return spans.flatMap(({ start, end }) => {
    const within: EvidenceAt[] = [];
    for (let i = firstAt(found, start); i < found.length && found[i]!.start < end; i += 1)
      if (found[i]!.end <= end) within.push(found[i]!);
    return within;
  });
}

/** How many words on either side of a quotation are still near it: texts without full stops must cost no more than others. */
const reach = 120;

/** The sentences around the spans, from the one in which the first begins to the one in which the last ends. */
export function sentencesAround(words: readonly Word[], spans: readonly Span[]): Span {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  let first = Math.min(firstAt(words, start), words.length - 1);
  let last = Math.max(firstAt(words, end) - 1, first);
  if (first < 0) return { start, end };
  const earliest = Math.max(0, first - reach);
  const latest = Math.min(words.length - 1, last + reach);
  while (first > earliest && words[first - 1]!.sentence === words[first]!.sentence) first -= 1;
  while (last < latest && words[last + 1]!.sentence === words[last]!.sentence) last += 1;
  return { start: Math.min(start, words[first]!.start), end: Math.max(end, words[last]!.end) };
}

/** From the start of the paragraph in which a stretch begins (or a bounded way back) to the stretch's end. */
export function sinceParagraph(words: readonly Word[], { start, end }: Span): Span {
  let first = Math.min(firstAt(words, start), words.length - 1);
  const earliest = Math.max(0, first - reach);
  while (first > earliest && words[first - 1]!.paragraph === words[first]!.paragraph) first -= 1;
  return { start: Math.min(start, words[first]?.start ?? start), end };
}

/** The paragraph in which a quotation begins; 0 if there are no words. */
export function paragraphAt(words: readonly Word[], content: readonly Span[]): number {
  const start = content[0]?.start ?? 0;
  const first = words[firstAt(words, start)] ?? words.at(-1);
  return first?.paragraph ?? 0;
}

/** From a paragraph's first word to its last; empty if it has none. */
export function paragraphSpan(words: readonly Word[], paragraph: number): Span {
  const first = firstFrom(words.length, (index) => words[index]!.paragraph >= paragraph);
  const next = firstFrom(words.length, (index) => words[index]!.paragraph > paragraph);
  return first < next ? { start: words[first]!.start, end: words[next - 1]!.end } : { start: 0, end: 0 };
}

/** Index of the first item that starts at the offset or later. */
function firstAt(items: readonly Span[], offset: number): number {
  return firstFrom(items.length, (index) => items[index]!.start >= offset);
}
