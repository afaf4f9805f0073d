import { determiners, phraseEnds } from '../data/phrase-words.ts';
import { portfolios } from '../data/roles.ts';
import type { Word } from '../reading/words.ts';
import type { RegistryIndex } from '../registry/lookup.ts';
import { bodyAt, isPartOfState } from './bodies.ts';
import type { Owner } from './owner.ts';
import { isPortfolio } from './portfolio.ts';
import { isRoleNoun } from './role-title.ts';

/** The noun in "Secretary of State X", "Chairman of the Joint Chiefs of Staff X", "President of Velmaria X". */
export function nounBeforePortfolio(
  words: readonly Word[],
  nameStart: number,
  floor: number,
  registry: RegistryIndex,
): number | undefined {
  for (let index = nameStart - 2; index > Math.max(floor, nameStart - 8); index -= 1) {
    const word = words[index];
    if (word?.kind !== 'word') return undefined;
    if ((word.lower !== 'of' && word.lower !== 'for') || !isRoleNoun(words[index - 1])) continue;
    const first = determiners.has(words[index + 1]?.lower ?? '') ? index + 2 : index + 1;
    const phrase = words.slice(first, nameStart).map(({ lower }) => lower);
    if (isPortfolio(phrase)) return index - 1;
    if (bodyAt(words, first, registry, nameStart)?.end === nameStart) return index - 1;
    const isWhole = first < nameStart && !/^(?:and|for|of)$/.test(words[nameStart - 1]?.lower ?? '');
    return isWhole && words.slice(first, nameStart).every(isOfPortfolio) ? index - 1 : undefined;
  }
  return undefined;
}

/** "export control and disarmament": a phrase without a verb or a mark. */
function isOfPortfolio({ kind, lower, capital }: Word): boolean {
  return kind === 'word' && (capital || /^(?:and|for|of)$/.test(lower) || !phraseEnds.has(lower));
}

export function complementOwner(
  words: readonly Word[],
  start: number,
  end: number,
  registry: RegistryIndex,
): Owner | undefined {
  const first = determiners.has(words[start + 1]?.lower ?? '') ? start + 2 : start + 1;
  if (first >= end) return undefined;
  const phrase = words.slice(first, end).map(({ lower }) => lower);
  const body = bodyAt(words, first, registry, end);
  if (body?.bodies[0]?.type !== 'state' && (isPortfolio(phrase) || portfolios.has(phrase[0] ?? ''))) return undefined;
  // "Minister for Ports": what the office is over.
  if (!body && (words[start]?.lower === 'for' || !words[first]?.capital)) return undefined;
  return { start: first, end, inRole: isPartOfState(body?.bodies[0]) };
}
