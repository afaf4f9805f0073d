import type { RoleReading } from '../cast/cast.ts';
import { bodyNominals, bodyNouns } from '../data/body-nouns.ts';
import { partyWords } from '../data/party-words.ts';
import { determiners, possessivePronouns } from '../data/phrase-words.ts';
import type { Word } from '../reading/words.ts';
import type { RegistryIndex } from '../registry/lookup.ts';
import { type Apposition, endsApposition } from './apposition.ts';
import { capitalsEnd, namedAfter, nameEndAt, readBelonging, readOrigin, readParty } from './belonging.ts';
import { bodyAt } from './bodies.ts';
import type { Owner } from './owner.ts';
import {
  isParty,
  isPartyTag,
  isShouted,
  partyAfterSeat,
  partyBeforeSeat,
  partyOfDeputy,
  representative,
} from './parliamentary-style.ts';
import { readWho } from './relative-clause.ts';
import { roleNow } from './role-now.ts';
import { readRolePhrase } from './role-phrase.ts';
import { isRoleNoun, roleOf } from './role-title.ts';
import { unregisteredBodyEnd } from './unregistered-body.ts';

const opens: ReadonlySet<string> = new Set([',', '(', '–', '—', '-']);
const introduced: ReadonlySet<string> = new Set(['billed', 'described', 'identified', 'introduced', 'known']);
const times: ReadonlySet<string> = new Set(['currently', 'formerly', 'later', 'now', 'once', 'previously', 'today']);
const belongs: ReadonlySet<string> = new Set(['at', 'from', 'of', 'with']);

/** "Anna Lind, a Brandt ally | and director of the Velm Institute,": the role that stands second, after what is none. */
function readSecond(words: readonly Word[], start: number, registry: RegistryIndex): Apposition | undefined {
  if (!determiners.has(words[start]?.lower ?? '')) return undefined;
  for (let index = start + 2; index < start + longestFirst; index += 1) {
    const word = words[index];
    if (word?.kind !== 'word' || word.sentence !== words[start]?.sentence) return undefined;
    if (word.lower !== 'and') continue;
    const phrase = readRolePhrase(words, times.has(words[index + 1]?.lower ?? '') ? index + 2 : index + 1, registry);
    const isWhole = phrase?.role && !phrase.isGuess && endsApposition(words, phrase.end, false);
    return isWhole ? { end: phrase.end, role: phrase.role, owner: phrase.owner } : undefined;
  }
  return undefined;
}

/** In words. */
const longestFirst = 10;

