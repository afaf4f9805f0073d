import { isAlone } from '../cast/lone-names.ts';
import { bodyNominals } from '../data/body-nouns.ts';
import { nameParticles } from '../data/name-words.ts';
import { phraseEnds } from '../data/phrase-words.ts';
import { cityEnds, placeBeginnings } from '../data/place-words.ts';
import { roleModifiers } from '../data/roles.ts';
import { isOverField } from '../mention/portfolio.ts';
import { isRoleNoun } from '../mention/role-title.ts';
import { isNameElsewhere } from '../mention/spelling.ts';
import { followsKind } from '../mention/things.ts';
import type { Word } from '../reading/words.ts';
import { actsAsState } from './state-acts.ts';
import { isStateByClause } from './state-clauses.ts';
import { adjectiveEnd } from './state-of-adjective.ts';
import { isTown } from './towns.ts';

/** Weights of what a name's place in a sentence says, set by hand on labelled articles. A state's name has 3 or more. */
const weights = {
  office: 3,
  likeness: 3,
  isSubject: 1.5,
  beside: 1,
  ending: 1.5,
  municipal: 6,
  site: 1,
} as const;

/** What makes a name a state's: from this on it is one, where no more says that it is a town's. */
export const enough = 3;

/** How much a lone name at the word speaks for a state's. */
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

/** How much a lone name at the word speaks for a town's. */
export function townEvidence(words: readonly Word[], index: number): number {
  if (isTown(words, index)) return weights.municipal;
  return isSite(words, index) ? weights.site : 0;
}

/** What the form of a name alone says, for a state's where positive and for a town's where negative. */
export function evidenceOfForm(folded: string): number {
  if (placeBeginnings.has(folded.split(' ')[0] ?? '') && folded.includes(' ')) return 0;
  if (/(?:ia|land|mark|stan)$/.test(folded)) return weights.ending;
  return cityEnds.test(folded) ? -weights.ending : 0;
}

/** "the Velm Space Force" */
function namesForces(words: readonly Word[], index: number): boolean {
  const [branch, forces] = words.slice(index + 1, index + 3).map(({ text }) => text);
  const isForce = /^(?:Air|Armed|Defen[cs]e|Space)$/.test(branch ?? '') && /^Forces?$/.test(forces ?? '');
  return words[index - 1]?.lower === 'the' && isForce;
}

/** "the Velm Foreign Ministry", "the Velm Embassy in Lune" */
function namesOffice(words: readonly Word[], index: number): boolean {
  const [first = '', second = ''] = words.slice(index + 1, index + 3).map(({ text }) => text);
  const isMinistry = /^(?:Defen[cs]e|Foreign|Interior)$/.test(first) && second === 'Ministry';
  // "the Velmer Foreign Ministry" is Velm's.
  if (/er$/.test(words[index]?.folded ?? '')) return false;
  return words[index - 1]?.lower === 'the' && (isMinistry || (first === 'Embassy' && /^(?:in|to)$/.test(second)));
}

/** "a Velm Senate committee", "the Velm National Assembly", "Velm National University", "the Velm House of Delegates" */
function namesChamber(words: readonly Word[], index: number): boolean {
  const [first, second, third] = words.slice(index + 1, index + 4).map(({ text }) => text);
  const isHouse = first === 'House' && second === 'of' && chambers.has(third?.toLowerCase() ?? '');
  const isNational = first === 'National' && nationals.has(second?.toLowerCase() ?? '');
  return isHouse || isNational || /^(?:Parliament|Senate)$/.test(first ?? '');
}

/** What only a state has as its own. */
const nationals: ReadonlySet<string> = new Set(
  'archives army assembly bank guard laboratory library museum police university'.split(' '),
);

/** Whose house a chamber is. */
const chambers: ReadonlySet<string> = new Set(['assembly', 'commons', 'delegates', 'deputies', 'representatives']);

/** "VELM CITY, May 3": a dateline's city that has its state's name. */
function namesItsCity(words: readonly Word[], index: number): boolean {
  const isHead = words[index - 1]?.paragraph !== words[index]?.paragraph;
  return isHead && /^\p{Lu}{4,}$/u.test(words[index]?.text ?? '') && words[index + 1]?.text === 'CITY';
}

/** "the Treaty of Velm", "L’Écho de la Velm": what that is of is no state by it. */
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
  // "told Helm" is an outlet's name as often.
  if (/^(?:informed|tell|telling|tells|told)$/.test(before?.lower ?? '')) return false;
  // "along the Helm" is a river.
  if (before?.lower === 'the' && !adjectiveEnd.test(word.folded)) return false;
  const next = words[index + 1];
  if (next?.kind === 'possessive' || (word.paragraph === 0 && before?.sentence !== word.sentence)) return true;
  // "armed with Zarnitsa missiles" is no state.
  const standsFree = next?.kind !== 'word' || phraseEnds.has(next.lower);
  // A city, too, is somewhere to be "in": only an ending that cities seldom have makes it a state.
  const isPlaced = /^(?:at|from|in|near|outside|to)$/.test(before?.lower ?? '') && !/(?:ia|stan)$/.test(word.folded);
  return before?.sentence === word.sentence && standsFree && !isPlaced;
}

