import { leads } from '../../data/callings.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import type { Apposition } from './apposition.ts';
import { readPredicate } from './relative-clause.ts';

/** Reads "Anna Lind | was named head of the agency". The verb is not part of the name's phrase: `end` is `nameEnd`. */
export function readPredicateOf(
  words: readonly Word[],
  nameEnd: number,
  registry: RegistryIndex,
): Apposition | undefined {
  if (words[nameEnd]?.sentence !== words[nameEnd - 1]?.sentence) return undefined;
  const verb = words[nameEnd]?.text === ',' ? afterInsertion(words, nameEnd) : nameEnd;
  const predicate = verb === undefined ? undefined : readPredicate(words, verb, registry);
  if (!predicate || (leads.has(words[verb ?? nameEnd]?.lower ?? '') && !predicate.owner)) return undefined;
  // A title beside the name, here or elsewhere, is worded better.
  return { ...predicate, end: nameEnd, role: predicate.role && { ...predicate.role, bare: true } };
}

/** The word after an insertion between commas: "Anna Lind, a farmer before the war, | took over". */
function afterInsertion(words: readonly Word[], comma: number): number | undefined {
  for (let index = comma + 1; index < comma + longestInsertion; index += 1) {
    if (words[index]?.sentence !== words[comma]?.sentence) return undefined;
    if (words[index]?.text === ',') return index + 1;
  }
  return undefined;
}

/** In words. */
const longestInsertion = 12;
