import { oncePer } from '../../../once-per.ts';
import { bodyNouns } from '../../data/body-nouns.ts';
import { honorifics } from '../../data/honorifics.ts';
import { nameParticles, notInNames } from '../../data/name-words.ts';
import type { Word } from '../../reading/words.ts';
import { isOfMarshal, isRankAt } from '../before-name/ranks.ts';
import { isGivenName } from '../name/name-run.ts';
import { opensOffice } from '../role/portfolio.ts';
import { isRoleNoun, roleNounOfMany } from '../role/role-title.ts';
import {
  bodyConnectors,
  endsTitle,
  isBodyAt,
  isOfWhole,
  isPersonAt,
  isRoleAt,
  isRulerBefore,
  isSeatAt,
  offices,
} from './body-name-ends.ts';
import { joinsFields, joinsNouns } from './joined-body-name.ts';
import { companyEnds, isAcronym, isCamel } from './lone-body-name.ts';
import { isQualifier } from './name-qualifier.ts';
import { wordyEnd } from './wordy-body-name.ts';

/**
 * The end (exclusive) of a body's name that begins at the word and isn't in the registry: capitals, with "of", "for",
 * "and", "the" between them and a noun like "Institute" among them; or capitals only ("VTA").
 */
export function unregisteredBodyEnd(words: readonly Word[], start: number): number | undefined {
  const first = words[start];
  if (!first?.capital || (notInNames.has(first.folded) && !countsInName(words, start))) return undefined;
  const known = endsIn(words);
  let end = known[start];
  if (end === undefined) {
    end = readBodyEnd(words, start, first) ?? null;
    known[start] = end;
  }
  return end ?? undefined;
}

/** Whether a number is part of a name, as it has a capital within its sentence: "the Five Star Movement". */
function countsInName(words: readonly Word[], start: number): boolean {
  const isNumber = /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(words[start]?.lower ?? '');
  // "VELM – | Ten Karst Alliance states": after a mark, a sentence begins.
  const isWithin = words[start - 1]?.kind === 'word' && words[start - 1]?.sentence === words[start]?.sentence;
  return isNumber && isWithin && words[start + 1]?.capital === true;
}

/** By word index: where a name that begins there ends; undefined if not asked yet, null if none begins. */
type Ends = (number | null | undefined)[];

/** Many rules ask about the same capitals. */
const endsIn = oncePer((words: readonly Word[]): Ends => words.map(() => undefined));

