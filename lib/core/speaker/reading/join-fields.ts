import { isPortfolio } from '../mention/role/portfolio.ts';
import { isRoleNoun } from '../mention/role/role-title.ts';
import { joinWords } from './join-words.ts';
import { type Rewriting, rewritten } from './rewritten.ts';
import type { Word } from './words.ts';

/**
 * The words, with the fields of an office as one up to the last "and": "Minister of | Economy, Trade | and Industry",
 * "of | Foreign Affairs, International Trade | and Worship"; all of "the | Radiation, Chemical and Biological
 * Protection Troops |". So no comma in them separates names. The subjects of an expert are one, including their "and":
 * "senior | crisis, conflict, and arms | researcher".
 */
export function joinFields(words: readonly Word[]): readonly Word[] {
  return rewritten(words, listAt);
}

function listAt(words: readonly Word[], index: number): Rewriting | undefined {
  const pairEnd = words[index - 1]?.kind === 'possessive' ? ownPairEnd(words, index) : index;
  if (pairEnd > index) return { word: joinWords([words[index]!, ...words.slice(index + 1, pairEnd)]), end: pairEnd };
  if (!isCommaNear(words, index)) return undefined;
  const fieldsEnd = listEnd(words, index);
  const end = fieldsEnd > index + 1 ? fieldsEnd : Math.max(subjectListEnd(words, index), smallForcesEnd(words, index));
  if (end <= index + 1) return undefined;
  const list = joinWords([words[index]!, ...words.slice(index + 1, end)]);
  return { word: end > fieldsEnd ? inTitleCase(list) : list, end };
}

/** Where two fields of an office end after whose it is, `start` without: "the institute's | Arms Control and Policy | Director". */
function ownPairEnd(words: readonly Word[], start: number): number {
  const and = fieldWordsEnd(words, start);
  if (and === start || words[and]?.lower !== 'and') return start;
  const end = fieldWordsEnd(words, and + 1);
  return end > and + 1 && isWorker(words[end]) && words[end]?.capital ? end : start;
}

function isWorker(word: Word | undefined): boolean {
  return experts.has(word?.lower ?? '') || /^(?:lead|manager)$/.test(word?.lower ?? '');
}

function fieldWordsEnd(words: readonly Word[], start: number): number {
  let end = start;
  while (end < start + longest && words[end]?.capital && !isRoleNoun(words[end]) && !isWorker(words[end])) end += 1;
  return end;
}

/** Where the last field before "and" ends; `start` if no list begins there. */
function listEnd(words: readonly Word[], start: number): number {
  if (!words[start]?.capital) return start;
  let end = fieldEnd(words, start);
  let fields = 1;
  while (fields < most && words[end]?.text === ',') {
    const next = words[end + 1]?.lower === 'commonwealth' ? end + 2 : fieldEnd(words, end + 1);
    if (next === end + 1 || words[end + 1]?.sentence !== words[start]?.sentence) break;
    end = next;
    fields += 1;
  }
  const next = words[end]?.text === ',' ? end + 1 : end;
  const isClosed = words[next]?.lower === 'and' && words[next + 1]?.capital === true;
  return isClosed && fields > 1 ? (forcesEnd(words, next + 1) ?? end) : start;
}

/** Whether a comma is near enough for a list. A quick check, since few words begin one and reading fields is slow. */
function isCommaNear(words: readonly Word[], start: number): boolean {
  if (!words[start]?.capital) return words[start + 1]?.text === ',';
  for (let index = start + 1; index <= start + longest; index += 1) if (words[index]?.text === ',') return true;
  return false;
}

/** Where a force ends, whose list is no office's: "Biological Protection Troops |". */
function forcesEnd(words: readonly Word[], start: number): number | undefined {
  for (let index = start; index < start + longest + 1 && words[index]?.capital; index += 1)
    if (/^(?:corps|forces?|troops)$/.test(words[index]?.lower ?? '')) return index + 1;
  return undefined;
}

/** In fields. */
const most = 6;

/** Where the field at the word ends, `start` if there is none: "International Trade", "Arms Control". */
function fieldEnd(words: readonly Word[], start: number): number {
  let end = start;
  while (end < start + longest && words[end]?.kind === 'word' && words[end]?.capital) end += 1;
  while (end > start && !isPortfolio(words.slice(start, end).map(({ lower }) => lower))) end -= 1;
  return end;
}

/** In words. */
const longest = 3;

/** The same in lower case, `start` if there is none: "radiation, chemical and biological protection troops |". */
function smallForcesEnd(words: readonly Word[], start: number): number {
  if (
    words[start + 1]?.text !== ',' ||
    !/^(?:biological|chemical|nuclear|radiation|radiological)$/.test(words[start]?.text ?? '')
  )
    return start;
  let end = start + 1;
  while (end < start + 2 * longest && words[end]?.text === ',' && words[end + 1]?.kind === 'word') end += 2;
  if (words[end]?.lower !== 'and') return start;
  for (let index = end + 1; index < end + longest + 2; index += 1)
    if (words[index]?.lower === 'troops' && words[index]?.sentence === words[start]?.sentence) return index + 1;
  return start;
}

/** Where an expert's subjects end; `start` if no list begins there. */
function subjectListEnd(words: readonly Word[], start: number): number {
  if (words[start + 1]?.text !== ',' || !isSubject(words[start])) return start;
  let end = start + 1;
  while (end < start + longest && words[end]?.text === ',' && isSubject(words[end + 1])) end += 2;
  if (words[end]?.text === ',') end += 1;
  const isClosed = words[end]?.lower === 'and' && isSubject(words[end + 1]) && experts.has(words[end + 2]?.lower ?? '');
  return isClosed && words[end + 2]?.sentence === words[start]?.sentence ? end + 2 : start;
}

/** Whether a word may be a subject: "crisis", "arms", but not "a farmer, baker and arms dealer". */
function isSubject(word: Word | undefined): boolean {
  return word?.kind === 'word' && !word.capital && !isRoleNoun(word) && !/^(?:an?|and|the)$/.test(word.lower);
}

const experts: ReadonlySet<string> = new Set(
  'adviser advisor analyst campaigner coordinator correspondent director editor expert fellow officer researcher specialist'.split(
    ' ',
  ),
);

function inTitleCase(word: Word): Word {
  return { ...word, text: word.text.replace(/\b(?!and\b)\p{Ll}/gu, (letter) => letter.toUpperCase()) };
}
