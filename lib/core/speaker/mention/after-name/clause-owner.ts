import { ownBodies, stateBodyNouns } from '../../data/offices.ts';
import { determiners, phraseEnds, rolePrepositions } from '../../data/phrase-words.ts';
import { regions } from '../../data/regions.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { bodyAt } from '../body/bodies.ts';
import { mottoEnd } from '../body/name-after-kind.ts';
import { societyEnd, stateEnd } from '../body/state-in-name.ts';
import { unregisteredBodyEnd } from '../body/unregistered-body.ts';
import type { Owner, WordRange } from '../owner.ts';
import { isSeat } from '../role/complement-start.ts';
import { capitalsEnd } from './belonging.ts';

/** In words: a clause tells early whose somebody is. */
export const longestClause = 12;

/** The capitals after any "to" and article: "to the Yeoksam Forum", "the Lune Group". Undefined if there are none. */
export function namedOwner(words: readonly Word[], from: number): Owner | undefined {
  let start = from;
  while (words[start]?.lower === 'to' || determiners.has(words[start]?.lower ?? '')) start += 1;
  return words[start]?.capital ? { start, end: capitalsEnd(words, start), inRole: false } : undefined;
}

/** The first body that the clause names, before `limit`: "who lectures in ethics at the Velm Academy". */
export function ownerInClause(
  words: readonly Word[],
  from: number,
  registry: RegistryIndex,
  limit = from + longestClause,
): Owner | undefined {
  const sentence = words[from - 1]?.sentence;
  for (let index = from; index < limit; index += 1) {
    const word = words[index];
    if (!word || word.kind === 'mark' || word.sentence !== sentence || clauseEnds.has(word.lower)) return undefined;
    if (!word.capital || isSeat(word)) continue;
    const isOfRegion = regions.has(word.folded) && bodyAt(words, index, registry)?.how !== 'name';
    // "Southern Plains University", but not "a European ministry"
    if (isOfRegion && unregisteredBodyEnd(words, index) === undefined) continue;
    const motto = mottoEnd(words, index, registry);
    if (motto !== undefined) return { start: index, end: motto, inRole: false };
    const body = bodyAt(words, index, registry);
    // "teaches at | Velmaria Coastal University"
    const society = body?.bodies[0]?.type === 'state' ? societyEnd(words, index) : undefined;
    if (society !== undefined) return { start: index, end: society, inRole: false };
    const end = body?.end ?? unregisteredBodyEnd(words, index);
    const range: WordRange | undefined = end === undefined ? loneAdjective(words, index) : { start: index, end };
    return (
      range && {
        start: range.start,
        end: body ? stateEnd(words, index, range.end, registry) : range.end,
        inRole: false,
      }
    );
  }
  return undefined;
}

/** The employer: "manages $900 million at | Larkspur Capital", "teaches biology at | the national university". */
export function placeOfWork(words: readonly Word[], from: number): Owner | undefined {
  for (let index = from; index < from + longestClause; index += 1) {
    const word = words[index];
    if (!word || word.sentence !== words[from - 1]?.sentence || clauseEnds.has(word.lower) || word.text === ',')
      return undefined;
    if (word.lower !== 'at') continue;
    const named = namedOwner(words, index + 1);
    if (named) return named;
    const start = words[index + 1]?.lower === 'the' ? index + 2 : index + 1;
    const end = phraseEnd(words, start);
    return ownBodies.has(words[end - 1]?.lower ?? '') ? { start, end, inRole: false } : undefined;
  }
  return undefined;
}

/** A state's office in lower case, without the state: "sits on parliament's defence committee". */
export function officeInClause(words: readonly Word[], from: number): Owner | undefined {
  for (let index = from; index < from + 5; index += 1) {
    const word = words[index];
    if (word?.kind !== 'word' || clauseEnds.has(word.lower)) return undefined;
    if (stateBodyNouns.has(word.lower)) return { start: index, end: index + 1, inRole: false };
  }
  return undefined;
}

/** A state's office after a preposition: "at the | unification ministry". */
export function officeOwner(words: readonly Word[], from: number): Owner | undefined {
  if (!/^(?:at|in|of)$/.test(words[from]?.lower ?? '') || words[from + 1]?.lower !== 'the') return undefined;
  const end = phraseEnd(words, from + 2);
  return stateBodyNouns.has(words[end - 1]?.lower ?? '') ? { start: from + 2, end, inRole: false } : undefined;
}

/** A lone capital before a possessive or a noun in lower case: "the Velmarian navy", "Velmaria's navy". */
function loneAdjective(words: readonly Word[], index: number): WordRange | undefined {
  const next = words[index + 1];
  const isWhole =
    next?.kind === 'possessive' || (next?.kind === 'word' && !next.capital && !phraseEnds.has(next.lower));
  return isWhole ? { start: index, end: index + 1 } : undefined;
}

const clauseEnds: ReadonlySet<string> = new Set(['and', 'but', 'said', 'says', 'told', 'who']);

/** The end of a noun phrase in lower case: at a preposition, a mark, a verb or the sentence's end. */
export function phraseEnd(words: readonly Word[], start: number): number {
  let end = start;
  while (end < start + 7) {
    const word = words[end];
    if (!word || word.kind === 'mark' || word.sentence !== words[start]?.sentence) break;
    if (/^t?here$/.test(word.lower) || phraseEnds.has(word.lower) || rolePrepositions.has(word.lower)) break;
    end += 1;
  }
  return end;
}
