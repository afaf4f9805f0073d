import type { Gender, RoleReading } from '../cast/cast.ts';
import { bodyNominals, bodyNouns } from '../data/body-nouns.ts';
import { leads } from '../data/callings.ts';
import { femaleNames, maleNames, sharedNames } from '../data/given-names.ts';
import { honorifics } from '../data/honorifics.ts';
import { nameParticles, nameSuffixes, notInNames, postNominals } from '../data/name-words.ts';
import { namedKinds } from '../data/named-kinds.ts';
import { phraseEnds } from '../data/phrase-words.ts';
import { roleModifiers } from '../data/roles.ts';
import type { Word } from '../reading/words.ts';
import type { RegistryIndex } from '../registry/lookup.ts';
import type { Apposition } from './apposition.ts';
import { readAppositiveAfter } from './appositive-after.ts';
import { bodyAt, unregisteredBodyEnd } from './bodies.ts';
import { longTitleStart } from './long-title.ts';
import { isPortfolio } from './portfolio.ts';
import { readPredicate } from './relative-clause.ts';
import type { Owner, WordRange } from './role-complement.ts';
import { readRolePhrase } from './role-phrase.ts';
import { isRoleNoun } from './role-title.ts';
import { readTitleBefore } from './title-before.ts';

/** A name that can be a person's, with what the words around it say of its bearer. Word indices, end exclusive. */
export interface PersonReading {
  /** With title and apposition. */
  readonly whole: WordRange;
  readonly name: WordRange;
  readonly role?: RoleReading;
  /** Another role beside it, such as a rank. */
  readonly otherRole?: RoleReading;
  readonly owner?: Owner;
  /** By title or given name. */
  readonly gender?: Gender;
  /** A title, a role or a known given name says that it is a person. */
  readonly sure: boolean;
  /** In a sentence that writes all its words with capitals, which then tell nothing. */
  readonly isHeadline: boolean;
}

/** All names in the text that can be a person's, in text order. */
export function readPeople(words: readonly Word[], registry: RegistryIndex): PersonReading[] {
  const readings: PersonReading[] = [];
  const headlines = readHeadlines(words);
  let index = 0;
  while (index < words.length) {
    const end = nameRunEnd(words, index);
    if (end === index) {
      index += 1;
      continue;
    }
    const reading = readPerson(words, index, end, registry);
    if (reading) readings.push({ ...reading, isHeadline: headlines.has(words[index]?.sentence ?? -1) });
    // "Doctors Without Borders": what a body's name goes on with is nobody's.
    index = reading ? end : Math.max(end, unregisteredBodyEnd(words, index) ?? end);
  }
  return readings;
}

/** The sentences that write nearly all their words with capitals and don't end in a full stop. */
function readHeadlines(words: readonly Word[]): ReadonlySet<number> {
  const headlines = new Set<number>();
  let sentence = -1;
  let capitals = 0;
  let small = 0;
  let isStopped = false;
  for (const word of [...words, undefined]) {
    if (word?.sentence !== sentence) {
      if (!isStopped && capitals >= 5 && capitals >= small * 4) headlines.add(sentence);
      sentence = word?.sentence ?? -1;
      capitals = 0;
      small = 0;
      isStopped = false;
    }
    if (word?.text === '.') isStopped = true;
    if (word?.kind !== 'word' || word.text.length < 4) continue;
    if (word.capital) capitals += 1;
    else if (/^\p{Ll}/u.test(word.text)) small += 1;
  }
  return headlines;
}

/** In words. No name is longer, and a text of nothing but capitals takes no longer to read. */
const longestRun = 32;

/** Where the capitals that begin at the word end: "Ursula von der Leyen". The word's own index when it is no capital. */
export function nameRunEnd(words: readonly Word[], start: number): number {
  if (!canStandInName(words, start)) return start;
  const limit = Math.min(words.length, start + longestRun);
  let end = start + 1;
  while (end < limit && words[end]?.sentence === words[start]?.sentence) {
    if (canStandInName(words, end) && (!isNotName(words[end]) || isGivenName(words[end - 1]))) end += 1;
    else if (nameParticles.has(words[end]?.lower ?? '') && endsInName(words, end)) end += 1;
    else break;
  }
  return end;
}

function canStandInName(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word?.kind !== 'word' || !word.capital) return false;
  return (
    !isNotName(word) ||
    isRareName(words, index) ||
    (index > 0 && isGivenName(words[index - 1]) && words[index - 1]?.sentence === word.sentence)
  );
}

