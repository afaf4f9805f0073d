import { accounts } from '../../../quotation/data/accounts.ts';
import { delivered } from '../../../quotation/data/delivered.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { bodyNominals, bodyNouns } from '../../data/body-nouns.ts';
import { phraseEnds, possessivePronouns, rolePrepositions } from '../../data/phrase-words.ts';
import { speakingNouns } from '../../data/speaking-nouns.ts';
import { isRoleNoun } from '../../mention/role/role-title.ts';
import { singularOf } from '../noun-phrase.ts';

/** In words. */
const farthestNoun = 3;

/**
 * The end of the noun that an extractor cut off: "the deputy | permanent representative", "the Velmarian | officers".
 *
 * @param bound the word before which the noun must stand: the cue
 */
export function cutEnd(start: number, end: number, cast: Cast, bound?: number): number {
  const { words } = cast.setting;
  const limit = end + farthestNoun;
  for (let index = end; index < Math.min(bound ?? limit, limit); index += 1) {
    const word = words[index];
    if (word?.kind !== 'word' || word.sentence !== words[start]?.sentence || word.capital) break;
    if (isTold(start, index, cast, bound)) break;
    if (phraseEnds.has(word.lower) || rolePrepositions.has(word.lower)) break;
    const isWhole = index === end && isHeadNoun(end - 1, cast) && !modifiers.has(words[end - 1]?.lower ?? '');
    if (isHeadNoun(index, cast) && (!isWhole || isRoleNoun(word))) return index + 1;
    // "Velmarian police | commissioners" before the cue
    const singular = bound === undefined ? undefined : singularOf(word.lower);
    if (singular !== undefined && isRoleNoun({ ...word, lower: singular })) return index + 1;
  }
  return end;
}

/** Whether a noun is for something told, not its teller: "his | story", "Velm | statement on gates" in a heading. */
function isTold(start: number, index: number, { setting: { words } }: Cast, bound: number | undefined): boolean {
  const noun = words[index]?.lower ?? '';
  if (index === start + 1 && possessivePronouns.has(words[start]?.lower ?? '')) return accounts.has(noun);
  return bound === undefined && delivered.has(noun) && words[index - 1]?.capital === true;
}

/** Nouns that are as often modifiers of the noun after them. */
const modifiers: ReadonlySet<string> = new Set([
  'army',
  'coast',
  'majority',
  'minority',
  'opposition',
  'police',
  'ruling',
]);

/** Whether a word in lower case is a noun for people or bodies that may speak. */
export function isHeadNoun(index: number, cast: Cast): boolean {
  const word = cast.setting.words[index];
  if (!word || word.capital) return false;
  // "the guidelines | state": a verb after a plural.
  if (word.lower === 'state' && /[^s]s$/.test(cast.setting.words[index - 1]?.lower ?? '')) return false;
  return (
    isRoleNoun(word) ||
    bodyNominals.has(word.lower) ||
    bodyNouns.has(word.lower) ||
    speakingNouns.has(word.lower) ||
    word.lower === 'guard' ||
    word.lower === 'delegation'
  );
}
