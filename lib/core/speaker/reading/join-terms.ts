import { joinWords } from './join-words.ts';
import type { Word } from './words.ts';

/**
 * The words with terms as one whose parts would be read otherwise: an "of" in them begins no complement of an office, and parts no name. "Weapons
 * of Mass Destruction" stands in a programme's name, "Joint Chiefs of Staff" before their spokesman, "Supreme Allied Commander Europe" before his own name.
 */
export function joinTerms(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (!word) continue;
    const others = word.capital && beginTerm.has(word.lower) ? words.slice(index + 1, index + 4) : [];
    const isTerm = others.length > 0 && terms.test([word, ...others].map(({ lower }) => lower).join(' '));
    joined.push(isTerm ? joinWords([word, ...others]) : word);
    if (isTerm) index += 3;
  }
  return joined;
}

const beginTerm: ReadonlySet<string> = new Set(['joint', 'supreme', 'weapon', 'weapons']);

const terms =
  /^(?:joint chiefs of staff|supreme allied commander (?:europe|transformation)|weapons? of mass destruction)$/;
