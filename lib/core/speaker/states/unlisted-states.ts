import { answerers, askers } from '../../quotation/data/askers.ts';
import { datelineOutlets } from '../cast/dateline-outlets.ts';
import { genderOfSurname } from '../cast/gender.ts';
import { isAlone, isCommonNoun, isSomebody } from '../cast/lone-names.ts';
import { addSeats } from '../cast/seats.ts';
import { bodyNouns } from '../data/body-nouns.ts';
import { cities } from '../data/cities.ts';
import { commonWords } from '../data/common-words.ts';
import { documentNouns } from '../data/document-nouns.ts';
import { kin } from '../data/kin.ts';
import { notInNames } from '../data/name-words.ts';
import { troops } from '../data/offices.ts';
import { platforms } from '../data/outlet-nouns.ts';
import { partyWords } from '../data/party-words.ts';
import { phraseEnds } from '../data/phrase-words.ts';
import { realms } from '../data/place-words.ts';
import { pronouns } from '../data/pronouns.ts';
import { partsOfTheWorld, regions } from '../data/regions.ts';
import { roleModifiers } from '../data/roles.ts';
import { statesForShort, statesOfTheUnion } from '../data/united-states.ts';
import { chambers, venueNouns } from '../data/venue-nouns.ts';
import { bodyAt } from '../mention/bodies.ts';
import { isGivenName } from '../mention/name-run.ts';
import type { PersonReading } from '../mention/people.ts';
import { isPortfolio } from '../mention/portfolio.ts';
import { isRoleNoun } from '../mention/role-title.ts';
import { isSmallElsewhere } from '../mention/spelling.ts';
import type { Word } from '../reading/words.ts';
import { foldName } from '../registry/fold-name.ts';
import { peopleWithSurname, type RegistryIndex } from '../registry/lookup.ts';
import { pairedStates } from './paired-states.ts';
import {
  endsDateline,
  enough,
  evidenceOfForm,
  isOfKind,
  isOfLongerName,
  isOfState,
  stateEvidence,
  townEvidence,
} from './state-evidence.ts';
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
    // "Under the Ottawa Convention Velmaria was to": no name before is a given one.
    const isAfterThing = words.slice(name.start, name.end - 1).some(({ lower }) => documentNouns.has(lower));
    if (name.end - name.start > 1 && last && !isAfterThing)
      for (const own of [last.folded, ...last.folded.split(' ')]) surnames.add(own);
  }
  // "Moriyama Yukiko": some peoples put the surname first, by which she speaks then.
  const opening = new Set(readings.flatMap(({ name }) => (name.end - name.start > 1 ? words[name.start]?.folded : [])));
  const speaking = new Map<string, number>();
  const evidence = new Map<string, Evidence>();
  const datelines = datelinesIn(words);
  let named: ReadonlySet<string> | undefined;
  // Few articles have labels to ask it of.
  const isNamed = (folded: string): boolean => {
    named ??= afterGivenNames(words);
    return named.has(folded);
  };
  const placed = placedAlone(words);
  const outlets = datelineOutlets(words, registry);
  const add = (name: string): void => void states.set(foldName(name), name);
  const adjectives = new Map<string, string | undefined>();
  const stateOf = (folded: string, isSure: boolean): string | undefined => {
    const key = `${folded} ${isSure}`;
    if (!adjectives.has(key)) adjectives.set(key, stateOfAdjective(folded, capitals, isSure));
    return adjectives.get(key);
  };
  const candidates = new Map<string, boolean>();
  const canName = (word: Word): boolean => {
    let known = candidates.get(word.text);
    if (known === undefined) {
      known = isCandidate(word);
      candidates.set(word.text, known);
    }
    return known;
  };
  let known = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    // "the Democratic People's Republic of | Korea" is a registered name's.
    if (index < known) continue;
    const match = word.capital ? bodyAt(words, index, registry) : undefined;
    if (match?.how === 'name') known = match.end;
    if (!word.capital || states.has(word.folded) || outlets.has(word.folded) || isOfKin(words, index)) continue;
    // "in a post on Telegram, May 2", but not a paper of that name
    if (platforms.has(word.folded) && !isSource(index)) continue;
    // "KORVE, Lower Marches (BNI) —": a state, whatever its form.
    // "the Sultanate of Marwan": a state, though people are called so.
    if (
      !canName(word) &&
      !((endsDateline(words, index) || isRealm(words, index) || isSender(words, index)) && isPlaceName(word))
    )
      continue;
    // "the Palace": what the article writes in small letters, too, is no name.
    if (isSmallElsewhere(words, index) || match) continue;
    if (opening.has(word.folded) && isSource(index) && isAlone(words, index)) continue;
    const isOffice = isOfState(words, index);
    const isAdjective = adjectiveEnd.test(word.folded);
    const state = isOffice || isAdjective ? stateOf(word.folded, isOffice) : undefined;
    // "Oskar Velmari-Tehl" takes nothing from "the Velmari army" where Velmar is named.
    if (surnames.has(word.folded) && !(isOffice && isAdjective && state !== undefined)) continue;
    // Where only the adjective stands in the article: "the Orindan government" is Orinda's, "the Orindan Army" anybody's.
    const mayGuess = state === undefined && isOffice && isAdjective && !isOfTroops(words, index);
    const guessed = mayGuess && !placed.has(word.folded) ? guessState(word.text) : mayGuess ? word.text : state;
    if (guessed !== undefined) {
      states.set(word.folded, guessed);
      add(guessed);
      continue;
    }
    const found = evidence.get(word.folded) ?? { state: 0, town: 0, at: index, count: 0 };
    found.count += 1;
    found.state += stateEvidence(words, index, datelines);
    found.town += townEvidence(words, index);
    evidence.set(word.folded, found);
    if (isSource(index) && isSomebody(words, index)) surnames.add(word.folded);
    if (
      isSource(index) &&
      isAlone(words, index) &&
      !isOfKind(words, index) &&
      !isOfLongerName(words, index) &&
      !isCommonNoun(words, index) &&
      !isLabel(words, index, isNamed) &&
      // "CLAIM: It is late."
      !(words[index + 1]?.text === ':' && !capitals.has(word.folded)) &&
      !isSurname(word, registry)
    )
      speaking.set(word.folded, speaking.get(word.folded) ?? index);
  }
  for (const [folded, found] of evidence) {
    const { town, at } = found;
    const stately = found.state + (isOnlyInHeadline(found, words) ? headlineOnly : 0);
    const form = evidenceOfForm(folded);
    const forState = stately + Math.max(0, stately > 0 ? form : 0);
    const forTown = town + Math.max(0, -form);
    // "VELM CITY –" alone is no state.
    const name = capitals.get(folded);
    if (
      !(forState >= enough && name) ||
      (forTown >= enough && forTown >= forState) ||
      isOfRegistered(words[at], registry)
    )
      continue;
    add(name);
  }
  for (const { folded, text } of pairedStates(words, states, registry))
    if ((evidence.get(folded)?.town ?? enough) < enough) states.set(folded, text);
  // "Anna: Is it late?": whom nothing but one label names is somebody who asks.
  for (const [folded, index] of speaking)
    if (states.has(folded) || surnames.has(folded) || (evidence.get(folded)?.count === 1 && opensTurn(words, index)))
      speaking.delete(folded);
    else add(words[index]?.text ?? folded);
  addSeats(words, states, new Set(speaking.keys()), datelines);
  return states;
}

