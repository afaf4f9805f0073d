import type { RoleReading } from '../../cast/cast.ts';
import { ownBodies, stateBodyNouns } from '../../data/offices.ts';
import { determiners, phraseEnds, rolePrepositions } from '../../data/phrase-words.ts';
import { roleModifiers } from '../../data/roles.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { isRoleNoun, roleOf } from '../role/role-title.ts';
import { readAdjoiningRole } from './adjoining-role.ts';
import {
  beforeMarked,
  excellencyStart,
  readHonorifics,
  readOwnerOfHonorific,
  retiredStart,
} from './honorifics-before.ts';
import { readOfficeBeforeBracket } from './office-before-bracket.ts';
import { linkedStart, ownerWordsStart } from './owner-words.ts';
import { frontedOwner, readRoleBeforeComma, readRoleBeforeNaming } from './role-before-comma.ts';
import { readSharedTitle } from './shared-title.ts';
import { readStateBefore } from './state-before.ts';
import type { TitleBefore } from './title.ts';

/** In words: how far back a title is looked for. */
const reach = 24;

/** Reads the title that ends where the name begins. Without one, `start` is `nameStart`. */
export function readTitleBefore(words: readonly Word[], nameStart: number, registry: RegistryIndex): TitleBefore {
  const floor = Math.max(0, nameStart - reach);
  const shared = readSharedTitle(words, nameStart, registry);
  if (shared) return shared;
  const marked = beforeMarked(words, nameStart);
  if (marked < nameStart) return readTitleBefore(words, marked, registry);
  const retired = retiredStart(words, nameStart);
  if (retired !== undefined) return asRetired(readTitleBefore(words, retired, registry));
  const honorific = afterStyled(words, readHonorifics(words, nameStart, floor));
  // "her fellow | Sen. X" tells no further office.
  if (honorific.start < nameStart && words[honorific.start - 1]?.lower === 'fellow') return honorific;
  // "the agency's adviser | retired General X"
  const isRetired = words[honorific.start - 1]?.lower === 'retired' && isRoleNoun(words[honorific.start - 2]);
  const office = isRetired && honorific.role ? readTitleBefore(words, honorific.start - 1, registry) : undefined;
  if (office?.role) return { ...honorific, ...office, rank: honorific.role };
  const bracketed = readOfficeBeforeBracket(words, honorific.start, floor, registry);
  if (bracketed) return { ...honorific, ...bracketed };
  const called = readRoleBeforeNaming(words, honorific.start, floor, registry);
  const read =
    called ??
    readAdjoiningRole(words, beforeRetired(words, honorific.start), floor, registry) ??
    readOwnerOfHonorific(words, honorific, floor, registry) ??
    readStateBefore(words, honorific.start, floor, registry);
  const adjoining =
    read &&
    (ofLinkedName(read, words, honorific.start, registry) ??
      (read.owner ? withWholeName(read, words, registry) : withBody(read, words)));
  if (adjoining?.owner && !isRank(adjoining.role)) return { ...honorific, ...adjoining, rank: honorific.role };
  // "The commander of the air force, Major General X": the first is fuller.
  const start = excellencyStart(words, adjoining?.start ?? honorific.start);
  // "The congressman, foreign ministry spokesman X said": after a whole office, what stands before the comma isn't his.
  const isLong =
    adjoining?.role !== undefined &&
    !isRank(adjoining.role) &&
    honorific.start - adjoining.start > 2 &&
    words[adjoining.start - 1]?.lower !== 'the';
  const apposed = isLong ? undefined : readRoleBeforeComma(words, start, floor, registry);
  if (adjoining?.owner && !apposed?.role) return { ...honorific, ...adjoining };
  // "Its author, Senator X": an office says more than such a relation.
  const own = adjoining?.role ?? honorific.role;
  if (apposed?.role && own && isSlight(apposed.role) && isOffice(own))
    return { ...honorific, ...adjoining, role: own, start: apposed.start };
  const fronted = !apposed ? frontedOwner(words, start, floor, registry, adjoining?.role !== undefined) : undefined;
  return {
    ...honorific,
    ...adjoining,
    ...(fronted && { owner: fronted }),
    ...apposed,
    rank: honorific.role,
  };
}

/** Takes an article before a cleric's style to it, as an office may precede: "Vatican spokesman | the | Rev. X". */
function afterStyled(words: readonly Word[], title: TitleBefore): TitleBefore {
  const [office, the, style] = words.slice(title.start - 2, title.start + 1);
  const isStyled = the?.lower === 'the' && /^rev(?:erend)?$/.test(style?.lower ?? '') && isRoleNoun(office);
  return isStyled ? { ...title, start: title.start - 1 } : title;
}

