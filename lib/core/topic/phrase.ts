import { isCapitals, type Token, tokensOf } from './tokens.ts';

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

/** Words between two parts of a `+` phrase; "missiles that had been moved there would be deployed" is still one thought. */
export const nearness = 8;

/** @throws PhraseError when a part holds no word. */
export function parsePhrase(text: string): Phrase {
  const parts = text.split('+').map((part) => tokensOf(part).map(keyOf));
  if (parts.some((part) => part.length === 0)) throw new PhraseError(`the phrase ${JSON.stringify(text)} lacks a word`);
  return { text, parts };
}

function keyOf(token: Token): string {
  return isCapitals(token.surface) ? caseKeyOf(token.surface) : token.stem;
}

/** Keys of words in capitals are marked, so that they can't meet a stem. */
export function caseKeyOf(surface: string): string {
  return `=${surface}`;
}
