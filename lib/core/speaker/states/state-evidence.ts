import { isAlone } from '../cast/person/lone-names.ts';
import { bodyNominals } from '../data/body-nouns.ts';
import { nameParticles } from '../data/name-words.ts';
import { phraseEnds } from '../data/phrase-words.ts';
import { cityEnds, placeBeginnings } from '../data/place-words.ts';
import { followsKind } from '../mention/name/things.ts';
import type { Word } from '../reading/words.ts';
import {
  endsDateline,
  isOfState,
  namesChamber,
  namesForces,
  namesItsCity,
  namesOffice,
  ownsOffice,
  ruledBy,
} from './office-evidence.ts';
import { actsAsState } from './state-acts.ts';
import { isStateByClause } from './state-clauses.ts';
import { adjectiveEnd } from './state-of-adjective.ts';
import { isTown } from './towns.ts';

/** How much each place of a name in a sentence counts, set by hand on labelled articles. 3 make it a state's. */
const weights = {
  office: 3,
  likeness: 3,
  isSubject: 1.5,
  beside: 1,
  ending: 1.5,
  municipal: 6,
  site: 1,
} as const;

/** From this score on a name is a state's, unless more speaks for a town's. */
export const enough = 3;

/** How much the place of a lone name, at a word index, speaks for a state's. */
export function stateEvidence(words: readonly Word[], index: number, datelines: ReadonlySet<string>): number {
  if (
    namesForces(words, index) ||
    namesChamber(words, index) ||
    namesItsCity(words, index) ||
    namesOffice(words, index)
  )
    return weights.office;
  if (!isAlone(words, index) || isOfLongerName(words, index) || isOfKind(words, index)) return 0;
  if (ownsOffice(words, index) || isOfState(words, index) || ruledBy(words, index) || endsDateline(words, index))
    return weights.office;
  if (isStateByClause(words, index) || actsAsState(words, index)) return weights.office;
  if (looksLikeState(words, index, datelines)) {
    const isEnded = /(?:[ao]|land|mark|stan)$/.test(words[index]?.folded ?? '');
    return isEnded || clauseStarts.has(words[index - 1]?.lower ?? '') ? weights.likeness : weights.isSubject;
  }
  const word = words[index];
  const before = words[index - 1];
  const opens = before?.sentence !== word?.sentence || before?.text === ',';
  const isSubject = opens && (auxiliaries.has(words[index + 1]?.lower ?? '') || isWas(words[index + 1]));
  const isBeside = besides.has(before?.lower ?? '') && !isSite(words, index);
  return (isSubject ? weights.isSubject : 0) + (isBeside ? weights.beside : 0);
}

/** How much it speaks for a town's. */
export function townEvidence(words: readonly Word[], index: number): number {
  if (isTown(words, index)) return weights.municipal;
  return isSite(words, index) ? weights.site : 0;
}

/** What the form of a folded name says by itself: positive for a state, negative for a town. */
export function evidenceOfForm(folded: string): number {
  if (placeBeginnings.has(folded.split(' ')[0] ?? '') && folded.includes(' ')) return 0;
  if (/(?:ia|land|mark|stan)$/.test(folded)) return weights.ending;
  return cityEnds.test(folded) ? -weights.ending : 0;
}

/** "the Treaty of Velm", "L’Écho de la Velm": part of a longer name. */
export function isOfLongerName(words: readonly Word[], index: number): boolean {
  const before = words[index - 2];
  if (nameParticles.has(words[index - 1]?.lower ?? '')) return true;
  return words[index - 1]?.lower === 'of' && before?.capital === true && longNames.has(before.lower);
}

const longNames: ReadonlySet<string> = new Set(['agreement', 'battle', 'convention', 'office', 'peace', 'treaty']);

/** "the ferry company Velm", but not "the republic Velm" */
export function isOfKind(words: readonly Word[], index: number): boolean {
  const isOfState = bodyNominals.get(words[index - 1]?.lower ?? '')?.includes('state') === true;
  return followsKind(words, index) && !isOfState;
}

function isSite(words: readonly Word[], index: number): boolean {
  return /^(?:at|in|near|outside)$/.test(words[index - 1]?.lower ?? '');
}

function isWas(word: Word | undefined): boolean {
  return /^(?:is|was|wants|were)$/.test(word?.lower ?? '');
}

const besides: ReadonlySet<string> = new Set(['against', 'between', 'by', 'unlike', 'with']);

/** "why Velmaria should", "Velmaria's south": within a sentence, with the ending of a state's name. */
function looksLikeState(words: readonly Word[], index: number, datelines: ReadonlySet<string>): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (!word || datelines.has(word.folded)) return false;
  // "told Helm" may as well be an outlet.
  if (/^(?:informed|tell|telling|tells|told)$/.test(before?.lower ?? '')) return false;
  // "along the Helm" has a river.
  if (before?.lower === 'the' && !adjectiveEnd.test(word.folded)) return false;
  const next = words[index + 1];
  if (next?.kind === 'possessive' || (word.paragraph === 0 && before?.sentence !== word.sentence)) return true;
  // "armed with Zarnitsa missiles" is no state.
  const standsFree = next?.kind !== 'word' || phraseEnds.has(next.lower);
  // One can be "in" a city, too, so the name needs an ending that cities seldom have.
  const isPlaced = /^(?:at|from|in|near|outside|to)$/.test(before?.lower ?? '') && !/(?:ia|stan)$/.test(word.folded);
  return before?.sentence === word.sentence && standsFree && !isPlaced;
}

/** Verbs that follow a subject: "Velmaria has not replied". */
const auxiliaries: ReadonlySet<string> = new Set(
  'can could did does had has may might must should will would'.split(' '),
);

/** Words before a clause about a state: "said Norvask would". */
const clauseStarts: ReadonlySet<string> = new Set(['said', 'says', 'that', 'whether', 'why']);
