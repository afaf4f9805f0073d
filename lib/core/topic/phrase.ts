import { wordsOf } from './words.ts';

/**
 * How a phrase of the taxonomy is written:
 * - `arms race`: these words in a row, in any case and inflection, hyphenated or not;
 * - `INF`, `new START`: a word in capitals matches only in capitals, or every start would be a treaty;
 * - `deploy + missile`: both near each other in one sentence, in either order.
 */
export interface Phrase {
  /** As written in the taxonomy. */
  readonly text: string;
  /** One for each side of a `+`; each the keys of its words, in order. */
  readonly parts: readonly (readonly string[])[];
}

export class PhraseError extends Error {
  override readonly name = 'PhraseError';
}

/** @throws PhraseError when a part holds no word. */
export function parsePhrase(text: string): Phrase {
  const parts = text
    .split('+')
    .map((part) => wordsOf(part).map(({ stem, acronym }) => (acronym === '' ? stem : acronymKey(acronym))));
  if (parts.some((part) => part.length === 0)) throw new PhraseError(`the phrase ${JSON.stringify(text)} lacks a word`);
  return { text, parts };
}

/** Acronyms are marked, so that they can't meet a stem. */
export function acronymKey(acronym: string): string {
  return `=${acronym}`;
}
