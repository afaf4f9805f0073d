import { bodyNouns } from '../../data/body-nouns.ts';
import type { Word } from '../../reading/words.ts';

/** In lower case: words of ranks, and titles that are used like ranks. */
const ranks: ReadonlySet<string> = new Set(
  'admiral brigadier captain colonel commodore general lieutenant major marshal prince princess rear sergeant vice'.split(
    ' ',
  ),
);

/** Whether a word, in lower case, is a rank: "general", "major-general". */
export function isRank(lower: string): boolean {
  return ranks.has(lower) || (lower.includes('-') && lower.split('-').every((part) => ranks.has(part)));
}

/** Whether the word begins an air force's rank: "Group | Captain X". */
export function isAirman(words: readonly Word[], index: number): boolean {
  const second = airmen.get(words[index]?.text ?? '');
  return second !== undefined && words[index + 1]?.text === second;
}

const airmen: ReadonlyMap<string, string> = new Map([
  ['Flight', 'Lieutenant'],
  ['Group', 'Captain'],
  ['Wing', 'Commander'],
]);

/** Whether a rank stands between capitals that are no body's: "the Committee on Defense | Colonel General X". */
export function isRankAt(words: readonly Word[], index: number): boolean {
  const [before, rank, next] = words.slice(index - 1, index + 2);
  const isBetween = before?.capital === true && next?.capital === true && next.sentence === rank?.sentence;
  return isBetween && isRank(rank?.lower ?? '') && !bodyNouns.has(next.folded);
}

/** Whether the word begins an airman's or a marshal's rank, and no body's name: "Air | Chief Marshal X", "Field | Marshal X". */
export function isOfMarshal(words: readonly Word[], index: number): boolean {
  if (isAirman(words, index)) return true;
  const marshal = words[index + 1]?.lower === 'chief' ? index + 2 : index + 1;
  const isRank = words[marshal]?.capital && /^(?:commodore|(?:vice[-‑])?marshal)$/.test(words[marshal]?.lower ?? '');
  return isRank === true && /^(?:Air|Field)$/.test(words[index]?.text ?? '');
}
