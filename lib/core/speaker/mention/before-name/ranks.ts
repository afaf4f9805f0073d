import { bodyNouns } from '../../data/body-nouns.ts';
import type { Word } from '../../reading/words.ts';

/** Words of ranks, and of titles that stand before names as ranks do. In lower case. */
const ranks: ReadonlySet<string> = new Set(
  'admiral brigadier captain colonel commodore general lieutenant major marshal prince princess rear sergeant vice'.split(
    ' ',
  ),
);

/** "general", "major-general" */
export function isRank(lower: string): boolean {
  return ranks.has(lower) || (lower.includes('-') && lower.split('-').every((part) => ranks.has(part)));
}

/** "the Committee on Defense | Colonel General X": a rank between capitals that is no body's. */
export function isRankAt(words: readonly Word[], index: number): boolean {
  const [before, rank, next] = words.slice(index - 1, index + 2);
  const isBetween = before?.capital === true && next?.capital === true && next.sentence === rank?.sentence;
  return isBetween && isRank(rank?.lower ?? '') && !bodyNouns.has(next.folded);
}

/** "Air | Chief Marshal X", "Field | Marshal X": of the rank, and of no body. */
export function isOfMarshal(words: readonly Word[], index: number): boolean {
  const marshal = words[index + 1]?.lower === 'chief' ? index + 2 : index + 1;
  const isRank = words[marshal]?.capital && /^(?:commodore|(?:vice[-‑])?marshal)$/.test(words[marshal]?.lower ?? '');
  return isRank === true && /^(?:Air|Field)$/.test(words[index]?.text ?? '');
}