/** Reads what the words after a name say of its bearer. */
export function readAppositiveAfter(words: readonly Word[], nameEnd: number, registry: RegistryIndex): Apposition {
  const next = words[nameEnd];
  if (!next || next.sentence !== words[nameEnd - 1]?.sentence) return { end: nameEnd };
  const aside = asideEnd(words, nameEnd);
  if (aside !== undefined) return readAfterAside(words, aside, registry);
  if (belongs.has(next.lower)) {
    const body = readBelonging(words, nameEnd, registry);
    // "Anna Lind of the Velm Institute, a research fellow there"
    const role = body && words[body.end]?.text === ',' ? readRolePhrase(words, body.end + 1, registry) : undefined;
    if (
      body &&
      role &&
      !role.isGuess &&
      !role.owner &&
      endsApposition(words, role.end, false) &&
      isIndefinite(words[body.end + 1])
    )
      return { end: role.end, role: role.role, owner: body.owner };
    return body ?? withRole(words, readParty(words, nameEnd) ?? readOrigin(words, nameEnd), registry);
  }
  if (!opens.has(next.text)) return { end: nameEnd };
  const seated = next.text === '(' ? partyAfterSeat(words, nameEnd) : undefined;
  if (seated) return seated;
  // "Sen. Anna Lind, R-Idaho, the panel's chairman"
  if (isPartyTag(words[nameEnd + 1]) && /^[,)]$/.test(words[nameEnd + 2]?.text ?? ''))
    return afterTag(words, nameEnd, registry);
  let start = nameEnd + 1;
  // "Anna Lind, 45, a teacher": the age.
  if (/^\d{1,3}$/.test(words[start]?.text ?? '') && words[start + 1]?.text === ',') start += 2;
  // "Anna Lind, also a member of the council"
  if (words[start]?.lower === 'also') start += 1;
  // "Anna Lind, now at the Velm Institute"
  if (times.has(words[start]?.lower ?? '') && belongs.has(words[start + 1]?.lower ?? '')) {
    const later = /^(?:formerly|once|previously)$/.test(words[start]?.lower ?? '') ? laterAt(words, start) : undefined;
    start = later ?? start + 1;
  }
  const word = words[start];
  // "ANNA LIND (Via interpreter):"
  if (!word || word.sentence !== next.sentence || /^(?:through|via)$/.test(word.lower)) return { end: nameEnd };
  if (belongs.has(word.lower) || word.lower === 'for') return readBelonging(words, start, registry) ?? { end: nameEnd };
  if (word.lower === 'whose') return readWhose(words, start, registry) ?? { end: nameEnd };
  if (word.lower === 'who') return readWho(words, start, registry) ?? { end: nameEnd };
  if (word.lower === 'representing' && words[start + 1]?.capital)
    return { end: start + 2, owner: { start: start + 1, end: nameEndAt(words, start + 1, registry), inRole: false } };
  if (
    /^(?:negotiating|speaking|standing|working)$/.test(word.lower) &&
    /^(?:for|on)$/.test(words[start + 1]?.lower ?? '')
  ) {
    const forWhom = words[start + 1]?.lower === 'for' ? start + 1 : start + 3;
    return readBelonging(words, forWhom, registry) ?? { end: nameEnd };
  }
  // "Anna Lind, on behalf of Velmaria,"
  if (word.lower === 'on' && words[start + 1]?.lower === 'behalf')
    return readBelonging(words, start + 2, registry) ?? { end: nameEnd };
  const nation = readNation(words, start, registry);
  if (nation) return nation;
  // "introduced as the head of"
  if (introduced.has(word.lower) && words[start + 1]?.lower === 'as') start += 2;
  // "Anna Lind, performing the duties of the deputy minister"
  const isActing = /^(?:doing|exercising|fulfilling|performing)$/.test(word.lower);
  if (isActing && words.slice(start + 1, start + 4).some(({ lower }) => lower === 'duties'))
    start = afterOf(words, start);
  const oneOf = readOneOf(words, start);
  if (oneOf) return oneOf;
  const past = pastStart(words, start);
  if (past !== undefined) {
    const former = readRolePhrase(words, past, registry);
    if (former?.role && endsApposition(words, former.end, former.isGuess))
      return { end: former.end, role: formerly(former.role), owner: former.owner };
  }
  const phrase = readRolePhrase(words, start, registry);
  const now = phrase && roleNow(words, phrase, registry);
  if (now) return now;
  // "a beautician before the war": what somebody no longer is.
  if (phrase && words[phrase.end]?.lower === 'before') return { end: nameEnd };
  if (!phrase || !endsApposition(words, phrase.end, phrase.isGuess)) {
    const second = readSecond(words, start, registry);
    if (second) return second;
    // "Anna Lind (Velmaria)", "Anna Lind (Grain Party)"
    const body = next.text === '(' ? readBelonging(words, nameEnd, registry) : undefined;
    const clause =
      words[nameEnd + 2]?.text === ')' && words[nameEnd + 3]?.text === ',' && words[nameEnd + 4]?.lower === 'who'
        ? readWho(words, nameEnd + 4, registry)
        : undefined;
    if (clause?.role) return clause;
    if (body && words[body.end]?.text === ')')
      return isShouted(words, nameEnd - 1) && !body.role
        ? { ...body, role: representative(start, body.end).role }
        : body;
    const party = partyOfDeputy(words, nameEnd) ?? partyBeforeSeat(words, nameEnd);
    if (party) return party;
    const isLone = next.text === '(' && word.capital && words[start + 1]?.text === ')';
    const close = next.text === '(' && word.capital ? capitalsEnd(words, start) : start;
    if (words[close]?.text === ')' && isShouted(words, nameEnd - 1)) return representative(start, close);
    return isLone
      ? { end: start + 2, owner: { start, end: start + 1, inRole: false, isSite: !isParty(word) } }
      : { end: nameEnd };
  }
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
  if (isOver && phrase.role) return { end: phrase.end, role: formerly(phrase.role), owner: phrase.owner };
  // "a physicist who advises the Velmarian government"
  const who = !phrase.owner && words[phrase.end]?.lower === 'who' ? readWho(words, phrase.end, registry) : undefined;
  return { end: phrase.end, role: phrase.role, owner: phrase.owner ?? who?.owner };
}

