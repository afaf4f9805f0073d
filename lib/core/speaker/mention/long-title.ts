import { phraseEnds } from '../data/phrase-words.ts';
import { roleModifiers } from '../data/roles.ts';
import type { Word } from '../reading/words.ts';
import type { RegistryIndex } from '../registry/lookup.ts';
import { type RolePhrase, readRolePhrase } from './role-phrase.ts';
import { isRoleNoun } from './role-title.ts';

/** In words: no title before a name is longer. */
const longest = 20;

/** Small words that stand within a title. */
const links: ReadonlySet<string> = new Set(['and', 'at', 'for', 'in', 'its', 'of', 'on', 'the']);

/**
 * Where a title begins that runs on to the word: "First Deputy Chairman of the Federation Council Committee on Defense |
 * X". Undefined where no role with "of" or the like leads there.
 */
export function longTitleStart(words: readonly Word[], end: number): number | undefined {
  const sentence = words[end]?.sentence;
  for (let index = end - 1; index > end - longest && index >= 0; index -= 1) {
    const word = words[index];
    if (!word || word.kind === 'mark' || word.sentence !== sentence) return undefined;
    if (isRoleNoun(word) && /^(?:at|for|in|of|on)$/.test(words[index + 1]?.lower ?? '')) return roleStart(words, index);
    if (!word.capital && phraseEnds.has(word.lower) && !links.has(word.lower)) return undefined;
  }
  return undefined;
}

function roleStart(words: readonly Word[], noun: number): number {
  let start = noun;
  while (isOfTitle(words, start - 1) && words[start - 1]?.sentence === words[noun]?.sentence) start -= 1;
  return start;
}

/** "First Deputy", and the capitals of whose it is: "Velmarian". */
function isOfTitle(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word?.kind !== 'word') return false;
  if (roleModifiers.has(word.lower) || isRoleNoun(word)) return true;
  return word.capital && words[index - 1]?.sentence === word.sentence && !phraseEnds.has(word.lower);
}

/** Reads such a title; undefined where its words don't lead to the name. */
export function readLongTitle(
  words: readonly Word[],
  nameStart: number,
  registry: RegistryIndex,
): (RolePhrase & { readonly start: number }) | undefined {
  const start = longTitleStart(words, nameStart);
  if (start === undefined) return undefined;
  const phrase = readRolePhrase(words, start, registry, nameStart);
  return phrase?.role && phrase.end === nameStart ? { ...phrase, start } : undefined;
}
