import type { RoleReading } from '../../cast/cast.ts';
import { nameParticles, notInNames } from '../../data/name-words.ts';
import { determiners, phraseEnds, possessivePronouns, rolePrepositions } from '../../data/phrase-words.ts';
import { areas } from '../../data/regions.ts';
import { roleModifiers } from '../../data/roles.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { bodyAt } from '../body/bodies.ts';
import { unregisteredBodyEnd } from '../body/unregistered-body.ts';
import { nameRunEnd } from '../name/name-run.ts';
import type { Owner } from '../owner.ts';
import { isPortfolio } from '../role/portfolio.ts';
import { readRolePhrase } from '../role/role-phrase.ts';
import { readOfficeAndBody } from './office-and-body.ts';
import { wholeNameEnd } from './owner-words.ts';
import type { TitleBefore } from './title.ts';

/** Reads a role phrase that ends at the comma before a name: "The alliance's deputy chief, X, said". */
export function readRoleBeforeComma(
  words: readonly Word[],
  nameStart: number,
  floor: number,
  registry: RegistryIndex,
): TitleBefore | undefined {
  const comma = commaBefore(words, nameStart);
  if (comma === undefined) return undefined;
  if (isSubjectAfter(words, comma, nameStart)) return undefined;
  const called = readOfficeAndBody(words, comma, floor, registry);
  if (called) return called;
  const isApart = nameStart - comma > (words[comma + 1]?.lower === 'the' ? 2 : 1);
  const sentence = words[comma]?.sentence;
  let clause = clauseStart(words, comma, floor);
  // "the commissioner for political affairs, | peace and security, X": the list of what an office is over
  if (words[clause - 1]?.text === ',' && isFields(words, clause, comma)) clause = clauseStart(words, clause - 1, floor);
  for (let start = clause; start < comma; start += 1) {
    const word = words[start];
    const begins =
      start === clause ||
      words[start - 1]?.lower === 'whose' ||
      determiners.has(word?.lower ?? '') ||
      // "When | Velmaria's president, X, said"
      (word?.capital && (!words[start - 1]?.capital || notInNames.has(words[start - 1]?.folded ?? '')));
    if (!begins || word?.kind !== 'word') continue;
    // "Quoting the president, X said": an object, and not X.
    if (/ing$/.test(words[start - 1]?.lower ?? '') && words[start - 1]?.sentence === sentence) continue;
    // "on Thursday evening | Velmaria's president, X"
    if (word.capital && notInNames.has(word.folded) && !determiners.has(word.lower)) continue;
    if (holdsArticle(words, start, comma)) continue;
    if (isApart && !(determiners.has(word.lower) || words[start + 1]?.kind === 'possessive')) continue;
    const phrase = readRolePhrase(words, start, registry);
    // "An official there, X", "head of the movement in the Lune Valley, X"
    const end = isPlaceFrom(words, phrase?.end ?? comma, comma) ? phrase?.end : comma;
    // "The developer, X": at the head of a sentence, any noun for somebody.
    const isSure = !phrase?.isGuess || (isHeadOf(words, start) && comma - start === 2 && !isApart);
    // "KELL: Prime Minister, X says": whom somebody speaks to is another.
    const opens = words[start - 1]?.text === ':' || (word.quoted && words[start - 1]?.sentence !== sentence);
    const isSpokenTo = opens && !determiners.has(word.lower) && !phrase?.owner;
    if (phrase && phrase.end === end && isSure && !isSpokenTo && !spansVerb(words, phrase.owner, registry))
      return { start, role: phrase.role, owner: phrase.owner ?? seatOf(words, phrase.role, comma, registry) };
  }
  return undefined;
}

function clauseStart(words: readonly Word[], comma: number, floor: number): number {
  let clause = comma;
  while (clause > floor && isInClause(words[clause - 1], words[comma]?.sentence)) clause -= 1;
  return clause;
}

/** Whether the words are two fields joined by "and": "peace and security". */
function isFields(words: readonly Word[], start: number, end: number): boolean {
  const and = words.slice(start, end).findIndex(({ lower }) => /^(?:and|&)$/.test(lower)) + start;
  const fields = [words.slice(start, and), words.slice(and + 1, end)];
  return and > start && fields.every((field) => field.length > 0 && isPortfolio([field.at(-1)?.lower ?? '']));
}

/**
 * Whether the words before the comma belong to a fronted phrase, about somebody else: "Asked about a remark by the
 * minister, X said", "After talks with the minister, X said". A second comma after the name makes them an apposition.
 */
