import type { RoleReading } from '../cast/cast.ts';
import { commonWords } from '../data/common-words.ts';
import { parties, partyWords } from '../data/party-words.ts';
import { possessivePronouns } from '../data/phrase-words.ts';
import { roleNouns } from '../data/role-nouns.ts';
import { roleModifiers, roleQualifiers } from '../data/roles.ts';
import { isPluralOwner } from '../reading/join-plurals.ts';
import type { Word } from '../reading/words.ts';
import { peopleWithSurname, type RegistryIndex } from '../registry/lookup.ts';
import { bodyAt } from './bodies.ts';
import { isFieldOf } from './field-before.ts';
import { readHonorifics, skipParenthesis } from './honorifics-before.ts';
import { readLongTitle } from './long-title.ts';
import { complementOwner, nounBeforePortfolio } from './portfolio-before.ts';
import { isOwnerWord, possessorBefore } from './possessor-before.ts';
import { frontedOwner, readRoleBeforeComma, readRoleBeforeNaming } from './role-before-comma.ts';
import { isAffairs, isPartOfName, ownerBefore } from './role-phrase.ts';
import { isRoleNoun, roleKey, roleOf } from './role-title.ts';
import { readSharedTitle } from './shared-title.ts';
import { isNameElsewhere, isSmallElsewhere } from './spelling.ts';
import type { TitleBefore } from './title.ts';
import { unregisteredBodyEnd } from './unregistered-body.ts';

/** How far back a title is looked for, in words. */
const reach = 24;

/** Reads the title that ends where the name begins. */
export function readTitleBefore(words: readonly Word[], nameStart: number, registry: RegistryIndex): TitleBefore {
  const floor = Math.max(0, nameStart - reach);
  const shared = readSharedTitle(words, nameStart, registry);
  if (shared) return shared;
  const honorific = readHonorifics(words, nameStart, floor);
  const called = readRoleBeforeNaming(words, honorific.start, floor, registry);
  const read =
    called ??
    readAdjoiningRole(words, honorific.start, floor, registry) ??
    readOwnerOfHonorific(words, honorific, floor, registry) ??
    readStateBefore(words, honorific.start, floor, registry);
  const adjoining = read && !read.owner ? withUnion(read, words) : read;
  if (adjoining?.owner && !isRank(adjoining.role)) return { ...honorific, ...adjoining };
  // "The commander of the air force, Major General X": the fuller one.
  const start = adjoining?.start ?? honorific.start;
  // "The congressman, foreign ministry spokesman X said": a whole office is all that is his.
  const isLong =
    adjoining?.role !== undefined &&
    !isRank(adjoining.role) &&
    honorific.start - adjoining.start > 2 &&
    words[adjoining.start - 1]?.lower !== 'the';
  const apposed = isLong ? undefined : readRoleBeforeComma(words, start, floor, registry);
  if (adjoining?.owner && !apposed?.role) return { ...honorific, ...adjoining };
  // "Its author, Senator X": what somebody is to a thing says less than an office.
  const office = adjoining?.role ?? honorific.role;
  if (apposed?.role && office && isSlight(apposed.role) && isOffice(office))
    return { ...honorific, ...adjoining, role: office, start: apposed.start };
  const fronted = !apposed ? frontedOwner(words, start, floor, registry, adjoining?.role !== undefined) : undefined;
  return {
    ...honorific,
    ...adjoining,
    ...(fronted && { owner: fronted }),
    ...apposed,
    rank: honorific.role,
  };
}

/** "Doctors' union | secretary X" */
function withUnion(title: TitleBefore, words: readonly Word[]): TitleBefore {
  const start = title.start - 2;
  const isUnion = isPluralOwner(words[start]) && words[start + 1]?.kind === 'word' && start + 2 === title.start;
  return isUnion ? { ...title, start, owner: { start, end: start + 2, inRole: false } } : title;
}

function isSlight({ title }: RoleReading): boolean {
  return /(?:^| )(?:Author|Champion|Critic|Guest|Host|Opponent|Sponsor|Supporter)$/.test(title);
}

function isOffice({ kind }: RoleReading): boolean {
  return kind === 'diplomat' || kind === 'judge' || kind === 'legislator' || kind === 'minister';
}

/** "Its chief executive, retired Air Force Lt. Gen. X": an office says more than a rank. */
function isRank(role: RoleReading | undefined): boolean {
  return role?.kind === 'military' || role?.bare === true;
}

/** "Former Velm Gov. X" */
function readOwnerOfHonorific(
  words: readonly Word[],
  { start, role, gender }: TitleBefore,
  floor: number,
  registry: RegistryIndex,
): TitleBefore | undefined {
  let first = start;
  while (first > floor && isOwnerWord(words[first - 1]) && words[first - 1]?.sentence === words[start]?.sentence)
    first -= 1;
  if (role && first === start && words[start - 1]?.lower === 'retired')
    return { start: start - 1, role: { ...role, title: `Retired ${role.title}`, bare: false }, gender };
  if (!role || first === start) return undefined;
  const former = words[first - 1]?.lower === 'former';
  return {
    start: former ? first - 1 : first,
    role: former ? { ...role, title: `Former ${role.title}` } : role,
    owner: ownerBefore(words, first, start, registry),
    gender,
  };
}

