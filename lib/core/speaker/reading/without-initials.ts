import { bodyNouns } from '../data/body-nouns.ts';
import type { WordRange } from '../mention/owner.ts';
import { isRoleNoun } from '../mention/role/role-title.ts';
import type { Word } from './words.ts';

/** Words of which some were left out. */
export interface Abridged {
  readonly words: readonly Word[];
  /** The original index of each word; undefined if none was left out. */
  readonly indices?: readonly number[];
}

/**
 * The words without initials in brackets after a body's or an office's name: "head of the Atomic Energy Organization of
 * Velmaria | (AEOV) | Anna Lind" is a title like any other. After a person ("Anna Lind (CDU)") they are his party, and
 * stay.
 */
export function withoutInitials(words: readonly Word[]): Abridged {
  const left = new Set<number>();
  for (let index = 0; index < words.length; index += 1)
    if (opensInitials(words, index) && (followsBody(words, index) || followsOffice(words, index)))
      for (const at of [index, index + 1, index + 2]) left.add(at);
  // Most articles have none; the same array keeps what is cached for it.
  if (left.size === 0) return { words };
  const indices = [...words.keys()].filter((index) => !left.has(index));
  return { words: indices.map((index) => words[index]!), indices };
}

/** The same range in the original words. */
export function inFull<Range extends WordRange>(range: Range, { indices }: Abridged): Range {
  if (!indices) return range;
  const at = (index: number): number => indices[index] ?? (indices.at(-1) ?? -1) + 1;
  const end = range.end > range.start ? at(range.end - 1) + 1 : at(range.end);
  return { ...range, start: at(range.start), end };
}

function opensInitials(words: readonly Word[], index: number): boolean {
  return (
    words[index]?.text === '(' &&
    words[index + 2]?.text === ')' &&
    /^\p{Lu}[\p{Lu}\p{N}.-]{1,9}$/u.test(words[index + 1]?.text ?? '')
  );
}

/** Whether the capitals before the bracket hold a body's noun, or have these initials. */
function followsBody(words: readonly Word[], bracket: number): boolean {
  let first = '';
  for (let index = bracket - 1; index >= Math.max(0, bracket - longestName); index -= 1) {
    const word = words[index];
    if (word?.kind === 'possessive') continue;
    if (word?.kind !== 'word' || word.sentence !== words[bracket - 1]?.sentence || isRoleNoun(word)) break;
    if (!word.capital && !links.has(word.lower)) break;
    if (bodyNouns.has(word.folded)) return true;
    if (word.capital) first = word.text.charAt(0) + first;
  }
  const initials = initialsAt(words, bracket);
  return first.length > 1 && first.endsWith(initials);
}

/** Whether an office precedes: "program executive officer | (PEO) | for missiles". */
function followsOffice(words: readonly Word[], bracket: number): boolean {
  const initials = initialsAt(words, bracket);
  const office = words.slice(Math.max(0, bracket - initials.length), bracket);
  return isRoleNoun(office.at(-1)) && office.map(({ text }) => text.charAt(0).toUpperCase()).join('') === initials;
}

function initialsAt(words: readonly Word[], bracket: number): string {
  return (words[bracket + 1]?.text ?? '').replaceAll('.', '');
}

const links: ReadonlySet<string> = new Set(['and', 'for', 'of', 'on', 'the']);

/** In words. */
const longestName = 12;