function isSubjectAfter(words: readonly Word[], comma: number, nameStart: number): boolean {
  const verb = words[nameRunEnd(words, nameStart)];
  if (verb?.kind !== 'word' || verb.capital || verb.sentence !== words[comma]?.sentence) return false;
  let first = comma;
  while (first > comma - longestFront && words[first - 1]?.sentence === words[comma]?.sentence) first -= 1;
  const isFronted = words[first - 1]?.sentence !== words[comma]?.sentence && fronts.test(words[first]?.lower ?? '');
  return (
    isFronted && words.slice(first + 1, comma).some(({ lower }) => /^(?:alongside|beside|by|from|to|with)$/.test(lower))
  );
}

/** The first words of phrases that may stand before a sentence's subject. */
export const fronts = /^(?:after|asked|at|before|during|following|in|pressed|questioned|\p{L}+ing)$/u;

/** In words. */
export const longestFront = 30;

/** Whether the role begins later, at an article of its own: "sighed | a former admiral", "concedes | its chief". */
function holdsArticle(words: readonly Word[], start: number, comma: number): boolean {
  for (let index = start + 1; index < comma; index += 1) {
    const lower = words[index]?.lower ?? '';
    const isLed = rolePrepositions.has(words[index - 1]?.lower ?? '');
    if (/^an?$/.test(lower) || (!isLed && possessivePronouns.has(lower))) return true;
  }
  return false;
}

/** The state in whose capital an office is: "The foreign minister in Port Velm, X". Envoys are only sent there. */
function seatOf(
  words: readonly Word[],
  role: RoleReading | undefined,
  comma: number,
  registry: RegistryIndex,
): Owner | undefined {
  if (!/^(?:leader|legislator|minister)$/.test(role?.kind ?? '')) return undefined;
  let start = comma - 1;
  while (start > comma - longestSeat && words[start]?.capital && words[start - 1]?.capital) start -= 1;
  const match = words[start - 1]?.lower === 'in' ? bodyAt(words, start, registry, comma) : undefined;
  const isSeat = match?.how === 'metonym' && match.end === comma && match.bodies[0]?.type === 'state';
  return isSeat ? { start, end: comma, inRole: false } : undefined;
}

/** In words. */
const longestSeat = 3;

/** Whether the words only tell a place: "there", "over there", "from Lune", "in the village of Lune". */
function isPlaceFrom(words: readonly Word[], start: number, end: number): boolean {
  const lower = words[start]?.lower ?? '';
  if (/^(?:here|there)$/.test(lower)) return start + 1 === end;
  if (lower === 'over' && words[start + 1]?.lower === 'there') return start + 2 === end;
  let first = words[start + 1]?.lower === 'the' ? start + 2 : start + 1;
  const isArea = areas.has(words[first]?.lower ?? '') || settlements.test(words[first]?.lower ?? '');
  if (isArea && words[first + 1]?.lower === 'of') first += 2;
  const isNamed = words.slice(first, end).every(({ kind, capital }) => kind === 'word' && capital);
  return /^(?:from|in)$/.test(lower) && first < end && isNamed;
}

const settlements = /^(?:hamlet|island|port|suburb|town|village)$/;

/** Whether an owner spans words that no name has: "Velmaria met Ostravia's envoy, X". */
function spansVerb(words: readonly Word[], owner: Owner | undefined, registry: RegistryIndex): boolean {
  if (!owner || words[owner.end]?.kind !== 'possessive' || !words[owner.end - 1]?.capital) return false;
  if (wholeNameEnd(words, owner.start, registry) === owner.end) return false;
  const name = words.slice(owner.start, owner.end);
  const first = name.findIndex(({ capital }) => capital);
  return name.slice(first).some(({ capital, kind, lower }) => kind === 'word' && !capital && !isWithinName(lower));
}

function isWithinName(lower: string): boolean {
  return nameParticles.has(lower) || /^(?:and|for|of|on|the)$/.test(lower);
}

function isHeadOf(words: readonly Word[], start: number): boolean {
  return words[start - 1]?.sentence !== words[start]?.sentence && determiners.has(words[start]?.lower ?? '');
}

