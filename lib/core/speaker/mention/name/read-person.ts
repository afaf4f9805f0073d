import type { Gender, RoleReading } from '../../cast/cast.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { readTitleBefore } from '../before-name/title-before.ts';
import type { Owner, WordRange } from '../owner.ts';
import { readAfterPerson } from './after-person.ts';
import { isDateline } from './dateline-run.ts';
import { endOfName, skipTitles } from './name-bounds.ts';
import { genderOfName, isGivenName } from './name-run.ts';
import { isNoPerson } from './no-person.ts';
import { ownerOfPerson } from './owner-of-person.ts';
import type { PersonNamed } from './person-named.ts';
import { roleOfPerson } from './role-of-person.ts';
import { isShownAsPerson } from './sure-person.ts';

/** What the words around a name say of its bearer. Word indices, end exclusive. */
export interface PersonRead {
  /** The name with title and apposition. */
  readonly whole: WordRange;
  readonly name: WordRange;
  readonly role?: RoleReading;
  /** A further role that the words around the name tell, such as a rank. */
  readonly otherRole?: RoleReading;
  readonly owner?: Owner;
  /** From the title, else from the given name. */
  readonly gender?: Gender;
  /** Whether a title, a role or a known given name shows that it is a person. */
  readonly sure: boolean;
}

/** Reads a run of capitals as a person's name, titles before it included. Undefined if it is nobody's. */
export function readPerson(words: readonly Word[], run: WordRange, registry: RegistryIndex): PersonRead | undefined {
  const named = nameIn(words, run, registry);
  if (!named) return undefined;
  const { name, before, after } = named;
  const role = roleOfPerson(named);
  const given = givenNameIn(words, name);
  return {
    whole: { start: Math.min(before.start, run.start), end: after.end },
    name,
    role,
    otherRole: [before.role, after.role, before.rank].find((each) => each !== undefined && each !== role),
    owner: ownerOfPerson(named),
    gender: before.gender ?? (given && !isFamilyFirst(words[name.start + 1]) ? genderOfName(given) : undefined),
    sure: (given !== undefined && given === words[name.start]) || isShownAsPerson(named, run.start),
  };
}

/** The name in a run of capitals, if it may be a person's, with what is said before and after it. */
function nameIn(words: readonly Word[], run: WordRange, registry: RegistryIndex): PersonNamed | undefined {
  if (isDateline(words, run.start, run.end, registry)) return undefined;
  const start = skipTitles(words, run.start, run.end, registry);
  if (start === undefined || start >= run.end) return undefined;
  const isWhole = start === run.start;
  if (isNoPerson(words, { start, end: run.end }, isWhole, registry)) return undefined;
  // "the head of an | Ohio company": nobody's name follows an article.
  const isSome = isWhole && /^an?$/.test(words[start - 1]?.lower ?? '');
  const before = isSome ? { start } : readTitleBefore(words, start, registry);
  const end = endOfName(words, start, run.end);
  const after = readAfterPerson(words, end, run.end, before, registry);
  return { words, registry, name: { start, end }, before, after };
}

/** The first given name in a name of several words. The last is a surname: in "Eufemia Marcelo", "Marcelo" is one. */
function givenNameIn(words: readonly Word[], { start, end }: WordRange): Word | undefined {
  return end - start > 1 ? words.slice(start, end - 1).find((word) => isGivenName(word)) : undefined;
}

/** Whether the second word shows a Korean name, which begins with the surname: "Nam Bo-ra". */
export function isFamilyFirst(second: Word | undefined): boolean {
  return /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(second?.text ?? '');
}
