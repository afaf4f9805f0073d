import { determiners } from '../../data/phrase-words.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { type RolePhrase, readRolePhrase } from '../role/role-phrase.ts';
import { roleOf } from '../role/role-title.ts';
import { type Apposition, endsApposition, times } from './apposition.ts';
import { opensClause, readAppositiveClause, readNation } from './appositive-clause.ts';
import { asideEnd } from './aside-after.ts';
import { namedAfter, readBelonging, readOrigin, readParty } from './belonging.ts';
import { former, pastStart } from './former-role.ts';
import { readBracketed } from './in-brackets.ts';
import { readOneOf } from './one-of-its.ts';
import { isPartyTag, partyAfterSeat } from './parliamentary-style.ts';
import { readWho } from './relative-clause.ts';
import { roleNow } from './role-now.ts';
import { readSecond } from './second-role.ts';

const opens: ReadonlySet<string> = new Set([',', '(', '–', '—', '-']);

const introduced: ReadonlySet<string> = new Set(['billed', 'described', 'identified', 'introduced', 'known']);

const belongs: ReadonlySet<string> = new Set(['at', 'from', 'of', 'with']);

/** Reads what the words from `nameEnd` on say of the name's bearer; its `end` is `nameEnd` if they say nothing. */
export function readAppositiveAfter(words: readonly Word[], nameEnd: number, registry: RegistryIndex): Apposition {
  const next = words[nameEnd];
  if (!next || next.sentence !== words[nameEnd - 1]?.sentence) return { end: nameEnd };
  const aside = asideEnd(words, nameEnd);
  if (aside !== undefined) return readAfterAside(words, aside, registry);
  // "Minister Anna Lind | With Bo Hult of the Velm Wire": a heading.
  if (next.text === 'With') return { end: nameEnd };
  if (belongs.has(next.lower)) return readOf(words, nameEnd, registry);
  if (!opens.has(next.text)) return { end: nameEnd };
  const seated = next.text === '(' ? partyAfterSeat(words, nameEnd) : undefined;
  if (seated) return seated;
  // "Sen. Anna Lind, R-Idaho, the panel's chairman"
  if (isPartyTag(words[nameEnd + 1]) && /^[,)]$/.test(words[nameEnd + 2]?.text ?? ''))
    return afterTag(words, nameEnd, registry);
  const start = afterAge(words, nameEnd + 1);
  const word = words[start];
  // "ANNA LIND (Via interpreter):"
  if (!word || word.sentence !== next.sentence || /^(?:through|via)$/.test(word.lower)) return { end: nameEnd };
  if (opensClause(words, start)) return readAppositiveClause(words, start, registry) ?? { end: nameEnd };
  const nation = readNation(words, start, registry);
  if (nation) return nation;
  const role = roleStart(words, start);
  return readOneOf(words, role) ?? readFormer(words, role, registry) ?? readRole(words, nameEnd, role, registry);
}

/** "Anna Lind | of the Velm Institute", "Anna Lind | of the Velm Institute, a research fellow there" */
function readOf(words: readonly Word[], nameEnd: number, registry: RegistryIndex): Apposition {
  const body = readBelonging(words, nameEnd, registry);
  if (!body) return withRole(words, readParty(words, nameEnd) ?? readOrigin(words, nameEnd), registry);
  const role = words[body.end]?.text === ',' ? readRolePhrase(words, body.end + 1, registry) : undefined;
  const isOfBody =
    role && !role.isGuess && !role.owner && endsApposition(words, role.end, false) && isIndefinite(words[body.end + 1]);
  return isOfBody ? { end: role.end, role: role.role, owner: body.owner } : body;
}

/** Skips what stands before a role: "Anna Lind, | 45, | a teacher", "Anna Lind, | also | a member of the council". */
function afterAge(words: readonly Word[], from: number): number {
  let start = from;
  if (/^\d{1,3}$/.test(words[start]?.text ?? '') && words[start + 1]?.text === ',') start += 2;
  if (words[start]?.lower === 'also') start += 1;
  // "Anna Lind, now | at the Velm Institute"
  const isOfTime = times.has(words[start]?.lower ?? '') && belongs.has(words[start + 1]?.lower ?? '');
  return isOfTime ? start + 1 : start;
}

/** Where a role begins: "introduced as | the head of", "performing the duties of | the deputy minister", "now | a fellow". */
function roleStart(words: readonly Word[], from: number): number {
  if (/^(?:currently|now)$/.test(words[from]?.lower ?? '')) return from + 1;
  const start = introduced.has(words[from]?.lower ?? '') && words[from + 1]?.lower === 'as' ? from + 2 : from;
  const isActing = /^(?:doing|exercising|fulfilling|performing)$/.test(words[from]?.lower ?? '');
  const isOfDuties = isActing && words.slice(start + 1, start + 4).some(({ lower }) => lower === 'duties');
  return isOfDuties ? afterOf(words, start) : start;
}

/** Reads a role that somebody no longer has: "until last year | Velmaria's envoy". */
function readFormer(words: readonly Word[], start: number, registry: RegistryIndex): Apposition | undefined {
  const past = pastStart(words, start);
  const phrase = past === undefined ? undefined : readRolePhrase(words, past, registry);
  if (!phrase?.role) return undefined;
  const role = former(phrase.role);
  const now = roleNow(words, { ...phrase, role }, registry);
  if (now) return now;
  const isWhole = endsApposition(words, phrase.end, phrase.isGuess);
  return isWhole ? { end: phrase.end, role, owner: phrase.owner } : undefined;
}

