import { bodyNominals } from '../../data/body-nouns.ts';
import { ownBodies } from '../../data/offices.ts';
import type { Word } from '../../reading/words.ts';
import type { Owner } from '../owner.ts';

/** "of the | mission": a body that was named before, though its noun ends as a portfolio's. */
export function isCalled(words: readonly Word[], first: number, last: number): boolean {
  const noun = words[first]?.lower ?? '';
  // "of the | committee on defence": on what tells which it is.
  const goesOn = /^(?:for|on)$/.test(words[last]?.lower ?? '') && /^(?:commission|(?:sub)?committee)$/.test(noun);
  const isKnown = /^(?:the|this)$/.test(words[first - 1]?.lower ?? '');
  return !goesOn && isKnown && last === first + 1 && bodyNominals.has(noun);
}

/** "of its Data Centre", "with the agency": a body that the text has named before. */
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