/** "by Jun Ara-Platt", "Do Hyang-mi": words that are names where a name follows, and no number or verb. */
function isRareName(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  if (next?.kind !== 'word' || !next.capital || notInNames.has(next.folded)) return false;
  const opens = words[index - 1]?.sentence !== words[index]?.sentence;
  const before = words[index - 1]?.lower ?? '';
  if (/^(?:\d.*|by|early|from|in|last|late|mid|of|on|since|this|until)$/.test(before)) return false;
  if (months.has(words[index]?.folded ?? '')) return !opens || isGivenName(words[index]);
  return words[index]?.folded === 'do' && /-\p{Ll}/u.test(next.text);
}

const months: ReadonlySet<string> = new Set(['april', 'august', 'jan', 'jun', 'june', 'mar', 'may']);

/** Whether the particle, or the one after it, is followed by a capital. */
function endsInName(words: readonly Word[], particle: number): boolean {
  const next = words[particle + 1];
  if (next?.kind !== 'word') return false;
  if (next.capital) return !isNotName(next);
  return nameParticles.has(next.lower) && words[particle + 2]?.capital === true;
}

function isNotName(word: Word | undefined): boolean {
  return word !== undefined && notInNames.has(word.folded);
}

export function isGivenName(word: Word | undefined): boolean {
  if (!word?.capital) return false;
  return genderOfName(word) !== undefined || sharedNames.has(firstPart(word.folded));
}

/** The gender of those who mostly bear the given name. */
export function genderOfName(word: Word): Gender | undefined {
  const name = firstPart(word.folded);
  if (femaleNames.has(name)) return 'f';
  return maleNames.has(name) ? 'm' : undefined;
}

/** "Jean-Yves" counts as "jean". */
function firstPart(folded: string): string {
  const space = folded.indexOf(' ');
  return space === -1 ? folded : folded.slice(0, space);
}

function readPerson(
  words: readonly Word[],
  runStart: number,
  runEnd: number,
  registry: RegistryIndex,
): Omit<PersonReading, 'isHeadline'> | undefined {
  if (isDateline(words, runStart, runEnd, registry)) return undefined;
  const nameStart = skipTitles(words, runStart, runEnd, registry);
  if (nameStart === undefined || nameStart >= runEnd) return undefined;
  if (nameStart === runStart && followsKind(words, runStart) && !isGivenName(words[runStart])) return undefined;
  if (nameStart === runStart && isThing(words, runEnd) && !isGivenName(words[runStart])) return undefined;
  const before = readTitleBefore(words, nameStart, registry);
  const nameEnd = endOfName(words, nameStart, runEnd);
  const apposed = readAppositiveAfter(words, nameEnd, registry);
  const isBare = apposed.end === nameEnd && !before.owner && (before.role === undefined || before.role.bare);
  const after = (isBare ? readPredicateOf(words, nameEnd, registry) : undefined) ?? apposed;
  const isUnowned = !before.owner && (!after.owner || after.owner.isSite === true);
  const seat = before.role && isUnowned ? ofState(words, nameEnd, before.role) : undefined;
  const given = words.slice(nameStart, nameEnd).find((word) => isGivenName(word));
  const named = given !== undefined && nameEnd - nameStart > 1 && given === words[nameStart];
  // An office says more than a rank.
  const isRank =
    before.role?.bare ||
    (before.role !== undefined &&
      !before.owner &&
      (isRankTitle(before.role.title) || isStyle(before.role.title, after)));
  const role = before.role && !(isRank && after.role && !/member$/i.test(after.role.title)) ? before.role : after.role;
  return {
    whole: { start: Math.min(before.start, runStart), end: after.end },
    name: { start: nameStart, end: nameEnd },
    role,
    otherRole: [before.role, after.role].find((each) => each !== role),
    owner: before.owner ?? seat ?? after.owner,
    gender: before.gender ?? (given && nameEnd - nameStart > 1 ? genderOfName(given) : undefined),
    sure:
      named ||
      before.start < nameStart ||
      (after.role !== undefined && (!after.role.bare || after !== apposed) && !isPlaced(words, nameStart)) ||
      (after.owner !== undefined &&
        after.owner.isSite !== true &&
        nameEnd - nameStart > 1 &&
        !isPlaced(words, nameStart)),
  };
}