/** "Italy's X": whose somebody is, without a role. */
function readStateBefore(
  words: readonly Word[],
  start: number,
  floor: number,
  registry: RegistryIndex,
): TitleBefore | undefined {
  if (words[start - 1]?.kind !== 'possessive') return undefined;
  const owner = possessorBefore(words, start - 1, floor);
  const body = bodyAt(words, owner.start, registry, owner.end);
  if (body?.end === owner.end) return body.how === 'demonym' ? undefined : { start: owner.start, owner };
  if (unregisteredBodyEnd(words, owner.start) === owner.end && owner.end - owner.start > 1)
    return { start: owner.start, owner };
  if (parties.has(words[owner.start]?.folded ?? '')) return { start: owner.start, owner };
  const isLone = owner.end - owner.start === 1 && words[owner.start]?.capital && words[start + 1]?.capital;
  return isLone ? { start: owner.start, owner: { ...owner, isSite: true } } : undefined;
}

/** "deputy foreign minister X", "Secretary of State X". */
function readAdjoiningRole(
  words: readonly Word[],
  nameStart: number,
  floor: number,
  registry: RegistryIndex,
): TitleBefore | undefined {
  const last = skipParenthesis(words, nameStart - 1);
  if (words[last]?.sentence !== words[nameStart]?.sentence) return undefined;
  // "Assistant Foreign Minister for Multilateral Affairs | Ambassador X"
  const styled = words[last]?.lower === 'ambassador' ? readLongTitle(words, last, registry) : undefined;
  // "deputy head of the Office of the President | X"
  const isInOffice = words[last - 1]?.lower === 'the' && words[last - 2]?.lower === 'of' && words[last - 3]?.capital;
  const whole = styled ?? (isInOffice ? readLongTitle(words, nameStart, registry) : undefined);
  if (whole) return { start: whole.start, role: whole.role, owner: whole.owner };
  const noun = isRoleNoun(words[last])
    ? last
    : isAffairs(words, last)
      ? last - 1
      : nounBeforePortfolio(words, nameStart, floor, registry);
  if (noun === undefined) {
    const long = readLongTitle(words, nameStart, registry);
    return long && { start: long.start, role: long.role, owner: long.owner };
  }
  let roleStart = noun;
  while (roleStart > floor && isOfRole(words, roleStart - 1)) roleStart -= 1;
  if (roleStart === noun && isFieldOf(words, noun)) {
    roleStart -= 1;
    while (roleStart > floor && isOfRole(words, roleStart - 1)) roleStart -= 1;
  }
  roleStart = joinedStart(words, roleStart, noun, floor);
  let start = roleStart;
  while (start > floor && isQualifier(words[start - 1])) start -= 1;
  const complement = noun === last ? [] : words.slice(noun + 1, nameStart);
  const before = words[start - 1];
  if (before?.kind === 'possessive') {
    const owner = possessorBefore(words, start - 1, floor);
    return { start: owner.start, role: roleOf([...words.slice(roleStart, noun + 1), ...complement]), owner };
  }
  if (possessivePronouns.has(before?.lower ?? '') && before?.sentence === words[noun]?.sentence)
    return {
      start: start - 1,
      role: roleOf([...words.slice(roleStart, noun + 1), ...complement]),
      owner: { start: start - 1, end: start, inRole: false },
    };
  let first = start;
  while (first > floor && isOwnerWord(words[first - 1]) && words[first - 1]?.sentence === words[noun]?.sentence)
    first -= 1;
  // "Ministry of External Affairs | spokesperson"
  const office = officeOfAffairs(words, first);
  if (office !== undefined) {
    const whose =
      words[office - 1]?.kind === 'possessive'
        ? possessorBefore(words, office - 1, floor)
        : ownerBefore(words, office, first, registry);
    return {
      start: Math.min(office, whose?.start ?? office),
      role: roleOf(words.slice(whose && !whose.inRole ? Math.max(office, whose.end) : office, noun + 1)),
      owner: whose ?? { start: office, end: start, inRole: true },
    };
  }
  // "White House | correspondent": a word of a body's name is no modifier.
  const body = first < start ? bodyAt(words, first, registry) : undefined;
  if (body && body.end > start && body.end <= noun) start = roleStart = body.end;
  if (
    first === start - 1 &&
    isOpening(words, first) &&
    bodyAt(words, first, registry) === undefined &&
    !words[start]?.capital &&
    !isOwnName(words, first, registry)
  )
    first = roleStart = start -= 1;
  const isOpened = first === start && isOpening(words, first) && words[first]?.capital && !isOfRole(words, first);
  const owner = isOpened
    ? undefined
    : first < start
      ? ownerBefore(words, first, start, registry)
      : ownerBefore(words, roleStart, noun, registry);
  // "Velmaria's UN ambassador": to what somebody is sent is part of the role.
  const isSent = owner && words[owner.start - 1]?.kind === 'possessive' && isDiplomat(words[noun]);
  if (isSent) {
    const sender = possessorBefore(words, owner.start - 1, floor);
    return { start: sender.start, role: roleOf(words.slice(owner.start, noun + 1)), owner: sender };
  }
  // What follows the owner is part of the role: "Russian | Strategic Rocket Forces commander".
  const named = owner && (bodyAt(words, owner.start, registry, owner.end) !== undefined || owner.start >= roleStart);
  // "Supreme Court | judge"
  const isGeneric =
    owner && words[owner.end - 1]?.folded === 'court' && bodyAt(words, owner.start, registry, owner.end) === undefined;
  const from = isGeneric ? owner.start : named ? (owner.inRole ? owner.start : owner.end) : roleStart;
  const isPrefixed = owner && /^(?:acting|deputy|former|senior|top)$/.test(words[owner.start - 1]?.lower ?? '');
  const former = owner && isPrefixed ? words.slice(owner.start - 1, owner.start) : [];
  const role = roleOf([...former, ...words.slice(from, noun + 1), ...complement]);
  const of = owner ? undefined : complementOwner(words, noun + 1, nameStart, registry);
  return of
    ? { start: first, role: of.inRole ? role : roleOf(words.slice(from, noun + 1)), owner: of }
    : { start: owner ? Math.min(owner.start, start) : start, role, owner };
}

