import { bodyNouns, partNouns } from '../../data/body-nouns.ts';
import { commonWords } from '../../data/common-words.ts';
import { stateBodyNouns } from '../../data/offices.ts';
import { roleModifiers } from '../../data/roles.ts';
import type { Word } from '../../reading/words.ts';
import { isGivenName } from '../name/name-run.ts';
import { isPortfolio } from '../role/portfolio.ts';
import { isRoleNoun } from '../role/role-title.ts';

/** Small words within the name of a body. */
export const bodyConnectors: ReadonlySet<string> = new Set(['and', 'for', 'of', 'on', 'the']);

/** What a state has, and no town or founder. */
export const offices = /^(?:department|embassy|government|ministry|parliament|presidency)$/;

/** "the | Embassy", "the | Organisation for Trade", "the | Shipwrights Council" */
export function isBodyAt(words: readonly Word[], start: number): boolean {
  const [the, noun, link] = words.slice(start, start + 3);
  const isLong = noun?.capital === true && bodyNouns.has(noun.folded) && /^(?:for|of)$/.test(link?.lower ?? '');
  return the?.lower === 'the' && (isLong || offices.test(noun?.lower ?? '') || isOfCapitals(words, start + 1));
}

/** "Shipwrights Council": two capitals and more, the last a noun for bodies. */
function isOfCapitals(words: readonly Word[], start: number): boolean {
  let end = start;
  while (end < start + longestName && words[end]?.capital && words[end]?.sentence === words[start]?.sentence) end += 1;
  return end > start + 1 && bodyNouns.has(words[end - 1]?.folded ?? '');
}

/** In words. */
const longestName = 6;

/**
 * "the Department for Arms Control | of the Velmarian Foreign Ministry", "Force Development | for the Velmarian Army": a part,
 * before the body that it is of.
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

/** "Permanent Representative of", "Chief Negotiator,": a title in capitals. */
export function isRoleAt(words: readonly Word[], start: number): boolean {
  let index = start;
  while (index < start + 3 && words[index]?.capital && roleModifiers.has(words[index]?.lower ?? '')) index += 1;
  return words[index]?.capital === true && isRoleNoun(words[index]) && !words[index + 1]?.capital;
}

/**
 * "Secretary of the Security Council of Velmaria | Gizat Nurlan said", "the head of the Committee on Trade | Gizat Nurlan
 * said": a title stands before a name, whatever that is. One with an article may be all that the sentence tells of somebody,
 * unless a whole name of an office ends there.
 */
export function endsTitle(words: readonly Word[], start: number, index: number): boolean {
  // "of the | parliamentary | Committee"
  const first = roleModifiers.has(words[start - 1]?.lower ?? '') ? start - 1 : start;
  const noun = words[first - 1]?.lower === 'the' ? first - 3 : first - 2;
  const isTitle = isRoleNoun(words[noun]) && words[noun + 1]?.lower === 'of';
  if (!isTitle || !isNameAt(words, index)) return false;
  const [of, place] = words.slice(index - 2, index);
  if (endsOffice(words, start, index) || isSubjectWithName(words, noun, index)) return true;
  const isPlace = place?.capital && (of?.lower === 'of' || /^\p{Lu}{2,}$/u.test(place.text));
  return isPlace === true && words[noun]?.capital === true && !/^(?:an?|the)$/.test(words[noun - 1]?.lower ?? '');
}

/**
 * "| Head of the Society for Harbour Widows Gizat Nurlan told": what opens a sentence without an article, and goes on to the verb,
 * names somebody.
 */
function isSubjectWithName(words: readonly Word[], noun: number, index: number): boolean {
  const opens = words[noun - 1]?.sentence !== words[noun]?.sentence;
  const isName = words
    .slice(index, index + 2)
    .every(({ folded, lower }) => !commonWords.has(folded) && !isPortfolio([lower]));
  return opens && isName && /^(?:\p{Ll}+ed|said|says|told)$/u.test(words[index + 2]?.lower ?? '');
}

/** Two capitals of no body, and the verb. */
function isNameAt(words: readonly Word[], index: number): boolean {
  const [first, last, next] = words.slice(index, index + 3);
  const isName = [first, last].every((word) => word?.kind === 'word' && word.capital && !isInBodies(word));
  const isWhole = next?.kind === 'word' && !next.capital && !bodyConnectors.has(next.lower);
  return isName && isWhole && last?.sentence === words[index - 1]?.sentence;
}

function isInBodies({ folded, lower }: Word): boolean {
  return bodyNouns.has(folded) || roleModifiers.has(lower);
}

/** "of the Committee on | Trade", "of the Department for Arms Control of the Velmarian Foreign | Ministry" */
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

/** A given name after a capital, and a surname that nothing of a body's name follows. */
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

export function isRulerBefore(words: readonly Word[], index: number): boolean {
  const isRuler = /^(?:governor|mayor|premier|president)$/.test(words[index]?.folded ?? '');
  return (
    isRuler &&
    words[index - 1]?.lower === 'the' &&
    words[index + 1]?.capital === true &&
    words[index + 2]?.capital === true
  );
}

/** A lone capital after a name that a proper word begins. */
export function isSeatAt(words: readonly Word[], index: number, first: Word): boolean {
  const isProper =
    !bodyNouns.has(first.folded) &&
    !roleModifiers.has(first.lower) &&
    !generic.has(first.folded) &&
    !learned.has(words[index - 2]?.folded ?? '');
  const next = words[index + 1];
  return isProper && words[index]?.capital === true && !(next?.capital || bodyConnectors.has(next?.lower ?? ''));
}

/** Nouns of bodies that are "of" something. Folded. */
const learned: ReadonlySet<string> = new Set(
  `
  academy bank board bureau centre center chamber church college commission committee confederation congress council department
  directorate faculty federation forum guild house institute institution league ministry office order school secretariat
  society union university
  `
    .trim()
    .split(/\s+/),
);

/** What names begin with that "of" may follow. Folded. */
const generic: ReadonlySet<string> = new Set(['grand', 'great', 'joint', 'national', 'royal', 'united']);
