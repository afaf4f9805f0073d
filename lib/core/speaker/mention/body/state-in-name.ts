import { bodyNouns } from '../../data/body-nouns.ts';
import { ownNouns } from '../../data/offices.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { isPortfolio } from '../role/portfolio.ts';
import { isRoleNoun } from '../role/role-title.ts';
import { type BodyMatch, bodyAt } from './bodies.ts';
import { isPartOfState, officesOfStates } from './parts-of-state.ts';
import { unregisteredBodyEnd } from './unregistered-body.ts';

/**
 * Where the state's adjective ends that a body's name begins with: "Russian" in "Russian Foreign Ministry". Else `end`,
 * as for the "French Institute of International Relations", which isn't the state's.
 */
export function stateEnd(words: readonly Word[], start: number, end: number, registry: RegistryIndex): number {
  const whole = bodyAt(words, start, registry, end);
  if (whole?.how === 'name' && whole.end === end && !isPartOfState(whole.bodies[0])) return end;
  for (let shorter = start + 1; shorter < end; shorter += 1) {
    const body = bodyAt(words, start, registry, shorter);
    if (body?.how === 'demonym' && body.end === shorter && body.bodies[0]?.type === 'state') return shorter;
  }
  return end;
}

/**
 * The end of a name that begins with a state's adjective and isn't one of its offices: "American Civil Liberties
 * Union", but not "Russian Foreign Ministry".
 */
export function societyEnd(words: readonly Word[], start: number): number | undefined {
  const end = unregisteredBodyEnd(words, start);
  // "United Nations High Representative" is a person.
  if (end === undefined || end - start < 3 || isRoleNoun(words[end - 1])) return undefined;
  const nouns = words.slice(start, end).filter(({ folded }) => bodyNouns.has(folded));
  if (isOfParliament(words, start, end)) return undefined;
  return nouns.length > 0 && !nouns.some(({ folded }) => officesOfStates.has(folded)) ? end : undefined;
}

/**
 * The end of a name that begins with a state's without being that of its office: "the Velmaria River Alliance", but not
 * "the Velmaria Security Service", nor "the Velmaria Central Bank".
 */
export function stateNamesakeEnd(
  words: readonly Word[],
  start: number,
  { how, bodies, end }: BodyMatch,
): number | undefined {
  // "the US Communist Party" is America's.
  const isShort = /^\p{Lu}+\.?(?:\p{Lu}\.)*$/u.test(words[start]?.text ?? '');
  const whole =
    how === 'name' && bodies[0]?.type === 'state' && !isShort ? unregisteredBodyEnd(words, start) : undefined;
  const noun = words[(whole ?? 0) - 1]?.folded ?? '';
  const isOwn = whole !== undefined && whole > end && ownNouns.has(noun) && noun !== 'bank' && noun !== 'company';
  return isOwn ? whole : undefined;
}

/** Whether a parliament has it: "the Velmarian | Foreign Affairs Committee", not "the Velmarian Helsinki Committee". */
function isOfParliament(words: readonly Word[], start: number, end: number): boolean {
  const field = words.slice(start + 1, end - 1).filter(({ lower }) => lower !== 'select' && lower !== 'standing');
  return words[end - 1]?.folded === 'committee' && isPortfolio(field.map(({ lower }) => lower));
}
