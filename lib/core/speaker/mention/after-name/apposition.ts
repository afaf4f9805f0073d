import type { RoleReading } from '../../cast/cast.ts';
import type { Word } from '../../reading/words.ts';
import type { Owner } from '../owner.ts';

/** What stands after a name: "Sergei Ryabkov, | Russia's deputy foreign minister,". */
export interface Apposition {
  /** Word index, exclusive; where the name ends when nothing belongs to it. */
  readonly end: number;
  readonly role?: RoleReading;
  readonly owner?: Owner;
}

/** "According to Lind, the minister said …": a verb after the phrase makes it a subject of its own. */
export function endsApposition(words: readonly Word[], end: number, isGuess: boolean): boolean {
  const word = words[end];
  if (
    !word ||
    word.kind === 'mark' ||
    word.lower === 'there' ||
    participles.has(word.lower) ||
    word.sentence !== words[end - 1]?.sentence ||
    word.lower === 'who'
  )
    return true;
  // "Asked about Lune, the minister | insisted that"
  const isThat = /ed$/.test(word.lower) && words[end + 1]?.lower === 'that' && !words[end - 1]?.capital;
  const isVerb = finiteVerbs.has(word.lower) || isThat;
  // "the Old Fort, Foreign Minister | Anna Lind": the title is hers.
  return !isGuess && !word.capital && !isVerb;
}

/** "a fisherwoman | quoted by local media": goes on about whom the phrase names. */
const participles: ReadonlySet<string> = new Set([
  'based',
  'familiar',
  'living',
  'present',
  'quoted',
  'speaking',
  'working',
]);

const finiteVerbs: ReadonlySet<string> = new Set([
  'added',
  'declined',
  'denied',
  'had',
  'has',
  'is',
  'said',
  'says',
  'told',
  'was',
  'will',
  'would',
]);

/** When somebody is what an apposition tells. */
export const times: ReadonlySet<string> = new Set([
  'currently',
  'formerly',
  'later',
  'now',
  'once',
  'previously',
  'today',
]);
