import { joinWords } from './join-words.ts';
import type { Word } from './words.ts';

/**
 * The words with "Weapons of Mass Destruction" as one: its "of" begins no complement of an office, and parts no
 * programme's name.
 */
export function joinTerms(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (!word) continue;
    const others = words.slice(index + 1, index + 4);
    const isTerm = word.capital && /^weapons?$/.test(word.lower) && others.map(({ lower }) => lower).join(' ') === rest;
    joined.push(isTerm ? joinWords([word, ...others]) : word);
    if (isTerm) index += 3;
  }
  return joined;
}

const rest = 'of mass destruction';
