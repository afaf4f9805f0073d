import type { Gender, RoleReading } from '../../cast/cast.ts';
import { postNominals } from '../../data/name-words.ts';
import { platforms } from '../../data/outlet-nouns.ts';
import { areas } from '../../data/regions.ts';
import { roleModifiers } from '../../data/roles.ts';
import { inFull, withoutInitials } from '../../reading/without-initials.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import type { Apposition } from '../after-name/apposition.ts';
import { readAppositiveAfter } from '../after-name/appositive-after.ts';
import { capitalsEnd } from '../after-name/belonging.ts';
import { isPartyInBracket } from '../after-name/parliamentary-style.ts';
import { readPredicateOf } from '../after-name/predicate-of-name.ts';
import { isTitleOfSeveral } from '../before-name/shared-title.ts';
import type { TitleBefore } from '../before-name/title.ts';
import { readTitleBefore } from '../before-name/title-before.ts';
import { bodyAt } from '../body/bodies.ts';
import { unregisteredBodyEnd } from '../body/unregistered-body.ts';
import type { Owner, WordRange } from '../owner.ts';
import { readRolePhrase } from '../role/role-phrase.ts';
import { isInCredit, readBylines } from './bylines.ts';
import { calledThingAt, isShortForThing } from './called-things.ts';
import { readHeadlines } from './headlines.ts';
import { endOfName, skipTitles } from './name-bounds.ts';
import { genderOfName, isGivenName, nameRunEnd } from './name-run.ts';
import { isNobody } from './nobody.ts';
import { followsKind, isThing } from './things.ts';

/** A name that can be a person's, with what the words around it say of its bearer. Word indices, end exclusive. */
export interface PersonReading {
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
  /** Whether its sentence is a headline that has nearly all words in capitals. */
  readonly isHeadline: boolean;
}

/** All names in the text that may be a person's, in text order. Initials within them are no obstacle. */
export function readPeople(text: readonly Word[], registry: RegistryIndex): PersonReading[] {
  const abridged = withoutInitials(text);
  const readings = readNames(abridged.words, registry);
  if (!abridged.indices) return readings;
  return readings.map(({ whole, name, owner, ...rest }) => ({
    ...rest,
    whole: inFull(whole, abridged),
    name: inFull(name, abridged),
    ...(owner && { owner: inFull(owner, abridged) }),
  }));
}