function readRole(words: readonly Word[], nameEnd: number, start: number, registry: RegistryIndex): Apposition {
  const phrase = readRolePhrase(words, start, registry);
  const now = phrase && roleNow(words, phrase, registry);
  if (now) return now;
  // "a beautician before the war": a role of the past.
  if (phrase && words[phrase.end]?.lower === 'before') return { end: nameEnd };
  if (phrase && endsApposition(words, phrase.end, phrase.isGuess)) return withWhose(words, phrase, registry);
  const other = readSecond(words, start, registry);
  const bracketed = other ? undefined : readBracketed(words, nameEnd, start, registry);
  return other ?? (bracketed && withTitle(words, bracketed, registry)) ?? { end: nameEnd };
}

/** Adds a title after the brackets: "Anna Lind (Velmaria), | Chairperson of the Committee on Trade,". */
function withTitle(words: readonly Word[], origin: Apposition, registry: RegistryIndex): Apposition {
  const comma = words[origin.end]?.text === ')' ? origin.end + 1 : origin.end;
  // "ANNA LIND (Velmaria), Chair of the Committee," is more than one who speaks for Velmaria.
  const isTold = origin.role !== undefined && origin.role.title !== 'Representative';
  if (isTold || words[comma]?.text !== ',' || !words[comma + 1]?.capital) return origin;
  const phrase = readRolePhrase(words, comma + 1, registry);
  const isTitle = phrase?.role && !phrase.isGuess && endsApposition(words, phrase.end, false);
  // The title's own owner is no state that she speaks for: it stays part of the role.
  const role = phrase?.owner ? roleOf(words.slice(comma + 1, phrase.end)) : phrase?.role;
  return isTitle ? { ...origin, end: phrase.end, role } : origin;
}

/** A role, with its owner if that is named after it. */
function withWhose(words: readonly Word[], phrase: RolePhrase, registry: RegistryIndex): Apposition {
  // "Anna Lind, Distinguished Fellow, Velm Institute, said"
  const body =
    !phrase.owner && words[phrase.end]?.text === ','
      ? (readBelonging(words, phrase.end, registry) ?? namedAfter(words, phrase.end))
      : undefined;
  if (body && words[body.end]?.kind === 'mark') return { end: body.end, role: phrase.role, owner: body.owner };
  // "defence minister from 2010 to 2014"
  const isOver =
    words[phrase.end]?.lower === 'until' ||
    (words[phrase.end]?.lower === 'from' && /^\d{4}$/.test(words[phrase.end + 1]?.text ?? ''));
  if (isOver && phrase.role) return { end: phrase.end, role: former(phrase.role), owner: phrase.owner };
  // "a physicist who advises the Velmarian government"
  const who = !phrase.owner && words[phrase.end]?.lower === 'who' ? readWho(words, phrase.end, registry) : undefined;
  return { end: phrase.end, role: phrase.role, owner: phrase.owner ?? who?.owner };
}

function readAfterAside(words: readonly Word[], end: number, registry: RegistryIndex): Apposition {
  const after = words[end]?.text === ',' ? readAppositiveAfter(words, end, registry) : { end };
  return { ...after, end: Math.max(end, after.end) };
}

/** Adds a role after where somebody is from: "Lord Hart of Wark, | the trade minister,". */
function withRole(words: readonly Word[], origin: Apposition, registry: RegistryIndex): Apposition {
  const article = words[origin.end + 1];
  if (words[origin.end]?.text !== ',' || !determiners.has(article?.lower ?? '')) return origin;
  const phrase = readRolePhrase(words, origin.end + 1, registry);
  if (!phrase?.role || phrase.isGuess || !endsApposition(words, phrase.end, false)) return origin;
  // "Colonel Lind of Velmaria, the mission's chief,": she still belongs to Velmaria.
  if (!isIndefinite(article))
    return words[phrase.end]?.text === ',' ? { ...origin, end: phrase.end, role: phrase.role } : origin;
  return { end: phrase.end, role: phrase.role, owner: phrase.owner ?? origin.owner };
}

/** Reads what follows a tag such as "R-Idaho", past the commas around the tag. */
function afterTag(words: readonly Word[], nameEnd: number, registry: RegistryIndex): Apposition {
  const close = words[nameEnd + 2]?.text === ')' ? nameEnd + 3 : nameEnd + 2;
  if (words[close]?.text !== ',') return { end: close };
  const phrase = readRolePhrase(words, close + 1, registry);
  const isRole = phrase?.role && !phrase.isGuess && endsApposition(words, phrase.end, phrase.isGuess);
  return isRole ? { end: phrase.end, role: phrase.role } : { end: close };
}

/** "performing the duties of | the deputy minister": the word after "of", or `start` if no "of" follows soon. */
function afterOf(words: readonly Word[], start: number): number {
  for (let index = start; index < start + 6; index += 1) if (words[index]?.lower === 'of') return index + 1;
  return start;
}

function isIndefinite(word: Word | undefined): boolean {
  return word?.lower === 'a' || word?.lower === 'an';
}
