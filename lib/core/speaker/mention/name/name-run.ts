import type { Gender } from '../../cast/cast.ts';
import { femaleNames, maleNames, sharedNames } from '../../data/given-names.ts';
import { nameParticles, notInNames } from '../../data/name-words.ts';
import { days } from '../../data/time-words.ts';
import type { Word } from '../../reading/words.ts';
import { isBusinessFirst } from '../body/name-qualifier.ts';
import { isRoleNoun, roleNounOfMany } from '../role/role-title.ts';

/** In words: no name is longer, and the limit keeps the time linear for a text of nothing but capitals. */
const longestRun = 32;

/** Where the capitals that begin at `start` end (exclusive): "Ursula von der Leyen". Returns `start` if none do. */
export function nameRunEnd(words: readonly Word[], start: number): number {
  if (!canStandInName(words, start)) return start;
  const limit = Math.min(words.length, start + longestRun);
  let end = start + 1;
  while (end < limit && words[end]?.sentence === words[start]?.sentence) {
    if (isInitial(words, end)) end += 1;
    else if (isSyllable(words, end)) end += 1;
    else if (canStandInName(words, end) && (!isNotName(words[end]) || isGivenName(words[end - 1]))) end += 1;
    else if (nameParticles.has(words[end]?.lower ?? '') && endsInName(words, end)) end += 1;
    else break;
  }
  return end;
}

function canStandInName(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word?.kind !== 'word' || !word.capital) return false;
  // "German | Chancellor Anna Lind", though men are called German.
  if (word.folded === 'german' && isRoleNoun(words[index + 1])) return false;
  // "the General | Staff", "the Joint | Staff Anna Lind": "General" is no rank here, nor "Staff" a name.
  if (word.folded === 'staff' && /^(?:general|joint)$/.test(words[index - 1]?.folded ?? '')) return false;
  // "One Member | State", "a Member | States meeting"
  if (/^states?$/.test(word.folded) && /^members?$/.test(words[index - 1]?.folded ?? '')) return false;
  // "my right hon. | Friend the Foreign Secretary", "the noble | Lord"
  if (isCourtesy(words, index)) return false;
  // “It was late.” | Said the director, Anna Lind
  if (word.folded === 'said' && /^[”"’]$/.test(words[index - 1]?.text ?? '')) return false;
  // "Rival | Norlan Dynamics"
  if (isBusinessFirst(words, index)) return false;
  // "Responded Lind: “It was late.”", "| Praising | Anna Lind"
  if (isVerbFirst(words, index) || isParticipleFirst(words, index)) return false;
  if (isPluralTitle(words, index) || participle.test(word.text) || isDayOfVerb(words, index)) return false;
  return (
    !isNotName(word) ||
    isRareName(words, index) ||
    (index > 0 && isGivenName(words[index - 1]) && words[index - 1]?.sentence === word.sentence)
  );
}

/** Whether a word is a parliament's courtesy: "my noble | Friend", "the hon. and learned | Gentleman". */
export function isCourtesy(words: readonly Word[], index: number): boolean {
  const { folded = '' } = words[index] ?? {};
  return courtesies.has(folded) && styles.has(words[index - 1]?.folded ?? '');
}

const courtesies: ReadonlySet<string> = new Set(['friend', 'gentleman', 'lady', 'lord', 'member']);
const styles: ReadonlySet<string> = new Set(['gallant', 'hon', 'honorable', 'honourable', 'learned', 'noble']);

/** Whether a weekday stands between a name and its verb: "Dr Omar | Thursday said". */
function isDayOfVerb(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return days.has(words[index]?.lower ?? '') && index > 0 && next?.kind === 'word' && !next.capital;
}

/** Whether a sentence opens with its verb, before the speaker: "| Responded Lind:", "| Added Anna Lind:". */
function isVerbFirst(words: readonly Word[], index: number): boolean {
  return (
    words[index - 1]?.sentence !== words[index]?.sentence &&
    words[index + 1]?.capital === true &&
    /^(?:added|asked|continued|countered|replied|responded)$/.test(words[index]?.folded ?? '')
  );
}

/** Whether a sentence or headline opens with a participle before a whole name: "| Praising | Anna Lind, they voted". */
function isParticipleFirst(words: readonly Word[], index: number): boolean {
  const opens = words[index - 1]?.sentence !== words[index]?.sentence;
  const isWhole = isGivenName(words[index + 1]) && words[index + 2]?.capital === true;
  return opens && isWhole && /^\p{Lu}\p{Ll}{3,}ing$/u.test(words[index]?.text ?? '') && !isGivenName(words[index]);
}

/** Whether a letter, a word of its own here, is an initial: "Jock | A. | Lind". */
function isInitial(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return next?.capital === true && /^\p{Lu}\.$/u.test(words[index]?.text ?? '') && !isNotName(next);
}

/** Not in names: "the Velm-backed administration", "Shell-maker | Kestrel Works", "Mother-of-three | Anna Lind". */
const participle = /-(?:\p{Ll}+ed|built|held|made|makers?|of-\p{Ll}+)$/u;

/** Whether a title is in the plural, before several names: "Senators | Anna Lind and Oskar Tehl". */
function isPluralTitle(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (!next?.capital || next.sentence !== word?.sentence || isGivenName(words[index - 1])) return false;
  return roleNounOfMany(word) !== undefined;
}

/** Whether a word is part of a name, as it rarely is, by the words around it: "by Jun Ara-Platt", "Do Hyang-mi". */
function isRareName(words: readonly Word[], index: number): boolean {
  // "Jan | van Aken"
  const isBeforeParticle = nameParticles.has(words[index + 1]?.lower ?? '') && endsInName(words, index + 1);
  const next = isBeforeParticle ? words[index + 2] : words[index + 1];
  if (next?.kind !== 'word' || !next.capital || notInNames.has(next.folded)) return false;
  const opens = words[index - 1]?.sentence !== words[index]?.sentence;
  const before = words[index - 1]?.lower ?? '';
  // "by Jun Lind": the month would be abbreviated with a dot.
  if (before === 'by' && !/^j[au]n$/.test(words[index]?.lower ?? '')) return false;
  if (/^(?:\d.*|early|from|in|last|late|mid|of|on|since|this|until)$/.test(before)) return false;
  if (months.has(words[index]?.folded ?? '')) return !opens || isGivenName(words[index]);
  const isDo = words[index]?.folded === 'do';
  const isNo = words[index]?.folded === 'no' && !opens;
  // "Minister No Kwang-chul", "the minister, No Kwang-chul"
  if ((isDo || isNo) && /-\p{Ll}/u.test(next.text)) return true;
  const isFirst = isDo || (isNo && isRoleNoun(words[index - 1]));
  // "deputy minister Do Van Lam", "the chair, Do Van Lam"
  const isAfterTitle = before === ',' || isRoleNoun(words[index - 1]);
  return (
    isFirst &&
    !opens &&
    isAfterTitle &&
    words[index + 2]?.capital === true &&
    !notInNames.has(words[index + 2]?.folded ?? '')
  );
}

/** Whether a word that names rarely hold stands between two capitals: "Lim | Soon | Teck", "Thi | My | Hanh". */
function isSyllable(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word || word.paragraph === 0 || !syllables.has(word.text)) return false;
  return [words[index - 1], words[index + 1]].every((beside) => beside?.capital && beside.sentence === word.sentence);
}

