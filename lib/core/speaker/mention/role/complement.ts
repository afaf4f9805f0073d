import { ownBodies, stateBodyNouns } from '../../data/offices.ts';
import { rolePrepositions } from '../../data/phrase-words.ts';
import { lastsTime, startsTime } from '../../reading/starts-time.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { bodyAt } from '../body/bodies.ts';
import type { Owner } from '../owner.ts';
import { complementEnd } from './complement-end.ts';
import { ownerIn } from './complement-owner.ts';
import { complementStart } from './complement-start.ts';
import { fieldListEnd } from './field-list.ts';
import { isCalled, ownCalled } from './own-called.ts';
import { isOverField, isWhollyField } from './portfolio.ts';

/** What a preposition after a role's noun introduces: "of the Arms Control Association", "for arms control at". */
export interface Complement {
  readonly preposition: string;
  /** Word index of its first word, after articles and the like. */
  readonly first: number;
  /** Word index, exclusive. */
  readonly last: number;
  /** The body that it names. */
  readonly whose: Owner | undefined;
}

/** Reads the complement whose preposition is at `at`. Undefined if there is none, or it tells a time. */
export function readComplement(
  words: readonly Word[],
  at: number,
  limit: number,
  registry: RegistryIndex,
): Complement | undefined {
  const preposition = words[at]?.lower ?? '';
  // "the minister | on Wednesday", "the minister | in charge of trade"
  const isCharge = preposition === 'in' && words[at + 1]?.lower === 'charge';
  const isOfTime = startsTime(words, at) || lastsTime(words, at);
  if (!rolePrepositions.has(preposition) || isOfTime || isCharge) return undefined;
  const first = complementStart(words, at + 1, registry);
  const single = complementEnd(words, first, limit, registry);
  if (single === first) return undefined;
  const last = namesState(words, first, single, registry) ? single : fieldListEnd(words, single, limit);
  const isOfNobody = isOverField(words, at, last) || isOnlyField(words, at, first, last, registry);
  const whose = isOfNobody
    ? undefined
    : (ownCalled(words, at, first, last) ?? upTo(last, ownerIn(words, first, single, registry), single));
  return { preposition, first, last, whose };
}

/** Whether it is a portfolio, "of State", "for arms control", and no body told by capitals or named before. */
function isOnlyField(
  words: readonly Word[],
  at: number,
  first: number,
  last: number,
  registry: RegistryIndex,
): boolean {
  // "at the Foreign Ministry", "for the European Commission": a body by its capitals, though its words are a portfolio's.
  const match = bodyAt(words, first, registry, last);
  const isBody = match?.end === last && (last - first > 1 || match.bodies[0]?.type === 'state');
  const isPlace = isBody || (/^(?:at|from|in)$/.test(words[at]?.lower ?? '') && words[first]?.capital);
  const isIts = /^(?:its|their)$/.test(words[first - 1]?.lower ?? '');
  const isNamedBefore = isCalled(words, first, last) && !stateBodyNouns.has(words[first]?.lower ?? '');
  return (
    isWhollyField(words, first, last) &&
    !isNamedBefore &&
    !isPlace &&
    !isIts &&
    !ownBodies.has(words[last - 1]?.lower ?? '')
  );
}

/** Extends an owner to the whole of a list: "the Survey | and Verification Team". */
function upTo(last: number, owner: Owner | undefined, single: number): Owner | undefined {
  return owner?.end === single ? { ...owner, end: last } : owner;
}

/** Whether the words are a state, so that no list goes on: "ambassador of Velmaria | and the Caribbean". */
function namesState(words: readonly Word[], first: number, last: number, registry: RegistryIndex): boolean {
  const match = bodyAt(words, first, registry, last);
  return match?.end === last && match.bodies[0]?.type === 'state';
}