/** Skips what a rank says of an office's holder: "the agency's adviser | retired | Lt Gen X". */
function beforeRetired(words: readonly Word[], start: number): number {
  return words[start - 1]?.lower === 'retired' && isRoleNoun(words[start - 2]) ? start - 1 : start;
}

/** Extends an owner to its whole name, across small words: "Campaign for Quiet | Harbours secretary X". */
function withWholeName(title: TitleBefore, words: readonly Word[], registry: RegistryIndex): TitleBefore {
  const { owner } = title;
  const start = owner && linkedStart(words, owner, 0, registry);
  // "the Ministry of | Trade spokesman X": the office is part of the role.
  if (!owner || start === undefined || stateBodyNouns.has(words[start]?.folded ?? '')) return title;
  return { ...title, start: Math.min(start, title.start), owner: { ...owner, start } };
}

/** Reads the body whose name ends before a role: "University of Velm | harbour law professor X", "Law and Peace | MP X". */
function ofLinkedName(
  title: TitleBefore,
  words: readonly Word[],
  nameStart: number,
  registry: RegistryIndex,
): TitleBefore | undefined {
  let end = nameStart;
  if (/^(?:MEP|MK|MP|TD)$/.test(words[end - 1]?.text ?? '')) end -= 1;
  while (end > nameStart - longestRole && isSmall(words, end - 1)) end -= 1;
  if (end === nameStart || !words[end - 1]?.capital || words[end - 1]?.sentence !== words[end]?.sentence)
    return undefined;
  // "Law and | Justice": a name may end like a title.
  const last = Math.min(ownerWordsStart(words, end, 0), end - 1);
  const start = linkedStart(words, { start: last, end }, 0, registry);
  // "Velmaria's Foreign Ministry spokesman X", "the Velmarian Ministry of Trade spokesman X": the office is part of the role.
  const isOfState = ({ kind, folded }: Word): boolean => kind === 'possessive' || stateBodyNouns.has(folded);
  if (start === undefined || words.slice(start, end).some(isOfState)) return undefined;
  const role = title.start < end ? roleOf(words.slice(end, nameStart)) : title.role;
  return { ...title, start, role, owner: { start, end, inRole: false } };
}

/** In words. */
const longestRole = 5;

/** Makes a military role a retired one: "Colonel (retd) X". */
function asRetired({ role, ...title }: TitleBefore): TitleBefore {
  return role?.kind === 'military'
    ? { ...title, role: { ...role, title: `Retired ${role.title}` } }
    : { ...title, role };
}

/** Adds a body in lower case before the role: "Doctors' union | secretary X", "Velm council | leader X". */
function withBody(title: TitleBefore, words: readonly Word[]): TitleBefore {
  const end = title.start;
  const noun = words[end - 1];
  if (noun?.kind !== 'word' || noun.capital || words[end]?.capital) return title;
  if (!ownBodies.has(noun.lower) && noun.lower !== 'council') return title;
  let start = end - 1;
  while (start > end - longestBody && isOfBodyName(words, start - 1)) start -= 1;
  const before = words[start - 1];
  const isWhole = before?.sentence !== noun.sentence || before.kind === 'mark' || determiners.has(before.lower);
  // "Security council | secretary X": a state's office.
  const isOffice = noun.lower === 'council' && roleModifiers.has(words[start]?.lower ?? '');
  const isNamed = end - start > 1 && isWhole && !isOffice;
  return isNamed ? { ...title, start, owner: { start, end, inRole: false } } : title;
}

/** In words. */
const longestBody = 4;

function isOfBodyName(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word || word.sentence !== words[index + 1]?.sentence || word.kind === 'mark') return false;
  return !phraseEnds.has(word.lower) && !rolePrepositions.has(word.lower) && !determiners.has(word.lower);
}

function isSmall(words: readonly Word[], index: number): boolean {
  return words[index]?.kind === 'word' && !words[index]?.capital && isOfBodyName(words, index);
}

function isSlight({ title }: RoleReading): boolean {
  return /(?:^| )(?:Author|Challenger|Champion|Critic|Guest|Host|Opponent|Sponsor|Supporter)$/.test(title);
}

function isOffice({ kind }: RoleReading): boolean {
  return kind === 'diplomat' || kind === 'judge' || kind === 'legislator' || kind === 'minister';
}

/** Whether a role is only a rank, so that an office says more: "Its chief executive, retired Air Force Lt. Gen. X". */
function isRank(role: RoleReading | undefined): boolean {
  return role?.kind === 'military' || role?.bare === true;
}
