import type { AttributionWindow } from '../attribution/attribution-window.ts';
import type { Candidate, Stretch } from '../candidates/candidate.ts';
import { hashText } from '../learned/hashing.ts';
import type { Reading } from '../reading.ts';

/** What stands for a word, and for a tag, outside the window. */
const NO_WORD = 7;
const NO_TAG = 60;
const COMMA = hashText(',');

/** How a token hangs together with a candidate: by its head. */
const NO_HEAD = 0;
const ON_THE_CUE = 1;
const ON_THE_CONTENT = 2;
const ON_BEFORE = 3;
const ON_AFTER = 4;
const NO_TOKEN = 5;

/** A stretch of text as its topmost token sees it: the first whose head lies outside. */
export interface Clause {
  /** Token index, or -1 for an empty stretch. */
  readonly top: number;
  /** The top's relation; 40 for none. */
  readonly relation: number;
  /** What the top hangs on: 0 nothing, 1 the cue, 2 the content, 3 and 4 what stands before and after the cue, 5 for no top. */
  readonly tie: number;
}

/** Where the content of a candidate stands to its cue. */
export const AFTER_CUE = 0;
export const BEFORE_CUE = 1;
const ABOUT_CUE = 2;

/** A candidate in its window, with what many features ask of it. Indices are tokens. */
export class CandidateView {
  readonly reading: Reading;
  readonly window: AttributionWindow;
  readonly content: readonly Stretch[];
  readonly source: Stretch | undefined;
  readonly cue: number;
  readonly first: Stretch;
  readonly last: Stretch;
  /** 0 after the cue, 1 before it, 2 on both sides. */
  readonly side: number;
  /** By place in the window: 1 within the content. */
  private readonly mask: Uint8Array;

  constructor(reading: Reading, window: AttributionWindow, { content, source }: Candidate) {
    this.reading = reading;
    this.window = window;
    this.content = content;
    this.source = source[0];
    this.cue = window.cue;
    this.first = content[0]!;
    this.last = content[content.length - 1]!;
    this.mask = new Uint8Array(window.to - window.from);
    for (const { start, end } of content) this.mask.fill(1, start - window.from, end - window.from);
    this.side = this.first.start > window.cue ? AFTER_CUE : this.last.end <= window.cue ? BEFORE_CUE : ABOUT_CUE;
  }

  word(i: number): number {
    return this.isInWindow(i) ? this.reading.document.lexemes.words[i]! : NO_WORD;
  }

  stem(i: number): number {
    return this.isInWindow(i) ? this.reading.document.lexemes.stems[i]! : NO_WORD;
  }

  tag(i: number): number {
    return this.isInWindow(i) ? this.reading.syntax.tags[i]! : NO_TAG;
  }

  isComma(i: number): boolean {
    return this.word(i) === COMMA;
  }

  isQuoted(i: number): boolean {
    return this.reading.document.marks.quotedAt[i]! >= 0;
  }

  isContent(i: number): boolean {
    return this.mask[i - this.window.from] === 1;
  }

  tie(i: number): number {
    const head = this.isInWindow(i) ? this.reading.syntax.heads[i]! : -1;
    if (head < 0) return NO_HEAD;
    if (head === this.cue) return ON_THE_CUE;
    if (this.isContent(head)) return ON_THE_CONTENT;
    return head < this.cue ? ON_BEFORE : ON_AFTER;
  }

  clause(start: number, end: number): Clause {
    const { heads, relations } = this.reading.syntax;
    for (let i = start; i < end; i++)
      if (heads[i]! < start || heads[i]! >= end) return { top: i, relation: relations[i]!, tie: this.tie(i) };
    return { top: -1, relation: 40, tie: NO_TOKEN };
  }

  private isInWindow(i: number): boolean {
    return i >= this.window.from && i < this.window.to;
  }
}
