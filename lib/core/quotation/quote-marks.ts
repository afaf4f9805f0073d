import { ELISIONS } from '../text/abbreviations.ts';
import { characterClass, DIGIT, isHighSurrogate, LETTER, SPACE } from '../text/characters.ts';
import type { Tokens } from '../text/tokenise.ts';

/** What a token is to the quotations around it. A mark within a quotation of the other family is `NOT_A_MARK`. */
export const NOT_A_MARK = 0;
export const OPENS = 1;
export const CLOSES = 2;
/** A mark without a partner, such as a reversed one that machine translation left. */
export const STRAY = 3;

/** A stretch between quotation marks. Token indices, end exclusive, marks included. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
  /** False where its paragraph ends first. */
  readonly closed: boolean;
  /** The quotation before it ran to the end of its paragraph unclosed, and this goes on with it. */
  readonly continues: boolean;
}

export interface QuoteMarks {
  /** A token's role: one of the constants above. */
  readonly roles: Uint8Array;
  /** In text order, none within another. */
  readonly quoted: readonly Quoted[];
  /** The index in `quoted` that a token (or mark) stands in, or -1. */
  readonly quotedAt: Int32Array;
}

const DOUBLE = 1;
const SINGLE = 2;

interface Mark {
  readonly family: typeof DOUBLE | typeof SINGLE;
  /** What the glyph itself says: 0 for a straight mark. */
  readonly glyph: number;
  readonly text: string;
}

const MARKS: ReadonlyMap<string, Mark> = new Map([
  ...marks(DOUBLE, 0, ['"']),
  ...marks(DOUBLE, OPENS, ['“', '‟', '«', '„', ',,', '``', '「', '『', '〝']),
  ...marks(DOUBLE, CLOSES, ['”', '»', "''", '」', '』', '〞']),
  ...marks(SINGLE, 0, ["'"]),
  ...marks(SINGLE, OPENS, ['‘', '‚', '‛', '‹', '`']),
  ...marks(SINGLE, CLOSES, ['’', '›']),
]);

function marks(family: Mark['family'], glyph: number, texts: readonly string[]): [string, Mark][] {
  return texts.map((text) => [text, { family, glyph, text }]);
}

/**
 * Pairs the quotation marks of a text: double, single, « », „ “ and their odd uses.
 * A mark's place (space before it, space after it) outweighs its glyph, since typists and translators confuse glyphs.
 * What no mark closes ends with its paragraph. Linear in the number of tokens.
 */
export function scanQuoteMarks(tokens: Tokens, paragraphs: Int32Array): QuoteMarks {
  const scan = new Scan(tokens);
  for (let p = 0; p + 1 < paragraphs.length; p++) scan.paragraph(paragraphs[p]!, paragraphs[p + 1]!);
  return { roles: scan.roles, quoted: scan.quoted, quotedAt: scan.quotedAt };
}