/** Reads a role before a verb of naming: "a retired ferry captain called | X", "an officer identified as | X". */
export function readRoleBeforeNaming(
  words: readonly Word[],
  nameStart: number,
  floor: number,
  registry: RegistryIndex,
): TitleBefore | undefined {
  // "an analyst identified as X"
  const isIdentified = words[nameStart - 1]?.lower === 'as' && words[nameStart - 2]?.lower === 'identified';
  const verb = isIdentified ? nameStart - 2 : nameStart - 1;
  if (!isIdentified && !/^(?:called|named)$/.test(words[verb]?.lower ?? '')) return undefined;
  const naming = /^(?:later|since)$/.test(words[verb - 1]?.lower ?? '') ? verb - 1 : verb;
  for (let start = naming - 1; start >= Math.max(floor, naming - longestCalled); start -= 1) {
    if (words[start]?.kind !== 'word' || words[start]?.sentence !== words[naming]?.sentence) return undefined;
    if (!/^(?:an?|another|one)$/.test(words[start]?.lower ?? '')) continue;
    const phrase = readRolePhrase(words, start, registry, naming);
    // "a woman named X" is no role.
    if (/^(?:Man|Person|Woman)$/.test(phrase?.role?.title ?? '')) return undefined;
    return phrase?.end === naming && phrase.role ? { start, role: phrase.role, owner: phrase.owner } : undefined;
  }
  return undefined;
}

/** In words. */
const longestCalled = 9;

/** The comma before a title: "Its president, | the former customs officer X". Few words may stand between them. */
function commaBefore(words: readonly Word[], titleStart: number): number | undefined {
  for (let index = titleStart - 1; index >= titleStart - longestTitle; index -= 1) {
    const word = words[index];
    if (word?.text === ',') return index;
    if (words[index - 1]?.text === ',' && determiners.has(word?.lower ?? '')) return index - 1;
    if (word?.kind !== 'word' || word.sentence !== words[titleStart]?.sentence) return undefined;
    if (phraseEnds.has(word.lower) || rolePrepositions.has(word.lower) || notInNames.has(word.folded)) return undefined;
    // "a former pilot, | pressed the minister, X": the minister is not X.
    const isVerb = /[^ei]ed$/.test(word.lower) && !word.capital && !roleModifiers.has(word.lower);
    if (isVerb && words[index - 1]?.text === ',') return undefined;
  }
  return undefined;
}

/** In words, between the comma and the title. */
const longestTitle = 5;

/**
 * Reads the owner of a role, or whom somebody speaks for, from the phrase that opens the sentence: "At the Velm
 * Institute, | director Oskar Tehl", "For Velmaria, | ambassador Oskar Tehl", "For the Reform Bloc, | Oskar Tehl".
 */
export function frontedOwner(
  words: readonly Word[],
  roleStart: number,
  floor: number,
  registry: RegistryIndex,
  hasRole: boolean,
): Owner | undefined {
  const comma = roleStart - 1;
  if (words[comma]?.text !== ',') return undefined;
  for (let index = comma - 2; index >= Math.max(floor, comma - 10); index -= 1) {
    const word = words[index];
    if (word?.kind !== 'word' || word.sentence !== words[comma]?.sentence) return undefined;
    // "Speaking on behalf of | Velmaria, X"
    const isBehalf = word.lower === 'of' && words[index - 1]?.lower === 'behalf';
    if (!isBehalf && !(hasRole ? /^(?:at|for|from|in)$/ : /^for$/).test(word.lower)) continue;
    const opens = words[index - 1]?.sentence !== word.sentence || words[index - 1]?.kind === 'mark';
    // "planes from the United States, | spokesman X said": only a phrase that opens a sentence tells.
    if (!isBehalf && !opens) return undefined;
    const start = words[index + 1]?.lower === 'the' ? index + 2 : index + 1;
    const isNamed = words.slice(start, comma).every(({ kind, capital }) => kind === 'word' && capital);
    if (!hasRole && start < comma && isNamed) return { start, end: comma, inRole: false };
    const body = bodyAt(words, start, registry);
    // "In the Lune Herald, | former minister Oskar Tehl": he only writes there.
    if (word.lower === 'in' && body?.bodies[0]?.type === 'outlet') return undefined;
    const end = body && body.how !== 'metonym' ? body.end : unregisteredBodyEnd(words, start);
    const isWhole =
      end === comma || ((word.lower === 'for' || isBehalf) && start + 1 === comma && words[start]?.capital);
    if (isWhole) return { start, end: comma, inRole: false };
  }
  return undefined;
}

function isInClause(word: Word | undefined, sentence: number | undefined): boolean {
  return word !== undefined && word.kind !== 'mark' && word.sentence === sentence;
}
