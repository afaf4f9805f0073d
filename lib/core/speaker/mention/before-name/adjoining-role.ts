import { commonWords } from '../../data/common-words.ts';
import { parties, partyWords, standings } from '../../data/party-words.ts';
import { possessivePronouns } from '../../data/phrase-words.ts';
import { roleNouns } from '../../data/role-nouns.ts';
import { roleModifiers } from '../../data/roles.ts';
import type { Word } from '../../reading/words.ts';
import { peopleWithSurname, type RegistryIndex } from '../../registry/lookup.ts';
import { bodyAt } from '../body/bodies.ts';
import { partyAt } from '../body/party-at.ts';
import { unregisteredBodyEnd } from '../body/unregistered-body.ts';
import { isNameElsewhere, isSmallElsewhere } from '../name/spelling.ts';
import type { Owner } from '../owner.ts';
import { isAffairs } from '../role/role-phrase.ts';
import { isRoleNoun, roleKey, roleOf } from '../role/role-title.ts';
import { isOfOfficeOf } from '../role/rulers-office.ts';
import { skipParenthesis } from './honorifics-before.ts';
import { readLongTitle } from './long-title.ts';
import { ownerBefore } from './owner-before.ts';
import { ownerWordsStart, possessorBefore } from './owner-words.ts';
import { partyBefore } from './party-before.ts';
import { complementOwner, fieldBeforeOwner, nounBeforePortfolio } from './portfolio-before.ts';
import { isOfRole, qualifiersStart, roleWordsStart } from './role-words-before.ts';
import type { TitleBefore } from './title.ts';

/** The parts of a title, as word indices: "veteran | deputy foreign | minister | for trade | X". */
interface Parts {
  /** The first word that qualifies the role. */
  readonly start: number;
  readonly roleStart: number;
  readonly noun: number;
  /** Exclusive; after what follows the noun. */
  readonly end: number;
  readonly floor: number;
}

/** Reads a title right before a name, from `floor` on: "deputy foreign minister X", "Secretary of State X". */
export function readAdjoiningRole(
  words: readonly Word[],
  nameStart: number,
  floor: number,
  registry: RegistryIndex,
): TitleBefore | undefined {
  // "Minister of Trade Anna Lind and | X": the title is Lind's.
  if (words[nameStart - 1]?.lower === 'and') return undefined;
  const unbracketed = skipParenthesis(words, nameStart - 1);
  const last = beforePlace(words, beforeStyle(words, unbracketed));
  if (words[last]?.sentence !== words[nameStart]?.sentence) return undefined;
  const whole = readStackedTitle(words, last, floor, registry) ?? readWholeTitle(words, last, nameStart, registry);
  if (whole) return whole;
  const noun = isRoleNoun(words[last])
    ? last
    : isAffairs(words, last)
      ? last - 1
      : nounBeforePortfolio(words, nameStart, floor);
  if (noun === undefined) return longTitle(words, unbracketed + 1, registry);
  const roleStart = roleWordsStart(words, noun, floor);
  const start = qualifiersStart(words, roleStart, floor);
  const parts = { start, roleStart, noun, end: noun === last ? noun + 1 : nameStart, floor };
  return (
    ofPossessor(words, parts) ??
    ofOffice(words, parts, registry) ??
    ofOwner(words, trim(words, parts, registry), registry)
  );
}

/** The present one of two titles: "deputy chairman of the council | and former president X". */
function readStackedTitle(
  words: readonly Word[],
  last: number,
  floor: number,
  registry: RegistryIndex,
): TitleBefore | undefined {
  for (let index = last - 1; index > Math.max(floor, last - longestPast); index -= 1) {
    if (words[index]?.kind !== 'word' || words[index]?.sentence !== words[last]?.sentence) return undefined;
    if (words[index]?.lower !== 'and' || !/^(?:ex-|former$)/.test(words[index + 1]?.lower ?? '')) continue;
    const title = readAdjoiningRole(words, index, floor, registry);
    return title?.role && !/^Former /.test(title.role.title) ? title : undefined;
  }
  return undefined;
}

/** In words. */
const longestPast = 6;

/** Skips a place of work: "correspondent | in Lune X", "the Velmarian ambassador | in Port Ostra X". */
function beforePlace(words: readonly Word[], last: number): number {
  let first = last;
  while (first > last - 2 && words[first - 1]?.capital) first -= 1;
  const isPlace = words[last]?.capital && words[first - 1]?.lower === 'in' && isRoleNoun(words[first - 2]);
  return isPlace && !isRoleNoun(words[last]) ? first - 2 : last;
}

