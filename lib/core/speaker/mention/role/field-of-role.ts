import { partNouns } from '../../data/body-nouns.ts';
import { roleNouns } from '../../data/role-nouns.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { type BodyMatch, bodyAt } from '../body/bodies.ts';
import type { Owner, WordRange } from '../owner.ts';
import type { RoleHead } from './role-head.ts';
import { roleKey } from './role-title.ts';

/**
 * Whether the words before a role's noun are no owner, as "at" tells that: "Great Lakes director", "a Russian arms
 * expert", who is from there, "Iran project director", who works on it.
 */
export function isFieldBefore(
  words: readonly Word[],
  { end, isEmployed }: RoleHead,
  owner: Owner,
  registry: RegistryIndex,
): boolean {
  const match = bodyAt(words, owner.start, registry, owner.end);
  if (!match) return true;
  const isState = match.bodies[0]?.type === 'state' && words[owner.end]?.kind !== 'possessive';
  return isState && (isEmployed === true || (match.how === 'name' && leadsField(words[end - 1])));
}

/** Whether a noun can have a field before it: "director", but not "ambassador", whom a state sends. */
function leadsField(noun: Word | undefined): boolean {
  const kind = roleNouns.get(roleKey(noun?.lower ?? ''));
  const lower = noun?.lower ?? '';
  return kind === 'official' || /^(?:chief|head)$/.test(lower) || students.test(lower);
}

/** Whether the owner is only what a part of a body deals with: "of the | Middle East | programme". */
export function isOnPart(words: readonly Word[], owner: Owner | undefined, end: number): boolean {
  const isBefore = owner !== undefined && owner.end < end && words[owner.end]?.kind === 'word';
  return isBefore && partNouns.has(words[end - 1]?.lower ?? '');
}

/** Whether the range begins or ends with a noun for a part of a body. */
export function endsInPart(words: readonly Word[], range: WordRange | undefined): boolean {
  // "the Project on Nuclear Testing"
  return range !== undefined && [range.start, range.end - 1].some((index) => partNouns.has(words[index]?.lower ?? ''));
}

/** Whether a state's name before a noun is what an expert knows about, not whose he is: "an | Iran | analyst". */
export function isStudied(words: readonly Word[], { end, how, bodies }: BodyMatch, noun: number): boolean {
  // "US experts", "a Russian analyst" are from there.
  const isSpeltOut = how === 'name' && /\p{Ll}/u.test(words[end - 1]?.text ?? '');
  return isSpeltOut && end === noun && bodies[0]?.type === 'state' && isStudent(words[noun]);
}

/** Whether the word calls somebody after what he knows: "an Iran | analyst". */
export function isStudent(word: Word | undefined): boolean {
  return students.test(word?.lower ?? '');
}

const students = /^(?:analyst|expert|hawk|scholar|specialist|watcher)s?$/;
