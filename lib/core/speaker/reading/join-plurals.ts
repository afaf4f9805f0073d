import { ownBodies } from '../data/offices.ts';
import type { Word } from './words.ts';

/**
 * The words with a plural and its apostrophe as one, before the noun of a body: "the skippers' union" is read as any other
 * that a noun tells apart from others.
 */
export function joinPlurals(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    const before = joined.at(-1);
    if (before && isApostrophe(word, before) && isBody(words[index + 1]))
      joined[joined.length - 1] = join(before, word);
    else joined.push(word);
  }
  return joined;
}

/** "skippers'", which the noun of a body follows. */
export function isPluralOwner(word: Word | undefined): boolean {
  return word?.kind === 'word' && (word.text.endsWith("s'") || word.text.endsWith('s’'));
}

function isApostrophe({ text, start }: Word, { kind, end, lower }: Word): boolean {
  return end === start && kind === 'word' && lower.endsWith('s') && (text === "'" || text === '’');
}

function isBody(word: Word | undefined): boolean {
  return word?.kind === 'word' && !word.capital && ownBodies.has(word.lower);
}

function join(word: Word, { end, text }: Word): Word {
  return { ...word, end, text: `${word.text}${text}`, lower: `${word.lower}${text}`, folded: `${word.folded}${text}` };
}
