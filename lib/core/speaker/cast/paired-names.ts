import type { Word } from '../reading/words.ts';
import { isAlone } from './lone-names.ts';

/**
 * The lone name that another is named in one breath with: "Velmaria and Ostra agreed", "between Velmaria and Ostra", "by
 * Velmaria, Ostra and others".
 */
export function pairedWith(words: readonly Word[], index: number): number | undefined {
  return [partnerAt(words, index, 1), partnerAt(words, index, -1)].find((at) => at !== undefined);
}

function partnerAt(words: readonly Word[], index: number, step: 1 | -1): number | undefined {
  const other = index + 2 * step;
  const [first, second] = step > 0 ? [index, other] : [other, index];
  const sentence = words[index]?.sentence;
  if (![first, second].every((at) => words[at]?.sentence === sentence && words[at]?.capital && isAlone(words, at)))
    return undefined;
  const link = words[index + step]?.text ?? '';
  const isJoined = /^(?:and|nor|or)$/.test(link)
    ? isPair(words, first, second)
    : link === ',' && isInRow(words, first, second);
  return isJoined ? other : undefined;
}

/** Whether both are what the sentence is about, or what something lies between. */
function isPair(words: readonly Word[], first: number, second: number): boolean {
  const before = words[first - 1];
  if (/^(?:between|both|either|neither)$/.test(before?.lower ?? '') || isInRow(words, first, second)) return true;
  const opens = before?.sentence !== words[first]?.sentence || /^[–—-]$/.test(before?.text ?? '');
  const next = words[second + 1];
  return opens && next?.kind === 'word' && !next.capital;
}

/** "Velmaria, Ostra and others", "Skarn, Velmaria and Ostra": a row of lone names or what ends one. */
function isInRow(words: readonly Word[], first: number, second: number): boolean {
  const isEnded = words[second + 1]?.lower === 'and' || (words[second + 1]?.text === ',' && isLone(words, second + 2));
  const isLed = words[first - 1]?.text === ',' && isLone(words, first - 2);
  return isEnded ? isLone(words, second + 2) || words[second + 2]?.lower === 'others' : isLed;
}

function isLone(words: readonly Word[], index: number): boolean {
  return words[index]?.capital === true && isAlone(words, index);
}
