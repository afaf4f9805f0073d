import { parties } from '../../data/party-words.ts';
import { determiners, phraseEnds, rolePrepositions } from '../../data/phrase-words.ts';
import { roleNouns } from '../../data/role-nouns.ts';
import { roleModifiers, roleQualifiers } from '../../data/roles.ts';
import type { Word } from '../../reading/words.ts';
import { isPortfolio } from '../role/portfolio.ts';
import { isRoleNoun, roleKey } from '../role/role-title.ts';
import { isPartOfName, isUnions } from './owner-before.ts';

/** The first word of a role, found from its noun backwards: "deputy foreign | minister". */
export function roleWordsStart(words: readonly Word[], noun: number, floor: number): number {
  let start = modifiersStart(words, noun, floor);
  if (start === noun && isFieldOf(words, noun)) start = modifiersStart(words, noun - 1, floor);
  const whole = joinedStart(words, start, noun, floor);
  return whole > floor && isUnions(words, whole - 1, noun) ? whole - 1 : whole;
}

/** The first word before the role that qualifies whoever holds it: "newly elected | foreign minister". */
export function qualifiersStart(words: readonly Word[], roleStart: number, floor: number): number {
  let start = roleStart;
  while (start > floor && isQualifier(words[start - 1])) start -= 1;
  return start;
}

function modifiersStart(words: readonly Word[], from: number, floor: number): number {
  let start = from;
  while (start > floor && isOfRole(words, start - 1)) start -= 1;
  return start;
}

/** The start of the first of two joined offices: "Secretary of | State and National Security Adviser". */
function joinedStart(words: readonly Word[], roleStart: number, noun: number, floor: number): number {
  const isJoined = words.slice(roleStart, noun).some(({ lower }) => lower === 'and');
  if (!isJoined || words[roleStart - 1]?.lower !== 'of' || !isRoleNoun(words[roleStart - 2])) return roleStart;
  return modifiersStart(words, roleStart - 2, floor);
}

/** Whether a word belongs to the role that goes on after it: "foreign | minister", "commander | in chief". */
export function isOfRole(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word?.kind !== 'word' || words[index + 1]?.sentence !== word.sentence) return false;
  // "Clear Ground | director", "Lake Army | commander"
  const isOfName =
    word.capital && isRoleNoun(words[index + 1]) && !words[index + 1]?.capital && isPartOfName(words, index);
  // "Ursa Prime | CEO": only ministers are prime.
  if (isOfName || (word.lower === 'prime' && words[index + 1]?.lower !== 'minister')) return false;
  // "Labour | MP", but "Labour Minister"
  const isOfParty = word.capital && parties.has(word.folded) && isLegislator(words[index + 1]);
  if (isOfParty) return false;
  // "Harvest Party | leader"
  if (word.capital && /^(?:campaign|party)$/.test(word.lower) && words[index - 1]?.capital) return false;
  // "signed | under | former prime minister X"
  if (word.lower === 'under' && !/^(?:secretary|sheriff)/.test(words[index + 1]?.lower ?? '')) return false;
  if (roleModifiers.has(word.lower) || isRoleNoun(word)) return true;
  // "parliamentary | group | leader"
  const isFaction = /^(?:faction|group|party)$/.test(word.lower) && words[index - 1]?.lower === 'parliamentary';
  if (isFaction && !word.capital && isRoleNoun(words[index + 1])) return true;
  if (word.lower === 'ranking' && words[index + 1]?.lower === 'member') return true;
  // "foreign and trade minister", "Works and Transport Minister"
  if (word.lower === 'and' && isPortfolio([words[index - 1]?.lower ?? ''])) return true;
  // "commander in chief", "minister and chief negotiator"
  return (word.lower === 'in' || word.lower === 'and') && isRoleNoun(words[index - 1]);
}

/** Whether an unlisted word must be part of the role, since only a noun fits: "said | turbine | operator X". */
function isFieldOf(words: readonly Word[], noun: number): boolean {
  const word = words[noun - 1];
  const before = words[noun - 2];
  if (word?.kind !== 'word' || word.capital || word.sentence !== words[noun]?.sentence || words[noun]?.capital)
    return false;
  if (phraseEnds.has(word.lower) || determiners.has(word.lower) || rolePrepositions.has(word.lower)) return false;
  if (roleQualifiers.has(word.lower) || /(?:ed|ly|ing|s)$/.test(word.lower) || word.lower.length < 4) return false;
  if (before?.sentence !== word.sentence || /^[,”"’]$/.test(before.text)) return true;
  // "explained | harbour | master X": after a verb, or after a word that opens a title.
  const isVerb =
    phraseEnds.has(before.lower) || (before.kind === 'word' && !before.capital && before.lower.endsWith('ed'));
  return isVerb || opensTitle.has(before.lower);
}

const opensTitle: ReadonlySet<string> = new Set(
  'a an assures believes by complains explains former from insists jokes opposition the to veteran with'.split(' '),
);

function isLegislator(word: Word | undefined): boolean {
  return roleNouns.get(roleKey(word?.lower ?? '')) === 'legislator';
}

function isQualifier(word: Word | undefined): boolean {
  return word?.kind === 'word' && roleQualifiers.has(word.lower);
}
