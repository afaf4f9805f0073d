import type { Document } from '../../document.ts';
import { wordAt } from '../word-at.ts';

/** In tokens. */
const LONGEST_CONTENT = 150;

/**
 * Where what is said from a token on ends: with its sentence, or where more is said in it.
 *
 * @param claimed the tokens of other quotations
 * @param stop a mark outside quotations that ends it as well
 */
export function saidUpTo(from: number, claimed: Uint8Array, document: Document, stop?: string): number {
  const { marks, sentences, sentenceAt } = document;
  const last = Math.min(sentences[sentenceAt[from]! + 1]!, from + LONGEST_CONTENT);
  let end = from;
  const stops = (i: number) =>
    wordAt(document, i) === stop && marks.quotedAt[i]! < 0 && wordAt(document, i + 1) !== 'including';
  while (end < last && claimed[end] === 0 && !stops(end)) end += 1;
  while (end > from && /^(?:[,.;!]|also|and|while)$/.test(wordAt(document, end - 1))) end -= 1;
  return end;
}
