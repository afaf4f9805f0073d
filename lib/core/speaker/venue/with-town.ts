import type { Cast } from '../cast/gather-cast.ts';
import { statesOfTheUnion } from '../data/united-states.ts';
import type { WordRange } from '../mention/owner.ts';
import type { Word } from '../reading/words.ts';
import { capitalsFrom } from './capitals.ts';

/** A place with its town: "parliament | in Lune", "the Harbour Expo | in Port Lune, Ohio |", "a quay | in the Tarn". */
export function withTown({ start, end: nounEnd }: WordRange, inReach: ReadonlySet<number>, cast: Cast): WordRange {
  const { words } = cast.setting;
  const end = afterAbbreviation(nounEnd, words);
  const first = words[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  const isIn = words[end]?.lower === 'in' && inReach.has(end);
  const town = isIn ? (capitalEnd(first, words, inReach) ?? nameEnd(first, words, inReach)) : first;
  const whole = town > first ? town : end;
  return { start, end: stateAfter(whole, words) ?? whole };
}

/** "in the | capital Lune |", "in the | Velmarian capital |" */
function capitalEnd(first: number, words: readonly Word[], inReach: ReadonlySet<number>): number | undefined {
  const noun = words[first]?.capital ? first + 1 : first;
  if (words[noun]?.lower !== 'capital' || words[first - 1]?.lower !== 'the' || !inReach.has(noun)) return undefined;
  return Math.max(noun + 1, nameEnd(noun + 1, words, inReach));
}

/** Past an abbreviation: "the Harbour Forum | (HF) |", "the Harbour Forum | (HF) Board of Governors |". */
export function afterAbbreviation(end: number, words: readonly Word[]): number {
  const isFenced = words[end - 1]?.capital && words[end]?.text === '(' && words[end + 2]?.text === ')';
  if (!isFenced || !/^\p{Lu}[\p{Lu}\d-]+$/u.test(words[end + 1]?.text ?? '')) return end;
  const after = capitalsFrom(end + 3, words.length, words);
  const of = words[after]?.lower === 'of' ? capitalsFrom(after + 1, words.length, words) : after;
  // "at the Harbour Forum (HF) | Anna Lind"
  return after > end + 3 && of > after + 1 ? of : end + 3;
}

function nameEnd(start: number, words: readonly Word[], inReach: ReadonlySet<number>): number {
  let limit = start;
  while (inReach.has(limit)) limit += 1;
  const end = capitalsFrom(start, limit, words);
  return words[end]?.kind === 'possessive' ? start : end;
}

/** Past a state of the union: "Port Lune |, Ohio |". Undefined without one. */
export function stateAfter(end: number, words: readonly Word[]): number | undefined {
  if (words[end]?.text !== ',' || !words[end - 1]?.capital) return undefined;
  const two = `${words[end + 1]?.lower} ${words[end + 2]?.lower}`;
  if (statesOfTheUnion.has(two)) return end + 3;
  return statesOfTheUnion.has(words[end + 1]?.lower ?? '') && words[end + 1]?.capital ? end + 2 : undefined;
}