const retired = /^(?:r|ret|retd|rtd|retired)\.?$/;

/** "Gen. Anna Lind | (retd), an adviser", "Anna Lind | (安娜), an adviser": the name in a script of its own. */
function asideEnd(words: readonly Word[], nameEnd: number): number | undefined {
  if (words[nameEnd]?.text !== '(') return undefined;
  if (words[nameEnd + 2]?.text === ')' && retired.test(words[nameEnd + 1]?.lower ?? '')) return nameEnd + 3;
  let index = nameEnd + 1;
  while (index < nameEnd + longestAside && otherScript.test(words[index]?.text ?? '')) index += 1;
  return index > nameEnd + 1 && words[index]?.text === ')' ? index + 1 : undefined;
}

const otherScript = /^(?!\p{Script=Latin})\p{L}/u;
/** In words. */
const longestAside = 6;

function readAfterAside(words: readonly Word[], end: number, registry: RegistryIndex): Apposition {
  const after = words[end]?.text === ',' ? readAppositiveAfter(words, end, registry) : { end };
  return { ...after, end: Math.max(end, after.end) };
}

/** "Anna Lind, a Velmarian who chairs the talks", "the Conservative who chairs them": of a state or party, whatever she does. */
function readNation(words: readonly Word[], start: number, registry: RegistryIndex): Apposition | undefined {
  if (!/^(?:an?|the)$/.test(words[start]?.lower ?? '')) return undefined;
  const match = bodyAt(words, start + 1, registry);
  const isOfState = match?.how === 'demonym' && match.bodies[0]?.type === 'state';
  const end = match?.end ?? start + 2;
  const isPartisan = words[start + 1]?.capital && partyWords.has(words[start + 1]?.folded ?? '');
  if (!(isOfState || isPartisan) || words[end]?.lower !== 'who') return undefined;
  const who = readWho(words, end, registry);
  const owner = match ? { start: start + 1, end, inRole: false } : who?.owner;
  return { end: who?.end ?? end, role: who?.role, ...(owner && { owner }) };
}

/** "Lord Hart of Wark, | the trade minister,", "Anna Lind of the opposition party, | a former general" */
function withRole(words: readonly Word[], origin: Apposition, registry: RegistryIndex): Apposition {
  const article = words[origin.end + 1];
  if (words[origin.end]?.text !== ',' || !determiners.has(article?.lower ?? '')) return origin;
  const phrase = readRolePhrase(words, origin.end + 1, registry);
  if (!phrase?.role || phrase.isGuess || !endsApposition(words, phrase.end, false)) return origin;
  // "Colonel Lind of Velmaria, the mission's chief,": she stays Velmaria's.
  if (!isIndefinite(article))
    return words[phrase.end]?.text === ',' ? { ...origin, end: phrase.end, role: phrase.role } : origin;
  return { end: phrase.end, role: phrase.role, owner: phrase.owner ?? origin.owner };
}

/** What is said after the tag, whose commas are its own. */
function afterTag(words: readonly Word[], nameEnd: number, registry: RegistryIndex): Apposition {
  const close = words[nameEnd + 2]?.text === ')' ? nameEnd + 3 : nameEnd + 2;
  if (words[close]?.text !== ',') return { end: close };
  const phrase = readRolePhrase(words, close + 1, registry);
  const isRole = phrase?.role && !phrase.isGuess && endsApposition(words, phrase.end, phrase.isGuess);
  return isRole ? { end: phrase.end, role: phrase.role } : { end: close };
}

/** "formerly with the ministry and now | at the Lune Institute" */
function laterAt(words: readonly Word[], start: number): number | undefined {
  for (let index = start; index < start + 12; index += 1) {
    if (words[index]?.sentence !== words[start]?.sentence || words[index]?.text === ',') return undefined;
    if (words[index]?.lower === 'now' && belongs.has(words[index + 1]?.lower ?? '')) return index + 1;
  }
  return undefined;
}