class Scan {
  readonly roles: Uint8Array;
  readonly quoted: Quoted[] = [];
  readonly quotedAt: Int32Array;
  private readonly tokens: Tokens;
  private readonly marks: (Mark | undefined)[];
  /** The family of the last paragraph's quotation, where that stayed open. */
  private carried = 0;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
    this.roles = new Uint8Array(tokens.count);
    this.quotedAt = new Int32Array(tokens.count).fill(-1);
    const { text, starts, ends } = tokens;
    this.marks = Array.from(starts, (start, i) =>
      ends[i]! - start <= 2 ? MARKS.get(text.slice(start, ends[i]!)) : undefined,
    );
  }

  paragraph(from: number, to: number): void {
    let open = -1;
    let opener: Mark | undefined;
    let continues = false;
    let singleCloser = -1;
    const carried = this.carried;
    this.carried = 0;
    for (let i = from; i < to; i++) {
      const mark = this.marks[i];
      if (!mark) continue;
      if (open >= 0 && mark.family !== opener?.family) continue;
      if (mark.family === SINGLE) {
        if (open >= 0) {
          if (i < singleCloser) continue;
          this.close(open, i + 1, true, continues);
          open = -1;
          continue;
        }
        if (!this.opensSingle(i, mark)) continue;
        singleCloser = this.closerOfSingle(i, to);
        // Unclosed: a quotation all the same where it begins its paragraph, or where the next paragraph goes on with it.
        if (singleCloser < 0 && i !== from && !this.opensParagraph(to)) continue;
        if (singleCloser < 0) singleCloser = to;
      } else {
        const role = this.roleOfDouble(i, mark, opener, open >= 0);
        if (role === STRAY) this.roles[i] = STRAY;
        if (role === CLOSES) {
          this.close(open, i + 1, true, continues);
          open = -1;
          opener = undefined;
        }
        if (role !== OPENS) continue;
        if (open >= 0) this.close(open, i, false, continues);
      }
      open = i;
      opener = mark;
      continues = i === from && carried === mark.family;
      this.roles[i] = OPENS;
    }
    if (open < 0) return;
    this.close(open, to, false, continues);
    this.carried = opener?.family ?? 0;
  }

  private opensParagraph(at: number): boolean {
    const mark = this.marks[at];
    return mark?.family === SINGLE && mark.glyph === OPENS;
  }

  private close(start: number, end: number, closed: boolean, continues: boolean): void {
    if (closed) this.roles[end - 1] = CLOSES;
    this.quotedAt.fill(this.quoted.length, start, end);
    this.quoted.push({ start, end, closed, continues });
  }

  private roleOfDouble(i: number, mark: Mark, opener: Mark | undefined, isOpen: boolean): number {
    const before = this.spaceBefore(i);
    const after = this.spaceAfter(i);
    if (isOpen && opener?.text === '„' && mark.text === '“') return CLOSES;
    if (before && !after) {
      // Swedish ”so”, or a reversed mark.
      return mark.glyph === CLOSES && isOpen ? CLOSES : OPENS;
    }
    if (after && !before) return isOpen ? CLOSES : STRAY;
    if (mark.glyph === OPENS) {
      // « Mot » stands between spaces; an opening mark before a full stop opens nothing.
      if (after && !this.blankAfter(i)) return isOpen ? CLOSES : STRAY;
      return isOpen && !after ? CLOSES : OPENS;
    }
    // '' Mot '' stands between spaces, too.
    if (mark.text === "''" && !isOpen && before && this.blankAfter(i)) return OPENS;
    if (mark.glyph === CLOSES) return isOpen ? CLOSES : STRAY;
    return isOpen ? CLOSES : OPENS;
  }

  /** Whether a single mark may open a quotation, where it might be an apostrophe. */
  private opensSingle(i: number, mark: Mark): boolean {
    if (!this.spaceBefore(i) || this.spaceAfter(i)) return mark.glyph === OPENS && mark.text === '‹';
    if (mark.glyph === OPENS) return true;
    if (mark.glyph === CLOSES) return false;
    const { text, starts, ends } = this.tokens;
    const next = i + 1;
    if (next >= this.tokens.count) return false;
    const word = text.slice(starts[next]!, Math.min(ends[next]!, starts[next]! + 8)).toLowerCase();
    return !ELISIONS.has(word);
  }

  /**
   * The mark that closes the single-quoted stretch at `open`, or -1. A mark next to punctuation closes; one after a
   * plural ("the allies’ reply") only when nothing better follows before the next opening mark.
   */
  private closerOfSingle(open: number, to: number): number {
    const { text, starts, ends } = this.tokens;
    let weak = -1;
    for (let i = open + 1; i < to; i++) {
      const mark = this.marks[i];
      if (mark?.family !== SINGLE) continue;
      if (this.spaceBefore(i) && !this.spaceAfter(i)) {
        if (mark.glyph === CLOSES) continue;
        return weak;
      }
      if (!this.spaceAfter(i)) continue;
      const previous = text.charAt(starts[i]! - 1);
      const following = text.charAt(ends[i]!);
      if (/[,.?!…:;—–)]/.test(previous) || /[,.;:?!…)\]—–]/.test(following) || i + 1 >= to) return i;
      if (previous !== 's') return i;
      if (weak < 0) weak = i;
    }
    return weak;
  }

  private spaceBefore(i: number): boolean {
    const at = this.tokens.starts[i]! - 1;
    if (at < 0) return true;
    const unit = this.tokens.text.charCodeAt(at);
    return (
      characterClass(unit) === SPACE || '([{—–-/'.includes(String.fromCharCode(unit)) || this.isOpenMark(i - 1, at)
    );
  }

  private isOpenMark(previous: number, at: number): boolean {
    return previous >= 0 && this.tokens.ends[previous] === at + 1 && this.roles[previous] === OPENS;
  }

  private blankAfter(i: number): boolean {
    return characterClass(this.tokens.text.charCodeAt(this.tokens.ends[i]!)) === SPACE;
  }

  private spaceAfter(i: number): boolean {
    const at = this.tokens.ends[i]!;
    const { text } = this.tokens;
    if (at >= text.length) return true;
    const unit = text.charCodeAt(at);
    const kind = characterClass(unit);
    if (kind === LETTER || kind === DIGIT || isHighSurrogate(unit)) return false;
    return kind === SPACE || '.,;:?!)]}—–-/…”’"\'»'.includes(text.charAt(at));
  }
}
