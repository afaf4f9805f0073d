import { Readability } from '@mozilla/readability';
import type { DomElement } from '../markup/parse-html.ts';

declare module '@mozilla/readability' {
  interface Readability<T = string> {
    /** The share of the second text's words that are in the first, by length. */
    _textSimilarity(textA: string, textB: string): number;
  }
}

/** In UTF-16 code units. Longer texts are no titles. */
const LONGEST_TITLE = 2000;

/**
 * Readability with a bound: it asks of each heading whether it is the title, by looking for each word of one among all of the
 * other, which takes quadratic time.
 */
export class BoundedReadability extends Readability<DomElement> {
  override _textSimilarity(title: string, heading: string): number {
    return Math.max(title.length, heading.length) > LONGEST_TITLE ? 0 : super._textSimilarity(title, heading);
  }
}
