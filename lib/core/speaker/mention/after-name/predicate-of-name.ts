import { leads } from '../../data/callings.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import type { Apposition } from './apposition.ts';
import { readPredicate } from './relative-clause.ts';

/** "Anna Lind was named head of the agency": no part of the name's phrase. A verb for leading needs to say what. */
export function readPredicateOf(
  words: readonly Word[],
  nameEnd: number,
  registry: RegistryIndex,
): Apposition | undefined {
  if (words[nameEnd]?.sentence !== words[nameEnd - 1]?.sentence) return undefined;
  const verb = words[nameEnd]?.text === ',' ? afterInsertion(words, nameEnd) : nameEnd;
  const predicate = verb === undefined ? undefined : readPredicate(words, verb, registry);
  if (!predicate || (leads.has(words[verb ?? nameEnd]?.lower ?? '') && !predicate.owner)) return undefined;
  // A title elsewhere says it better.
  return { ...predicate, end: nameEnd, role: predicate.role && { ...predicate.role, bare: true } };
}

/** "Anna Lind, a farmer before the war, | took over": where the clause goes on. */
function afterInsertion(words: readonly Word[], comma: number): number | undefined {
  for (let index = comma + 1; index < comma + longestInsertion; index += 1) {
    if (words[index]?.sentence !== words[comma]?.sentence) return undefined;
    if (words[index]?.text === ',') return index + 1;
  }
  return undefined;
}

/** In words. */
const longestInsertion = 12;
