import { bodyNouns } from '../../../data/body-nouns.ts';
import type { Word } from '../../../reading/words.ts';
import { isRoleNoun } from '../../role/role-title.ts';

/**
 * Whether a name follows the state at `index`, which ends the title of a body's head: "head of the Agency of | Velmaria |
 * Anna Lind said". The body's name begins at `start`.
 */
export function isHeadOfStates(words: readonly Word[], start: number, index: number): boolean {
  const before = words[start - 1]?.lower === 'the' ? start - 2 : start - 1;
  const isHead = /^(?:for|of)$/.test(words[before]?.lower ?? '') && isRoleNoun(words[before - 1]);
  const [given, surname, next] = words.slice(index + 1, index + 4);
  const isName = [given, surname].every(
    (word) =>
      word?.capital && word.sentence === words[index]?.sentence && !bodyNouns.has(word.folded) && !isRoleNoun(word),
  );
  return isHead && isName && words[index - 1]?.lower === 'of' && next?.kind === 'word' && !next.capital;
}