/** "the Orindan | Army" */
function isOfTroops(words: readonly Word[], index: number): boolean {
  return words[index + 1]?.capital === true && troops.has(words[index + 1]?.folded ?? '');
}

/** Words that stand alone after a preposition, folded: in "exports to Kiravan doubled" is a state's name, though it ends as an adjective. */
function placedAlone(words: readonly Word[]): ReadonlySet<string> {
  const placed = new Set<string>();
  for (let index = 0; index < words.length; index += 1) {
    const { capital, folded } = words[index]!;
    if (!capital || !/^(?:from|in|of|to|with)$/.test(words[index - 1]?.lower ?? '') || !isAlone(words, index)) continue;
    const next = words[index + 1];
    if (next?.kind !== 'word' || phraseEnds.has(next.lower)) placed.add(folded);
  }
  return placed;
}

/** "his wife, Anna", "her son Oskar" */
function isOfKin(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.text === ',' ? words[index - 2] : words[index - 1];
  return before?.sentence === words[index]?.sentence && kin.has(before?.lower ?? '');
}

/** What speaks for a name's being a state's and a town's, where it stands first and how often it stands. */
interface Evidence {
  state: number;
  town: number;
  readonly at: number;
  count: number;
}

/** "Velmaria opens its laboratory", "In Velmaria, the beans grow": what a headline alone names is where it all happens. */
function isOnlyInHeadline({ at, count, town }: Evidence, words: readonly Word[]): boolean {
  const word = words[at];
  if (word?.paragraph !== 0 || count > 1 || town > 1 || !isAlone(words, at)) return false;
  const next = words[at + 1];
  // "Velmaria opens its", but not "Ferry operators in".
  const isVerb = next?.kind === 'word' && !next.capital && /[^s]s$/.test(next.lower);
  const isSubject = !words[at - 1] && isVerb && /^(?:an?|its|no|the)$/.test(words[at + 2]?.lower ?? '');
  const isFronted = at === 1 && words[0]?.lower === 'in' && next?.text === ',';
  return isSubject || isFronted || next?.kind === 'possessive';
}

