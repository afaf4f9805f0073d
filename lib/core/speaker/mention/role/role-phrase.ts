import type { RoleReading } from '../../cast/cast.ts';
import { bodyNouns } from '../../data/body-nouns.ts';
import { determiners, phraseEnds, possessivePronouns, rolePrepositions } from '../../data/phrase-words.ts';
import { roleNouns } from '../../data/role-nouns.ts';
import { roleModifiers } from '../../data/roles.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { ownerBefore } from '../before-name/owner-before.ts';
import { wholeNameEnd } from '../before-name/owner-words.ts';
import type { Owner } from '../owner.ts';
import { isSeat } from './complement-start.ts';
import { readRoleComplements } from './role-complement.ts';
import { isRoleNoun, roleKey, roleOf } from './role-title.ts';
import { isTitledField, joinsTitledField } from './titled-field.ts';

/** A role read from a phrase, with the words that name its owner ("Russia" in "Russia's deputy foreign minister"). */
export interface RolePhrase {
  readonly end: number;
  readonly role?: RoleReading;
  readonly owner?: Owner;
  /** Whether nothing but a noun's ending shows that it is a role. */
  readonly isGuess: boolean;
}

/** In words: no role is longer; what follows is prose. */
const longest = 24;

/**
 * Reads a noun phrase that tells a role, from its first word: "Russia's deputy foreign minister", "the executive
 * director of the Arms Control Association", "a senior fellow at X". Undefined if the words tell none.
 *
 * @param bound where it ends at the latest, as a word index
 */
export function readRolePhrase(
  words: readonly Word[],
  start: number,
  registry: RegistryIndex,
  bound: number = words.length,
): RolePhrase | undefined {
  const limit = Math.min(bound, words.length, start + longest);
  const sentence = words[start]?.sentence;
  let first = start;
  while (first < limit && (determiners.has(words[first]?.lower ?? '') || isSeat(words[first]))) first += 1;
  // "a 54-year-old teacher"
  if (/^\d+$/.test(words[first]?.text ?? '') && words[first + 2]?.lower === 'year-old') first += 3;
  let owner: Owner | undefined = possessivePronouns.has(words[start]?.lower ?? '')
    ? { start, end: start + 1, inRole: false }
    : undefined;
  let noun: number | undefined;
  // "the Campaign for Quiet Harbours | 's envoy": lower-case words within a name end nothing.
  const whole = wholeNameEnd(words, first, registry);
  let end = whole !== undefined && isPossessiveAt(words, whole) ? whole : first;
  for (; end < limit; end += 1) {
    const word = words[end];
    const isPossessive = isPossessiveAt(words, end);
    if (!word || (word.kind === 'mark' && !isPossessive) || word.sentence !== sentence) break;
    if (isPossessive) {
      owner = { start: first, end, inRole: false };
      first = end + 1;
      noun = undefined;
    } else if (isRoleNoun(word) || isAffairs(words, end) || isOppositeNumber(words, end)) noun = end;
    // "the think tank's director": "think" is no verb.
    else if (word.lower === 'think' && words[end + 1]?.lower === 'tank') continue;
    else if (word.lower === 'under' && isRoleNoun(words[end + 1])) continue;
    // "its | then minister"
    else if (word.lower === 'then' && owner && end === first) continue;
    else if (noun === undefined && joinsTitledField(words, end)) continue;
    else if (isInChief(words, end, noun) || joinsFields(words, first, end, noun)) continue;
    // "the United States' envoy": "States" is no verb.
    else if (word.capital && words[end + 1]?.kind === 'possessive') continue;
    else if (phraseEnds.has(word.lower) && !(word.lower === 'and' && noun !== undefined && followsRole(words, end)))
      break;
  }
  const stand = noun === undefined && owner ? standFor(words, first, owner) : undefined;
  if (stand) return { ...stand, owner, isGuess: false };
  const isGuess = noun === undefined;
  noun ??= agentNoun(words, start, first, end);
  if (noun === undefined) return undefined;
  let before: readonly Word[] = [];
  // "her Russian counterpart" and "Lind's Russian counterpart" are Russia's.
  const isPeer = words[noun]?.lower === 'counterpart' || isOppositeNumber(words, noun);
  if (!owner || isPeer || possessivePronouns.has(words[owner.start]?.lower ?? '')) {
    const capitals = ownerBefore(words, first, noun, registry);
    if (capitals && !isTitledField(capitals, words, noun, registry)) owner = capitals;
    if (owner && owner.start >= first && !owner.inRole) {
      // "a | senior | US | official", "Deputy | US | Ambassador to the UN"
      before = words.slice(first, owner.start).filter((word) => !word.capital || standings.has(word.lower));
      first = owner.end;
    }
  }
  const elsewhere = counterpartsPlace(words, noun);
  if (elsewhere) return { end: elsewhere.end, role: roleOf(words.slice(first, noun + 1)), owner: elsewhere, isGuess };
  const isSpokesperson = roleNouns.get(roleKey(words[noun]?.lower ?? '')) === 'spokesperson';
  const isAide = aides.has(words[noun]?.lower ?? '');
  const kind = roleNouns.get(roleKey(words[noun]?.lower ?? ''));
  const isLegislator = kind === 'legislator';
  const isEmployed = kind === 'expert' || kind === 'activist' || kind === 'media';
  const head = { end: noun + 1, owner, isSpokesperson, isAide, isLegislator, isEmployed, isEnvoy: kind === 'diplomat' };
  const complements = readRoleComplements(words, head, registry, limit);
  const own = [...before, ...words.slice(first, noun + 1)];
  // A professor's field is no part of the role.
  const isAlone = scholars.has(words[noun]?.lower ?? '') || kind === 'citizen' || kind === 'media';
  const kept = isAlone ? [] : complements.kept;
  const office = isSpokesperson ? spokenFor(own, kept) : undefined;
  const role = roleOf(office ? [...office, ...own] : [...own, ...kept]);
  return { end: complements.end, role, owner: complements.owner ?? owner, isGuess };
}

