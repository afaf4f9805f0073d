import { bodyNouns } from '../../data/body-nouns.ts';
import { commonWords } from '../../data/common-words.ts';
import { roleModifiers } from '../../data/roles.ts';
import type { Word } from '../../reading/words.ts';
import { isGivenName } from '../name/name-run.ts';

/** Whether "and" is in a name: "the Peace | and | Arithmetic Society", "the 90th Test | and | Evaluation Group". */
export function joinsNouns(words: readonly Word[], index: number, start: number): boolean {
  if (words[index]?.lower !== 'and') return false;
  const isNumbered = /^\d+(?:st|nd|rd|th)$/.test(words[start]?.text ?? '');
  if (index !== (isNumbered ? start + 2 : start + 1)) return false;
  const before = words[start - 1];
  const isThing = isNumbered || (before?.lower === 'the' && commonWords.has(words[start]?.folded ?? ''));
  if (!isThing && !(before?.kind === 'possessive' && !isGivenName(words[start]))) return false;
  for (let ahead = index + 1; ahead < index + 4 && words[ahead]?.capital; ahead += 1)
    if (ahead > index + 1 && bodyNouns.has(words[ahead]?.folded ?? '')) return true;
  return false;
}

/**
 * Whether "and" joins fields before a body's noun: "the National Security | and | Foreign Policy Committee", "the Velm
 * Peace | and | Security Institute".
 */
export function joinsFields(words: readonly Word[], index: number, start: number): boolean {
  if (words[index]?.lower !== 'and') return false;
  const isPlaced = words[start - 1]?.lower === 'the' && index - start === 2;
  if (!words.slice(isPlaced ? start + 1 : start, index).every(isField)) return false;
  for (let ahead = index + 1; ahead < index + 4; ahead += 1) {
    const word = words[ahead];
    if (!word?.capital || word.sentence !== words[index]?.sentence) return false;
    if (bodyNouns.has(word.folded)) return ahead > index + 1;
    if (!isField(word)) return false;
  }
  return false;
}

function isField({ kind, capital, lower, folded }: Word): boolean {
  return kind === 'word' && capital && (roleModifiers.has(lower) || lower === 'affairs' || bodyNouns.has(folded));
}