/**
 * Skips what an office is followed by: a form of address, "Forum Chairperson | Ambassador X", "faction chairman | MK X",
 * or a spokesperson's rank in the service, "council spokesman | Assistant Director General X".
 */
function beforeStyle(words: readonly Word[], last: number): number {
  const office = words[last - 1];
  const isStyle = /^(?:Ambassador|MK|Professor)$/.test(words[last]?.text ?? '') && isRoleNoun(office);
  if (isStyle && !/^(?:assistant|deputy|vice)$/.test(office?.lower ?? '')) return last - 1;
  let first = last;
  while (first > last - longestRank && isOfRank(words[first])) first -= 1;
  return first < last && /^spokes(?:man|person|woman)$/.test(words[first]?.text ?? '') ? first : last;
}

function isOfRank(word: Word | undefined): boolean {
  return word?.capital === true && (isRoleNoun(word) || roleModifiers.has(word.lower));
}

/** In words: "Deputy Assistant Director General". */
const longestRank = 5;

/** "Assistant Foreign Minister for Multilateral Affairs | Ambassador X", "deputy head of the Office of the President | X" */
function readWholeTitle(
  words: readonly Word[],
  last: number,
  nameStart: number,
  registry: RegistryIndex,
): TitleBefore | undefined {
  const styled = words[last]?.lower === 'ambassador' ? longTitle(words, last, registry) : undefined;
  // "head of the Office of the President of Velmaria | X"
  const holder = words[last - 1]?.lower === 'of' && words[last]?.capital ? last - 2 : last;
  return styled ?? (isOfOfficeOf(words, holder) ? longTitle(words, nameStart, registry) : undefined);
}

function longTitle(words: readonly Word[], end: number, registry: RegistryIndex): TitleBefore | undefined {
  const long = readLongTitle(words, end, registry);
  // "Velmaria's | permanent representative to the UN X"
  const isSent = long && !long.owner && words[long.start - 1]?.kind === 'possessive';
  const sender = isSent ? possessorBefore(words, long.start - 1, 0) : undefined;
  return long && { start: sender?.start ?? long.start, role: long.role, owner: sender ?? long.owner };
}

/** Reads a title after its possessor: "Velmaria's | foreign minister", "his | spokesman". */
function ofPossessor(words: readonly Word[], { start, roleStart, noun, end, floor }: Parts): TitleBefore | undefined {
  const before = words[start - 1];
  const role = roleOf(words.slice(afterParty(words, roleStart, end), end));
  if (before?.kind === 'possessive') {
    const owner = possessorBefore(words, start - 1, floor);
    return { start: owner.start, role, owner };
  }
  const isPronoun = possessivePronouns.has(before?.lower ?? '') && before?.sentence === words[noun]?.sentence;
  return isPronoun ? { start: start - 1, role, owner: { start: start - 1, end: start, inRole: false } } : undefined;
}

/** Reads a title after the office that it is in: "Velmaria's Ministry of External Affairs | spokesperson". */
function ofOffice(
  words: readonly Word[],
  { start, noun, floor }: Parts,
  registry: RegistryIndex,
): TitleBefore | undefined {
  const first = ownerWordsStart(words, start, floor, noun);
  const office = officeOfAffairs(words, first, floor);
  if (office === undefined) return undefined;
  const whose =
    words[office - 1]?.kind === 'possessive'
      ? possessorBefore(words, office - 1, floor)
      : office < first - 2
        ? ownerBefore(words, office, first - 2, registry)
        : undefined;
  return {
    start: Math.min(office, whose?.start ?? office),
    role: roleOf(words.slice(whose && !whose.inRole ? Math.max(office, whose.end) : office, noun + 1)),
    owner: whose ?? { start: office, end: Math.max(unregisteredBodyEnd(words, office) ?? start, start), inRole: true },
  };
}

/** Where "Ministry of" begins, if it stands before the words at `start`. */
function officeOfAffairs(words: readonly Word[], start: number, floor: number): number | undefined {
  const office = words[start - 2];
  const isOffice = office?.capital && /^(?:bureau|department|ministry|office)$/.test(office.lower);
  return words[start - 1]?.lower === 'of' && isOffice ? ownerWordsStart(words, start - 2, floor) : undefined;
}

/** A title's parts, with the first word that may name its owner. */
interface Trimmed extends Parts {
  readonly first: number;
}

