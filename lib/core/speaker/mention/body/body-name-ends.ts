import { bodyNouns, partNouns } from '../../data/body-nouns.ts';
import { commonWords } from '../../data/common-words.ts';
import { stateBodyNouns } from '../../data/offices.ts';
import { roleModifiers } from '../../data/roles.ts';
import type { Word } from '../../reading/words.ts';
import { isGivenName } from '../name/name-run.ts';
import { isPortfolio } from '../role/portfolio.ts';
import { isRoleNoun } from '../role/role-title.ts';

/** Lower-case words within the names of bodies. */
export const bodyConnectors: ReadonlySet<string> = new Set(['and', 'for', 'of', 'on', 'the']);

/** What only states have, not towns or founders. */
export const offices = /^(?:department|embassy|government|ministry|parliament|presidency)$/;

/** Whether a body begins there: "the | Embassy", "the | Organisation for Trade", "the | Shipwrights Council". */
export function isBodyAt(words: readonly Word[], start: number): boolean {
  const [the, noun, link] = words.slice(start, start + 3);
  const isLong = noun?.capital === true && bodyNouns.has(noun.folded) && /^(?:for|of)$/.test(link?.lower ?? '');
  return the?.lower === 'the' && (isLong || offices.test(noun?.lower ?? '') || isOfCapitals(words, start + 1));
}

/** Whether two capitals or more end in a noun for bodies: "Shipwrights Council". */
function isOfCapitals(words: readonly Word[], start: number): boolean {
  let end = start;
  while (end < start + longestName && words[end]?.capital && words[end]?.sentence === words[start]?.sentence) end += 1;
  return end > start + 1 && bodyNouns.has(words[end - 1]?.folded ?? '');
}

/** In words. */
const longestName = 6;

/**
 * Whether a part ends at `index`, before its whole: "the Department for Arms Control | of the Velmarian Foreign
 * Ministry", "Force Development | for the Velmarian Army".
 */
export function isOfWhole(words: readonly Word[], noun: number, index: number): boolean {
  const link = words[index]?.lower ?? '';
  if (!/^(?:at|for|of)$/.test(link) || words[index + 1]?.lower !== 'the') return false;
  let end = index + 2;
  while (end < index + 7 && words[end]?.capital && words[end]?.sentence === words[index]?.sentence) end += 1;
  // "of the Velmarian Foreign Ministry | Gizat Nurlan"
  while (end > index + 3 && isNameAt(words, end - 2)) end -= 2;
  const last = words[end - 1]?.folded ?? '';
  const part = words[noun]?.folded ?? '';
  const isPart = partNouns.has(part) || /^(?:bureau|commission|committee|office)$/.test(part);
  return link === 'of' ? isPart && bodyNouns.has(last) : end > index + 3 && stateBodyNouns.has(last);
}

/** Whether a title in capitals begins there: "Permanent Representative of", "Chief Negotiator,". */
export function isRoleAt(words: readonly Word[], start: number): boolean {
  let index = start;
  while (index < start + 3 && words[index]?.capital && roleModifiers.has(words[index]?.lower ?? '')) index += 1;
  return words[index]?.capital === true && isRoleNoun(words[index]) && !words[index + 1]?.capital;
}

/**
 * Whether a body's name ends a title there, before a person's name: "Secretary of the Security Council of Velmaria |
 * Gizat Nurlan said". With an article, the title may be all that the sentence tells of somebody, unless it ends in a
 * whole office: "the head of the Committee on Trade | Gizat Nurlan said".
 */
