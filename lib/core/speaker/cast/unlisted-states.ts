import { bodyNouns } from '../data/body-nouns.ts';
import { honorifics } from '../data/honorifics.ts';
import { notInNames } from '../data/name-words.ts';
import { phraseEnds, rolePrepositions } from '../data/phrase-words.ts';
import { bodyAt } from '../mention/bodies.ts';
import { isGivenName, type PersonReading } from '../mention/people.ts';
import { isRoleNoun } from '../mention/role-title.ts';
import type { Word } from '../reading/words.ts';
import { foldName } from '../registry/fold-name.ts';
import { peopleWithSurname, type RegistryIndex } from '../registry/lookup.ts';
import { genderOfSurname } from './gender.ts';

/** How the adjectives of states end. */
export const adjectiveEnd = /(?:n|ese|ish|i|ic)$/;

/**
 * States and places that only the article knows, with their adjectives: folded words, each with the name. What tells:
 * an adjective beside a name ("Velmarian", "Velmaria"), an official who is its ("Velmaria's minister"), a dateline
 * ("PORT VELM, Velmaria —"), and a lone name that says something and is no person's.
 */
export function readUnlistedStates(
  words: readonly Word[],
  readings: readonly PersonReading[],
  capitals: ReadonlyMap<string, string>,
  registry: RegistryIndex,
  isSource: (word: number) => boolean,
): Map<string, string> {
  const states = new Map<string, string>();
  const surnames = new Set<string>();
  for (const { name } of readings) {
    const last = words[name.end - 1];
    if (name.end - name.start > 1 && last) surnames.add(last.folded);
  }
  const datelines = new Set(words.filter((_, index) => isDateline(words, index)).map(({ folded }) => folded));
  const add = (name: string): void => void states.set(foldName(name), name);
  const adjectives = new Map<string, string | undefined>();
  const stateOf = (folded: string): string | undefined => {
    if (!adjectives.has(folded)) adjectives.set(folded, stateOfAdjective(folded, capitals));
    return adjectives.get(folded);
  };
  for (const [index, word] of words.entries()) {
    if (!isCandidate(word) || states.has(word.folded)) continue;
    if (surnames.has(word.folded) || bodyAt(words, index, registry)) continue;
    if (/[iu]?an$/.test(word.folded) && !capitals.has(word.folded.slice(0, -1)) && isOfState(words, index)) {
      // Only the adjective stands in the article: "the Orindan government" is Orinda's.
      states.set(word.folded, word.text.slice(0, -1));
      add(word.text.slice(0, -1));
      continue;
    }
    const state = adjectiveEnd.test(word.folded) ? stateOf(word.folded) : undefined;
    if (state !== undefined) {
      states.set(word.folded, state);
      add(state);
    } else if (isAlone(words, index) && (ownsOfficial(words, index) || endsDateline(words, index))) add(word.text);
    else if (looksLikeState(words, index, datelines)) add(word.text);
    else if (isSource(index) && isAlone(words, index) && !isCommonNoun(words, index) && !isSurname(word, registry))
      add(word.text);
  }
  seatsOfStates(words, datelines, states, registry, isSource);
  return states;
}

/** "OSTREL, February 19 … Ostrel said": where an article is from speaks for the state that it names most. */
function seatsOfStates(
  words: readonly Word[],
  datelines: ReadonlySet<string>,
  states: Map<string, string>,
  registry: RegistryIndex,
  isSource: (word: number) => boolean,
): void {
  if (datelines.size === 0) return;
  const seats = new Set<string>();
  const counts = new Map<string, number>();
  for (const [index, word] of words.entries()) {
    if (datelines.has(word.folded) && isSource(index) && isAlone(words, index) && !bodyAt(words, index, registry))
      seats.add(word.folded);
    const state = states.get(word.folded);
    if (state !== undefined && !datelines.has(word.folded)) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most) for (const seat of seats) states.set(seat, most[0]);
}

function isSurname(word: Word, registry: RegistryIndex): boolean {
  return genderOfSurname(word.folded) !== undefined || peopleWithSurname(registry, word.text).length > 0;
}

