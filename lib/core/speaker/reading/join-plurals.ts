import { ownBodies } from '../data/offices.ts';
import { type Rewriting, rewritten } from './rewritten.ts';
import type { Word } from './words.ts';

/**
 * The words, with a plural and its apostrophe as one before the noun of a body: "the skippers' union" is then read like
 * any other body that a noun describes.
 */
export function joinPlurals(words: readonly Word[]): readonly Word[] {
  return rewritten(words, pluralAt);
}

function pluralAt(words: readonly Word[], index: number): Rewriting | undefined {
  const plural = words[index]!;
  const mark = words[index + 1];
  const isOwner = mark !== undefined && isApostrophe(mark, plural) && isBody(words[index + 2]);
  return isOwner ? { word: join(plural, mark), end: index + 2 } : undefined;
}

/** Whether a word is such a plural: "skippers'". */
export function isPluralOwner(word: Word | undefined): boolean {
  return word?.kind === 'word' && (word.text.endsWith("s'") || word.text.endsWith('s’'));
}

function isApostrophe({ text, start }: Word, { kind, end, lower }: Word): boolean {
  return (text === "'" || text === '’') && end === start && kind === 'word' && lower.endsWith('s');
}

function isBody(word: Word | undefined): boolean {
  return word?.kind === 'word' && !word.capital && ownBodies.has(word.lower);
}

function join(word: Word, { end, text }: Word): Word {
  return { ...word, end, text: `${word.text}${text}`, lower: `${word.lower}${text}`, folded: `${word.folded}${text}` };
}
