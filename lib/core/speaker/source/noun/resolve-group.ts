import type { Gender, Member } from '../../cast/cast.ts';
import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { joinMembers } from '../../cast/make-member.ts';
import { isRoleNoun } from '../../mention/role/role-title.ts';
import type { Word } from '../../reading/words.ts';
import { areOfTwo } from '../name/states-of-sides.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { RoleTest } from './role-test.ts';

/** In mentions. */
const reach = 80;

/** The last two people whom a plural noun fits, as one member: "the two ministers". `noun` is in the singular. */
export function resolveGroup(phrase: NounPhrase, noun: string, cast: Cast, hasRole: RoleTest): Member | undefined {
  const at = firstAfter(cast.mentions, phrase.start);
  const isCalled = hasRole(noun);
  const fits = (member: Member): boolean =>
    genderOf.has(noun) ? (member.gender ?? genderOf.get(noun)) === genderOf.get(noun) : isCalled(member);
  const called = lastPeople(at, cast, 2, fits);
  // "the two ministers" for a minister and a secretary of state, where no other is named
  const isOfTwo = noun === 'minister' && areOfTwo(phrase, cast);
  const ministers = isOfTwo && called.length < 2 ? lastPeople(at, cast, 3, isMinister) : called;
  const found = ministers.length === 2 ? ministers : called;
  const inOrder = found.sort((a, b) => (cast.firstNamed.get(a) ?? 0) - (cast.firstNamed.get(b) ?? 0));
  return found.length === 2
    ? { ...joinMembers(inOrder), describedRole: roleOfAll(inOrder) ?? (isOfTwo ? 'Ministers' : undefined) }
    : undefined;
}

function lastPeople(at: number, { mentions }: Cast, most: number, fits: (member: Member) => boolean): Member[] {
  const found: Member[] = [];
  for (let index = at - 1; index >= Math.max(0, at - reach) && found.length < most; index -= 1) {
    const member = mentions[index]?.member;
    if (member?.kind === 'person' && fits(member) && !found.includes(member)) found.push(member);
  }
  return found;
}

function isMinister({ role, heldRole }: Member): boolean {
  const { kind, title = '' } = role ?? heldRole ?? {};
  return kind === 'minister' && !/\bGeneral$/.test(title);
}

/** The role that all have, in the plural ("Defence Ministers"); undefined if their roles differ. */
export function roleOfAll(members: readonly Member[]): string | undefined {
  const [title, ...others] = new Set(members.map(({ role, heldRole }) => plainTitle((role ?? heldRole)?.title)));
  return title === undefined || others.length > 0 || !isRoleNoun(lastWord(title)) ? undefined : pluralOf(title);
}

/** A minister's title in its short form: "Foreign Minister" for a "Minister of Foreign Affairs". */
function plainTitle(title: string | undefined): string | undefined {
  return title?.replace(/^Minister (?:for|of) (\p{Lu}\p{Ll}+)(?: Affairs)?$/u, '$1 Minister');
}

function pluralOf(title: string): string {
  if (title.endsWith('man')) return title.replace(/man$/, 'men');
  return /[^aeiou]y$/.test(title) ? title.replace(/y$/, 'ies') : `${title}s`;
}

function lastWord(title: string): Pick<Word, 'text' | 'lower' | 'kind'> {
  const text = title.split(' ').at(-1) ?? '';
  return { text, lower: text.toLowerCase(), kind: 'word' };
}

export const genderOf: ReadonlyMap<string, Gender> = new Map([
  ['man', 'm'],
  ['woman', 'f'],
]);
