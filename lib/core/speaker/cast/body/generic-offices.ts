import { bodyNouns } from '../../data/body-nouns.ts';
import { ministriesForShort } from '../../data/offices.ts';
import { roleModifiers } from '../../data/roles.ts';
import { lacksOffice } from '../../data/state-roles.ts';
import { type BodyMatch, bodyAt, forgetBodyAt } from '../../mention/body/bodies.ts';
import { isPartOfState } from '../../mention/body/parts-of-state.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { affiliationOf } from '../affiliation/affiliation.ts';
import type { Affiliation } from '../cast.ts';
import type { StateMention } from '../setting.ts';
import { otherHalf } from './halves.ts';

/** Folded: words of offices that only one state has, though their words are common; an invented one may have some, too. */
const peculiar: ReadonlySet<string> = new Set(['bundestag', 'congress', 'department', 'diet', 'duma', 'knesset']);
const lessPeculiar: ReadonlySet<string> = new Set(['congress', 'department']);

/** Folded: words in any state's offices, besides nouns of bodies and words of roles. */
const common: ReadonlySet<string> = new Set(['affairs', 'and', 'chiefs', 'for', 'national', 'of', 'the']);

/**
 * Makes `bodyAt` forget names that any state's offices may have, "Security Council", if the article is about another
 * state than the registry's. Returns where they begin, as word indices.
 *
 * @param named ids of bodies that the article names outright: those stay
 * @param states mentions of states
 * @param homeBut the state that the article is about, without those words
 */
export function untieOffices(
  words: readonly Word[],
  registry: RegistryIndex,
  named: ReadonlyMap<string, number>,
  states: readonly StateMention[],
  homeBut: (but: ReadonlySet<number>) => Affiliation | undefined,
): ReadonlySet<number> {
  const all = officesIn(words, registry);
  if (all.size === 0) return new Set();
  const isNamed = (state: string | undefined): boolean =>
    states.some(({ at, affiliation }) => affiliation.name === state && !all.has(at));
  const isOfInvented = homeBut(new Set(all.keys()))?.body === undefined;
  const isLax = isOfInvented && ![...all.values()].some(isNamed);
  const found = isLax ? all : new Map([...all].filter(([at]) => isAnybodys(bodyAt(words, at, registry), words, at)));
  if (found.size === 0) return new Set();
  const home = homeBut(new Set(found.keys()))?.name;
  // "the JCS" of an article on North Korea, which has none
  const isOfOtherHalf = (at: number, home: string | undefined): boolean => {
    const [body] = bodyAt(words, at, registry)?.bodies ?? [];
    const isLacking = home !== undefined && body !== undefined && lacksOffice(home, body.name.toLowerCase());
    return isLacking && found.get(at) === otherHalf({ name: home }, registry)?.name;
  };
  // "the MoD" of an article that names another state only once is still the registry's.
  const isSureHome = states.filter(({ affiliation }) => affiliation.name === home).length > 1;
  const isOther = (at: number, state: string | undefined): boolean =>
    home !== undefined &&
    state !== home &&
    !isOfOtherHalf(at, home) &&
    (isSureHome || !ministriesForShort.has(words[at]?.lower ?? ''));
  const untied = [...found].filter(([at, state]) => isOther(at, state)).map(([at]) => at);
  for (const at of untied) forgetBodyAt(words, at, registry, named);
  return new Set(untied);
}

/** Where names begin that any state's offices may have, an invented one's included, as word indices, with the registry's state. */
function officesIn(words: readonly Word[], registry: RegistryIndex): ReadonlyMap<number, string | undefined> {
  const found = new Map<number, string | undefined>();
  for (let index = 0; index < words.length; index += 1) {
    const match = bodyAt(words, index, registry);
    if (match && isAnybodys(match, words, index, lessPeculiar)) found.set(index, stateOf(match, registry));
  }
  return found;
}

/** Whether a match's words could be those of any state's office. @param allowed peculiar words that count as common */
function isAnybodys(
  match: BodyMatch | undefined,
  words: readonly Word[],
  start: number,
  allowed?: ReadonlySet<string>,
): boolean {
  if (match?.how !== 'name' || !match.bodies.some((body) => isPartOfState(body))) return false;
  const own = words.slice(start, match.end);
  // "the Defence Department": American spelling would have "Defense".
  const isOfDefence = own.some(({ lower }) => lower === 'defence');
  return own.every(
    ({ folded, lower, kind }) =>
      kind === 'word' &&
      (!peculiar.has(folded) || allowed?.has(folded) || (folded === 'department' && isOfDefence)) &&
      isOfAnybody({ folded, lower }),
  );
}

function isOfAnybody({ folded, lower }: Pick<Word, 'folded' | 'lower'>): boolean {
  return bodyNouns.has(folded) || roleModifiers.has(lower) || common.has(lower);
}

function stateOf({ bodies }: BodyMatch, registry: RegistryIndex): string | undefined {
  return bodies[0] && affiliationOf(bodies[0], registry).name;
}
