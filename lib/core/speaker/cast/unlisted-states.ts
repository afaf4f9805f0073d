import { bodyNouns } from '../data/body-nouns.ts';
import { honorifics } from '../data/honorifics.ts';
import { notInNames } from '../data/name-words.ts';
import { partyWords } from '../data/party-words.ts';
import { phraseEnds, rolePrepositions } from '../data/phrase-words.ts';
import { regions } from '../data/regions.ts';
import { roleModifiers } from '../data/roles.ts';
import { statesOfTheUnion } from '../data/united-states.ts';
import { bodyAt } from '../mention/bodies.ts';
import { isGivenName, type PersonReading } from '../mention/people.ts';
import { isRoleNoun } from '../mention/role-title.ts';
import type { Word } from '../reading/words.ts';
import { foldName } from '../registry/fold-name.ts';
import { peopleWithSurname, type RegistryIndex } from '../registry/lookup.ts';
import { genderOfSurname } from './gender.ts';
import { addSeats } from './seats.ts';
import { adjectiveEnd, guessState, stateOfAdjective } from './state-of-adjective.ts';

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
  const speaking = new Map<string, number>();
  const datelines = new Set(words.filter((_, index) => isDateline(words, index)).map(({ folded }) => folded));
  const add = (name: string): void => void states.set(foldName(name), name);
  const adjectives = new Map<string, string | undefined>();
  const stateOf = (folded: string, isSure: boolean): string | undefined => {
    const key = `${folded} ${isSure}`;
    if (!adjectives.has(key)) adjectives.set(key, stateOfAdjective(folded, capitals, isSure));
    return adjectives.get(key);
  };
  for (const [index, word] of words.entries()) {
    if (!isCandidate(word) || states.has(word.folded)) continue;
    if (surnames.has(word.folded) || bodyAt(words, index, registry)) continue;
    const isOffice = isOfState(words, index);
    const isAdjective = adjectiveEnd.test(word.folded);
    const state = isOffice || isAdjective ? stateOf(word.folded, isOffice) : undefined;
    // Where only the adjective stands in the article: "the Orindan government" is Orinda's.
    const known = state ?? (isOffice && isAdjective ? guessState(word.text) : undefined);
    if (known !== undefined) {
      states.set(word.folded, known);
      add(known);
    } else if (
      isAlone(words, index) &&
      (ownsOffice(words, index) || isOffice || ruledBy(words, index) || endsDateline(words, index))
    )
      add(word.text);
    else if (looksLikeState(words, index, datelines)) add(word.text);
    else if (isSource(index) && isAlone(words, index) && !isCommonNoun(words, index) && !isSurname(word, registry))
      speaking.set(word.folded, speaking.get(word.folded) ?? index);
  }
  for (const [folded, index] of speaking)
    if (states.has(folded)) speaking.delete(folded);
    else add(words[index]?.text ?? folded);
  addSeats(words, states, speaking, datelines, registry);
  return states;
}

function isSurname(word: Word, registry: RegistryIndex): boolean {
  return genderOfSurname(word.folded) !== undefined || peopleWithSurname(registry, word.text).length > 0;
}

function isCandidate(word: Word): boolean {
  if (!word.capital || word.folded.length < 4 || notInNames.has(word.folded)) return false;
  if (
    statesOfTheUnion.has(word.folded) ||
    partyWords.has(word.folded) ||
    regions.has(word.folded) ||
    roleModifiers.has(word.lower)
  )
    return false;
  return !isGivenName(word) && !bodyNouns.has(word.folded) && !isRoleNoun(word);
}

/** "why Velmaria should", "Velmaria's south": within a sentence, with the ending of a state's name. */
function looksLikeState(words: readonly Word[], index: number, datelines: ReadonlySet<string>): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (!word || !isAlone(words, index) || datelines.has(word.folded)) return false;
  if (!/(?:[ao]|land|mark|stan)$/.test(word.folded) && !clauseStarts.has(before?.lower ?? '')) return false;
  if (isRoleNoun(before) || honorifics.has(before?.folded ?? '')) return false;
  const next = words[index + 1];
  if (before?.sentence !== word.sentence && auxiliaries.has(next?.lower ?? '')) return true;
  if (next?.kind === 'possessive' || (word.paragraph === 0 && before?.sentence !== word.sentence)) return true;
  // "armed with Zarnitsa missiles" is no state.
  const standsFree = next?.kind !== 'word' || phraseEnds.has(next.lower) || rolePrepositions.has(next.lower);
  // A city, too, is somewhere to be "in": only an ending that cities seldom have makes it a state.
  const isPlaced = /^(?:at|from|in|near|to)$/.test(before?.lower ?? '') && !/(?:ia|stan)$/.test(word.folded);
  return before?.sentence === word.sentence && standsFree && !isPlaced;
}

/** Verbs that a sentence's subject stands before: "Velmaria has not replied". */
const auxiliaries: ReadonlySet<string> = new Set([
  'can',
  'could',
  'did',
  'does',
  'had',
  'has',
  'may',
  'might',
  'must',
  'should',
  'will',
  'would',
]);

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
    !(before?.capital && before.sentence === word?.sentence && !notInNames.has(before.folded)) &&
    !(next?.capital && next.sentence === word?.sentence) &&
    !isRoleNoun(next)
  );
}

/** What a state has, by nouns that nothing else has. */
const offices: ReadonlySet<string> = new Set([
  'army',
  'diet',
  'embassy',
  'forces',
  'government',
  'military',
  'ministry',
  'navy',
  'parliament',
]);

/** Whose office makes a name a state's: "the prime minister of Nyholm". */
const rulers: ReadonlySet<string> = new Set([
  'ambassador',
  'army',
  'capital',
  'chancellor',
  'council',
  'emir',
  'emirate',
  'forces',
  'government',
  'king',
  'kingdom',
  'minister',
  'ministry',
  'navy',
  'parliament',
  'people',
  'premier',
  'president',
  'queen',
  'representative',
  'republic',
  'sultanate',
  'south',
  'north',
  'east',
  'west',
]);

/** "the Orindan government", "a Sindharan minister", "the Orindan foreign ministry" */
function isOfState(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return next?.lower !== 'president' && !next?.capital && officeEnd(words, index + 1);
}

/** "Velmaria's deputy foreign minister", "Velmaria's armed forces" */
function ownsOffice(words: readonly Word[], index: number): boolean {
  return words[index + 1]?.kind === 'possessive' && officeEnd(words, index + 2);
}

/** Whether an office, or who holds one, is named from the word on: "deputy foreign minister", "armed forces". */
function officeEnd(words: readonly Word[], start: number): boolean {
  for (let ahead = start; ahead < start + 4; ahead += 1) {
    const word = words[ahead];
    if (word?.kind !== 'word') return false;
    if (isRoleNoun(word) || offices.has(word.lower)) return true;
    if (!roleModifiers.has(word.lower)) return false;
  }
  return false;
}

/** "the prime minister of Nyholm", "the capital of Ilmarch" */
function ruledBy(words: readonly Word[], index: number): boolean {
  return words[index - 1]?.lower === 'of' && rulers.has(words[index - 2]?.lower ?? '');
}

/** "PORT VELM, Velmaria —" */
function endsDateline(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]?.text ?? '';
  const previous = words[index - 2];
  return words[index - 1]?.text === ',' && /^[–—-]$|^\($/.test(next) && /^\p{Lu}{3,}$/u.test(previous?.text ?? '');
}
