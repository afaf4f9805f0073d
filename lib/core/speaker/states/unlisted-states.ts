import { addSeats } from '../cast/body/seats.ts';
import { genderOfSurname } from '../cast/person/gender.ts';
import { isAlone, isCommonNoun, isSomebody } from '../cast/person/lone-names.ts';
import { kin } from '../data/kin.ts';
import { troops } from '../data/offices.ts';
import { platforms } from '../data/outlet-nouns.ts';
import { bodyAt } from '../mention/body/bodies.ts';
import { calledThingAt, isShortForThing } from '../mention/name/called-things.ts';
import { isCourtesy } from '../mention/name/name-run.ts';
import type { PersonReading } from '../mention/name/people.ts';
import { isSmallElsewhere } from '../mention/name/spelling.ts';
import { isCompanyOffice } from '../mention/role/company-office.ts';
import { isCalledOn } from '../reading/asker-labels.ts';
import type { Word } from '../reading/words.ts';
import { foldName } from '../registry/fold-name.ts';
import { peopleWithSurname, type RegistryIndex } from '../registry/lookup.ts';
import { type ArticleNames, articleNames, surnamesIn } from './article-names.ts';
import { isPlaceName, isRealm, isSender } from './can-name-place.ts';
import { endsDateline, isOfState } from './office-evidence.ts';
import { pairedStates } from './paired-states.ts';
import { enough, isOfKind, isOfLongerName, stateEvidence, townEvidence } from './state-evidence.ts';
import { adjectiveEnd, guessState } from './state-of-adjective.ts';
import { type Evidence, statesByEvidence } from './states-by-evidence.ts';
import { isLabel, opensTurn } from './turn-labels.ts';

/**
 * The states and places that only the article knows: folded names and adjectives, each with the name. Evidence is an
 * adjective beside a name ("Velmarian", "Velmaria"), an official of it ("Velmaria's minister"), a dateline ("PORT VELM,
 * Velmaria —"), and a lone name that says something and is no person's.
 */
export function readUnlistedStates(
  words: readonly Word[],
  readings: readonly PersonReading[],
  capitals: ReadonlyMap<string, string>,
  registry: RegistryIndex,
  isSource: (word: number) => boolean,
): Map<string, string> {
  const article = articleNames(words, readings, capitals, registry, isSource);
  const found: Found = {
    states: new Map(),
    surnames: surnamesIn(words, readings),
    evidence: new Map(),
    speaking: new Map(),
  };
  let known = 0;
  for (let index = 0; index < words.length; index += 1) {
    // "the Democratic People's Republic of | Korea" is within a registered name.
    if (index < known) continue;
    const match = bodyAt(words, index, registry);
    if (match?.how === 'name') known = match.end;
    if (!match && canBeState(index, article, found)) readName(index, article, found);
  }
  const { states, evidence } = found;
  for (const name of statesByEvidence(evidence, article)) states.set(foldName(name), name);
  for (const { folded, text } of pairedStates(words, states, registry))
    if ((evidence.get(folded)?.town ?? enough) < enough) states.set(folded, text);
  addSeats(words, states, addSpeaking(found, words), article.datelines);
  return states;
}

/** What is known so far, by folded names. */
interface Found {
  readonly states: Map<string, string>;
  readonly surnames: Set<string>;
  readonly evidence: Map<string, Evidence>;
  /** The word index at which each first says something. */
  readonly speaking: Map<string, number>;
}

/** Whether a word could be a state's name and isn't known as one yet. */
function canBeState(
  index: number,
  { words, opening, outlets, isSource, canName }: ArticleNames,
  { states }: Found,
): boolean {
  const word = words[index];
  if (!word?.capital || states.has(word.folded) || outlets.has(word.folded) || isOfKin(words, index)) return false;
  if (isCalledOn(index, words) || isCourtesy(words, index)) return false;
  // "Kestrel said", of "the union Kestrel"
  if (calledThingAt(words, index, index + 1) || isShortForThing(words, index)) return false;
  // "in a post on Telegram, May 2", but not a paper of that name
  if (platforms.has(word.folded) && !isSource(index)) return false;
  // "KORVE, Lower Marches (BNI) —": a state, whatever its form.
  // "the Sultanate of Marwan": a state, though people are called so.
  const isPlaced = endsDateline(words, index) || isRealm(words, index) || isSender(words, index);
  if (!canName(word) && !(isPlaced && isPlaceName(word))) return false;
  // "the Palace": what the article also writes in lower case is no name.
  if (isSmallElsewhere(words, index)) return false;
  return !(opening.has(word.folded) && isSource(index) && isAlone(words, index));
}

