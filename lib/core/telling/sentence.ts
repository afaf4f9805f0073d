import { ABBREVIATIONS } from '../text/abbreviations.ts';
import type { Span } from '../text/span.ts';

/** How far a sentence is followed from its cue, in code units: news has none longer, and cost must stay linear. */
const reach = 600;

const LINE_FEED = 0x0a;
const FULL_STOP = 0x2e;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;

/** A cue, what it reports, and the sentence around both. */
export interface CueInSentence {
  readonly cue: Span;
  readonly content: readonly Span[];
  /** The stretches of the sentence outside the content, in text order. */
  readonly stretches: readonly Span[];
}

/** The stretches of the sentence around a cue that lie outside the content, in text order. UTF-16 offsets. */
export function sentenceOutside(text: string, cue: Span, content: readonly Span[]): Span[] {
  const start = afterDateline(text, sentenceStart(text, cue.start, content), cue.start);
  const end = sentenceEnd(text, cue.end, content);
  const stretches: Span[] = [];
  let from = start;
  for (const span of content) {
    if (span.end <= start || span.start >= end) continue;
    if (span.start > from) stretches.push({ start: from, end: span.start });
    from = Math.max(from, span.end);
  }
  if (from < end) stretches.push({ start: from, end });
  return stretches;
}

/** Where the text begins after "STRELSAU, Jan 12 (NRA) – ": that date says when it was written. */
function afterDateline(text: string, start: number, cueStart: number): number {
  const opening = text.slice(start, start + longestDateline);
  if (!opening.includes('(')) return start;
  const end = start + (writtenIn.exec(opening)?.[0].length ?? 0);
  return end <= cueStart ? end : start;
}

const longestDateline = 130;

const writtenIn = /^\s*[\p{Lu}\d][^()\n–—:;“”"]{2,80}\([^()\n]{2,40}\)\s?(?:[-–—]{1,2}|\.)\s/u;

function sentenceStart(text: string, cueStart: number, content: readonly Span[]): number {
  let at = cueStart;
  const limit = Math.max(0, cueStart - reach);
  while (at > limit) {
    const jumped = content.find((span) => span.start < at && at <= span.end);
    if (jumped) {
      at = jumped.start;
      continue;
    }
    let stop = limit;
    for (const { end } of content) if (end < at) stop = Math.max(stop, end);
    while (at > stop && !isEndAt(text, at - 1)) at -= 1;
    if (at > stop) break;
  }
  return at;
}

function sentenceEnd(text: string, cueEnd: number, content: readonly Span[]): number {
  let at = cueEnd;
  const limit = Math.min(text.length, cueEnd + reach);
  while (at < limit) {
    const jumped = content.find((span) => span.start <= at && at < span.end);
    if (jumped) {
      at = jumped.end;
      // A full stop within the marks ends the sentence that holds them.
      if (/[.!?][”"’»]?$/.test(text.slice(at - 2, at)) && !/^[”"’»]?,? ?[a-z]/.test(text.slice(at, at + 3))) break;
      continue;
    }
    let stop = limit;
    for (const { start } of content) if (start > at) stop = Math.min(stop, start);
    while (at < stop && !isEndAt(text, at)) at += 1;
    if (at < stop) break;
  }
  return at;
}

function isEndAt(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  return (
    mark === LINE_FEED || ((mark === FULL_STOP || mark === EXCLAMATION || mark === QUESTION) && endsSentence(text, at))
  );
}

/** Whether the mark at an offset ends a sentence: a space follows, and it isn't that of an abbreviation or initial. */
function endsSentence(text: string, at: number): boolean {
  if (!/^["”’»)]?(?:\s|$)/.test(text.slice(at + 1, at + 3))) return false;
  if (text[at] !== '.') return true;
  const word = /[\p{L}.]*$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  const abbreviated = ABBREVIATIONS.has(word.toLowerCase()) || /^(?:\p{L}|.*\.\p{L})$/u.test(word);
  return !abbreviated || !/^\s+(?:\p{Ll}|\p{N}|\p{Lu})/u.test(text.slice(at + 1, at + 4));
}
