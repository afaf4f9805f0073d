import { determiners } from '../../data/phrase-words.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { readRolePhrase } from '../role/role-phrase.ts';
import { type Apposition, endsApposition, times } from './apposition.ts';

/** Reads a role that comes second: "Anna Lind, a Brandt ally | and director of the Velm Institute,". */
export function readSecond(words: readonly Word[], start: number, registry: RegistryIndex): Apposition | undefined {
  if (!determiners.has(words[start]?.lower ?? '')) return undefined;
  for (let index = start + 2; index < start + longestFirst; index += 1) {
    const word = words[index];
    if (word?.kind !== 'word' || word.sentence !== words[start]?.sentence) return undefined;
    if (word.lower !== 'and') continue;
    const phrase = readRolePhrase(words, times.has(words[index + 1]?.lower ?? '') ? index + 2 : index + 1, registry);
    const isWhole = phrase?.role && !phrase.isGuess && endsApposition(words, phrase.end, false);
    return isWhole ? { end: phrase.end, role: phrase.role, owner: phrase.owner } : undefined;
  }
  return undefined;
}

/** In words. */
const longestFirst = 10;