/** Verbs that a sentence's subject stands before: "Velmaria has not replied". */
const auxiliaries: ReadonlySet<string> = new Set(
  'can could did does had has may might must should will would'.split(' '),
);

/** Words that a clause on a state follows: "said Norvask would". */
const clauseStarts: ReadonlySet<string> = new Set(['said', 'says', 'that', 'whether', 'why']);

/** What a state has, by nouns that nothing else has. */
const offices: ReadonlySet<string> = new Set(
  `
  army cabinet diet embassy forces government military ministry navy parliament presidency
  `
    .trim()
    .split(/\s+/),
);

/** Whose office makes a name a state's: "the prime minister of Nyholm". */
const rulers: ReadonlySet<string> = new Set(
  `
  ambassador army capital chancellor commonwealth council delegate delegation east embassy emir emirate envoy forces
  government islands king kingdom minister ministries ministry navy negotiator north parliament people premier
  president queen representative republic south sultanate west
  `
    .trim()
    .split(/\s+/),
);

/** "the Orindan government", "a Sindharan minister", "the Orindan foreign ministry" */
export function isOfState(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  // "Local officials" at the head of a sentence
  const opens = words[index - 1]?.sentence !== words[index]?.sentence;
  if (opens && !isNameElsewhere(words, index) && !/(?:[aeiou]n|ese|[^aeiou]i|[ao])$/.test(words[index]?.folded ?? ''))
    return false;
  const isAdjective = adjectiveEnd.test(words[index]?.folded ?? '');
  return next?.lower !== 'president' && (isAdjective || !next?.capital) && officeEnd(words, index + 1);
}

/** "Velmaria's deputy foreign minister", "Velmaria's armed forces" */
function ownsOffice(words: readonly Word[], index: number): boolean {
  return words[index + 1]?.kind === 'possessive' && (officeEnd(words, index + 2) || belongingAt(words, index + 2));
}

/** "capital", "mill towns", "eastern provinces" */
function belongingAt(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at], words[at + 1]];
  const isQualified = first?.kind === 'word' && !first.capital && belongings.has(second?.lower ?? '');
  return belongings.has(first?.lower ?? '') || isQualified;
}

/** What only a state has, beside its offices. */
const belongings: ReadonlySet<string> = new Set(
  `
  airspace armour arsenal border borders capital cities citizens coast constitution delegation doctrine east economy fleet islands
  neutrality north northeast northwest provinces shores side soil soldiers south southeast southwest sovereignty territory towns troops voters
  waters west
  `
    .trim()
    .split(/\s+/),
);

/** Whether an office, or who holds one, is named from the word on: "deputy foreign minister", "armed forces". */
function officeEnd(words: readonly Word[], start: number): boolean {
  for (let ahead = start; ahead < start + 4; ahead += 1) {
    const word = words[ahead];
    if (word?.kind !== 'word') return false;
    if (isRoleNoun(word) || offices.has(word.lower) || (ahead === start && sides.has(word.lower))) return true;
    if (!roleModifiers.has(word.lower)) return false;
  }
  return false;
}

/** Who acts for a state, in words that the state's name or adjective stands before: "the Velm side". */
const sides: ReadonlySet<string> = new Set(['delegation', 'officials', 'opposition', 'side', 'soldiers', 'troops']);

/** "the prime minister of Nyholm", "the capital of Ilmarch", "Foreign Minister Anna Lind of Nyholm" */
function ruledBy(words: readonly Word[], index: number): boolean {
  if (words[index - 1]?.lower !== 'of' || isOverField(words, index - 1, index + 1)) return false;
  let at = index - 2;
  while (at > index - 6 && words[at]?.capital && !isRoleNoun(words[at]) && !rulers.has(words[at]?.lower ?? '')) at -= 1;
  const isRuler = rulers.has(words[at]?.lower ?? '') && words[at]?.sentence === words[index]?.sentence;
  // "the south of Velmaria", but not "a village south of Velm"
  const isBeyond = /^(?:east|north|south|west)$/.test(words[at]?.text ?? '') && words[at - 1]?.lower !== 'the';
  return (isRuler && !isBeyond) || isSecretary(words, index - 2);
}

/** "the foreign secretary | of Velm", "the National Assembly | of Velm", "House of Assembly | of Velm", "Assembly | of Velm: oral questions" */
function isSecretary(words: readonly Word[], index: number): boolean {
  const opens = words[index - 1]?.paragraph !== words[index]?.paragraph;
  if (opens && /^(?:Assembly|House|Parliament|Senate)$/.test(words[index]?.text ?? '')) return true;
  if (words[index]?.text === 'Assembly')
    return words[index - 1]?.text === 'National' || words[index - 2]?.text === 'House';
  return words[index]?.lower === 'secretary' && /^(?:defen[cs]e|foreign|home)$/.test(words[index - 1]?.lower ?? '');
}

/** "PORT VELM, Velmaria —", "VELM, Velmaria:" */
export function endsDateline(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]?.text ?? '';
  const previous = words[index - 2];
  return (
    words[index - 1]?.text === ',' && /^[:(–—-]$/.test(next) && /^\p{Lu}[\p{Lu} '’-]{2,}$/u.test(previous?.text ?? '')
  );
}