/** Takes a body out of a role ("White House | correspondent"), and a sentence's first word into it ("Fire | chief"). */
function trim(words: readonly Word[], parts: Parts, registry: RegistryIndex): Trimmed {
  const { noun, floor } = parts;
  let { start, roleStart } = parts;
  const first = ownerWordsStart(words, start, floor, noun);
  const body = first < start ? bodyAt(words, first, registry) : undefined;
  if (body && body.end > start && body.end <= noun) start = roleStart = body.end;
  const isOfRole =
    first === start - 1 &&
    isOpening(words, first) &&
    bodyAt(words, first, registry) === undefined &&
    !words[start]?.capital &&
    !isOwnName(words, first, registry);
  return isOfRole ? { ...parts, start: first, roleStart: first, first } : { ...parts, start, roleStart, first };
}

/** Reads a title after an owner without a possessive: "Russian | Strategic Rocket Forces commander". */
function ofOwner(words: readonly Word[], parts: Trimmed, registry: RegistryIndex): TitleBefore {
  const { first, start, roleStart, noun, end, floor } = parts;
  const isOpened = first === start && isOpening(words, first) && words[first]?.capital && !isOfRole(words, first);
  const [from, to] = first < start ? [first, start] : [roleStart, noun];
  const owner =
    partyBefore(words, noun, floor, registry) ?? (isOpened ? undefined : ownerBefore(words, from, to, registry));
  // "Velmaria's UN ambassador": the post where an envoy is sent is part of the role.
  if (owner && words[owner.start - 1]?.kind === 'possessive' && isDiplomat(words[noun])) {
    const sender = possessorBefore(words, owner.start - 1, floor);
    return { start: sender.start, role: roleOf(words.slice(owner.start, noun + 1)), owner: sender };
  }
  const roleFrom = owner ? afterParty(words, startAfterOwner(words, owner, roleStart, registry), end) : roleStart;
  const isPrefixed = owner && /^(?:acting|deputy|former|senior|top)$/.test(words[owner.start - 1]?.lower ?? '');
  const prefix = owner && isPrefixed ? words.slice(owner.start - 1, owner.start) : [];
  const role = roleOf([...prefix, ...words.slice(roleFrom, end)]);
  const field = fieldBeforeOwner(words, noun + 1, end);
  const of = owner ? undefined : complementOwner(words, field ?? noun + 1, end, registry);
  return of
    ? { start: first, role: of.inRole ? role : roleOf(words.slice(roleFrom, field ?? noun + 1)), owner: of }
    : { start: owner ? Math.min(owner.start, start) : start, role, owner };
}

/** Where a role begins without its party: "UK Labour | leader", "opposition Labour | leader". */
function afterParty(words: readonly Word[], start: number, end: number): number {
  const first = standings.has(words[start]?.lower ?? '') ? start + 1 : start;
  return partyAt(words, first, end)?.end ?? start;
}

/** Where the role begins: after its owner, or with one that only tells its kind ("Supreme Court judge"). */
function startAfterOwner(words: readonly Word[], owner: Owner, roleStart: number, registry: RegistryIndex): number {
  const isBody = bodyAt(words, owner.start, registry, owner.end) !== undefined;
  const isNamed = isBody || owner.start >= roleStart;
  return isNamed ? (owner.inRole ? owner.start : owner.end) : Math.max(roleStart, owner.end);
}

function isDiplomat(word: Word | undefined): boolean {
  return roleNouns.get(roleKey(word?.lower ?? '')) === 'diplomat';
}

/** Whether a sentence's first word would have its capital anywhere: "Velmarian lawmaker X", "Kestrel spokesman X". */
function isOwnName(words: readonly Word[], index: number, registry: RegistryIndex): boolean {
  const word = words[index];
  const { folded = '', text = '' } = word ?? {};
  // "Putin aide X", but not "Park ranger X".
  if (
    partyWords.has(folded) ||
    parties.has(folded) ||
    isLetters.test(text) ||
    (!commonWords.has(folded) && peopleWithSurname(registry, text).length > 0)
  )
    return true;
  if (isSmallElsewhere(words, index)) return false;
  return isNameElsewhere(words, index) || /(?:[aeiou]n|ese|[^aeiou]ish)$/.test(word?.folded ?? '');
}

/** "ZNP", "ZNP-N", "Jamaat-i-Velm": no common word has further capitals. */
const isLetters = /^\p{Lu}.*\p{Lu}/u;

/** Whether the word is the first of its sentence, which has a capital anyhow: "Fire chief X". */
function isOpening(words: readonly Word[], index: number): boolean {
  return words[index - 1]?.sentence !== words[index]?.sentence;
}
