import type { RoleReading } from '../../cast/cast.ts';
import type { Word } from '../../reading/words.ts';
import type { Owner } from '../owner.ts';

/** What is said of somebody right after the name: "Sergei Ryabkov, | Russia's deputy foreign minister,". */
export interface Apposition {
  /** Word index, exclusive; the end of the name if nothing after it belongs to it. */
  readonly end: number;
  readonly role?: RoleReading;
  readonly owner?: Owner;
}

/** Whether a role phrase that ends there is an apposition; in "Lind, the minister | said …" a verb shows it isn't. */
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
  // "the Old Fort, Foreign Minister | Anna Lind": the title is that of the next name.
  return !isGuess && !word.capital && !isVerb;
}

/** "a fisherwoman | quoted by local media": participles that go on about whoever the phrase describes. */
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

/** Words before a role that tell when somebody holds or held it. */
export const times: ReadonlySet<string> = new Set([
  'currently',
  'formerly',
  'later',
  'now',
  'once',
  'previously',
  'today',
]);