function readBodyEnd(words: readonly Word[], start: number, first: Word): number | undefined {
  if (isQualifier(words, start)) return undefined;
  // "Briefing Parliament's Committee": a verb that opens its sentence.
  if (/.ing$/.test(first.lower) && words[start - 1]?.sentence !== first.sentence && !bodyNouns.has(first.folded))
    return undefined;
  if (isOfMarshal(words, start)) return undefined;
  // "Chief of | Staff of the Armed Forces"
  if (first.folded === 'staff' && words[start - 1]?.lower === 'of' && words[start - 2]?.folded === 'chief')
    return undefined;
  // "County | Trade executive": which county isn't told.
  if (first.folded === 'county') return undefined;
  // "Vice | Department Director of the Ministry": which department isn't told.
  if (first.folded === 'vice' || (bodyNouns.has(first.folded) && isDirector(words[start + 1]))) return undefined;
  if (opensOffice(words, start)) return undefined;
  // "Union | Minister of State Anna Lind"
  if (first.folded === 'union' && /^(?:minister|secretary)$/.test(words[start + 1]?.lower ?? '')) return undefined;
  let end = start + 1;
  // "Friends of | the Lune"
  const isFriends = first.folded === 'friends' && words[start + 1]?.lower === 'of';
  let nounAt = bodyNouns.has(first.folded) || isFriends ? start : undefined;
  for (let index = start + 1; index < start + longestBody; index += 1) {
    const word = words[index];
    if (!word || word.sentence !== first.sentence) break;
    // "Ostra's | Ministry of Trade": the owner.
    if (word.kind === 'possessive' && index === start + 1 && offices.test(words[index + 1]?.lower ?? '')) break;
    const isPossessive = word.kind === 'possessive' || isPluralPossessive(words, index);
    if (isPossessive && words[index + 1]?.capital) {
      const isRoyal = index === start + 1 && /^(?:king|queen|prince|saint|st)$/.test(first.folded);
      // "the Citizens' Democratic Alliance"
      const isWhole =
        /^['’]$/.test(word.text) && words[index + 2]?.capital && bodyNouns.has(words[index + 2]?.folded ?? '');
      if (isRoyal || isWhole || isOfPeople(words, index) || bodyNouns.has(words[index + 1]?.folded ?? '')) continue;
    }
    if (word.text === '&' && words[index + 1]?.capital) {
      nounAt ??= index;
      continue;
    }
    if (word.kind !== 'word') break;
    // "the Article | 90 | Committee"
    const isNumbered = index === start + 1 && words[index + 1]?.capital && /^\d{1,3}$/.test(word.text);
    if (isNumbered && bodyNouns.has(words[index + 1]?.folded ?? '')) continue;
    // "the Harbour Committee | of Velmaria's parliament"
    const isOfOwned = word.lower === 'of' && words[index + 1]?.capital && words[index + 2]?.kind === 'possessive';
    if (nounAt === index - 1 && end - start > 1 && isOfOwned) break;
    // "the Lune County | MP": a seat.
    if (/^MPs?$/.test(word.text) && seats.test(words[index - 1]?.folded ?? '')) return undefined;
    if (
      nounAt === index - 1 &&
      end - start > 1 &&
      // "the Secretariat of the Council of the Northern Seas": "Council" alone is no name.
      words[index - 2]?.capital &&
      word.lower === 'of' &&
      words[index + 1]?.lower === 'the' &&
      // "Prevention Centre | of the Organisation for …", but "University of the Coast"
      !/^(?:church|college|department|ministry|university)$/.test(words[index - 1]?.folded ?? '')
    )
      break;
    // "Member of Parliament | for Lune"
    if (word.lower === 'for' && words[index - 1]?.folded === 'parliament') break;
    if (nounAt === index - 1 && isAim(words, index)) continue;
    if (nounAt !== undefined && nounAt < index - 1 && isOfWhole(words, nounAt, index)) break;
    // "Anna Lind of the Velm Institute | and Oskar Tehl", "Chairperson of the Forum | and Permanent Representative"
    const isJoined = nounAt === index - 1 && word.lower === 'and';
    if (isJoined && (isGivenName(words[index + 1]) || isRoleAt(words, index + 1))) break;
    // "the Ministry of Defence | and the Embassy"
    if (nounAt !== undefined && word.lower === 'and' && isBodyAt(words, index + 1)) break;
    // "Lune Forge | of Velm": where it is.
    if (nounAt === index - 1 && end - start > 1 && word.lower === 'of' && isSeatAt(words, index + 1, first)) break;
    if (word.capital) {
      const isLink = words[index + 1]?.capital && /^(?:against|for|without)$/.test(word.lower);
      if (isLink && word.sentence === words[index + 1]?.sentence) {
        nounAt ??= index;
        continue;
      }
      // "Velmaria | Tells First Committee": a headline writes its verb like a name.
      if (headlineVerbs.has(word.lower)) break;
      // "Foreign Ministry | Statement on Trade"
      if (word.paragraph === 0 && nounAt === index - 1 && said.test(word.lower)) break;
      const isInside = bodyNouns.has(words[index + 1]?.folded ?? '') && words[index + 1]?.capital;
      const isOwn = isInside || (nounAt !== undefined && isCount(words, index));
      if ((notInNames.has(word.folded) && !isOwn) || honorifics.has(word.folded)) break;
      // "Council Speaker", "Committee Chairmen": an office of a body that isn't named.
      const isHolder = isRoleNoun(word) || roleNounOfMany(word) !== undefined || /men$/.test(word.lower);
      if (nounAt === start && index === start + 1 && isHolder && !isInside) return undefined;
      // "Foreign Office | Spokesperson Anna Maria Lind", "Northern Union | Commissioner for Peace Anna Lind"
      const next = words[index + 1];
      const goesOn = next?.capital === true || /^(?:for|of)$/.test(next?.lower ?? '');
      const isTitle = nounAt === index - 1 && index > start + 1 && isRoleNoun(word) && goesOn;
      if (isTitle && word.sentence === next?.sentence && !isInside) break;
      if (nounAt !== undefined && isRankAt(words, index)) break;
      end = index + 1;
      // "Department for Arms Control | Anna Lind said"
      if (nounAt !== undefined && (isPersonAt(words, index) || endsTitle(words, start, index))) {
        end = index;
        break;
      }
      // "head of the Atomic Agency of Velmaria | Anna Lind said"
      if (nounAt !== undefined && nounAt < index - 1 && isHeadOfStates(words, start, index)) break;
      // "Office of the President | Anna Lind"
      if (nounAt !== undefined && isRulerBefore(words, index)) break;
      if (bodyNouns.has(word.folded) || companyEnds.test(word.text)) nounAt = index;
    } else if (joinsNouns(words, index, start) || joinsFields(words, index, start)) continue;
    else if (nounAt !== undefined && isArticle(words, index)) continue;
    else if (!(nounAt !== undefined && (bodyConnectors.has(word.lower) || nameParticles.has(word.lower)))) break;
  }
  // "Regular Press Conference", "Department Press Briefing" are occasions.
  if (
    /^(?:briefing|conference)$/.test(words[end - 1]?.folded ?? '') &&
    /^(?:news|press)$/.test(words[end - 2]?.folded ?? '')
  )
    return undefined;
  // "Commons Chamber" is a room.
  if (
    words[end - 1]?.folded === 'chamber' &&
    /^(?:assembly|commons|council|lords|senate)$/.test(words[end - 2]?.folded ?? '')
  )
    return undefined;
  if (nounAt === end - 1 && isNumberOfName(words, end)) end += 1;
  if (nounAt !== undefined && end - start > 1) return end;
  const wordy = wordyEnd(words, start);
  if (wordy !== undefined) return wordy;
  if (isCamel(words, start)) return start + 1;
  return isAcronym(words, start) ? start + 1 : undefined;
}

const said = /^(?:comment|communiqué|declaration|readout|remarks|response|statement)$/;

const headlineVerbs: ReadonlySet<string> = new Set(
  'addresses briefs calls claims condemns denies hosts meets rejects says tells told urges visits vows warns welcomes'.split(
    ' ',
  ),
);

/** Whether a name follows the state that ends an office: "head of the Agency of Velmaria | Anna Lind said". */
function isHeadOfStates(words: readonly Word[], start: number, index: number): boolean {
  const before = words[start - 1]?.lower === 'the' ? start - 2 : start - 1;
  const isHead = /^(?:for|of)$/.test(words[before]?.lower ?? '') && isRoleNoun(words[before - 1]);
  const [given, surname, next] = words.slice(index + 1, index + 4);
  const isName = [given, surname].every(
    (word) =>
      word?.capital && word.sentence === words[index]?.sentence && !bodyNouns.has(word.folded) && !isRoleNoun(word),
  );
  return isHead && isName && words[index - 1]?.lower === 'of' && next?.kind === 'word' && !next.capital;
}

/** Whether an aim follows the noun: "the Velmarian Campaign | to | Ban Traps". */
function isAim(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  const isNamed = next?.capital === true && next.sentence === words[index]?.sentence;
  return words[index]?.lower === 'to' && isNamed && aiming.test(words[index - 1]?.folded ?? '');
}

const aiming = /^(?:alliance|campaign|coalition|committee|initiative|movement)$/;

/** Whether a number ends the name: "Brigade | 47", "Task Force | 59,". */
function isNumberOfName(words: readonly Word[], index: number): boolean {
  const number = words[index];
  const next = words[index + 1];
  if (!/^\d{1,3}$/.test(number?.text ?? '') || number?.sentence !== words[index - 1]?.sentence) return false;
  return next?.kind !== 'word' || next.sentence !== number?.sentence || /^(?:and|at|in|of|on)$/.test(next.lower);
}

/** Whether a number is part of the name: "the Institute of the | Two Seas". */
function isCount(words: readonly Word[], index: number): boolean {
  const isNumber = /^(?:two|three|four|five|six|seven)$/.test(words[index]?.lower ?? '');
  return isNumber && words[index + 1]?.capital === true && bodyConnectors.has(words[index - 1]?.lower ?? '');
}

/** Whether an article is part of the name: "the Campaign for | a | World Without Mines". */
function isArticle(words: readonly Word[], index: number): boolean {
  const isBetween = /^(?:for|of)$/.test(words[index - 1]?.lower ?? '') && words[index + 1]?.capital === true;
  return isBetween && /^an?$/.test(words[index]?.lower ?? '');
}

/** Whether it is the apostrophe of a plural: "the Growers*'* Front". */
function isPluralPossessive(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const { text, start } = words[index] ?? {};
  return (text === "'" || text === '’') && before?.end === start && before?.lower.endsWith('s') === true;
}

/** Whether those whom a body is for or of are in its name: "the Velm People*'s* Freedom Front", "the Workers*'* Front". */
function isOfPeople(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (!before?.capital || !/^(?:children|farmers|men|mothers|people|peoples|women|workers)$/.test(before.lower))
    return false;
  for (let ahead = index + 1; ahead < index + 5; ahead += 1) {
    const word = words[ahead];
    if (!word?.capital || word.sentence !== before.sentence) return false;
    if (bodyNouns.has(word.folded)) return true;
  }
  return false;
}

/** In words. */
const longestBody = 16;

const seats = /^(?:city|constituency|county|district|division|municipality|town)$/;

function isDirector(word: Word | undefined): boolean {
  return word?.capital === true && /^(?:chair|chief|director|head)$/.test(word.lower);
}
