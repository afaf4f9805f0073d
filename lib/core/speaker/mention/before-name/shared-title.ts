import { honorifics } from '../../data/honorifics.ts';
import { type RoleClass, roleNouns } from '../../data/role-nouns.ts';
import { roleModifiers } from '../../data/roles.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { isPortfolio } from '../role/portfolio.ts';
import { isRoleNoun, roleOf } from '../role/role-title.ts';
import { ownerBefore } from './owner-before.ts';
import type { TitleBefore } from './title.ts';

/** In words: how far back from the last name the title is looked for. */
const reach = 16;

/** Whether a title is plural: "Foreign *Ministers* | Oskar Tehl and …", "*Sens.* | Oskar Tehl (R-Idaho) and …". */
export function isTitleOfSeveral(word: Word | undefined): boolean {
  return singularTitle(word) !== undefined;
}

/** Reads a title in the plural before the first of several names, in the singular, for the name at `nameStart`. */
export function readSharedTitle(
  words: readonly Word[],
  nameStart: number,
  registry: RegistryIndex,
): TitleBefore | undefined {
  const noun = sharedNoun(words, nameStart);
  const word = words[noun ?? -1];
  const singular = singularTitle(word, noun !== undefined && isApposed(words, noun));
  if (noun === undefined || singular === undefined) return undefined;
  let first = noun;
  while (isModifier(words[first - 1], words[noun])) first -= 1;
  const end = sharedTitleEnd(words, noun);
  const own = { text: singular, lower: singular.toLowerCase(), kind: 'word' } as const;
  let start = first;
  while (words[start - 1]?.capital && words[start - 1]?.sentence === words[noun]?.sentence) start -= 1;
  const owner = start < first ? ownerBefore(words, start, first, registry) : undefined;
  // "former Velmarian | ministers X and Y", "Former Velmarian | ministers X and Y"
  const isFormer = owner !== undefined && words[owner.start - 1]?.lower === 'former';
  const prefix = isFormer ? words.slice(owner.start - 1, owner.start) : [];
  const role = roleOf([...prefix, ...words.slice(first, noun), own, ...words.slice(noun + 1, end)]);
  const isFirst = end === nameStart;
  return { start: isFirst ? first : nameStart, ...(role && { role }), ...(owner && { owner }) };
}

/** The title's noun: right before the name, or before other names that "and" or commas join to it. */
function sharedNoun(words: readonly Word[], nameStart: number): number | undefined {
  const isJoined = /^(?:,|and)$/.test(words[nameStart - 1]?.lower ?? '');
  const before = words[nameStart - 1];
  if (!isJoined && !isTitleOfSeveral(before) && !isPortfolio([before?.lower ?? ''])) return undefined;
  for (let index = nameStart - 1; index > nameStart - reach; index -= 1) {
    const word = words[index];
    if (!word || word.sentence !== words[nameStart]?.sentence) return undefined;
    if (isTitleOfSeveral(word) && words[sharedTitleEnd(words, index)]?.capital) return index;
    if (index < nameStart - 1 && singularTitle(word, true) !== undefined && isApposed(words, index)) return index;
    if (!word.capital && !/^(?:[(),-]|and|of|the)$/.test(word.lower)) return undefined;
  }
  return undefined;
}

/**
 * Whether several names follow a counted title after a comma: "Two former *ministers*, Anna Lind and Oskar Tehl". Without
 * a number, "the ministers, Anna Lind and Oskar Tehl" may be so many more.
 */
function isApposed(words: readonly Word[], noun: number): boolean {
  if (words[noun + 1]?.text !== ',' || !words[noun + 2]?.capital) return false;
  let start = noun;
  while (start > noun - longestApposed && !counts.has(words[start]?.lower ?? '') && words[start]?.kind !== 'mark')
    start -= 1;
  if (!counts.has(words[start]?.lower ?? '') || words[start]?.sentence !== words[noun]?.sentence) return false;
  let end = noun + 2;
  while (words[end]?.capital || words[end]?.text === ',') end += 1;
  return words[end]?.lower === 'and' && words[end + 1]?.capital === true;
}

/** In words, with the number. */
const longestApposed = 6;

const counts: ReadonlySet<string> = new Set('both four three two'.split(' '));

/** Where a title ends whose noun is at `noun`: "Ministers of Defence | Anna Lind and …". */
export function sharedTitleEnd(words: readonly Word[], noun: number): number {
  if (!/^(?:for|of)$/.test(words[noun + 1]?.lower ?? '')) return noun + 1;
  for (let end = noun + 2 + longestField; end > noun + 2; end -= 1)
    if (isPortfolio(words.slice(noun + 2, end).map(({ lower }) => lower))) return end;
  return noun + 1;
}

/** In words. */
const longestField = 3;

function isModifier(word: Word | undefined, noun: Word | undefined): boolean {
  return word?.kind === 'word' && word.sentence === noun?.sentence && roleModifiers.has(word.lower);
}

/** "Minister" for "Ministers", "Senator" for "Sens.". @param isAny whether that of any role */
function singularTitle(word: Word | undefined, isAny = false): string | undefined {
  if (word?.kind !== 'word' || !word.folded.endsWith('s')) return undefined;
  // "Press" is no plural of "Pres."
  const short =
    word.capital && !word.folded.endsWith('ss') ? honorifics.get(word.folded.slice(0, -1))?.role : undefined;
  if (short !== undefined) return short;
  const singular = word.lower.endsWith('ies') ? `${word.lower.slice(0, -3)}y` : word.lower.slice(0, -1);
  const kind = isRoleNoun(word) ? undefined : roleNouns.get(singular);
  // "salmon farmers Velm Fish and Ostra Fish" are companies.
  return kind !== undefined && (isAny || word.capital || offices.has(kind)) ? singular : undefined;
}

const offices: ReadonlySet<RoleClass> = new Set(['diplomat', 'judge', 'leader', 'legislator', 'military', 'minister']);
