import type { Cast } from '../cast/gather-cast.ts';
import { notInNames } from '../data/name-words.ts';
import { phraseEnds, rolePrepositions } from '../data/phrase-words.ts';
import { months } from '../data/time-words.ts';
import { isRoleNoun } from '../mention/role/role-title.ts';
import type { Word } from '../reading/words.ts';
import { capitalsFrom } from './capitals.ts';
import { isHyphen, longest } from './venue-phrase.ts';

/** The end of a chamber: "told | parliament", "told | the Security Council". Undefined if there is none. */
export function chamberEnd(start: number, cast: Cast): number | undefined {
  const { words } = cast.setting;
  if (words[start]?.lower === 'parliament' && words[start + 1]?.kind !== 'possessive') return start + 1;
  const panel = panelEnd(start, cast);
  if (panel !== undefined) return panel;
  let end = words[start]?.lower === 'the' ? start + 1 : start;
  const first = end;
  while (end < start + longest && words[end]?.capital && words[end]?.sentence === words[start]?.sentence) end += 1;
  const isChamber = /^(?:assembly|committee|council|parliament)$/.test(words[end - 1]?.lower ?? '');
  return end > first + 1 && isChamber && words[end]?.kind !== 'possessive' ? end : undefined;
}

/**
 * Where a panel ends that is named by more than its noun: "told | the executive council", "told | a House Armed
 * Services subcommittee", "told | its 35-nation Board of Governors".
 */
function panelEnd(start: number, { setting: { words } }: Cast): number | undefined {
  if (!/^(?:a|an|its|the)$/.test(words[start]?.lower ?? '')) return undefined;
  for (let index = start + 1; index < start + longest; index += 1) {
    const word = words[index];
    if (word?.kind === 'possessive' || isHyphen(index, words) || isPair(index, words)) continue;
    if (word?.kind !== 'word' || phraseEnds.has(word.lower) || rolePrepositions.has(word.lower)) return undefined;
    // "told | the commission", which is one of many
    if (word.lower === 'commission' && index === start + 1) return undefined;
    const isGroup = word.lower === 'group' && words[index - 1]?.lower === 'working';
    if (!(isGroup || panels.has(word.lower)) || panels.has(words[index + 1]?.lower ?? '')) continue;
    // "told | the Fisheries Commission | June 11"
    const isNamed = words[index + 1]?.capital && !months.has(words[index + 1]?.lower ?? '');
    if (words[index + 1]?.kind === 'possessive' || isNamed) return undefined;
    // "told | a council member"
    if (isRoleNoun(words[index + 1])) return undefined;
    // "the Board | of Trade |"
    const named = word.capital && words[index + 1]?.lower === 'of' ? capitalsFrom(index + 2, words.length, words) : 0;
    if (named > index + 2) return named;
    return word.capital ? afterSubject(index + 1, words) : index + 1;
  }
  return undefined;
}

/** "the business | and | trade committee" */
function isPair(and: number, words: readonly Word[]): boolean {
  return words[and]?.lower === 'and' && words[and - 1]?.kind === 'word' && panels.has(words[and + 2]?.lower ?? '');
}

/** "the Committee | on Lands |", "the First Committee | (Disarmament and International Security) |" */
function afterSubject(start: number, words: readonly Word[]): number {
  const isFenced = words[start]?.text === '(';
  if (!words[start + 1]?.capital || !(isFenced || words[start]?.lower === 'on')) return start;
  let end = start + 1;
  while (end < start + longest && (words[end]?.capital || (words[end]?.lower === 'and' && words[end + 1]?.capital)))
    end += 1;
  if (!isFenced) return notInNames.has(words[start + 1]?.folded ?? '') ? start : end;
  return words[end]?.text === ')' ? end + 1 : start;
}

const panels: ReadonlySet<string> = new Set([
  'assembly',
  'board',
  'commission',
  'committee',
  'council',
  'parliament',
  'subcommittee',
]);