/** "Foreign Minister Anna Lind | of Velmaria", "Foreign Minister Anna Lind, | of Velmaria" */
function ofState(words: readonly Word[], nameEnd: number, role: RoleReading): Owner | undefined {
  const isOffice = role.kind === 'minister' || role.kind === 'leader' || role.kind === 'diplomat';
  const isOf = words[nameEnd]?.lower === 'of' && words[nameEnd + 1]?.capital && !words[nameEnd + 2]?.capital;
  return isOffice && isOf ? { start: nameEnd + 1, end: nameEnd + 2, inRole: false } : undefined;
}

/** "Anna Lind was named head of the agency": no part of the name's phrase. A verb for leading needs to say what. */
function readPredicateOf(words: readonly Word[], nameEnd: number, registry: RegistryIndex): Apposition | undefined {
  if (words[nameEnd]?.sentence !== words[nameEnd - 1]?.sentence) return undefined;
  const verb = words[nameEnd]?.text === ',' ? afterInsertion(words, nameEnd) : nameEnd;
  const predicate = verb === undefined ? undefined : readPredicate(words, verb, registry);
  if (!predicate || (leads.has(words[verb ?? nameEnd]?.lower ?? '') && !predicate.owner)) return undefined;
  // A title elsewhere says it better.
  return { ...predicate, end: nameEnd, role: predicate.role && { ...predicate.role, bare: true } };
}

/** "Anna Lind, a farmer before the war, | took over": where the clause goes on. */
function afterInsertion(words: readonly Word[], comma: number): number | undefined {
  for (let index = comma + 1; index < comma + longestInsertion; index += 1) {
    if (words[index]?.sentence !== words[comma]?.sentence) return undefined;
    if (words[index]?.text === ',') return index + 1;
  }
  return undefined;
}

/** In words. */
const longestInsertion = 12;

/** "Clear Fields, a demining charity,": what comes after the comma says that it is no person. */
export function isThing(words: readonly Word[], comma: number): boolean {
  if (words[comma]?.text !== ',' || !/^(?:a|an|the)$/.test(words[comma + 1]?.lower ?? '')) return false;
  let end = comma + 2;
  while (
    end < comma + 7 &&
    words[end]?.kind === 'word' &&
    !words[end]?.capital &&
    !phraseEnds.has(words[end]?.lower ?? '')
  )
    end += 1;
  const noun = words[end - 1];
  if (!noun || isRoleNoun(noun) || words[end]?.kind === 'possessive') return false;
  return bodyNouns.has(noun.lower) || bodyNominals.has(noun.lower) || namedKinds.has(noun.lower);
}

/** "the civil society group GunsDown", "the manufacturer Lune Works": what the noun says has the name. */
export function followsKind(words: readonly Word[], start: number): boolean {
  const before = words[start - 1];
  if (before?.kind !== 'word' || before.capital || before.sentence !== words[start]?.sentence) return false;
  return (
    (bodyNouns.has(before.lower) || bodyNominals.has(before.lower) || namedKinds.has(before.lower)) &&
    !isRoleNoun(before)
  );
}

function isRankTitle(title: string): boolean {
  return title.split(/[ -]/).every((word) => ranks.has(word));
}

/** "Ambassador Anna Lind, who chairs the Forum": a style that stays with its bearer. */
function isStyle(title: string, after: Apposition): boolean {
  return title === 'Ambassador' && after.owner !== undefined;
}

const ranks: ReadonlySet<string> = new Set([
  'Admiral',
  'Air',
  'Brigadier',
  'Captain',
  'Chief',
  'Colonel',
  'Commodore',
  'Field',
  'General',
  'Lieutenant',
  'Major',
  'Marshal',
  'Rear',
  'Sergeant',
  'Vice',
]);

