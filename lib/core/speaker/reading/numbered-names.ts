import { bodiesNamed, type RegistryIndex } from '../registry/lookup.ts';
import { joinWords } from './join-words.ts';
import type { Word } from './words.ts';

/**
 * The words with numbers as what they are in names: "38 North" is one word where a registered body is called so, and the
 * "90th" of "the 90th Missile Wing" counts as a capital, as the other words of a unit's name do.
 */
export function readNumberedNames(words: readonly Word[], registry: RegistryIndex): Word[] {
  const read: Word[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    const before = words[index - 1];
    const isJoined = before !== undefined && isNumberOf(before, word) && isRegistered(before, word, registry);
    if (isJoined) read[read.length - 1] = { ...joinWords([before, word]), capital: true };
    else read.push(isOfUnit(words, index) ? { ...word, capital: true } : word);
  }
  return read;
}

function isNumberOf(number: Word, word: Word): boolean {
  return word.capital && word.sentence === number.sentence && /^\d/.test(number.text);
}

function isRegistered(number: Word, word: Word, registry: RegistryIndex): boolean {
  return bodiesNamed(registry, `${number.text} ${word.text}`).length > 0;
}

/** "the | 90th | Missile Wing", "the | 5th | Fleet", but not "the 45th President" */
function isOfUnit(words: readonly Word[], index: number): boolean {
  const number = words[index];
  if (!number || !words[index + 1]?.capital || !/^\d{1,4}(?:st|nd|rd|th)$/.test(number.text)) return false;
  for (let at = index + 1; at <= index + longestUnit; at += 1) {
    const word = words[at];
    if (!word?.capital || word.sentence !== number.sentence) return false;
    if (units.has(word.lower)) return true;
  }
  return false;
}

/** In words after the number: "Separate Mechanised Brigade". */
const longestUnit = 4;

const units: ReadonlySet<string> = new Set(
  'army battalion brigade command corps directorate division fleet group regiment squadron wing'.split(' '),
);
