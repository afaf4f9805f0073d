import { roleNouns } from '../data/role-nouns.ts';
import { bodiesNamed, type RegistryIndex } from '../registry/lookup.ts';
import { joinWords } from './join-words.ts';
import { type Rewriting, rewritten } from './rewritten.ts';
import type { Word } from './words.ts';

/**
 * The words, with numbers read as parts of names: "38 North" is one word if a registered body is called so, and "90th"
 * in "the 90th Missile Wing" counts as a capital, like other words of a unit's name; a union's "Local 88" is one word.
 */
export function readNumberedNames(words: readonly Word[], registry: RegistryIndex): readonly Word[] {
  return rewritten(words, (_, index) => numberAt(words, index, registry));
}

function numberAt(words: readonly Word[], index: number, registry: RegistryIndex): Rewriting | undefined {
  const number = words[index]!;
  const word = words[index + 1];
  if (word && isLocal(number, word)) return { word: joinWords([number, word]), end: index + 2 };
  if (!word?.capital || word.sentence !== number.sentence || !/^\d/.test(number.text)) return undefined;
  if (isRegistered(number, word, registry))
    return { word: { ...joinWords([number, word]), capital: true }, end: index + 2 };
  return isOfUnit(words, index) ? { word: { ...number, capital: true }, end: index + 1 } : undefined;
}

/** Whether it is a trade union's branch, with its number: "Lune Workers | Local 88 |". */
function isLocal(local: Word, number: Word): boolean {
  return local.text === 'Local' && local.sentence === number.sentence && /^\d{1,5}$/.test(number.text);
}

function isRegistered(number: Word, word: Word, registry: RegistryIndex): boolean {
  return bodiesNamed(registry, `${number.text} ${word.text}`).length > 0;
}

/** Whether a number is a unit's: "the | 90th | Missile Wing", "the | 5th | Fleet", but not "the 45th President". */
function isOfUnit(words: readonly Word[], index: number): boolean {
  const number = words[index];
  if (!number || !words[index + 1]?.capital || !/^\d{1,4}(?:st|nd|rd|th)$/.test(number.text)) return false;
  for (let at = index + 1; at <= index + longestUnit; at += 1) {
    const word = words[at];
    if (word?.lower === 'and' && at > index + 1 && !roleNouns.has(words[at - 1]?.lower ?? '')) continue;
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
