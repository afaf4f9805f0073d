import { firstFrom } from '../../text/first-from.ts';
import type { Span } from '../../text/span.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { formOf } from '../word-form.ts';
import type { Word } from '../words.ts';

const shortest = 3;
const lettersOnly = /^[a-z]+$/;
/** A quotation of a megabyte says on what it is sooner than at its end. */
const mostWords = 2_000;
const stopStems: ReadonlySet<string> = new Set([...STOP_WORDS].map((word) => formOf(word).stem));

/** The stems of a quotation's words, each once, that its topics are learned from. */
export function filedWords(words: readonly Word[], content: readonly Span[]): string[] {
  const stems = new Set<string>();
  let left = mostWords;
  for (const { start, end } of content) {
    let at = firstFrom(words.length, (index) => words[index]!.start >= start);
    for (; at < words.length && words[at]!.start < end && left > 0; at += 1, left -= 1) {
      const { stem } = words[at]!;
      if (isTelling(stem)) stems.add(stem);
    }
  }
  return [...stems];
}

/** Whether a stem is of a word that can say what something is on. */
export function isTelling(stem: string): boolean {
  return stem.length >= shortest && lettersOnly.test(stem) && !stopStems.has(stem);
}