const standings: ReadonlySet<string> = new Set(['acting', 'assistant', 'deputy', 'former', 'senior']);

function isPossessiveAt(words: readonly Word[], index: number): boolean {
  return words[index]?.kind === 'possessive' || isApostropheOfMany(words, index);
}

/** Whether an apostrophe is a plural's possessive, as its noun shows: "the Greens | ' | defence spokesman". */
function isApostropheOfMany(words: readonly Word[], index: number): boolean {
  const [before, mark, next] = words.slice(index - 1, index + 2);
  const isJoined =
    /^['’]$/.test(mark?.text ?? '') && before?.lower.endsWith('s') === true && before.end === mark?.start;
  return isJoined && next?.kind === 'word' && !next.capital && next.sentence === before.sentence;
}

/** Reads a deputy or representative without an office: "Velmaria's | man at the talks", "its | number two". */
function standFor(
  words: readonly Word[],
  first: number,
  { start }: Owner,
): Pick<RolePhrase, 'end' | 'role'> | undefined {
  const word = words[first]?.lower ?? '';
  const isSecond = word === 'number' && words[first + 1]?.lower === 'two';
  const isMan = /^(?:man|point-man|woman)$/.test(word) && words[start]?.capital === true;
  if (!isSecond && !isMan) return undefined;
  const noun = isSecond ? first + 2 : first + 1;
  let end = noun;
  while (end < noun + longestStand && words[end]?.kind === 'word' && words[end]?.sentence === words[first]?.sentence)
    end += 1;
  const isFenced = words[end]?.kind === 'mark';
  return {
    end: isFenced ? end : noun,
    role: { title: isSecond ? 'Deputy' : 'Representative', kind: 'diplomat', bare: true },
  };
}

/** In words, after "Velmaria's man". */
const longestStand = 6;

/** "editor | in | chief" */
function isInChief(words: readonly Word[], index: number, noun: number | undefined): boolean {
  return noun === index - 1 && words[index]?.lower === 'in' && words[index + 1]?.lower === 'chief';
}

/** Whether "and" joins two fields before the role's noun: "arms control | and | policy director". */
function joinsFields(words: readonly Word[], first: number, index: number, noun: number | undefined): boolean {
  if (noun !== undefined || words[index]?.lower !== 'and' || index === first || index > first + longestField)
    return false;
  if (!words.slice(first, index).every(isInField)) return false;
  for (let ahead = index + 1; ahead <= index + longestField + 1; ahead += 1) {
    const word = words[ahead];
    if (!isInField(word)) return false;
    if (isRoleNoun(word)) return ahead > index + 1;
  }
  return false;
}

/** Whether a lower-case word may be part of a noun phrase, and is no verb in the past tense. */
function isInField(word: Word | undefined): boolean {
  if (word?.kind !== 'word' || word.capital || /[^e]ed$/.test(word.lower)) return false;
  return !phraseEnds.has(word.lower) && !determiners.has(word.lower) && !rolePrepositions.has(word.lower);
}

/** In words. */
const longestField = 3;

/** Whether it is the noun of "his opposite | number", a counterpart. */
function isOppositeNumber(words: readonly Word[], index: number): boolean {
  return words[index]?.lower === 'number' && words[index - 1]?.lower === 'opposite';
}

/** The state of a counterpart: "her counterpart in | Velmaria", "his opposite number from | Velmaria". */
function counterpartsPlace(words: readonly Word[], noun: number): Owner | undefined {
  if (!/^(?:colleague|counterpart)$/.test(words[noun]?.lower ?? '') && !isOppositeNumber(words, noun)) return undefined;
  const start = noun + 2;
  if (!/^(?:from|in)$/.test(words[noun + 1]?.lower ?? '') || !words[start]?.capital) return undefined;
  let end = start + 1;
  while (words[end]?.capital && words[end]?.sentence === words[start]?.sentence) end += 1;
  return { start, end, inRole: false };
}

/** Whether it is the second word of "chargé | d'affaires", with its accent or without. */
export function isAffairs(words: readonly Word[], index: number): boolean {
  return /^d['’]affaires$/.test(words[index]?.lower ?? '') && /^charg[eé]$/.test(words[index - 1]?.lower ?? '');
}

const scholars: ReadonlySet<string> = new Set([
  'academic',
  'author',
  'survivor',
  'lecturer',
  'professor',
  'scholar',
  'student',
  'teacher',
]);

const aides: ReadonlySet<string> = new Set(['adviser', 'advisor', 'aide', 'assistant', 'counsel', 'consultant']);

const agentEnding = /(?:[^s]er|or|ist|ian|eer|man|woman)$/;

/** Words that only end like such a noun. */
const notAgents: ReadonlySet<string> = new Set(
  `
  earlier either ever forever former further her however later never neither other over rather together under were
  whatever whenever wherever whether
  `
    .trim()
    .split(/\s+/),
);

/** A noun that its ending shows to be a person, after an article or comma: "a microbiologist", "the gun shop owner". */
function agentNoun(words: readonly Word[], start: number, first: number, end: number): number | undefined {
  const article = words[start]?.lower ?? '';
  const isFollowed = article === 'the' && (words[end]?.lower === 'who' || words[end]?.kind === 'mark');
  // ", geophysicist at the Nordic Array", ", harbour master,": after a name and a comma.
  const isBare =
    first === start && words[start - 1]?.text === ',' && words[start - 2]?.capital === true && end - start < 4;
  if (!isBare && (first === start || !(article === 'a' || article === 'an' || isFollowed))) return undefined;
  if (isBare && words.slice(start, end).some(({ lower, capital }) => capital || notAgents.has(lower))) return undefined;
  for (let index = end - 1; index >= first; index -= 1) {
    const word = words[index];
    if (word?.kind === 'word' && !word.capital && agentEnding.test(word.lower)) return index;
  }
  return undefined;
}

/** What a spokesman speaks for, as words before the noun: "defence ministry" for "for the defence ministry". */
function spokenFor(head: readonly Word[], complement: readonly Word[]): readonly Word[] | undefined {
  if (head.length > 1) return undefined;
  const whole = complement.filter(({ lower }, index) => index > 0 && !determiners.has(lower));
  // "for | Velmaria's | Parliament Defence Committee"
  const office = whole[0]?.capital && whole[1]?.kind === 'possessive' ? whole.slice(2) : whole;
  return bodyNouns.has(office.at(-1)?.lower ?? '') ? office : undefined;
}

/** Whether another role comes after "and": "director and chief negotiator". */
function followsRole(words: readonly Word[], and: number): boolean {
  for (let index = and + 1; index < and + 4; index += 1) {
    const word = words[index];
    if (isRoleNoun(word)) return true;
    if (word?.kind !== 'word' || !roleModifiers.has(word.lower)) return false;
  }
  return false;
}