function readNames(words: readonly Word[], registry: RegistryIndex): PersonReading[] {
  const readings: PersonReading[] = [];
  const headlines = readHeadlines(words);
  const bylines = readBylines(words);
  let index = 0;
  while (index < words.length) {
    const end = bylines.has(words[index]?.paragraph ?? -1) ? index : nameRunEnd(words, index);
    if (end === index || isInCredit(words, index)) {
      index += 1;
      continue;
    }
    const found = readPerson(words, index, end, registry);
    // "Kestrel Catering said", if the article elsewhere has "the contractor Kestrel Catering"
    const isThings = calledThingAt(words, index, end) || (end === index + 1 && isShortForThing(words, index));
    const reading = found?.role || !isThings ? found : undefined;
    if (reading) readings.push({ ...reading, isHeadline: headlines.has(words[index]?.sentence ?? -1) });
    // "Doctors Without Borders": the rest of a body's name is no person's.
    index = reading ? end : Math.max(end, unregisteredBodyEnd(words, index) ?? end);
  }
  return readings;
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
  // "the think tank Amber Line"
  if (words[nameStart - 1]?.lower === 'tank' && words[nameStart - 2]?.lower === 'think') return undefined;
  if (nameStart === runStart && isThing(words, runEnd) && !isGivenName(words[runStart])) return undefined;
  // "the governor of Velmaria's Lune province"
  if (areas.has(words[runEnd]?.lower ?? '') && words[runEnd]?.kind === 'word') return undefined;
  if (isTitleOfSeveral(words[runEnd]) && words.slice(nameStart, runEnd).every(({ lower }) => roleModifiers.has(lower)))
    return undefined;
  if (isNobody(words, nameStart, runEnd) || isOutlet(words, nameStart, runEnd, registry)) return undefined;
  // "the head of an | Ohio company": nobody's name follows an article.
  const isSome = nameStart === runStart && /^an?$/.test(words[nameStart - 1]?.lower ?? '');
  const before = isSome ? { start: nameStart } : readTitleBefore(words, nameStart, registry);
  const nameEnd = endOfName(words, nameStart, runEnd);
  // "Anna Lind | KC, counsel for the families"
  const letters = nameEnd < runEnd ? postNominals.get(words[nameEnd]?.text ?? '') : undefined;
  const tail = letters === undefined ? nameEnd : nameEnd + 1;
  // "Anna Lind KC, for the insurers": a barrister doesn't belong to her client.
  const pleads = letters === 'expert' && words[tail]?.text === ',' && words[tail + 1]?.lower === 'for';
  // "Foreign Minister Anna Lind at the Harbour Hotel": that is where she is.
  const isThere = words[tail]?.lower === 'at' && before.role !== undefined && isRulers(before.role);
  const read: Apposition = pleads || isThere ? { end: tail } : readAppositiveAfter(words, tail, registry);
  // "Foreign Minister Anna Lind (GHP)": she speaks for a state, not for her party.
  const isMinisters = before.role?.kind === 'minister' && isPartyInBracket(words, tail);
  const isKnown = read.owner !== undefined && bodyAt(words, read.owner.start, registry, read.owner.end) !== undefined;
  const apposed = isMinisters && !isKnown ? { end: read.end } : read;
  const styled: RoleReading | undefined = letters
    ? { title: words[nameEnd]?.text ?? '', kind: letters, bare: true }
    : undefined;
  const isBare = apposed.end === tail && !before.owner && (before.role === undefined || before.role.bare);
  const after = (isBare ? readPredicateOf(words, nameEnd, registry) : undefined) ?? apposed;
  // "Anna Lind, deputy director for ports, led the Velmarian delegation"
  const isUntold = !before.owner && !after.owner && apposed.end > tail && words[apposed.end]?.text === ',';
  const led = isUntold ? readPredicateOf(words, apposed.end + 1, registry)?.owner : undefined;
  // "Its chair, Ambassador X of Velmaria": an envoy has a state as well.
  const isOfNamed = words[before.owner?.start ?? -1]?.capital === true;
  const isEnvoy = words[nameStart - 1]?.lower === 'ambassador' && !isOfNamed;
  const isUnowned = (!before.owner || isEnvoy) && (!after.owner || after.owner.isSite === true);
  const seat = before.role && isUnowned ? ofState(words, nameEnd, before.role) : undefined;
  // "Eufemia Marcelo": "Marcelo" is a surname here, as a given name stands before it.
  const given = words.slice(nameStart, Math.max(nameStart + 1, nameEnd - 1)).find((word) => isGivenName(word));
  const named = given !== undefined && nameEnd - nameStart > 1 && given === words[nameStart];
  // An office says more than a rank.
  const isRank =
    before.role?.bare ||
    (before.role !== undefined &&
      !before.owner &&
      (isRankTitle(before.role.title) || isStyle(before.role.title, after)));
  // "Former President Oskar Tehl, now deputy chairman of the council": the present office says more.
  const isOver =
    /^Former /.test(before.role?.title ?? '') && after.role !== undefined && !/^Former /.test(after.role.title);
  const role =
    before.role && !isOver && !(isRank && after.role && !/member$/i.test(after.role.title))
      ? before.role
      : (after.role ?? styled);
  return {
    whole: { start: Math.min(before.start, runStart), end: after.end },
    name: { start: nameStart, end: nameEnd },
    role,
    otherRole: [before.role, after.role, before.rank].find((each) => each !== undefined && each !== role),
    owner:
      (isEnvoy
        ? (seat ?? after.owner)
        : isOver || isHeldElsewhere(words, after, before, registry)
          ? after.owner
          : undefined) ??
      before.owner ??
      seat ??
      after.owner ??
      led,
    gender:
      before.gender ??
      (given && nameEnd - nameStart > 1 && !isFamilyFirst(words[nameStart + 1]) ? genderOfName(given) : undefined),
    sure:
      named ||
      (!isThe(words, runStart, nameStart) &&
        (before.start < nameStart ||
          (after.role !== undefined &&
            (!after.role.bare || after !== apposed) &&
            !isPlaced(words, nameStart, nameEnd)) ||
          (after.owner !== undefined &&
            after.owner.isSite !== true &&
            nameEnd - nameStart > 1 &&
            !isPlaced(words, nameStart, nameEnd)))),
  };
}

/** Whether the office after the name says more: "Velmaria's Anna Lind, the alliance's secretary general". */
function isHeldElsewhere(
  words: readonly Word[],
  after: Apposition,
  before: TitleBefore,
  registry: RegistryIndex,
): boolean {
  if (!before.owner || before.role || !after.role || !after.owner) return false;
  const { start, end } = after.owner;
  return bodyAt(words, start, registry, end)?.bodies[0]?.type === 'organisation';
}

