import type { Quotation } from '../../quotation/quotation.ts';
import { firstFrom } from '../../text/first-from.ts';
import { cut, type Span, type TextSpan } from '../../text/span.ts';
import { isFurniture } from './furniture-rules.ts';
import { leadLabels } from './lead-labels.ts';
import { leaveOut } from './leave-out.ts';
import { noteMarks } from './note-marks.ts';
import { isCaption } from './picture-credits.ts';
import { stockSymbols } from './stock-symbols.ts';

/** A text without its page's furniture, marks of notes, symbols of companies and labels before its lines, and where its words stand in the whole. */
export interface AsRead {
  readonly text: string;
  /** The same, and below it the captions that were left out: some name somebody in full whom the text calls by her office. */
  readonly withCaptions: string;
  /** A quotation of what is read, with its offsets in the whole. What furniture parts has a span on either side of it. */
  readonly inWhole: <Quoted extends Quotation>(quotation: Quoted) => Quoted;
  /** Spans of the whole, with their offsets in what is read; none for what was left out. */
  readonly inRead: (spans: readonly TextSpan[]) => TextSpan[];
}

/** The largest share of a text. */
const MOST_LEFT_OUT = 0.5;

/**
 * The text as people read it: captions, notes and the like would be taken for the sentence before, date what they stand beside, or
 * tell where it was said.
 */
export function asRead(whole: string): AsRead {
  const lines = linesOf(whole);
  const kept = leaveOut(lines, ({ text }) => isFurniture(text.trim()), MOST_LEFT_OUT);
  const marks = [...noteMarks(whole), ...stockSymbols(whole), ...leadLabels(kept)].sort((a, b) => a.start - b.start);
  if (kept.length === lines.length && marks.length === 0)
    return { text: whole, withCaptions: whole, inWhole: (quotation) => quotation, inRead: (spans) => [...spans] };
  const runs = runsOf(whole, withoutMarks(kept, marks));
  const text = runs.map((run) => run.text).join('');
  const isKept = new Set(kept);
  const captions = lines.flatMap((line) =>
    !isKept.has(line) && isCaption(line.text.trim()) ? [line.text.trim()] : [],
  );
  const withCaptions = captions.length === 0 ? text : [text.trimEnd(), ...captions].join('\n\n');
  return {
    text,
    withCaptions,
    inWhole: (quotation) => moved(quotation, whole, runs),
    inRead: (spans) => spans.flatMap((span) => ofRuns(span, text, runs) ?? []),
  };
}

/** The lines that hold something, each with the line breaks and empty lines below it. */
function linesOf(whole: string): TextSpan[] {
  const lines: TextSpan[] = [];
  let start = 0;
  for (let at = whole.indexOf('\n') + 1; at > 0 && at < whole.length; at = whole.indexOf('\n', at) + 1) {
    const next = whole.indexOf('\n', at);
    if (whole.slice(at, next < 0 ? whole.length : next).trim() === '') continue;
    lines.push(cut(whole, start, at));
    start = at;
  }
  return [...lines, cut(whole, start, whole.length)];
}

/** What is read in one piece. */
interface Run extends TextSpan {
  /** Where it begins in what is read. */
  readonly at: number;
  /** Whether it is of a line that began before, of which only a mark or symbol was left out. */
  readonly goesOn: boolean;
}

function runsOf(whole: string, pieces: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { start, end, goesOn } of pieces) {
    const last = runs.at(-1);
    if (last?.end === start) runs[runs.length - 1] = { ...last, ...cut(whole, last.start, end) };
    else runs.push({ ...cut(whole, start, end), at, goesOn });
    at += end - start;
  }
  return runs;
}

type Piece = Span & Pick<Run, 'goesOn'>;

/** The pieces of lines between the marks, both in text order. */
function withoutMarks(lines: readonly Span[], marks: readonly Span[]): Piece[] {
  let next = 0;
  return lines.flatMap(({ start, end }) => {
    const pieces: Piece[] = [];
    const add = (from: number, to: number) => {
      if (from < to) pieces.push({ start: from, end: to, goesOn: pieces.length > 0 });
    };
    let from = start;
    for (; next < marks.length && marks[next]!.start < end; next += 1) {
      const mark = marks[next]!;
      if (mark.start < from) continue;
      add(from, mark.start);
      from = mark.end;
    }
    add(from, end);
    return pieces;
  });
}

function ofRuns({ start, end }: Span, text: string, runs: readonly Run[]): TextSpan | undefined {
  const first = runs[firstFrom(runs.length, (index) => runs[index]!.end > start)];
  const last = runs[firstFrom(runs.length, (index) => runs[index]!.start >= end) - 1];
  if (!first || !last || last.at < first.at) return undefined;
  const until = last.at + Math.min(end, last.end) - last.start;
  return cut(text, first.at + Math.max(0, start - first.start), until);
}

function moved<Quoted extends Quotation>(quotation: Quoted, whole: string, runs: readonly Run[]): Quoted {
  const spans = (given: readonly Span[]) => given.flatMap((span) => inRuns(span, whole, runs));
  const { source, cue, content, inner } = quotation;
  return {
    ...quotation,
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
    ...(inner && { inner: inner.map((one) => moved(one, whole, runs)) }),
  };
}

function inRuns({ start, end }: Span, whole: string, runs: readonly Run[]): TextSpan[] {
  const parts: TextSpan[] = [];
  const first = firstFrom(runs.length, (index) => runs[index]!.at + runs[index]!.text.length > start);
  for (let index = first; index < runs.length && runs[index]!.at < end; index += 1) {
    const { at, start: from, text, goesOn } = runs[index]!;
    const part = text.slice(Math.max(0, start - at), end - at);
    const lead = part.length - part.trimStart().length;
    const begin = from + Math.max(0, start - at) + lead;
    const until = begin + part.trim().length;
    if (until === begin) continue;
    const last = goesOn ? parts.pop() : undefined;
    parts.push(cut(whole, last?.start ?? begin, until));
  }
  return parts;
}
