import { bodyNouns } from '../../data/body-nouns.ts';
import { notInNames } from '../../data/name-words.ts';
import { stateBodyNouns } from '../../data/offices.ts';
import { partyWords } from '../../data/party-words.ts';
import { portfolios, roleModifiers, roleQualifiers } from '../../data/roles.ts';
import { looksNational } from '../../reading/looks-national.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { bodyAt } from '../body/bodies.ts';
import type { Owner } from '../owner.ts';
import { isRoleNoun } from '../role/role-title.ts';

/**
 * Reads a party's name in several capitals before a role in lower case, though its words may belong to roles elsewhere:
 * "New Harvest | lawmaker", "Harvest First | party leader", "Popular Will | spokesman".
 */
export function partyBefore(
  words: readonly Word[],
  noun: number,
  floor: number,
  registry: RegistryIndex,
): Owner | undefined {
  if (words[noun]?.capital || !ofParties.test(words[noun]?.lower ?? '')) return undefined;
  let end = noun;
  while (end > floor && isSmallModifier(words[end - 1])) end -= 1;
  let start = end;
  while (start > floor && isOfName(words[start - 1]) && words[start - 1]?.sentence === words[noun]?.sentence)
    start -= 1;
  // "But New Harvest | leader X", "Former Harvest | leader X": the capital is the sentence's.
  const isOpening = words[start - 1]?.sentence !== words[start]?.sentence;
  if (isOpening && opensNoName(words[start])) start += 1;
  const name = words.slice(start, end);
  const isName = name.length > 1 && name.length <= longest && name.some(isOwn) && !name.some(isOthers);
  return isName && !isRegistered(words, start, end, registry) ? { start, end, inRole: false } : undefined;
}

/** Whether other rules know a body or state in it: "Lune RNC | member". */
function isRegistered(words: readonly Word[], start: number, end: number, registry: RegistryIndex): boolean {
  for (let index = start; index < end; index += 1) if (bodyAt(words, index, registry)) return true;
  return false;
}

/** Offices in parties, in lower case. */
const ofParties =
  /^(?:(?:co-)?(?:chair|chairman|chairwoman|leader)|candidate|chief|deputy|lawmaker|legislator|member|politician|senator|spokes(?:man|person|woman))$/;

/** In words. */
const longest = 4;

function isSmallModifier(word: Word | undefined): boolean {
  return word?.kind === 'word' && !word.capital && roleModifiers.has(word.lower);
}

function isOfName(word: Word | undefined): boolean {
  return word?.kind === 'word' && word.capital && !isRoleNoun(word);
}

function opensNoName({ folded = '', lower = '' }: Partial<Word> = {}): boolean {
  return notInNames.has(folded) || roleQualifiers.has(lower) || /^(?:deputy|former|opposition|senior)$/.test(lower);
}

/** Whether a word can't be a role's: "Harvest" of "Harvest First". */
function isOwn({ lower, folded }: Word): boolean {
  return !roleModifiers.has(lower) && !notInNames.has(folded) && !portfolios.has(lower) && !roleQualifiers.has(lower);
}

/** Whether a word makes it an office, a body that other rules read, or a leaning: "Foreign Ministry", "Lune Council". */
function isOthers(word: Word): boolean {
  const { folded } = word;
  return stateBodyNouns.has(folded) || bodyNouns.has(folded) || partyWords.has(folded) || looksNational(word);
}
