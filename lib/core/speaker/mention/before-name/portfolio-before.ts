import { bodyNouns } from '../../data/body-nouns.ts';
import { determiners, phraseEnds } from '../../data/phrase-words.ts';
import { realms } from '../../data/place-words.ts';
import { portfolios } from '../../data/roles.ts';
import { isPastVerb } from '../../reading/past-verb.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { bodyAt } from '../body/bodies.ts';
import { isPartOfState } from '../body/parts-of-state.ts';
import type { Owner } from '../owner.ts';
import { isPortfolio, isWhollyField } from '../role/portfolio.ts';
import { isRoleNoun } from '../role/role-title.ts';

/** The noun's index in "Secretary of State X", "Chairman of the Joint Chiefs of Staff X", "President of Velmaria X". */
export function nounBeforePortfolio(words: readonly Word[], nameStart: number, floor: number): number | undefined {
  for (let index = nameStart - 2; index > Math.max(floor, nameStart - longestComplement); index -= 1) {
    const word = words[index];
    if (word?.kind !== 'word' || isPastVerb(words[index - 1], word)) return undefined;
    // "the head of a group backing | former | governor X", "Secretary of State Anna Lind and | former | governor X"
    if (word.lower === 'former') return undefined;
    if ((word.lower !== 'of' && word.lower !== 'for') || !isRoleNoun(words[index - 1])) continue;
    const first = firstAfter(words, index);
    if (fieldBeforeOwner(words, index, nameStart) !== undefined) return index - 1;
    const last = words[nameStart - 1];
    // "the secretary of state mocked | X"
    const isWhole = first < nameStart && (last?.capital === true || isPortfolio([last?.lower ?? '']));
    return isWhole && words.slice(first, nameStart).every(isOfPortfolio) ? index - 1 : undefined;
  }
  return undefined;
}

/** In words, as in "of National Defence and Aerospace Industry of the Republic of Velmaria". */
const longestComplement = 13;

/** "export control and disarmament": a phrase without a verb or a mark. */
function isOfPortfolio({ kind, lower, capital }: Word): boolean {
  return kind === 'word' && (capital || /^(?:and|for|of)$/.test(lower) || !phraseEnds.has(lower));
}

/**
 * Where the owner's "of" is: "Deputy Minister | of Foreign Affairs | of Velmaria X".
 *
 * @param preposition the word after the noun
 */
export function fieldBeforeOwner(words: readonly Word[], preposition: number, end: number): number | undefined {
  const isOffice = /^(?:vice-)?(?:minister|secretary)$/.test(words[preposition - 1]?.lower ?? '');
  // "the Minister of Trade of Velmaria, | X": what stands before a comma is read elsewhere.
  if (!isOffice || words[end - 1]?.kind !== 'word') return undefined;
  const first = firstAfter(words, preposition);
  let of = first + 1;
  while (of < end - 1 && words[of]?.lower !== 'of') of += 1;
  if (of >= end - 1 || bodyNouns.has(words[of - 1]?.folded ?? '')) return undefined;
  return isWhollyField(words, first, of) && !isWhollyField(words, firstAfter(words, of), end) ? of : undefined;
}

function firstAfter(words: readonly Word[], preposition: number): number {
  return determiners.has(words[preposition + 1]?.lower ?? '') ? preposition + 2 : preposition + 1;
}

/** The owner after the preposition at `start`, up to `end` (exclusive); undefined for a portfolio. */
export function complementOwner(
  words: readonly Word[],
  start: number,
  end: number,
  registry: RegistryIndex,
): Owner | undefined {
  const first = firstAfter(words, start);
  if (first >= end || isWhollyField(words, first, end)) return undefined;
  const phrase = words.slice(first, end).map(({ lower }) => lower);
  const body = bodyAt(words, first, registry, end);
  if (body?.bodies[0]?.type !== 'state' && (isPortfolio(phrase) || portfolios.has(phrase[0] ?? ''))) return undefined;
  // "Minister for Ports": what the office is over.
  if (!body && (words[start]?.lower === 'for' || !words[first]?.capital)) return undefined;
  // "of the Republic of | Velmaria"
  const isRealm = !body && realms.has(words[first]?.folded ?? '') && words[first + 1]?.lower === 'of';
  return { start: isRealm ? first + 2 : first, end, inRole: isPartOfState(body?.bodies[0]) };
}