/** Words with a capital that are no name, folded: "*Royal* Helm Force". */
const noNames: ReadonlySet<string> = new Set(
  'answer emirate federal federation imperial kingdom labour principality question rebel republic royal sultanate'.split(
    ' ',
  ),
);

const headlineOnly = 3;

/** "Answer:", "WIEBE:" where Jonas Wiebe is named: a label says who speaks. @param isNamed whether a word, folded, follows a given name */
function isLabel(words: readonly Word[], index: number, isNamed: (folded: string) => boolean): boolean {
  if (words[index + 1]?.text !== ':') return false;
  const { lower = '', folded = '' } = words[index] ?? {};
  return askers.has(lower) || answerers.has(lower) || isNamed(folded);
}

function opensTurn(words: readonly Word[], index: number): boolean {
  return words[index + 1]?.text === ':' && words[index - 1]?.paragraph !== words[index]?.paragraph;
}

function afterGivenNames(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.filter((_, index) => isGivenName(words[index - 1])).map(({ folded }) => folded));
}

function isSurname(word: Word, registry: RegistryIndex): boolean {
  return genderOfSurname(word.folded) !== undefined || peopleWithSurname(registry, word.text).length > 0;
}

/** "Putin's spokesman", "Grossi's remarks": the surname of somebody whom the registry holds, spelled as there. */
function isOfRegistered(word: Word | undefined, registry: RegistryIndex): boolean {
  const bearers = word ? peopleWithSurname(registry, word.text) : [];
  return bearers.some(({ name }) =>
    foldName(name)
      .split(' ')
      .includes(word?.folded ?? ''),
  );
}

/** Whether a word can be a place's name, as far as it tells by itself. */
export function isCandidate(word: Word): boolean {
  if (!word.capital || word.folded.length < 4 || notInNames.has(word.folded)) return false;
  if (noNames.has(word.folded) || commonWords.has(word.folded) || venueNouns.has(word.lower)) return false;
  if (chambers.has(word.folded) || pronouns.has(word.lower)) return false;
  if (askers.has(word.lower) || answerers.has(word.lower)) return false;
  if (isGivenName(word) || bodyNouns.has(word.folded) || isRoleNoun(word)) return false;
  if (
    statesOfTheUnion.has(word.folded) ||
    statesForShort.has(word.folded) ||
    cities.has(word.folded) ||
    partyWords.has(word.folded) ||
    regions.has(word.folded) ||
    roleModifiers.has(word.lower)
  )
    return false;
  // "the Farmers' Party", "the Institute of Virology"
  if (/(?:[^aiu]s|[rs]men|women|folk)$/.test(word.folded) || isPortfolio([word.lower])) return false;
  // "Al-Masaa" is an outlet, or a family.
  if (/^al-/i.test(word.text)) return false;
  // "R-Idaho"
  if (/^[DIR]-\p{Lu}/u.test(word.text)) return false;
  // "the Velm-led opposition"
  if (/-(?:backed|based|born|held|led|run)$/.test(word.lower)) return false;
  // "K-17" is a witness, or a missile.
  if (/\d/.test(word.text)) return false;
  // "GreenHaul" is a company.
  if (/^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}/u.test(word.text)) return false;
  return !partsOfTheWorld.test(word.folded);
}

/** No day, and no state of the United States: "COLORADO SPRINGS, Colo. —". */
function isPlaceName({ folded, text }: Word): boolean {
  return !notInNames.has(folded) && !statesOfTheUnion.has(folded) && !statesForShort.has(folded) && !text.endsWith('.');
}

/** "the Republic of Velm" */
function isRealm(words: readonly Word[], index: number): boolean {
  return words[index - 1]?.lower === 'of' && realms.has(words[index - 2]?.lower ?? '') && isAlone(words, index);
}

/** "the embassy of Velmos", "the delegation of Velmos", but not "the delegation of Senators" */
function isSender(words: readonly Word[], index: number): boolean {
  if (words[index - 1]?.lower !== 'of') return false;
  const sent = words[index - 2]?.lower ?? '';
  return (
    /^(?:delegation|embassy)$/.test(sent) &&
    isAlone(words, index) &&
    !/(?:an|er|ist|or)s$/.test(words[index]?.folded ?? '')
  );
}

function datelinesIn(words: readonly Word[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let index = 0; index < words.length; index += 1)
    if (isDateline(words, index)) found.add(words[index]?.folded ?? '');
  return found;
}

/** "OSTREL, February 19" */
function isDateline(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word?.capital || words[index - 3]?.paragraph === word.paragraph) return false;
  return /^\p{Lu}{4,}$/u.test(word.text);
}