/** "performing the duties of | the deputy minister": the start where no "of" comes. */
function afterOf(words: readonly Word[], start: number): number {
  for (let index = start; index < start + 6; index += 1) if (words[index]?.lower === 'of') return index + 1;
  return start;
}

/** "Anna Lind, one of its authors": whoever is one of several is one. */
function readOneOf(words: readonly Word[], start: number): Apposition | undefined {
  if (words[start]?.lower !== 'one' || words[start + 1]?.lower !== 'of') return undefined;
  for (let noun = start + 2; noun < start + 8 && !/^[,.;:(]$/.test(words[noun]?.text ?? ''); noun += 1) {
    const word = words[noun];
    const singular = word?.lower.endsWith('s')
      ? { ...word, text: word.text.slice(0, -1), lower: word.lower.slice(0, -1) }
      : undefined;
    if (!singular || !isRoleNoun(singular)) continue;
    const whose = words[start + 2];
    const isIts = whose !== undefined && possessivePronouns.has(whose.lower);
    const party = possessorIn(words, start + 2, noun);
    if (party) return { end: noun + 1, role: roleOf([...words.slice(party.end + 1, noun), singular]), owner: party };
    const owner = isIts ? { start: start + 2, end: start + 3, inRole: false } : undefined;
    const first = isIts || determiners.has(whose?.lower ?? '') ? start + 3 : start + 2;
    return { end: noun + 1, role: roleOf([...words.slice(first, noun), singular]), owner };
  }
  return undefined;
}

/** "the Social Democrats' | deputy whips", "Velmaria's | envoys" */
function possessorIn(words: readonly Word[], start: number, end: number): Owner | undefined {
  const first = words[start]?.lower === 'the' ? start + 1 : start;
  for (let index = first + 1; index < end; index += 1) {
    if (words[index]?.capital) continue;
    const isPlural = /^['’]$/.test(words[index]?.text ?? '') && words[index - 1]?.end === words[index]?.start;
    const isPossessive = words[index]?.kind === 'possessive' || isPlural;
    return isPossessive && words[first]?.capital ? { start: first, end: index, inRole: false } : undefined;
  }
  return undefined;
}

/** Where the office begins in "once Velmaria's envoy", "until last year Velmaria's envoy". */
function pastStart(words: readonly Word[], start: number): number | undefined {
  const lower = words[start]?.lower ?? '';
  if (/^(?:formerly|once|previously|then)$/.test(lower)) return start + 1;
  if (lower !== 'until') return undefined;
  return /^(?:last|this)$/.test(words[start + 1]?.lower ?? '') ? start + 3 : start + 2;
}

function formerly(role: RoleReading): RoleReading {
  return { ...role, title: `Former ${role.title.replace(/^Former /, '')}` };
}

/** "Anna Lind, whose company Grain Mutual insures": whose it is belongs to it. */
function readWhose(words: readonly Word[], whose: number, registry: RegistryIndex): Apposition | undefined {
  // "whose book on the engines is used everywhere"
  if (/^(?:biography|book|books|memoir|memoirs|monograph|novel|novels)$/.test(words[whose + 1]?.lower ?? ''))
    return { end: whose, role: { title: 'Author', kind: 'expert', bare: true } };
  let start = whose + 1;
  while (start < whose + 4 && words[start]?.kind === 'word' && !words[start]?.capital) start += 1;
  const noun = words[start - 1]?.lower ?? '';
  if (!words[start]?.capital || !(bodyNouns.has(noun) || bodyNominals.has(noun) || ventures.has(noun)))
    return undefined;
  const end = bodyAt(words, start, registry)?.end ?? unregisteredBodyEnd(words, start) ?? capitalsEnd(words, start);
  return { end: start, owner: { start, end, inRole: false } };
}

const ventures: ReadonlySet<string> = new Set(['business', 'firm', 'outfit', 'start-up', 'startup', 'studio']);

function isIndefinite(word: Word | undefined): boolean {
  return word?.lower === 'a' || word?.lower === 'an';
}
