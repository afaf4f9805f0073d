import { elidedLink } from '../../text/foreign-names.ts';
import type { Span } from '../../text/span.ts';
import { dottedWords } from '../data/dotted-words.ts';
import { roleModifiers } from '../data/roles.ts';
import { foldName } from '../registry/fold-name.ts';
import { blankDegrees } from './blank-degrees.ts';
import { endOfPlain, tokenEnd, tokenStart } from './word-tokens.ts';

/** A word or mark, and where it stands in its text. Offsets are UTF-16 code units, end exclusive. */
export interface Word extends Span {
  /** As written, including an abbreviating dot ("Gen.", "U.S."). */
  readonly text: string;
  readonly lower: string;
  /** Folded for look-ups, without dots or accents; empty for marks. */
  readonly folded: string;
  /** `possessive` is the 's of "Russia's", which is a word of its own here. */
  readonly kind: 'word' | 'possessive' | 'mark';
  /** Whether it can be part of a name: it begins with a capital, or its script has none. */
  readonly capital: boolean;
  /** Counts from 0. */
  readonly sentence: number;
  /** Counts from 0. */
  readonly paragraph: number;
  /** Whether it stands in quotation marks. */
  readonly quoted: boolean;
  /** Whether it stands in a question of a transcript, or in the questioner's label. */
  readonly asked: boolean;
}

/** "ㅇ", "ㆍ": single letters that Korean ministries use as bullets. */
const bullet = /^[\u3131-\u318e]$/;

/** Such words fold to their lower case. */
const isPlain = /^[A-Za-z]+$/;

