import { ABBREVIATIONS, AMBIGUOUS_ABBREVIATIONS, CLITICS } from './abbreviations.ts';
import {
  characterClass,
  DIGIT,
  isHighSurrogate,
  isLowSurrogate,
  isUpperCase,
  LETTER,
  pairClass,
  SPACE,
  SYMBOL,
} from './characters.ts';

/**
 * The tokens of a text, in order, much as the Penn Treebank cuts them: punctuation and clitics ("n't", "'s") apart,
 * hyphenated words, abbreviations and numbers whole. Token `i` is `text.slice(starts[i], ends[i])`.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** UTF-16 code units. */
  readonly starts: Int32Array;
  /** UTF-16 code units, exclusive. */
  readonly ends: Int32Array;
}

const LONG_RUN = 4;

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const SLASH = 0x2f;
const AMPERSAND = 0x26;
const HASH = 0x23;
const AT = 0x40;
const GRAVE = 0x60;
const UNBREAKABLE_HYPHEN = 0x2011;
const SMALL_C = 0x63;

/** Cuts a text into tokens. Linear in its length, whatever it holds. */
export function tokenise(text: string): Tokens {
  const cutter = new Cutter(text);
  cutter.run();
  return cutter.tokens();
}

class Cutter {
  private readonly text: string;
  private starts: Int32Array;
  private ends: Int32Array;
  private count = 0;

  constructor(text: string) {
    this.text = text;
    this.starts = new Int32Array(Math.max(16, text.length >> 2));
    this.ends = new Int32Array(this.starts.length);
  }

  tokens(): Tokens {
    const { text, count } = this;
    return { text, count, starts: this.starts.slice(0, count), ends: this.ends.slice(0, count) };
  }

  run(): void {
    const { text } = this;
    let at = 0;
    while (at < text.length) {
      const kind = this.classAt(at);
      if (kind === SPACE) at += 1;
      else if (kind === SYMBOL) at = this.symbol(at);
      else at = this.word(at);
    }
  }

  private classAt(at: number): number {
    const unit = this.text.charCodeAt(at);
    if (unit < 0xd800 || unit > 0xdfff) return at < this.text.length ? characterClass(unit) : SPACE;
    if (isHighSurrogate(unit)) {
      const next = this.text.charCodeAt(at + 1);
      return isLowSurrogate(next) ? pairClass(unit, next) : SYMBOL;
    }
    const before = this.text.charCodeAt(at - 1);
    return isHighSurrogate(before) ? pairClass(before, unit) : SYMBOL;
  }

  private isWordAt(at: number): boolean {
    return isOfWord(this.classAt(at));
  }

  /** Past the letters and digits that stand there. */
  private afterLetters(from: number): number {
    const { text } = this;
    let at = from;
    while (at < text.length && (isOfWord(characterClass(text.charCodeAt(at))) || this.isWordAt(at))) at += 1;
    return at;
  }

  private push(start: number, end: number): void {
    if (this.count === this.starts.length) {
      this.starts = grown(this.starts);
      this.ends = grown(this.ends);
    }
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count += 1;
  }

  /** One mark, or a run of marks that read as one: "...", "--", "''", "``", ",,". Returns where to go on. */
  private symbol(at: number): number {
    const { text } = this;
    const unit = text.charCodeAt(at);
    if ((unit === HASH || unit === AT) && this.classAt(at + 1) === LETTER) return this.word(at);
    if (unit === APOSTROPHE || unit === CURLY_APOSTROPHE) {
      const years = /^\d0s/.test(text.slice(at + 1, at + 4));
      if (years) return this.word(at);
    }
    let end = at + 1;
    if (isHighSurrogate(unit) && isLowSurrogate(text.charCodeAt(end))) end += 1;
    const repeats = unit === HYPHEN || unit === FULL_STOP;
    const pairs = unit === APOSTROPHE || unit === GRAVE || (unit === COMMA && this.classAt(at + 2) === LETTER);
    if (this.isRun(at, unit)) while (text.charCodeAt(end) === unit) end += 1;
    else if (repeats) while (text.charCodeAt(end) === unit) end += 1;
    else if (pairs && text.charCodeAt(end) === unit) end += 1;
    this.push(at, end);
    return end;
  }

  /** A long row of one mark ("======") is one token: so a megabyte of marks is not a million tokens. */
  private isRun(at: number, unit: number): boolean {
    const { text } = this;
    for (let i = 1; i < LONG_RUN; i++) if (text.charCodeAt(at + i) !== unit) return false;
    return true;
  }