export function endsTitle(words: readonly Word[], start: number, index: number): boolean {
  // "of the | parliamentary | Committee"
  const first = roleModifiers.has(words[start - 1]?.lower ?? '') ? start - 1 : start;
  const link = words[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  // "Minister | of State | at the Department of Foreign Affairs Gizat Nurlan"
  const isOfState = words[link - 1]?.lower === 'state' && words[link - 2]?.lower === 'of';
  const noun = isOfState ? link - 3 : link - 1;
  const isTitle = isRoleNoun(words[noun]) && /^(?:at|in|of)$/.test(words[link]?.lower ?? '');
  // "of the Department for Strategic | Stability Gizat Nurlan": the field ends later.
  const isLater = words[index + 2]?.capital === true && endsOffice(words, start, index + 1);
  if (!isTitle || isLater || !isNameAt(words, index)) return false;
  const [of, place] = words.slice(index - 2, index);
  if (endsOffice(words, start, index) || isSubjectWithName(words, noun, index)) return true;
  const isPlace = place?.capital && (of?.lower === 'of' || /^\p{Lu}{2,}$/u.test(place.text));
  return isPlace === true && words[noun]?.capital === true && !/^(?:an?|the)$/.test(words[noun - 1]?.lower ?? '');
}

/**
 * Whether the title opens its sentence without an article, and a verb follows the name: "| Head of the Society for
 * Harbour Widows Gizat Nurlan told".
 */
function isSubjectWithName(words: readonly Word[], noun: number, index: number): boolean {
  const opens = words[noun - 1]?.sentence !== words[noun]?.sentence;
  const isName = words
    .slice(index, index + 2)
    .every(({ folded, lower }) => !commonWords.has(folded) && !isPortfolio([lower]));
  return opens && isName && /^(?:\p{Ll}+ed|said|says|told)$/u.test(words[index + 2]?.lower ?? '');
}

/** Whether two or three capitals that are no body's stand there, before a lower-case word: "Gizat Nurlan", "Le Van Binh". */
function isNameAt(words: readonly Word[], index: number): boolean {
  const length = words[index + 2]?.capital ? 3 : 2;
  const name = words.slice(index, index + length);
  const isName =
    name.length === length && name.every((word) => word.kind === 'word' && word.capital && !isInBodies(word));
  const next = words[index + length];
  const isWhole = next?.kind === 'word' && !next.capital && !bodyConnectors.has(next.lower);
  return isName && isWhole && name.at(-1)?.sentence === words[index - 1]?.sentence;
}

function isInBodies({ folded, lower }: Word): boolean {
  return bodyNouns.has(folded) || roleModifiers.has(lower);
}

/** Whether an office ends before `index`: "of the Committee on | Trade", "of the Velmarian Foreign | Ministry". */
function endsOffice(words: readonly Word[], start: number, index: number): boolean {
  const last = words[index - 1];
  if (last?.capital && index > start + 1 && stateBodyNouns.has(last.folded)) return true;
  for (let first = index - 1; first > Math.max(start, index - longestField); first -= 1)
    if (bodyConnectors.has(words[first - 1]?.lower ?? '') && words[first - 1]?.lower !== 'the')
      return isPortfolio(words.slice(first, index).map(({ lower }) => lower));
  return false;
}

/** In words. */
const longestField = 6;

/** Whether a given name and a surname follow a capital there, and nothing of a body's name follows them. */
export function isPersonAt(words: readonly Word[], index: number): boolean {
  const [before, first, last, next] = words.slice(index - 1, index + 3);
  if (!before?.capital || !isGivenName(first) || !last?.capital || bodyNouns.has(last.folded)) return false;
  return (
    last.kind === 'word' &&
    last.sentence === first?.sentence &&
    !next?.capital &&
    !bodyConnectors.has(next?.lower ?? '')
  );
}

/** Whether an office stands there before a person's name: "Office of the | President | Anna Lind". */
export function isRulerBefore(words: readonly Word[], index: number): boolean {
  const isRuler = /^(?:governor|mayor|premier|president)$/.test(words[index]?.folded ?? '');
  return (
    isRuler &&
    words[index - 1]?.lower === 'the' &&
    words[index + 1]?.capital === true &&
    words[index + 2]?.capital === true
  );
}

/** Whether a lone capital there is the place of a body, rather than part of its name: `first` is a proper name. */
export function isSeatAt(words: readonly Word[], index: number, first: Word): boolean {
  const isProper =
    !bodyNouns.has(first.folded) &&
    !roleModifiers.has(first.lower) &&
    !generic.has(first.folded) &&
    !learned.has(words[index - 2]?.folded ?? '');
  const next = words[index + 1];
  return isProper && words[index]?.capital === true && !(next?.capital || bodyConnectors.has(next?.lower ?? ''));
}

/** Folded: nouns for bodies that are often "of" something. */
const learned: ReadonlySet<string> = new Set(
  `
  academy bank board bureau centre center chamber church college commission committee confederation congress council department
  directorate faculty federation forum guild house institute institution league ministry office order school secretariat
  society union university
  `
    .trim()
    .split(/\s+/),
);

/** Folded: first words of names that "of" may follow. */
const generic: ReadonlySet<string> = new Set(['grand', 'great', 'joint', 'national', 'royal', 'united']);