/** Whether the second word shows a Korean name, which begins with the surname: "Nam Bo-ra". */
export function isFamilyFirst(second: Word | undefined): boolean {
  return /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(second?.text ?? '');
}

/** Whether an article stands before the name, as it may before a title: "The National Column, whose spokesperson". */
function isThe(words: readonly Word[], runStart: number, nameStart: number): boolean {
  return runStart === nameStart && words[runStart - 1]?.lower === 'the';
}

/** The state after the name of whoever holds an office: "Foreign Minister Anna Lind | of Velmaria". */
function ofState(words: readonly Word[], nameEnd: number, role: RoleReading): Owner | undefined {
  const isOffice =
    role.kind === 'minister' ||
    role.kind === 'leader' ||
    role.kind === 'diplomat' ||
    /^(?:Governor|Mayor)$/.test(role.title);
  if (!isOffice || words[nameEnd]?.lower !== 'of') return undefined;
  const start = words[nameEnd + 1]?.lower === 'the' ? nameEnd + 2 : nameEnd + 1;
  return words[start]?.capital && !words[start + 1]?.capital ? { start, end: start + 1, inRole: false } : undefined;
}

/** Whether it is an office that only states have, held now. */
function isRulers({ kind, title }: RoleReading): boolean {
  return (kind === 'minister' && !/^Former /.test(title)) || title === 'President';
}

function isRankTitle(title: string): boolean {
  return title.split(/[ -]/).every((word) => ranks.has(word));
}

/** Whether a title is only a style, so that a role says more: "Professor Anna Lind, director of the Forum". */
function isStyle(title: string, after: Apposition): boolean {
  const isOver = /^Former /.test(after.role?.title ?? '');
  // "Professor Anna Lind, who studies truces": a verb says less.
  const isSaid = title === 'Professor' && after.role?.isOfVerb === true;
  // "Major General (retd) Anna Lind, chair of the Forum": the present office says more.
  if (/^Retired /.test(title)) return !isOver;
  // "The official, Anna Lind, the director of the Forum"
  if (title === 'Official') return true;
  return /^(?:Ambassador|Professor)$/.test(title) && after.owner !== undefined && !isOver && !isSaid;
}

const ranks: ReadonlySet<string> = new Set([
  'Admiral',
  'Air',
  'Airman',
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
  'Prince',
  'Princess',
  'Rear',
  'Senior',
  'Sergeant',
  'Vice',
]);

/** Whether the run is a dateline, in capitals at the head of a paragraph: "PORT VELM, Velmaria —". */
function isDateline(words: readonly Word[], runStart: number, runEnd: number, registry: RegistryIndex): boolean {
  const isFirst = words[runStart - 1]?.paragraph !== words[runStart]?.paragraph;
  if (!isFirst || !/^[,(.–—-]$/.test(words[runEnd]?.text ?? '')) return false;
  if (!words.slice(runStart, runEnd).every(({ text }) => /^\p{Lu}{2,}$/u.test(text))) return false;
  // "ANNA LIND (Velmaria) said", "ANNA LIND (Velmaria), for the group,"; an agency's dateline goes on with a dash
  if (words[runEnd]?.text === '(' && runEnd - runStart > 1) {
    const close = bodyAt(words, runEnd + 1, registry)?.end ?? capitalsEnd(words, runEnd + 1);
    const next = words[close + 1];
    if (words[close]?.text === ')' && (next?.text === ',' || (next?.kind === 'word' && !next.capital))) return false;
  }
  // "ANNA LIND, Velmaria's envoy"
  const role = words[runEnd]?.text === ',' ? readRolePhrase(words, runEnd + 1, registry) : undefined;
  return !role?.role || role.isGuess;
}

/** Whether it is an outlet's whole name, though it begins like a person's: "PORT VELM, August 3 – | Ria Velmska |.". */
function isOutlet(words: readonly Word[], start: number, end: number, registry: RegistryIndex): boolean {
  // "wrote on her official | Facebook | page"
  if (end - start === 1 && platforms.has(words[start]?.lower ?? '') && !words[end]?.capital) return true;
  const match = end - start > 1 ? bodyAt(words, start, registry, end) : undefined;
  return match?.how === 'name' && match.end === end && match.bodies[0]?.type === 'outlet';
}

/** Whether the name is a place, and has no apposition: "in Velm, the minister said", "no word on Gate Two — envoy". */
function isPlaced(words: readonly Word[], nameStart: number, nameEnd: number): boolean {
  const before = words[nameStart - 1]?.lower ?? '';
  return /^(?:at|from|in|near|to)$/.test(before) || (before === 'on' && /^[–—-]$/.test(words[nameEnd]?.text ?? ''));
}
