import { paragraphStarts } from '../text/paragraphs.ts';
import { sentenceStarts } from '../text/sentences.ts';
import { cut, type TextSpan } from '../text/span.ts';
import { type Tokens, tokenise } from '../text/tokenise.ts';
import { CUE_VERBS } from './cue-verbs.ts';
import type { Quotation, QuotationKind } from './quotation.ts';
import { type QuoteMarks, scanQuoteMarks } from './quote-marks.ts';

/** The quotations of a text, in text order. Baseline: reporting verbs and quotation marks, nothing learned. */
export function extractQuotations(text: string): Quotation[] {
  const tokens = tokenise(text);
  const paragraphs = paragraphStarts(tokens);
  const sentences = sentenceStarts(tokens, paragraphs);
  const marks = scanQuoteMarks(tokens, paragraphs);
  const reader = new Reader(tokens, marks);
  const found: Quotation[] = [];
  for (let s = 0; s + 1 < sentences.length; s++)
    found.push(...reader.sentence(sentences[s]!, sentences[s + 1]!, paragraphs));
  return found.sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

/** A sentence that begins so gives its circumstances first ("At a news conference, …"), not what was said. */
const FRONTED = /^(?:After|Asked|At|Before|Despite|During|In|On|When|While)$/;

/** Token indices, end exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

class Reader {
  private readonly tokens: Tokens;
  private readonly marks: QuoteMarks;

  constructor(tokens: Tokens, marks: QuoteMarks) {
    this.tokens = tokens;
    this.marks = marks;
  }

  sentence(from: number, to: number, paragraphs: Int32Array): Quotation[] {
    const cues: number[] = [];
    for (let i = from; i < to; i++)
      if (this.marks.quotedAt[i]! < 0 && CUE_VERBS.has(this.word(i).toLowerCase())) cues.push(i);
    const found: Quotation[] = [];
    cues.forEach((cue, n) => {
      const quotation = this.cue(cue, from, to, cues[n - 1] ?? -1, cues[n + 1] ?? -1, paragraphs);
      if (quotation) found.push(quotation);
    });
    return found;
  }

  private cue(
    cue: number,
    from: number,
    to: number,
    previous: number,
    next: number,
    paragraphs: Int32Array,
  ): Quotation | undefined {
    const { quotedAt } = this.marks;
    let start = cue;
    while (start > from && quotedAt[start - 1]! < 0 && !/^(?:,|;|but|and|that|[–—-]+|when)$/.test(this.word(start - 1)))
      start -= 1;
    let source: Stretch = { start, end: cue };
    while (
      source.end > start + 1 &&
      /^(?:later|also|has|had|have|be|would|then|reportedly)$/.test(this.word(source.end - 1))
    )
      source = { start, end: source.end - 1 };
    const beforeSource =
      start > from && this.word(start - 1) === ',' && quotedAt[start - 1]! < 0 ? start - 2 : start - 1;
    const content: Stretch[] = [];
    const before = beforeSource >= from ? quotedAt[beforeSource]! : -1;
    if (before >= 0 && (start === beforeSource + 1 || previous < 0)) {
      content.push(this.marks.quoted[before]!);
      if (source.start === source.end) source = this.after(cue + 1, to);
      let following = -1;
      const last = paragraphs[paragraphs.findIndex((p) => p > cue)] ?? to;
      for (let i = cue; i < Math.min(last, to + 1) && following < 0; i++) following = quotedAt[i]!;
      if (following >= 0) content.push(this.marks.quoted[following]!);
    } else if (
      before < 0 &&
      !FRONTED.test(this.word(from)) &&
      beforeSource > from &&
      this.word(beforeSource + 1) === ',' &&
      previous < 0
    ) {
      content.push({ start: from, end: beforeSource + 1 });
      if (next < 0 && /^(?:but|and)$/.test(this.word(cue + 2)))
        content.push({ start: cue + 2, end: this.trimmed(cue + 2, to) });
    } else {
      content.push(this.contentAfter(cue, to, next));
    }
    if (source.end === source.start || content.some((c) => c.end - c.start < 2)) return undefined;
    const spans = content.map((c) => this.span(c));
    return {
      kind: this.kind(content),
      source: [this.span(source)],
      cue: [this.span({ start: cue, end: cue + 1 })],
      content: spans,
      confidence: 0.5,
    };
  }

  private contentAfter(cue: number, to: number, next: number): Stretch {
    let start = cue + 1;
    if (/^(?:told|tells)$/.test(this.word(cue)))
      while (start < to - 1 && !/^(?:that|“|")$/.test(this.word(start)) && start < cue + 6) start += 1;
    if (this.word(start) === 'on') start += 2;
    let end = to;
    if (next >= 0) for (let i = next - 1; i > start; i--) if (/^(?:but|and)$/.test(this.word(i))) end = i;
    for (let i = start; i < end; i++) if (/^[–—]$/.test(this.word(i)) && next >= 0) end = i;
    return { start, end: this.trimmed(start, end) };
  }

  private trimmed(start: number, to: number): number {
    let end = to;
    while (end > start && /^[.,;]$/.test(this.word(end - 1))) end -= 1;
    return end;
  }

  private after(from: number, to: number): Stretch {
    let end = from;
    while (end < to && !/^[,.;:]$/.test(this.word(end)) && this.marks.quotedAt[end]! < 0) end += 1;
    return { start: from, end };
  }

  private kind(content: readonly Stretch[]): QuotationKind {
    let inside = 0;
    let all = 0;
    for (const { start, end } of content)
      for (let i = start; i < end; i++) {
        all += 1;
        if (this.marks.quotedAt[i]! >= 0) inside += 1;
      }
    if (inside === 0) return 'indirect';
    return inside / all >= 0.8 ? 'direct' : 'mixed';
  }

  private word(i: number): string {
    return i >= 0 && i < this.tokens.count ? this.tokens.text.slice(this.tokens.starts[i]!, this.tokens.ends[i]!) : '';
  }

  private span({ start, end }: Stretch): TextSpan {
    return cut(this.tokens.text, this.tokens.starts[start]!, this.tokens.ends[end - 1]!);
  }
}
