import { bodyNominals, bodyNouns } from '../../data/body-nouns.ts';
import { ownBodies } from '../../data/offices.ts';
import type { Word } from '../../reading/words.ts';
import { isNameElsewhere } from '../name/spelling.ts';
import type { Owner } from '../owner.ts';

/** Whether the words refer to a body named before: "of the | mission". Its noun may end like a portfolio. */
export function isCalled(words: readonly Word[], first: number, last: number): boolean {
  const noun = words[first]?.lower ?? '';
  // "of the | committee on defence": "on" tells which committee.
  const goesOn = /^(?:for|on)$/.test(words[last]?.lower ?? '') && /^(?:commission|(?:sub)?committee)$/.test(noun);
  const isKnown = /^(?:the|this)$/.test(words[first - 1]?.lower ?? '');
  return !goesOn && isKnown && last === first + 1 && refersToBody(words, first);
}

/** Whether a lone noun refers to a body: "the agency", or "the chamber" where the article names a Chamber. */
export function refersToBody(words: readonly Word[], index: number): boolean {
  const { lower = '', folded = '' } = words[index] ?? {};
  // "the president of the conference" is of no body.
  const isNoun = bodyNouns.has(folded) && lower !== 'conference';
  return bodyNominals.has(lower) || (isNoun && isNameElsewhere(words, index));
}

/** The owner, if the complement refers to a body named before: "of its Data Centre", "with the agency". */
export function ownCalled(words: readonly Word[], preposition: number, first: number, last: number): Owner | undefined {
  const before = words[first - 1]?.lower;
  if (before === 'its' || before === 'their') return { start: first - 1, end: first, inRole: false };
  const isAlone = isCalled(words, first, last) && first === preposition + 2;
  // "a spokesperson for the marketing board"
  const phrase = words.slice(first, last);
  const isOwn =
    ownBodies.has(phrase.at(-1)?.lower ?? '') && phrase.every(({ kind, capital }) => kind === 'word' && !capital);
  if (before === 'the' && isOwn && words[last]?.lower !== 'of') return { start: first, end: last, inRole: false };
  return isAlone && !words[first]?.capital ? { start: first, end: last, inRole: false } : undefined;
}