const syllables: ReadonlySet<string> = new Set(['My', 'So', 'Soon', 'Too']);

const months: ReadonlySet<string> = new Set(['april', 'august', 'jan', 'jun', 'june', 'mar', 'may']);

function endsInName(words: readonly Word[], particle: number): boolean {
  const next = words[particle + 1];
  if (next?.kind !== 'word') return false;
  if (next.capital) return !isNotName(next);
  return nameParticles.has(next.lower) && words[particle + 2]?.capital === true;
}

/** Whether a word is listed as no part of names. Letters that English doesn't have make it one: "Đỗ" is no "do". */
function isNotName(word: Word | undefined): boolean {
  return word !== undefined && notInNames.has(word.folded) && plain.test(word.text);
}

const plain = /^[\w.’'-]+$/;

/** Whether a word is a known given name, or a double one whose first part is: "Jean-Yves". */
export function isGivenName(word: Word | undefined): boolean {
  // "Marshall Islands" is a single word here.
  if (!word?.capital || word.text.includes(' ')) return false;
  return givenNames.has(firstPart(word.folded));
}

const givenNames: ReadonlySet<string> = new Set([...femaleNames, ...maleNames, ...sharedNames]);

/** The gender of most bearers of a given name; undefined for names that women and men share, and unknown ones. */
export function genderOfName(word: Word): Gender | undefined {
  const name = firstPart(word.folded);
  if (femaleNames.has(name)) return 'f';
  return maleNames.has(name) ? 'm' : undefined;
}

/** The first part of a folded name: "jean" for "Jean-Yves". */
function firstPart(folded: string): string {
  const space = folded.indexOf(' ');
  return space === -1 ? folded : folded.slice(0, space);
}
