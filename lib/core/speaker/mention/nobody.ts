import { stateBodyNouns } from '../data/offices.ts';
import { partyWords } from '../data/party-words.ts';
import { determiners } from '../data/phrase-words.ts';
import { roleModifiers } from '../data/roles.ts';
import type { Word } from '../reading/words.ts';
import { isWhollyField, opensOffice } from './portfolio.ts';
import { isBesideName } from './role-complement.ts';

/** Whether capitals that could be a name are nobody's, by what they are or what stands before them. */
export function isNobody(words: readonly Word[], start: number, end: number): boolean {
  return (
    isOfParty(words, start, end) ||
    isOfOffice(words, start, end) ||
    isRealm(words, start, end) ||
    opensOffice(words, start) ||
    // "the minister of neighbouring | Velmaria, Anna Lind"
    (end - start === 1 && (isBesideName(words, start - 1) || isJoinedField(words, start)))
  );
}

/** "Minister of Foreign Affairs and | Emigrants, Anna Lind": what an office is over besides. */
function isJoinedField(words: readonly Word[], index: number): boolean {
  if (words[index - 1]?.lower !== 'and') return false;
  for (let of = index - 3; of > index - longestField; of -= 1)
    if (/^(?:minister|ministry)$/.test(words[of - 1]?.lower ?? '') && /^(?:for|of)$/.test(words[of]?.lower ?? ''))
      return isWhollyField(words, of + 1, index + 1);
  return false;
}

/** In words: "of Foreign Affairs and Emigrants". */
const longestField = 6;

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

/** "Member | States", "the representative of the neighbouring | Kingdom of Velmaria" */
function isRealm(words: readonly Word[], start: number, end: number): boolean {
  const isAlone = end - start === 1;
  return (
    isAlone && /^(?:emirate|federation|kingdom|nations|republic|states|sultanate)$/.test(words[start]?.folded ?? '')
  );
}