const possessiveEnd = /['’][sS]$/;

/** An acute accent in place of an apostrophe. */
const accentWithin = /(?<=\p{L})´(?=\p{L})/gu;

const startsWithCapital = /^\p{Lu}|^\p{Lt}|^\p{Lo}/u;

/** "al-Sharaa", "el-Sisi", "ash-Shami": the Arabic article. */
const afterArticle = /^(?:a[dlrsz]|ash|el|ul)-\p{Lu}/u;

/** "They're", "We've", at the beginning of a sentence. */
const contracted = /^(?:he|i|it|she|that|there|they|we|what|who|you)['’](?:d|ll|m|re|ve)$/i;

const endsSentence = new Set(['.', '!', '?', '…']);

const opensQuote = new Set(['“', '«', '„']);

const closesQuote = new Set(['”', '»']);

/**
 * Reads a text into words, sentences and paragraphs, in linear time. Blank lines separate paragraphs; in a text without
 * any, each line is one. A short line is a sentence. Quotation marks pair within a paragraph. A run longer than any
 * word is read as several.
 */
export function readWords(written: string): Word[] {
  // "Velmaria´s envoy"
  const text = blankDegrees(written.includes('´') ? written.replace(accentWithin, '’') : written);
  const words: Word[] = [];
  const isInterview = /^Q\. /m.test(text);
  const linesAreParagraphs = !/\n[^\S\n]*\n/.test(text);
  let sentence = 0;
  let paragraph = 0;
  let lineBreaks = 0;
  let sentenceEnded = false;
  let quoted = false;
  // ‘…’ and '…' are quotations, and their ends no apostrophes.
  let singleOpen = false;

  const push = (start: number, end: number, kind: Word['kind']): void => {
    const piece = text.slice(start, end);
    const capital = kind === 'word' && isCapital(piece) && !contracted.test(piece);
    const lower = piece.toLowerCase();
    words.push({
      start,
      end,
      text: piece,
      lower,
      folded: kind !== 'word' ? '' : capital && !isPlain.test(piece) ? foldName(piece) : lower,
      kind,
      capital,
      sentence,
      paragraph,
      quoted,
      asked: false,
    });
  };

  let end = 0;
  for (let start = tokenStart(text, end); start < text.length; start = tokenStart(text, end)) {
    const plainEnd = endOfPlain(text, start);
    end = plainEnd ?? tokenEnd(text, start);
    const piece = text.slice(start, end);
    if (piece === '\n') {
      lineBreaks += 1;
      continue;
    }
    if (lineBreaks > (linesAreParagraphs ? 0 : 1)) {
      if (words.length > 0) {
        paragraph += 1;
        sentence += 1;
      }
      sentenceEnded = false;
      quoted = false;
      singleOpen = false;
    }
    // "Anna Lind, Spokesperson | Velm City": a line of a heading or caption ends; other lines run on.
    else if (lineBreaks === 1 && isCapital(piece) && isShortLine(text, words.at(-1))) sentence += 1;
    lineBreaks = 0;
    const isWord = plainEnd !== undefined || (/^[\p{L}\p{N}]/u.test(piece) && !bullet.test(piece));
    if (!isWord) {
      const last = words.at(-1);
      if (endsSentence.has(piece)) {
        // "Velm Corp.|'s"
        if (piece === '.' && last?.end === start && /^['’]s\b/.test(text.slice(start + 1, start + 4))) {
          words[words.length - 1] = { ...last, end: start + 1, text: `${last.text}.` };
          end = start + 3;
          push(start + 1, end, 'possessive');
          continue;
        }
        const isLabel = isInterview && /^[AQ]$/.test(last?.text ?? '') && words.at(-2)?.paragraph !== paragraph;
        if (
          piece === '.' &&
          last?.end === start &&
          !isLabel &&
          (isAbbreviation(last) || isNumbered(last, text, start))
        ) {
          words[words.length - 1] = { ...last, end: start + 1, text: `${last.text}.` };
          continue;
        }
        // The dot is in no name, nor in the source that ends before it.
        if (piece === '.' && last?.end === start && isCompany(last, text, start)) continue;
        sentenceEnded = true;
      }
      if (piece === '‘' || opensStraight(text, start)) singleOpen = true;
      if (isPluralPossessive(text, start, words.at(-1)) && !singleOpen) {
        push(start, start + 1, 'possessive');
        continue;
      }
      if (piece === '’' || (piece === "'" && !opensStraight(text, start))) singleOpen = false;
      const opens = opensQuote.has(piece) || (piece === '"' && !quoted);
      const closes = !opens && (closesQuote.has(piece) || piece === '"');
      if (opens) quoted = true;
      push(start, end, 'mark');
      if (closes) quoted = false;
      continue;
    }
    if (sentenceEnded && !isSmallLetter(piece) && !/^\p{Ll}/u.test(piece)) {
      sentence += 1;
      sentenceEnded = false;
      moveOpeningMarks(words, sentence);
    } else {
      sentenceEnded = false;
    }
    if (plainEnd !== undefined) {
      push(start, end, 'word');
    }
    // "Velmaria's then-foreign minister"
    else if (piece.charAt(4) === '-' && /^then/i.test(piece) && roleModifiers.has(piece.slice(5).toLowerCase())) {
      push(start, start + 4, 'word');
      push(start + 5, end, 'word');
    } else if (piece.length > 2 && possessiveEnd.test(piece)) {
      push(start, end - 2, 'word');
      push(end - 2, end, 'possessive');
    } else {
      push(start, end, 'word');
    }
  }
  return words;
}

/** Whether the line that ends after the word is too short to have been wrapped, and ends without a mark. */
function isShortLine(text: string, last: Word | undefined): boolean {
  if (last?.kind !== 'word') return false;
  const start = text.lastIndexOf('\n', last.start) + 1;
  return last.end - start < shortestWrapped;
}

/** In UTF-16 code units. */
const shortestWrapped = 45;

/** Most words begin with a to z, and asking for classes of Unicode is slow. */
function isSmallLetter(piece: string): boolean {
  const code = piece.charCodeAt(0);
  return code >= 97 && code <= 122;
}

function isCapital(piece: string): boolean {
  const code = piece.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  if (!isSmallLetter(piece)) return startsWithCapital.test(piece);
  // An agency that writes its name in lower case.
  if (piece === 'dpa' || elidedLink.test(piece)) return true;
  return (piece.charAt(2) === '-' || piece.charAt(3) === '-') && afterArticle.test(piece);
}

/** Whether a straight mark opens a quotation: "'no". */
function opensStraight(text: string, at: number): boolean {
  return text[at] === "'" && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /^\p{L}/u.test(text.slice(at + 1, at + 3));
}

/** Whether a mark is a plural's apostrophe: in "Sanders’ adviser", before a word, and in "the Growers' Front". */
function isPluralPossessive(text: string, at: number, before: Word | undefined): boolean {
  return (
    (text[at] === '’' || text[at] === "'") &&
    before?.end === at &&
    /s$/i.test(before.text) &&
    before.capital &&
    /^ \p{L}/u.test(text.slice(at + 1, at + 4))
  );
}

/** "Sept. | 21", "No. | 2" */
function isNumbered({ text }: Word, whole: string, dot: number): boolean {
  return (months.test(text) || text === 'No') && /^ \d/.test(whole.slice(dot + 1, dot + 3));
}

const months = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/;

/** Whether a company's name goes on or has an office: "Velm Corp. | said", "Velm Corp. | President Anna Lind". */
function isCompany({ text }: Word, whole: string, dot: number): boolean {
  return companies.test(text) && afterCompany.test(whole.slice(dot + 1, dot + longestOffice));
}

const companies = /^(?:Co|Corp|Inc|Ltd)$/;
const afterCompany =
  /^(?: [\p{Ll}(]|,| (?:C[EFOT]O|Chair|Chief|Executive Vice|Finance|General Counsel|Managing|President|Senior|Vice)\b)/u;

/** In UTF-16 code units. */
const longestOffice = 20;

function isAbbreviation(word: Word): boolean {
  if (word.kind !== 'word' || word.text.endsWith('.')) return false;
  return (word.capital && word.text.length === 1) || dottedWords.has(word.lower);
}

/** Moves an opening mark before the first word of a sentence into that sentence. */
function moveOpeningMarks(words: Word[], sentence: number): void {
  const last = words.at(-1);
  if (last && (opensQuote.has(last.text) || last.text === '(')) words[words.length - 1] = { ...last, sentence };
}

/** The index of the first word that ends after an offset; the number of words if none does. */
export function wordIndexAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const word = words[middle];
    if (word && word.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
