import { bodyNouns } from '../data/body-nouns.ts';
import { stateBodyNouns, statelyNouns } from '../data/offices.ts';
import { roleModifiers } from '../data/roles.ts';
import { lacksOffice } from '../data/state-roles.ts';
import { type BodyMatch, bodyAt, forgetBodyAt, isPartOfState } from '../mention/bodies.ts';
import type { Word } from '../reading/words.ts';
import type { RegistryIndex } from '../registry/lookup.ts';
import { affiliationOf, textBetween } from './affiliation.ts';
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
  const short = initialsOfAnybody(words, registry);
  for (let index = 0; index < words.length; index += 1) {
    const match = bodyAt(words, index, registry);
    const isShort = match?.end === index + 1 && short.has(words[index]?.text ?? '');
    if (match && (isAnybodys(match, words, index) || (isShort && match.bodies.some(isPartOfState))))
      found.set(index, stateOf(match, registry));
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
    state !== home && !isOfOtherHalf(at, home) && (home !== undefined || short.has(words[at]?.text ?? ''));
  const untied = new Set([...found].filter(([at, state]) => isOther(at, state)).map(([at]) => at));
  for (const at of untied) forgetBodyAt(words, at, registry, named);
  return untied;
}

/** Whether the words are ones that any state's office could have. */
function isAnybodys({ how, bodies, end }: BodyMatch, words: readonly Word[], start: number): boolean {
  if (how !== 'name' || !bodies.some((body) => isPartOfState(body))) return false;
  return words.slice(start, end).every(
    ({ folded, lower, kind }) =>
      kind === 'word' &&
      // "the Defence Department" isn't spelled so in the United States.
      (!peculiar.has(folded) || (folded === 'department' && words[start]?.lower === 'defence')) &&
      isOfAnybody({ folded, lower }),
  );
}

/** "MoD" after "the Ministry of National Defence (MoD)": what an article calls an office for short that any state has. */
function initialsOfAnybody(words: readonly Word[], registry: RegistryIndex): ReadonlySet<string> {
  const short = new Set<string>();
  for (let index = 3; index < words.length - 1; index += 1) {
    const isFenced = words[index - 1]?.text === '(' && words[index + 1]?.text === ')';
    if (!isFenced || !/^\p{Lu}\p{L}*\p{Lu}$/u.test(words[index]?.text ?? '')) continue;
    const before = words[index - 2];
    const office = words.slice(Math.max(0, index - 6), index - 1).filter(({ capital }) => capital);
    const isOffice =
      before?.capital && office.some(({ folded }) => stateBodyNouns.has(folded) || statelyNouns.has(folded));
    if (isOffice && office.every(isOfAnybody) && !isSpelledOut(words, index, registry))
      short.add(words[index]?.text ?? '');
  }
  return short;
}

/** "the Ministry of Defence | (MoD)" is the registry's UK Ministry of Defence. */
function isSpelledOut(words: readonly Word[], index: number, registry: RegistryIndex): boolean {
  const bodies = bodyAt(words, index, registry)?.bodies ?? [];
  let start = index - 2;
  while (start > index - 6 && words[start - 1]?.kind === 'word' && words[start]?.lower !== 'ministry') start -= 1;
  const office = textBetween(words, start, index - 1);
  return bodies.some(({ name }) => name.endsWith(` ${office}`));
}

function isOfAnybody({ folded, lower }: Pick<Word, 'folded' | 'lower'>): boolean {
  return bodyNouns.has(folded) || roleModifiers.has(lower) || common.has(lower);
}

function stateOf({ bodies }: BodyMatch, registry: RegistryIndex): string | undefined {
  return bodies[0] && affiliationOf(bodies[0], registry).name;
}