  private word(start: number): number {
    const end = this.wordEnd(start + 1);
    this.split(start, end);
    return end;
  }

  /** Where the word ends that goes on at `at`, its clitics and its own full stop included. */
  private wordEnd(from: number): number {
    const { text } = this;
    const start = from - 1;
    let at = from;
    for (;;) {
      at = this.afterLetters(at);
      if (at >= text.length) return at;
      const unit = text.charCodeAt(at);
      if (characterClass(unit) === SPACE) return at;
      if (!this.isWordAt(at + 1)) {
        if (unit === FULL_STOP && this.keepsStop(start, at)) return at + 1;
        // "http://…" runs to the next space.
        if (unit === COLON && text.startsWith('://', at)) return this.untilSpace(at);
        return at;
      }
      if (unit === HYPHEN || unit === UNBREAKABLE_HYPHEN || unit === APOSTROPHE || unit === CURLY_APOSTROPHE) {
        at += 1;
        continue;
      }
      const before = this.classAt(at - 1);
      const after = this.classAt(at + 1);
      if (unit === FULL_STOP && !this.endsSentenceWithoutSpace(at)) at += 1;
      else if (unit === COMMA && before === DIGIT && after === DIGIT) at += 1;
      else if (unit === COLON && before === DIGIT && after === DIGIT) at += 1;
      else if (unit === SLASH) at += 1;
      else if (unit === AMPERSAND && isUpperCase(text.charCodeAt(at - 1)) && at - start < 4) at += 1;
      else if (unit === AT) at += 1;
      else return at;
    }
  }

  private untilSpace(from: number): number {
    let at = from;
    while (at < this.text.length && this.classAt(at) !== SPACE) at += 1;
    return at;
  }

  /** "over.The" is two sentences, where "U.S.A" and "example.org" are one word. */
  private endsSentenceWithoutSpace(stop: number): boolean {
    const { text } = this;
    if (!isUpperCase(text.charCodeAt(stop + 1))) return false;
    return !isUpperCase(text.charCodeAt(stop - 1)) && this.isWordAt(stop - 2) && this.isWordAt(stop - 3);
  }

  private keepsStop(start: number, stop: number): boolean {
    const { text } = this;
    if (text.charCodeAt(stop + 1) === FULL_STOP) return false;
    // Longest abbreviation: "messrs"; a longer word need not be read.
    if (stop - start > 12) return false;
    const word = text.slice(start, stop).toLowerCase();
    if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
    if (/^\p{L}$/u.test(word)) return isUpperCase(text.charCodeAt(start)) && this.nextIsName(stop);
    if (word === 'no' || word === 'nos') return this.classAt(stop + 2) === DIGIT;
    if (!ABBREVIATIONS.has(word)) return false;
    if (!AMBIGUOUS_ABBREVIATIONS.has(word)) return true;
    return isUpperCase(text.charCodeAt(start)) && (this.nextIsName(stop) || this.classAt(stop + 2) === DIGIT);
  }

  private nextIsName(stop: number): boolean {
    return this.text.charCodeAt(stop + 1) === 0x20 && isUpperCase(this.text.charCodeAt(stop + 2));
  }

  /** Parts a word from its clitics: "don't" is "do" and "n't", "Moscow's" is "Moscow" and "'s". */
  private split(start: number, end: number): void {
    const { text } = this;
    const length = end - start;
    if (
      length === 6 &&
      (text.charCodeAt(start) | 32) === SMALL_C &&
      text.slice(start, end).toLowerCase() === 'cannot'
    ) {
      this.push(start, start + 3);
      this.push(start + 3, end);
      return;
    }
    for (let at = end - 2; at > start && at >= end - 3; at--) {
      const unit = text.charCodeAt(at);
      if (unit !== APOSTROPHE && unit !== CURLY_APOSTROPHE) continue;
      const ending = text.slice(at + 1, end).toLowerCase();
      const negated = ending === 't' && (text.charCodeAt(at - 1) | 32) === 110 && at - 1 > start;
      if (negated) at -= 1;
      else if (!CLITICS.has(ending)) break;
      this.push(start, at);
      this.push(at, end);
      return;
    }
    this.push(start, end);
  }
}

function isOfWord(kind: number): boolean {
  return kind === LETTER || kind === DIGIT;
}

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