function isCandidate(word: Word): boolean {
  if (!word.capital || word.folded.length < 4 || notInNames.has(word.folded)) return false;
  return !isGivenName(word) && !bodyNouns.has(word.folded) && !isRoleNoun(word);
}

/** "why Velmaria should", "Velmaria's south": within a sentence, with the ending of a state's name. */
function looksLikeState(words: readonly Word[], index: number, datelines: ReadonlySet<string>): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (!word || !isAlone(words, index) || datelines.has(word.folded)) return false;
  if (!/(?:[aio]|land|stan)$/.test(word.folded) && !clauseStarts.has(before?.lower ?? '')) return false;
  if (isRoleNoun(before) || honorifics.has(before?.folded ?? '')) return false;
  const next = words[index + 1];
  if (next?.kind === 'possessive' || (word.paragraph === 0 && before?.sentence !== word.sentence)) return true;
  // "armed with Zarnitsa missiles" is no state.
  const standsFree = next?.kind !== 'word' || phraseEnds.has(next.lower) || rolePrepositions.has(next.lower);
  return before?.sentence === word.sentence && standsFree && !/^(?:at|from|in|near|to)$/.test(before.lower);
}

/** Words that a clause on a state follows: "said Norvask would". */
const clauseStarts: ReadonlySet<string> = new Set(['said', 'says', 'that', 'whether', 'why']);

/** "OSTREL, February 19" */
function isDateline(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word?.capital || words[index - 3]?.paragraph === word.paragraph) return false;
  return /^\p{Lu}{4,}$/u.test(word.text);
}

/** "Sources said", "Police said": the capital is the sentence's. */
export function isCommonNoun(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const opens = words[index - 1]?.sentence !== word?.sentence || words[index - 1]?.text === ':';
  return word !== undefined && opens && (/[^s]s$/.test(word.folded) || collectives.has(word.folded));
}

const collectives: ReadonlySet<string> = new Set(['management', 'people', 'police', 'staff']);

/** Whether no other capital stands beside it, as one does in a longer name. */
export function isAlone(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const next = words[index + 1];
  const word = words[index];
  return (
    !(before?.capital && before.sentence === word?.sentence) &&
    !(next?.capital && next.sentence === word?.sentence) &&
    !isRoleNoun(next)
  );
}

const offices: ReadonlySet<string> = new Set([
  'army',
  'embassy',
  'foreign',
  'government',
  'military',
  'ministry',
  'navy',
  'parliament',
  'president',
]);

/** "the Orindan government", "a Sindharan minister" */
function isOfState(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return next?.kind === 'word' && (offices.has(next.lower) || (isRoleNoun(next) && next.lower !== 'president'));
}

/** "Velmaria's deputy foreign minister" */
function ownsOfficial(words: readonly Word[], index: number): boolean {
  if (words[index + 1]?.kind !== 'possessive') return false;
  for (let ahead = index + 2; ahead < index + 6; ahead += 1) {
    const word = words[ahead];
    if (word?.kind !== 'word') return false;
    if (isRoleNoun(word)) return true;
  }
  return false;
}

/** "PORT VELM, Velmaria —" */
function endsDateline(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]?.text ?? '';
  const previous = words[index - 2];
  return words[index - 1]?.text === ',' && /^[–—-]$|^\($/.test(next) && /^\p{Lu}{3,}$/u.test(previous?.text ?? '');
}

const adjectiveEnds: readonly string[] = ['ian', 'ean', 'an', 'n', 'ese', 'ish', 'ic', 'ite', 'i', 'ch', 'er'];
const stateEnds: readonly string[] = ['', 'a', 'ia', 'ea', 'e', 'o', 'y', 'land', 'us', 'as', 'is'];

/** The state that an article names with the same stem as an adjective: Velmaria for "velmarian". */
export function stateOfAdjective(adjective: string, capitals: ReadonlyMap<string, string>): string | undefined {
  for (const end of adjectiveEnds) {
    if (!adjective.endsWith(end) || adjective.length - end.length < 3) continue;
    const stem = adjective.slice(0, -end.length);
    for (const stateEnd of stateEnds) {
      const state = `${stem}${stateEnd}`;
      const spelling = state === adjective ? undefined : capitals.get(state);
      if (spelling !== undefined) return spelling;
    }
  }
  return undefined;
}
