import { honorifics } from '../data/honorifics.ts';
import type { WordRange } from '../mention/owner.ts';
import { isRoleNoun } from '../mention/role/role-title.ts';
import { insertedInParty, leaningAfterParty } from './party-brackets.ts';
import type { Word } from './words.ts';

/** The longest insertion, in words: "of State of the United States of Velmaria, Ola". */
const LONGEST_INSERTION = 14;

/**
 * The words without brackets in which a record completes a name or title: "Minister | [ | for Foreign Affairs of Velm,
 * Ola | ] | Kell said", "President [Ola] Kell", "the [Velmarian] President", "the Foreign Minister [Ola Kell] said".
 * Other brackets stay: "he [Kell] said", "Kell [laughs] said", "[Reporter] Kell". And without the field that stands in
 * brackets within a title, "Joint Secretary | (Ports and Harbours) | Ola Kell", and what brackets say of a party.
 */
export function withoutInsertions(words: readonly Word[]): readonly Word[] {
  const left = new Set<number>();
  for (const [index, { text }] of words.entries()) {
    const inserted = text === '(' ? insertedAt(words, index) : undefined;
    for (let at = inserted?.start ?? 0; at < (inserted?.end ?? 0); at += 1) left.add(at);
    const close = text === '[' ? closing(words, index) : undefined;
    if (close !== undefined && completes(words, index, close)) left.add(index).add(close);
  }
  return left.size === 0 ? words : words.filter((_, index) => !left.has(index));
}

/** What stands in round brackets and is left out. */
function insertedAt(words: readonly Word[], open: number): WordRange | undefined {
  const end = fieldEnd(words, open) ?? insertedInParty(words, open);
  return end === undefined ? leaningAfterParty(words, open) : { start: open, end };
}

function closing(words: readonly Word[], open: number): number | undefined {
  for (let index = open + 2; index <= open + LONGEST_INSERTION + 1; index += 1)
    if (words[index]?.text === ']') return words[index]?.paragraph === words[open]?.paragraph ? index : undefined;
  return undefined;
}

function completes(words: readonly Word[], open: number, close: number): boolean {
  const [before, last, after] = [words[open - 1], words[close - 1], words[close + 1]];
  if (before?.paragraph !== words[open]?.paragraph || before?.sentence !== words[open]?.sentence) return false;
  const isName = last?.capital === true && (before?.capital === true || before?.lower === 'the');
  const goesOn = after?.capital === true && after.sentence === last?.sentence;
  return isName && (goesOn || isRoleNoun(before));
}

/** Where brackets with the field of an office end, before a name or the office's ministry: "Secretary (West) in the". */
function fieldEnd(words: readonly Word[], open: number): number | undefined {
  const before = words[open - 1];
  if (!before?.capital || !officers.test(before.lower) || before.sentence !== words[open]?.sentence) return undefined;
  let end = open + 1;
  while (end < open + LONGEST_INSERTION && isOfField(words[end])) end += 1;
  const after = words[end + 1];
  if (end === open + 1 || words[end]?.text !== ')' || after?.sentence !== before.sentence) return undefined;
  const isInOffice = /^(?:at|in)$/.test(after.lower) && words[end + 2]?.lower === 'the' && words[end + 3]?.capital;
  return after.capital || isInOffice ? end + 1 : undefined;
}

const officers = /^(?:commissioner|director|general|secretary)$/;

/** "Ports and Harbours", but not "Retd", "Ms Kell", "R-Ohio" */
function isOfField(word: Word | undefined): boolean {
  if (word?.text === ',' || word?.lower === 'and' || word?.lower === '&') return true;
  return (
    word?.capital === true && !honorifics.has(word.folded) && !/^(?:ret|rtd|retd|retired|\p{Lu}-)/iu.test(word.text)
  );
}
