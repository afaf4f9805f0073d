import { bodyNominals, bodyNouns } from '../../data/body-nouns.ts';
import { businesses } from '../../data/businesses.ts';
import { honorifics } from '../../data/honorifics.ts';
import { namedKinds } from '../../data/named-kinds.ts';
import { phraseEnds } from '../../data/phrase-words.ts';
import type { Word } from '../../reading/words.ts';
import { longTitleStart } from '../before-name/long-title.ts';
import { isBusinessFirst } from '../body/name-qualifier.ts';
import { isRoleNoun } from '../role/role-title.ts';
import { isGivenName } from './name-run.ts';

/** Whether the words after a name show that it is no person's: "Clear Fields, a demining charity,". */
export function isThing(words: readonly Word[], comma: number): boolean {
  if (words[comma]?.text === ',' && words[comma + 1]?.lower === 'which') return true;
  if (words[comma]?.text !== ',' || !/^(?:a|an|the)$/.test(words[comma + 1]?.lower ?? '')) return false;
  let end = comma + 2;
  while (
    end < comma + 7 &&
    words[end]?.kind === 'word' &&
    !words[end]?.capital &&
    !phraseEnds.has(words[end]?.lower ?? '')
  )
    end += 1;
  const noun = words[end - 1];
  if (!noun || isRoleNoun(noun) || words[end]?.kind === 'possessive') return false;
  return bodyNouns.has(noun.lower) || bodyNominals.has(noun.lower) || namedKinds.has(noun.lower);
}

/** Whether a noun and a comma before a name show a body: "The company, | Lune Works", "its supplier, | Lune Works". */
function isApposedToKind(words: readonly Word[], start: number): boolean {
  const noun = start - 2;
  if (words[start - 1]?.text !== ',') return false;
  if (!kinds.has(words[noun]?.lower ?? '') && !ownsTogether(words, start)) return false;
  let first = noun;
  while (first > noun - 3 && words[first - 1]?.kind === 'word' && !determines.test(words[first - 1]?.lower ?? ''))
    first -= 1;
  if (!determines.test(words[first - 1]?.lower ?? '')) return false;
  const before = words[first - 2];
  return before?.sentence !== words[noun]?.sentence || !/^(?:at|for|from|in|of|to|with)$/.test(before?.lower ?? '');
}

/** Whether a plural before a lone name shows a firm: "The owners, | Lune Works, have". */
function ownsTogether(words: readonly Word[], start: number): boolean {
  const { lower = '', capital } = words[start - 2] ?? {};
  if (capital || !/[^s]s$/.test(lower) || !isRoleNoun({ kind: 'word', text: lower, lower: lower.slice(0, -1) }))
    return false;
  let end = start;
  while (end < start + longestName && words[end]?.kind === 'word' && words[end]?.capital) end += 1;
  return end > start + 1 && words[end]?.text === ',' && words[end + 1]?.kind === 'word' && !words[end + 1]?.capital;
}

/** In words. */
const longestName = 6;

const determines = /^(?:a|an|its|the|their)$/;

/** In lower case: kinds of businesses, which after an article mean no person. */
const kinds: ReadonlySet<string> = new Set([
  ...businesses,
  ...'airline bank brewery broadcaster carrier charity competitor insurer operator producer retailer shipyard subsidiary'.split(
    ' ',
  ),
]);

/** Whether an operator's name follows: "airport operator | Lune Works". */
function followsOperator(words: readonly Word[], start: number): boolean {
  return words[start - 1]?.lower === 'operator' && operated.has(words[start - 2]?.lower ?? '');
}

const operated: ReadonlySet<string> = new Set(
  'airport cable casino ferry grid mobile network pipeline port rail railway satellite telecom'.split(' '),
);

/** Whether a noun before a name says what it is: "the civil society group GunsDown", "the manufacturer Lune Works". */
export function followsKind(words: readonly Word[], start: number): boolean {
  // "in an interview with this newspaper | Ms Lind"
  return isAfterKind(words, start) && !honorifics.has(words[start]?.folded ?? '');
}

function isAfterKind(words: readonly Word[], start: number): boolean {
  const before = words[start - 1];
  if (isApposedToKind(words, start) || followsOperator(words, start) || before?.lower === 'competitor') return true;
  if (isBusinessFirst(words, start - 1)) return !isGivenName(words[start]);
  if (before?.kind !== 'word' || before.capital || before.sentence !== words[start]?.sentence) return false;
  // "head of the regional agriculture department | Anna Lind"
  if (nameless.has(before.lower) && longTitleStart(words, start) !== undefined) return false;
  return (
    (bodyNouns.has(before.lower) || bodyNominals.has(before.lower) || namedKinds.has(before.lower)) &&
    !isRoleNoun(before)
  );
}

/** Offices that are called by what they do, and have no name of their own. */
const nameless: ReadonlySet<string> = new Set(
  'administration board committee council delegation department directorate division government inspectorate ministry office parliament service'.split(
    ' ',
  ),
);
