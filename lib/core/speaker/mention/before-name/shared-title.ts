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
  const singular = singularTitle(words[noun ?? -1]);
  if (noun === undefined || singular === undefined) return undefined;
  let first = noun;
  while (isModifier(words[first - 1], words[noun])) first -= 1;
  const end = sharedTitleEnd(words, noun);
  const own = { text: singular, lower: singular.toLowerCase(), kind: 'word' } as const;
  const role = roleOf([...words.slice(first, noun), own, ...words.slice(noun + 1, end)]);
  let start = first;
  while (words[start - 1]?.capital && words[start - 1]?.sentence === words[noun]?.sentence) start -= 1;
  const owner = start < first ? ownerBefore(words, start, first, registry) : undefined;
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
    if (!word.capital && !/^(?:[(),-]|and|of|the)$/.test(word.lower)) return undefined;
  }
  return undefined;
}

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

/** "Minister" for "Ministers", "Senator" for "Sens." */
function singularTitle(word: Word | undefined): string | undefined {
  if (word?.kind !== 'word' || !word.folded.endsWith('s')) return undefined;
  // "Press" is no plural of "Pres."
  const short =
    word.capital && !word.folded.endsWith('ss') ? honorifics.get(word.folded.slice(0, -1))?.role : undefined;
  if (short !== undefined) return short;
  const singular = word.lower.endsWith('ies') ? `${word.lower.slice(0, -3)}y` : word.lower.slice(0, -1);
  const kind = isRoleNoun(word) ? undefined : roleNouns.get(singular);
  // "salmon farmers Velm Fish and Ostra Fish" are companies.
  return kind !== undefined && (word.capital || offices.has(kind)) ? singular : undefined;
}

const offices: ReadonlySet<RoleClass> = new Set(['diplomat', 'judge', 'leader', 'legislator', 'military', 'minister']);
