import { bodyNominals, bodyNouns } from '../../data/body-nouns.ts';
import { bodyAt } from '../../mention/body/bodies.ts';
import { unregisteredBodyEnd } from '../../mention/body/unregistered-body.ts';
import { calledThingAt } from '../../mention/name/called-things.ts';
import { isGivenName, nameRunEnd } from '../../mention/name/name-run.ts';
import { followsKind, isThing } from '../../mention/name/things.ts';
import { isRoleNoun } from '../../mention/role/role-title.ts';
import type { Word } from '../../reading/words.ts';
import { bodiesNamed, type RegistryIndex } from '../../registry/lookup.ts';
import { affiliationOf, textBetween } from '../affiliation/affiliation.ts';
import type { Affiliation } from '../cast.ts';
import { type Facts, factsOf, type Known } from './body-facts.ts';
import { readOffice } from './office.ts';
import { organOf } from './offices-named.ts';
import { organCalled } from './part-called.ts';

/** What is known of a body from its name, `index` to `end`, if the registry doesn't have it. */
export function unregisteredFrom(index: number, end: number, known: Known): Facts {
  const { words, registry } = known;
  const called = textBetween(words, index, end);
  // A "Security Council" is one of many.
  const organ = bodiesNamed(registry, called).length === 0 ? organCalled(called, registry, known.named) : undefined;
  if (organ) return factsOf(organ, registry);
  const office = organOf(words, end, registry) ?? readOffice({ start: index, end }, known);
  const whole = wholeOf(words, index, end, registry);
  if (whole) return { name: called, affiliation: whole };
  // "the German | Federal Ministry of Defence"
  const before = office?.kind === 'understood' ? bodyAt(words, index - 1, registry) : undefined;
  const state = before?.how === 'demonym' && before.end === index ? before.bodies[0] : undefined;
  if (state) return { name: called, affiliation: affiliationOf(state, registry) };
  const possessor = office?.kind === 'understood' ? statePossessing(index, known) : undefined;
  if (possessor) return { name: called, affiliation: possessor };
  return {
    name: called,
    ...(office?.kind === 'named' && { affiliation: office.state }),
    isOfState: office?.kind === 'understood',
  };
}

/** The state whose office it is: "Velmaria's | Space Command". */
function statePossessing(index: number, { words, registry, stateNames }: Known): Affiliation | undefined {
  if (words[index - 1]?.kind !== 'possessive') return undefined;
  const match = bodyAt(words, index - 2, registry);
  const state = match?.end === index - 1 && match.how === 'name' ? match.bodies[0] : undefined;
  if (state?.type === 'state') return { name: state.name, body: state };
  const name = stateNames.get(words[index - 2]?.folded ?? '');
  return name === undefined ? undefined : { name };
}

/** The organisation that ends an organ's name: "the Board of Governors | of the International Atomic Energy Agency". */
function wholeOf(words: readonly Word[], start: number, end: number, registry: RegistryIndex): Affiliation | undefined {
  for (let index = start + 1; index < end - 1; index += 1) {
    if (words[index]?.lower !== 'of') continue;
    const match = bodyAt(words, words[index + 1]?.lower === 'the' ? index + 2 : index + 1, registry);
    const [body] = match?.how === 'name' && match.end === end ? match.bodies : [];
    if (body?.type === 'organisation') return affiliationOf(body, registry);
  }
  return undefined;
}

/** The end of an unregistered body's name, or of one that its noun tells: "Halm Institute", "the union IG Metall". */
export function unregisteredEnd(words: readonly Word[], index: number): number | undefined {
  const end = unregisteredBodyEnd(words, index);
  if (end === undefined) return apposedBodyEnd(words, index) ?? kindBodyEnd(words, index);
  return end === index + 1 ? Math.max(end, kindBodyEnd(words, index) ?? end) : end;
}

/** The end of a name after a noun and a comma: "The residents' group, Citizens for a Clean Ridge,". */
function apposedBodyEnd(words: readonly Word[], index: number): number | undefined {
  const kind = words[index - 2]?.lower ?? '';
  if (words[index - 1]?.text !== ',' || !bodyNominals.has(kind)) return undefined;
  let end = index + 1;
  while (
    end < index + 8 &&
    words[end]?.kind === 'word' &&
    (words[end]?.capital || /^(?:a|and|for|of|the)$/.test(words[end]?.lower ?? ''))
  )
    end += 1;
  return words[end]?.text === ',' && words[end - 1]?.capital ? end : undefined;
}

/** The end of a name after a noun for what it names: "the start-up OrbitGlow". */
function kindBodyEnd(words: readonly Word[], index: number): number | undefined {
  if (isGivenName(words[index])) return undefined;
  const end = nameRunEnd(words, index);
  if (!followsKind(words, index) && !isThing(words, end) && !calledThingAt(words, index, end)) return undefined;
  // "state TV"
  const isNoun = end === index + 1 && bodyNouns.has(words[index]?.folded ?? '');
  return end > index && !isNoun && !isRoleNoun(words[end - 1]) ? end : undefined;
}
