import { CALENDAR, NEGATIONS, NUMBER_WORDS, STOP_WORDS, TITLES } from './link-words.ts';

/** What a statement's words come down to when two are compared. All but `letters` are stems, without stop words. */
export interface StatementWords {
  /** Every word, stop words too, in order, less a first "that": for statements too short to compare by their content. */
  readonly letters: string;
  readonly content: ReadonlySet<string>;
  /** Those that stand somewhere without a negation before them. */
  readonly plain: ReadonlySet<string>;
  /** Those that follow a negation directly ("not ready": ready). */
  readonly negated: ReadonlySet<string>;
  /** Those that follow a negation closely, within its clause ("not yet fully ready": ready too). */
  readonly nearNegation: ReadonlySet<string>;
  /** Digits, whether they were written so or in words. */
  readonly numbers: ReadonlySet<string>;
  /** Capitalised words but titles and the calendar's; a sentence's first word may be one. */
  readonly names: ReadonlySet<string>;
}

const UNNAMED: ReadonlySet<string> = new Set([...TITLES, ...CALENDAR.flat()]);

/** How many content words a negation may reach. */
const REACH = 3;

const TOKEN = /\d+(?:[.,]\d+)*|[\p{L}\p{N}]+|[.,;:!?…–—]/gu;

/** Reads the words of a statement's content. Linear in its length. */
export function statementWords(text: string): StatementWords {
  const letters: string[] = [];
  const content = new Set<string>();
  const plain = new Set<string>();
  const negated = new Set<string>();
  const nearNegation = new Set<string>();
  const numbers = new Set<string>();
  const names = new Set<string>();
  let sinceNegation = Number.POSITIVE_INFINITY;
  for (const [token] of expandContractions(text).matchAll(TOKEN)) {
    if (/^[^\p{L}\p{N}]/u.test(token)) {
      sinceNegation = Number.POSITIVE_INFINITY;
      continue;
    }
    const word = token.toLowerCase();
    letters.push(word);
    if (NEGATIONS.has(word)) {
      sinceNegation = 0;
      continue;
    }
    if (STOP_WORDS.has(word)) continue;
    const number = numberOf(word);
    const stem = number ?? stemOf(word);
    content.add(stem);
    if (number !== undefined) numbers.add(number);
    else if (token !== word && !UNNAMED.has(word)) names.add(stem);
    if (sinceNegation === 0) negated.add(stem);
    if (sinceNegation < REACH) nearNegation.add(stem);
    else plain.add(stem);
    sinceNegation += 1;
  }
  return { letters: letters.join(' ').replace(/^that /, ''), content, plain, negated, nearNegation, numbers, names };
}

/** The sentences of a statement's content, and the fragments that an article parted; one part when there are no more. */
export function partsOf(content: string): string[] {
  return content.split(/(?<=[.?!…]["”’»]{0,2})\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** "isn't" is "is not", "we'll" "we will": outlets write either. Accents are dropped. */
function expandContractions(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/\bcan(?:not|['’]t)\b/gi, 'can not')
    .replace(/\bwon['’]t\b/gi, 'will not')
    .replace(/n['’]t\b/gi, ' not')
    .replace(/['’]ll\b/gi, ' will')
    .replace(/['’]re\b/gi, ' are')
    .replace(/['’]ve\b/gi, ' have')
    .replace(/['’]m\b/gi, ' am');
}

function numberOf(word: string): string | undefined {
  return /^\d/.test(word) ? word.replace(/,(?=\d{3}(?:\D|$))/g, '') : NUMBER_WORDS.get(word);
}

/** Enough of a stemmer to compare sets: number, tense and the spellings of either side of the Atlantic fall together. */
export function stemOf(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/mme(s?)$/, 'm$1')
    .replace(/([bt])re(s?)$/, '$1er$2')
    .replace(/our(?=$|s$|ed$|ing$|able$|it)/, 'or')
    .replace(/([iy])s(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/, '$1z')
    .replace(/c(?=es?$)/, 's')
    .replace(/(?<=.{3})(?:ments?|ations?|ings?|edly|ied|ed|ies|es|ly|e|s|y)$/, '')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}
