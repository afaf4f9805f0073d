import { bodyNouns } from '../../data/body-nouns.ts';
import { documentNouns } from '../../data/document-nouns.ts';
import { stateBodyNouns } from '../../data/offices.ts';
import { partyWords } from '../../data/party-words.ts';
import { determiners, rolePrepositions } from '../../data/phrase-words.ts';
import { roleModifiers } from '../../data/roles.ts';
import { treaties } from '../../data/treaties.ts';
import type { Word } from '../../reading/words.ts';
import { isBesideName } from '../role/complement-start.ts';
import { opensOffice } from '../role/portfolio.ts';
import { isRoleNoun } from '../role/role-title.ts';

/** Whether capitals that could be a name are nobody's, by what they are or what stands before them. */
export function isNobody(words: readonly Word[], start: number, end: number): boolean {
  return (
    isOfParty(words, start, end) ||
    isOfOffice(words, start, end) ||
    isRealm(words, start, end) ||
    isSeat(words, start, end) ||
    isOfTreaty(words, start) ||
    isDocument(words, start, end) ||
    isSeatOfBody(words, start, end) ||
    opensOffice(words, start) ||
    isDesignation(words[start]) ||
    isLetters(words, start, end) ||
    // "a plan | B"
    (end - start === 1 && words[start]?.text.length === 1) ||
    // "the minister of neighbouring | Velmaria, Anna Lind"
    (end - start === 1 && (isBesideName(words, start - 1) || isParticiple(words, start)))
  );
}

/** "Anna Lind (Harvest Party, | Lune West)": where the votes come from. */
function isSeat(words: readonly Word[], start: number, end: number): boolean {
  if (words[start - 1]?.text !== ',' || words[end]?.text !== ')') return false;
  let open = start - 2;
  while (open > start - longestParty && words[open]?.capital) open -= 1;
  return words[open]?.text === '(' && open < start - 2 && words[open - 1]?.capital === true;
}

/** "the University of Lune | (UnL)": what a body is called for short. */
function isLetters(words: readonly Word[], start: number, end: number): boolean {
  const isBracketed = end - start === 1 && words[start - 1]?.text === '(' && words[end]?.text === ')';
  return isBracketed && /^\p{Lu}\p{Ll}{0,2}\p{Lu}+$/u.test(words[start]?.text ?? '');
}

/** In words, with its marks. */
const longestParty = 7;

/** "the Convention on | Certain Conventional Weapons": what it is about. */
function isOfTreaty(words: readonly Word[], start: number): boolean {
  const treaty = words[start - 2];
  const isTreaty = treaty?.capital && documentNouns.has(treaty.lower);
  return isTreaty === true && /^(?:against|for|on)$/.test(words[start - 1]?.lower ?? '');
}

/** "Clear Skies | Treaty", "the Airborne | Troops": what it is comes last. */
function isDocument(words: readonly Word[], start: number, end: number): boolean {
  const last = words[end - 1]?.lower ?? '';
  return (
    end - start > 1 &&
    (documentNouns.has(last) || last === 'forces' || last === 'troops' || treaties.has(words[end - 1]?.text ?? ''))
  );
}

/** "the General | Assembly President": an office of a body, no general. */
function isSeatOfBody(words: readonly Word[], start: number, end: number): boolean {
  return end - start === 2 && bodyNouns.has(words[start]?.folded ?? '') && isRoleNoun(words[end - 1]);
}

/** "| Reacting | to the threat, the agency said": a verb that opens its sentence. "Ning on Monday" is somebody. */
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

/** "the Christian Democrat", "The Velmarian Social Democrat": what somebody is called. */
function isOfParty(words: readonly Word[], start: number, end: number): boolean {
  const isCalling = determiners.has(words[start - 1]?.lower ?? '');
  return (
    isCalling &&
    partyWords.has(words[end - 1]?.folded ?? '') &&
    (end - start < 2 || partyWords.has(words[end - 2]?.folded ?? ''))
  );
}

/** "Velmaria's Foreign ministry": a word of an office that the article writes with a capital. */
function isOfOffice(words: readonly Word[], start: number, end: number): boolean {
  const next = words[end]?.lower ?? '';
  return end - start === 1 && roleModifiers.has(words[start]?.lower ?? '') && stateBodyNouns.has(next);
}

/** "the navy's | KM-12A Petrel |": what bears a number is a weapon or a machine. */
function isDesignation(word: Word | undefined): boolean {
  return /^\p{Lu}{1,5}-\d/u.test(word?.text ?? '');
}

/** "Member | States", "the representative of the neighbouring | Kingdom of Velmaria" */
function isRealm(words: readonly Word[], start: number, end: number): boolean {
  const isAlone = end - start === 1;
  return (
    isAlone && /^(?:emirate|federation|kingdom|nations|republic|states|sultanate)$/.test(words[start]?.folded ?? '')
  );
}