/** "Secretary of | State and National Security Adviser": where the first of two offices begins. */
function joinedStart(words: readonly Word[], roleStart: number, noun: number, floor: number): number {
  const isJoined = words.slice(roleStart, noun).some(({ lower }) => lower === 'and');
  if (!isJoined || words[roleStart - 1]?.lower !== 'of' || !isRoleNoun(words[roleStart - 2])) return roleStart;
  let start = roleStart - 2;
  while (start > floor && isOfRole(words, start - 1)) start -= 1;
  return start;
}

function isOfRole(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word?.kind !== 'word' || words[index + 1]?.sentence !== word.sentence) return false;
  // "Clear Ground | director", "Lake Army | commander"
  const isOfName =
    word.capital && isRoleNoun(words[index + 1]) && !words[index + 1]?.capital && isPartOfName(words, index);
  if (isOfName) return false;
  // "Labour | MP", but "Labour Minister"
  const isOfParty = word.capital && parties.has(word.folded) && isLegislator(words[index + 1]);
  if (isOfParty) return false;
  // "Harvest Party | leader"
  if (word.capital && /^(?:campaign|party)$/.test(word.lower) && words[index - 1]?.capital) return false;
  if (roleModifiers.has(word.lower) || isRoleNoun(word)) return true;
  // "foreign and trade minister"
  if (word.lower === 'and' && roleModifiers.has(words[index - 1]?.lower ?? '')) return true;
  // "commander in chief", "minister and chief negotiator"
  return (word.lower === 'in' || word.lower === 'and') && isRoleNoun(words[index - 1]);
}

/** Where "Ministry of" begins before the words that say of what. */
function officeOfAffairs(words: readonly Word[], start: number): number | undefined {
  const office = words[start - 2];
  if (
    words[start - 1]?.lower !== 'of' ||
    !office?.capital ||
    !/^(?:bureau|department|ministry|office)$/.test(office.lower)
  )
    return undefined;
  let first = start - 2;
  while (isOwnerWord(words[first - 1]) && words[first - 1]?.sentence === office.sentence) first -= 1;
  return first;
}

function isLegislator(word: Word | undefined): boolean {
  return roleNouns.get(roleKey(word?.lower ?? '')) === 'legislator';
}

function isDiplomat(word: Word | undefined): boolean {
  return roleNouns.get(roleKey(word?.lower ?? '')) === 'diplomat';
}

/** "Velmarian lawmaker X", "Kestrel spokesman X" at the head of a sentence: the capital is the word's own. */
function isOwnName(words: readonly Word[], index: number, registry: RegistryIndex): boolean {
  const word = words[index];
  const { folded = '', text = '' } = word ?? {};
  // "Putin aide X", but not "Park ranger X".
  if (partyWords.has(folded) || (!commonWords.has(folded) && peopleWithSurname(registry, text).length > 0)) return true;
  if (isSmallElsewhere(words, index)) return false;
  return isNameElsewhere(words, index) || /(?:[aeiou]n|ese|[^aeiou]ish)$/.test(word?.folded ?? '');
}

/** "Fire chief X" at the head of a sentence: the capital is the sentence's. */
function isOpening(words: readonly Word[], index: number): boolean {
  return words[index - 1]?.sentence !== words[index]?.sentence;
}

function isQualifier(word: Word | undefined): boolean {
  return word?.kind === 'word' && roleQualifiers.has(word.lower);
}
