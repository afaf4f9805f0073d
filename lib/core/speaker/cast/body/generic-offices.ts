import { bodyNouns } from '../../data/body-nouns.ts';
import { roleModifiers } from '../../data/roles.ts';
import { lacksOffice } from '../../data/state-roles.ts';
import { type BodyMatch, bodyAt, forgetBodyAt } from '../../mention/body/bodies.ts';
import { isPartOfState } from '../../mention/body/parts-of-state.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { affiliationOf } from '../affiliation/affiliation.ts';
import { otherHalf } from './halves.ts';

/** Names that only one state gives its offices, though their words are anybody's. Folded. */
const peculiar: ReadonlySet<string> = new Set(['bundestag', 'congress', 'department', 'diet', 'duma', 'knesset']);

/** Words that stand in any state's offices, beside the nouns of bodies and the words of roles. Folded. */
const common: ReadonlySet<string> = new Set(['affairs', 'and', 'chiefs', 'for', 'national', 'of', 'the']);

/**
 * Unties names that many states give their offices, "Security Council", from the one that the registry holds, where the
 * article is about another state. Returns the words at which they begin.
 *
 * @param named ids of the bodies that the article names outright: those stay
 * @param homeBut the name of the state that the article is about, by what it names but at those words
 */
export function untieOffices(
  words: readonly Word[],
  registry: RegistryIndex,
  named: ReadonlyMap<string, number>,
  homeBut: (but: ReadonlySet<number>) => string | undefined,
): ReadonlySet<number> {
  const found = new Map<number, string | undefined>();
  for (let index = 0; index < words.length; index += 1) {
    const match = bodyAt(words, index, registry);
    if (match && isAnybodys(match, words, index)) found.set(index, stateOf(match, registry));
  }
  if (found.size === 0) return new Set();
  const home = homeBut(new Set(found.keys()));
  // "the JCS" of an article on North Korea, which has none
  const isOfOtherHalf = (at: number, home: string | undefined): boolean => {
    const [body] = bodyAt(words, at, registry)?.bodies ?? [];
    const isLacking = home !== undefined && body !== undefined && lacksOffice(home, body.name.toLowerCase());
    return isLacking && found.get(at) === otherHalf({ name: home }, registry)?.name;
  };
  const isOther = (at: number, state: string | undefined): boolean =>
    home !== undefined && state !== home && !isOfOtherHalf(at, home);
  const untied = [...found].filter(([at, state]) => isOther(at, state)).map(([at]) => at);
  for (const at of untied) forgetBodyAt(words, at, registry, named);
  return new Set(untied);
}

/** Whether the words are ones that any state's office could have. */
function isAnybodys({ how, bodies, end }: BodyMatch, words: readonly Word[], start: number): boolean {
  if (how !== 'name' || !bodies.some((body) => isPartOfState(body))) return false;
  const own = words.slice(start, end);
  // "the Defence Department" isn't spelled so in the United States.
  const isOfDefence = own.some(({ lower }) => lower === 'defence');
  return own.every(
    ({ folded, lower, kind }) =>
      kind === 'word' &&
      (!peculiar.has(folded) || (folded === 'department' && isOfDefence)) &&
      isOfAnybody({ folded, lower }),
  );
}

function isOfAnybody({ folded, lower }: Pick<Word, 'folded' | 'lower'>): boolean {
  return bodyNouns.has(folded) || roleModifiers.has(lower) || common.has(lower);
}

function stateOf({ bodies }: BodyMatch, registry: RegistryIndex): string | undefined {
  return bodies[0] && affiliationOf(bodies[0], registry).name;
}
