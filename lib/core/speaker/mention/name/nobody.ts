import { bodyNouns } from '../../data/body-nouns.ts';
import { documentNouns } from '../../data/document-nouns.ts';
import { stateBodyNouns } from '../../data/offices.ts';
import { partyWords, standings } from '../../data/party-words.ts';
import { determiners, rolePrepositions } from '../../data/phrase-words.ts';
import { roleModifiers } from '../../data/roles.ts';
import { treaties } from '../../data/treaties.ts';
import type { Word } from '../../reading/words.ts';
import { isBesideName } from '../role/complement-start.ts';
import { opensOffice } from '../role/portfolio.ts';
import { isRoleNoun } from '../role/role-title.ts';
import { isNamedPlace } from './named-place.ts';

/** Whether capitals from `start` to `end` are no person's name, by what they are or what is around them. */
export function isNobody(words: readonly Word[], start: number, end: number): boolean {
  return (
    isOfParty(words, start, end) ||
    isOfOffice(words, start, end) ||
    isRealm(words, start, end) ||
    isSeat(words, start, end) ||
    isNamedPlace(words, start, end) ||
    isAdverb(words, start, end) ||
    isOfTreaty(words, start) ||
    isDocument(words, start, end) ||
    meetings.test(words[end - 1]?.lower ?? '') ||
    isSeatOfBody(words, start, end) ||
    isSent(words, start, end) ||
    opensOffice(words, start) ||
    isDesignation(words[start]) ||
    isLetters(words, start, end) ||
    // "a plan | B"
    (end - start === 1 && words[start]?.text.length === 1) ||
    // "the minister of neighbouring | Velmaria, Anna Lind"
    (end - start === 1 && (isBesideName(words, start - 1) || isParticiple(words, start)))
  );
}

/** Whether it is a constituency: "Anna Lind (Harvest Party, | Lune West)". */
function isSeat(words: readonly Word[], start: number, end: number): boolean {
  if (words[start - 1]?.text !== ',' || words[end]?.text !== ')') return false;
  let open = start - 2;
  while (open > start - longestParty && words[open]?.capital) open -= 1;
  return words[open]?.text === '(' && open < start - 2 && words[open - 1]?.capital === true;
}

/** Whether it is a body's abbreviation: "the University of Lune | (UnL)". */
function isLetters(words: readonly Word[], start: number, end: number): boolean {
  const isBracketed = end - start === 1 && words[start - 1]?.text === '(' && words[end]?.text === ')';
  return isBracketed && /^\p{Lu}\p{Ll}{0,2}\p{Lu}+$/u.test(words[start]?.text ?? '');
}

/** In words, with its marks. */
const longestParty = 7;

/** Whether it is what a treaty is about: "the Convention on | Certain Conventional Weapons". */
function isOfTreaty(words: readonly Word[], start: number): boolean {
  const treaty = words[start - 2];
  const isTreaty = treaty?.capital && documentNouns.has(treaty.lower);
  return isTreaty === true && /^(?:against|for|on)$/.test(words[start - 1]?.lower ?? '');
}

/** Whether the last word shows a document or troops: "Clear Skies | Treaty", "the Airborne | Troops". */
function isDocument(words: readonly Word[], start: number, end: number): boolean {
  const last = words[end - 1]?.lower ?? '';
  return (
    end - start > 1 &&
    (documentNouns.has(last) || last === 'forces' || last === 'troops' || treaties.has(words[end - 1]?.text ?? ''))
  );
}

/** "the Lune | Negotiations | on Arms Control" */
const meetings = /^(?:consultations|deliberations|discussions|negotiations|talks)$/;

/** Whether it is an office of a body: "the General | Assembly President". */
function isSeatOfBody(words: readonly Word[], start: number, end: number): boolean {
  return end - start === 2 && bodyNouns.has(words[start]?.folded ?? '') && isRoleNoun(words[end - 1]);
}

/** Whether it is an envoy's title: "Deputy | Velmarian Ambassador | to the UN". */
function isSent(words: readonly Word[], start: number, end: number): boolean {
  const isEnvoy =
    end - start === 2 && /^(?:ambassador|delegate|envoy|representative)$/.test(words[end - 1]?.lower ?? '');
  const to = words[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  return isEnvoy && words[end]?.lower === 'to' && words[to]?.capital === true;
}

/** Whether it is a sentence's verb: "| Reacting | to the threat, the agency said". "Ning on Monday" is somebody. */
function isParticiple(words: readonly Word[], index: number): boolean {
  const opens = words[index - 1]?.sentence !== words[index]?.sentence;
  const lower = words[index]?.lower ?? '';
  const next = words[index + 1]?.lower ?? '';
  return (
    opens &&
    ((/.ing$/.test(lower) && (determiners.has(next) || /^(?:after|before|during|to)$/.test(next))) ||
      (speakings.has(lower) && rolePrepositions.has(next)))
  );
}

const speakings: ReadonlySet<string> = new Set(
  'commenting dwelling elaborating expanding remarking speaking talking testifying touching writing'.split(' '),
);

/** Whether it is a name for party members: "the Christian Democrat", "The Velmarian Social Democrat", "the opposition Social Democrats". */
function isOfParty(words: readonly Word[], start: number, end: number): boolean {
  const before = words[start - 1]?.lower ?? '';
  const isCalling = determiners.has(before) || standings.has(before);
  return (
    isCalling &&
    partyWords.has(words[end - 1]?.folded.replace(/s$/, '') ?? '') &&
    (end - start < 2 || partyWords.has(words[end - 2]?.folded ?? ''))
  );
}

/** Whether it begins an office's name: "Velmaria's | Foreign ministry". */
function isOfOffice(words: readonly Word[], start: number, end: number): boolean {
  const next = words[end]?.lower ?? '';
  return end - start === 1 && roleModifiers.has(words[start]?.lower ?? '') && stateBodyNouns.has(next);
}

/** Whether the name has a number, as weapons and machines have: "the navy's | KM-12A Petrel |". */
function isDesignation(word: Word | undefined): boolean {
  return /^\p{Lu}{1,5}-\d/u.test(word?.text ?? '');
}

/** Whether it is how a sentence begins: "| Ironically |, the minister, Anna Lind, said". "Connally, the governor," is somebody. */
function isAdverb(words: readonly Word[], start: number, end: number): boolean {
  const opens = words[start - 1]?.sentence !== words[start]?.sentence;
  return end - start === 1 && opens && words[end]?.text === ',' && adverb.test(words[start]?.lower ?? '');
}

const adverb = /..(?:ably|antly|ately|cly|edly|ently|fully|ibly|ically|ingly|ionally|ively|ously|urally)$/;

/** Whether it is a lone noun: "Member | States", "the representative of the neighbouring | Kingdom of Velmaria". */
function isRealm(words: readonly Word[], start: number, end: number): boolean {
  const isAlone = end - start === 1;
  return (
    isAlone && /^(?:emirate|federation|kingdom|nations|republic|states|sultanate)$/.test(words[start]?.folded ?? '')
  );
}
