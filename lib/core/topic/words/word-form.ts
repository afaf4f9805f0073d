import { STOP_WORDS } from '../../text/stop-words.ts';
import { stemOf } from './inflection.ts';

/** The forms of a word that phrases are compared with. */
export interface WordForm {
  /** Lower case, without accents or inflection. */
  readonly stem: string;
  /** START, INF, B61: a word in capitals as written, without accents and plural ending. Empty for any other word. */
  readonly acronym: string;
  /** Whether it begins with a capital or a figure. */
  readonly capital: boolean;
  /** Whether it is a word that can tell what something is about. */
  readonly telling: boolean;
}

/** In UTF-16 code units. Longer runs of letters are in no phrase, and aren't folded, since there may be megabytes of them. */
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
