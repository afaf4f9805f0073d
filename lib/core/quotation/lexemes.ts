import { isLowerCase, isUpperCase } from '../text/characters.ts';
import type { Tokens } from '../text/tokenise.ts';
import { hashText, mix } from './learned/hashing.ts';
import { CLOSES, OPENS, type QuoteMarks } from './quote-marks.ts';

/** What the models see of each token: hashes of its form, so that no string is built twice. */
export interface Lexemes {
  /** The lower-cased word; digits are all one digit, quotation marks and dashes are brought to one form each. */
  readonly words: Int32Array;
  /** The word without its inflection: "says", "said" and "saying" are one. */
  readonly stems: Int32Array;
  readonly suffixes2: Int32Array;
  readonly suffixes3: Int32Array;
  readonly prefixes: Int32Array;
  /** Capitals, digits, hyphens: a small code. */
  readonly shapes: Uint8Array;
}

const SHAPE_CAPITALISED = 1;
const SHAPE_CAPITALS = 2;
const SHAPE_DIGIT = 4;
const SHAPE_HYPHEN = 8;
const SHAPE_WORD = 16;

/** Only so much of a word is read: text without spaces can make words of any length. */
const LONGEST_WORD = 40;

const IRREGULAR: Readonly<Record<string, string>> = {
  began: 'begin',
  came: 'come',
  denied: 'deny',
  denies: 'deny',
  felt: 'feel',
  found: 'find',
  gave: 'give',
  given: 'give',
  heard: 'hear',
  held: 'hold',
  knew: 'know',
  known: 'know',
  laid: 'lay',
  made: 'make',
  replied: 'reply',
  replies: 'reply',
  said: 'say',
  saw: 'see',
  shown: 'show',
  spoke: 'speak',
  spoken: 'speak',
  swore: 'swear',
  testified: 'testify',
  thought: 'think',
  told: 'tell',
  took: 'take',
  went: 'go',
  writing: 'write',
  written: 'write',
  wrote: 'write',
  put: 'put',
  quipped: 'quip',
  admitted: 'admit',
  admitting: 'admit',
};

const QUOTE_OPEN = hashText('``');
const QUOTE_CLOSE = hashText("''");
const DASH = hashText('--');

export function readLexemes(tokens: Tokens, marks: QuoteMarks): Lexemes {
  const { text, count, starts, ends } = tokens;
  const lexemes = {
    words: new Int32Array(count),
    stems: new Int32Array(count),
    suffixes2: new Int32Array(count),
    suffixes3: new Int32Array(count),
    prefixes: new Int32Array(count),
    shapes: new Uint8Array(count),
  };
  const seen = new Map<string, Form>();
  for (let i = 0; i < count; i++) {
    const raw = text.slice(starts[i]!, Math.min(ends[i]!, starts[i]! + LONGEST_WORD));
    let form = seen.get(raw);
    if (!form) {
      form = formOf(raw);
      seen.set(raw, form);
    }
    const role = marks.roles[i]!;
    const word = role === OPENS ? QUOTE_OPEN : role === CLOSES ? QUOTE_CLOSE : form.word;
    lexemes.words[i] = word;
    lexemes.stems[i] = role === OPENS || role === CLOSES ? word : form.stem;
    lexemes.suffixes2[i] = form.suffix2;
    lexemes.suffixes3[i] = form.suffix3;
    lexemes.prefixes[i] = form.prefix;
    lexemes.shapes[i] = form.shape;
  }
  return lexemes;
}

interface Form {
  readonly word: number;
  readonly stem: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly prefix: number;
  readonly shape: number;
}

function formOf(raw: string): Form {
  const word = normalisedWord(raw);
  const hash = /^[–—―-]+$/.test(word) && word !== '-' ? DASH : hashText(word);
  return {
    word: hash,
    stem: hashText(stemOf(word)),
    suffix2: hashText(word.slice(-2)),
    suffix3: hashText(word.slice(-3)),
    prefix: mix(word.charCodeAt(0)),
    shape: shapeOf(raw),
  };
}

/** The form under which the models know a word. */
function normalisedWord(raw: string): string {
  return raw
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\p{Nd}/gu, '0');
}

/** A crude stem of a lower-cased word: enough to bring a verb's forms together. */
export function stemOf(word: string): string {
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (irregular) return irregular;
  if (word.length < 5)
    return word.length === 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  if (word.endsWith('ing')) return word.slice(0, -3);
  if (word.endsWith('ied') || word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ed') || word.endsWith('es')) return word.slice(0, -2);
  if (word.endsWith('e')) return word.slice(0, -1);
  if (word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1).replace(/e$/, '');
  return word;
}

function shapeOf(raw: string): number {
  let shape = 0;
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    if (unit >= 48 && unit <= 57) shape |= SHAPE_DIGIT;
    else if (unit === 45) shape |= SHAPE_HYPHEN;
    else if (isUpperCase(unit)) upper += 1;
    else if (isLowerCase(unit)) lower += 1;
  }
  if (upper > 0 && isUpperCase(raw.charCodeAt(0))) shape |= SHAPE_CAPITALISED;
  if (upper > 1 && lower === 0) shape |= SHAPE_CAPITALS;
  if (upper + lower > 0) shape |= SHAPE_WORD;
  return shape;
}

export function isCapitalised(shape: number): boolean {
  return (shape & SHAPE_CAPITALISED) !== 0;
}

/** Whether the word is written in capitals, or is no word. */
export function isInCapitals(shape: number): boolean {
  return (shape & SHAPE_WORD) === 0 || (shape & SHAPE_CAPITALS) !== 0;
}