/** "PORT VELM, Velmaria —": capitals at the head of a paragraph, before a mark. */
function isDateline(words: readonly Word[], runStart: number, runEnd: number, registry: RegistryIndex): boolean {
  const isState = bodyAt(words, runEnd + 1, registry)?.bodies[0]?.type === 'state';
  const isFirst = words[runStart - 1]?.paragraph !== words[runStart]?.paragraph;
  // "ANNA LIND (Velmaria) said"
  if (words[runEnd]?.text === '(' && words[runEnd + 2]?.text === ')' && runEnd - runStart > 1 && isState) return false;
  // "ANNA LIND, Velmaria's envoy"
  const role = words[runEnd]?.text === ',' ? readRolePhrase(words, runEnd + 1, registry) : undefined;
  if (role?.role && !role.isGuess) return false;
  return (
    isFirst &&
    /^[,(.–—-]$/.test(words[runEnd]?.text ?? '') &&
    words.slice(runStart, runEnd).every(({ text }) => /^\p{Lu}{2,}$/u.test(text))
  );
}

/** "in Velm, the minister said": the name is a place, and no apposition follows. */
function isPlaced(words: readonly Word[], nameStart: number): boolean {
  return /^(?:at|from|in|near|to)$/.test(words[nameStart - 1]?.lower ?? '');
}

/**
 * Where the name begins in a run of capitals: after titles, roles and what names a body. Undefined when the run holds no
 * person's name.
 */
function skipTitles(
  words: readonly Word[],
  runStart: number,
  runEnd: number,
  registry: RegistryIndex,
): number | undefined {
  let start = runStart;
  for (let index = runEnd - 2; index >= runStart; index -= 1) {
    if (!isRoleNoun(words[index]) || (index > runStart && isGivenName(words[index - 1]))) continue;
    start = index + 1;
    break;
  }
  // "Joint Chiefs of Staff Gen. X"
  for (let index = runEnd - 2; index >= runStart; index -= 1) {
    if (honorifics.has(words[index]?.folded ?? '')) start = Math.max(start, index + 1);
  }
  if (start === runStart) {
    start = skipPortfolio(words, runStart, runEnd, registry);
    if (start === runStart) {
      const body = isGivenName(words[start]) && runEnd - start > 1 ? undefined : bodyAt(words, start, registry);
      if (body) start = body.end;
      else if (unregisteredBodyEnd(words, start) === runEnd || (unregisteredBodyEnd(words, start) ?? 0) > runEnd)
        return undefined;
    }
  }
  // "Fire chief", "Pentagon spokesman": the run says whose the role is.
  if (runEnd - start === 1 && isRoleNoun(words[runEnd]) && !words[runEnd]?.capital) return undefined;
  if (bodyNouns.has(words[runEnd - 1]?.folded ?? '')) return undefined;
  while (start < runEnd && honorifics.has(words[start]?.folded ?? '')) start += 1;
  if (start >= runEnd) return undefined;
  // A role without a name: "the Foreign Minister", "State Secretary".
  if (isRoleNoun(words[runEnd - 1]) && words.slice(start, runEnd - 1).every(isOfRole)) return undefined;
  return start;
}

function isOfRole(word: Word): boolean {
  return roleModifiers.has(word.lower) || isRoleNoun(word);
}

/** After "Secretary of" the run is "State Wendy Sherman": the portfolio ends before the name. */
function skipPortfolio(words: readonly Word[], runStart: number, runEnd: number, registry: RegistryIndex): number {
  const isChained =
    /^(?:and|for|of|on|the)$/.test(words[runStart - 1]?.lower ?? '') || words[runStart - 1]?.kind === 'possessive';
  if (!isChained || longTitleStart(words, runStart) === undefined) return runStart;
  if (isPortfolio(words.slice(runStart, runEnd).map(({ lower }) => lower))) return runEnd;
  for (let end = Math.min(runEnd - 1, runStart + 4); end > runStart; end -= 1) {
    if (end < runEnd && bodyNouns.has(words[end - 1]?.folded ?? '')) return end;
    const phrase = words.slice(runStart, end).map((word) => word.lower);
    if (isPortfolio(phrase)) return end;
  }
  const body = bodyAt(words, runStart, registry, runEnd);
  if (body) return body.end;
  for (let index = runStart + 1; index < runEnd - 1; index += 1) if (isGivenName(words[index])) return index;
  // "The President of Velmaria Oskar Tehl"
  return runEnd - runStart > 2 ? runEnd - 2 : runStart;
}

/** "Jr." after a comma belongs to the name, "KC" doesn't. */
function endOfName(words: readonly Word[], nameStart: number, runEnd: number): number {
  if (runEnd - nameStart > 2 && postNominals.has(words[runEnd - 1]?.text ?? '')) return runEnd - 1;
  if (runEnd - nameStart > 1 && words[runEnd]?.text === ',' && nameSuffixes.has(words[runEnd + 1]?.folded ?? ''))
    return runEnd + 2;
  return runEnd;
}