/** Notes the state of an adjective, or what speaks for a state's, a town's or a speaker's name. */
function readName(index: number, article: ArticleNames, { states, surnames, evidence, speaking }: Found): void {
  const { words, datelines, isSource } = article;
  const word = words[index]!;
  const { folded } = word;
  const isOffice = isOfState(words, index) && !isCompanyOffice(words, index + 1);
  const isAdjective = adjectiveEnd.test(folded);
  const state = isOffice || isAdjective ? article.stateOf(folded, isOffice) : undefined;
  // "the Velmari army" doesn't make "Oskar Velmari-Tehl" Velmar's.
  if (surnames.has(folded) && !(isOffice && isAdjective && state !== undefined)) return;
  // If only the adjective occurs, "the Orindan government" is Orinda's, but "the Orindan Army" may be anybody's.
  const mayGuess = state === undefined && isOffice && isAdjective && !isOfTroops(words, index);
  const guessed = mayGuess && !article.placed.has(folded) ? guessState(word.text) : mayGuess ? word.text : state;
  // "an Assadian speech": after somebody whom the registry knows.
  if (guessed !== undefined && peopleWithSurname(article.registry, guessed).length > 0) return;
  if (guessed !== undefined) {
    states.set(folded, guessed);
    states.set(foldName(guessed), guessed);
    return;
  }
  const { state: forState, town, at, count } = evidence.get(folded) ?? { state: 0, town: 0, at: index, count: 0 };
  evidence.set(folded, {
    state: forState + stateEvidence(words, index, datelines),
    town: town + townEvidence(words, index),
    at,
    count: count + 1,
  });
  if (isSource(index) && isSomebody(words, index)) surnames.add(folded);
  if (isSource(index) && !speaking.has(folded) && speaksAlone(index, article)) speaking.set(folded, index);
}

/** Whether a lone name that is a source could be a state's. */
function speaksAlone(index: number, { words, capitals, registry }: ArticleNames): boolean {
  const word = words[index]!;
  // "CLAIM: It is late."
  if (words[index + 1]?.text === ':' && !capitals.has(word.folded)) return false;
  return (
    isAlone(words, index) &&
    !isOfKind(words, index) &&
    !isOfLongerName(words, index) &&
    !isCommonNoun(words, index) &&
    !isLabel(words, index) &&
    !isSurname(word, registry)
  );
}

/** Takes lone sources that are nobody else for states; returns these. */
function addSpeaking({ states, surnames, evidence, speaking }: Found, words: readonly Word[]): Set<string> {
  const added = new Set<string>();
  for (const [folded, index] of speaking) {
    // "Anna: Is it late?": a name that occurs only in a label is a questioner's.
    const isAsker = evidence.get(folded)?.count === 1 && opensTurn(words, index);
    if (states.has(folded) || surnames.has(folded) || isAsker) continue;
    const name = words[index]?.text ?? folded;
    states.set(foldName(name), name);
    added.add(folded);
  }
  return added;
}

/** "the Orindan | Army" */
function isOfTroops(words: readonly Word[], index: number): boolean {
  return words[index + 1]?.capital === true && troops.has(words[index + 1]?.folded ?? '');
}

/** "his wife, Anna", "her son Oskar" */
function isOfKin(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.text === ',' ? words[index - 2] : words[index - 1];
  return before?.sentence === words[index]?.sentence && kin.has(before?.lower ?? '');
}

function isSurname(word: Word, registry: RegistryIndex): boolean {
  return genderOfSurname(word.folded) !== undefined || peopleWithSurname(registry, word.text).length > 0;
}
