import type { Document } from '../../document.ts';
import { wordAt } from '../word-at.ts';

/** In tokens. */
const LONGEST_CONTENT = 150;

/**
 * The token before which content that begins at a token ends: at its sentence's end, or before another quotation.
 *
 * @param isOther whether a token belongs to another quotation
 * @param stop a mark that also ends it, outside quotation marks
 */
export function saidUpTo(from: number, isOther: (token: number) => boolean, document: Document, stop?: string): number {
  const { marks, sentences, sentenceAt } = document;
  const last = Math.min(sentences[sentenceAt[from]! + 1]!, from + LONGEST_CONTENT);
  let end = from;
  const stops = (i: number) =>
    wordAt(document, i) === stop && marks.quotedAt[i]! < 0 && wordAt(document, i + 1) !== 'including';
  while (end < last && !isOther(end) && !stops(end)) end += 1;
  while (end > from && /^(?:[,.;!]|also|and|which|while|who)$/.test(wordAt(document, end - 1))) end -= 1;
  return end;
}
