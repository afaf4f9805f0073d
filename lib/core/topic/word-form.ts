import { STOP_WORDS } from '../text/stop-words.ts';
import { stemOf } from './inflection.ts';

/** What phrases compare of a word. */
export interface WordForm {
  /** Lower case, without accents or inflection. */
  readonly stem: string;
  /** START, INF, B61: a word in capitals as written, accents and plural ending off. Empty for any other word. */
  readonly acronym: string;
  /** Whether it is written with a capital first, or a figure. */
  readonly capital: boolean;
  /** Whether its stem is of a word that can say what something is on. */
  readonly telling: boolean;
}

/** Longer runs of letters are no words of any phrase; not to be folded, for they come in megabytes. */
const longestWord = 40;
const noForm: WordForm = { stem: '', acronym: '', capital: false, telling: false };

export function formOf(written: string): WordForm {
  if (written.length > longestWord) return noForm;
  const plain = withoutAccents(written);
  const stem = stemOf(plain.toLowerCase());
  return { stem, acronym: acronymOf(plain), capital: !/^\p{Ll}/u.test(written), telling: isTelling(stem) };
}

const shortestTelling = 3;
const lettersOnly = /^[a-z]+$/;
const stopStems: ReadonlySet<string> = new Set([...STOP_WORDS].map(stemOf));

function isTelling(stem: string): boolean {
  return stem.length >= shortestTelling && lettersOnly.test(stem) && !stopStems.has(stem);
}

function acronymOf(word: string): string {
  if (/^[A-Z0-9]+s?$/.test(word) && /[A-Z]/.test(word) && word.length > 1) {
    const bare = word.endsWith('s') ? word.slice(0, -1) : word;
    return bare.length > 1 ? bare : '';
  }
  return '';
}

function withoutAccents(written: string): string {
  return /^[\0-\x7f]*$/.test(written) ? written : written.normalize('NFD').replace(/\p{M}+/gu, '');
}
