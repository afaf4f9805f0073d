import { firstFrom } from '../../text/first-from.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../words/words.ts';

/** A quotation of a megabyte says what it is about long before its end. */
const mostWords = 2_000;

/** The stems of a quotation's words, each once, by which its topics are learned and decided. */
export function filedWords(words: readonly Word[], content: readonly Span[]): string[] {
  const stems = new Set<string>();
  let left = mostWords;
  for (const { start, end } of content) {
    let at = firstFrom(words.length, (index) => words[index]!.start >= start);
    for (; at < words.length && words[at]!.start < end && left > 0; at += 1, left -= 1) {
      const { stem, telling } = words[at]!.form;
      if (telling) stems.add(stem);
    }
  }
  return [...stems];
}
