import { extentOf } from '../quotation/extent.ts';
import type { Quotation } from '../quotation/quotation.ts';
import { firstFrom } from '../text/first-from.ts';
import type { TextSpan } from '../text/span.ts';
import { isStamp } from '../text/stamps.ts';
import { isTurn } from './leading-turns.ts';

/**
 * Leaves out what a headline, or a heading between paragraphs, sums up in a few words, often in others than the speaker's ("Tehran rules
 * out talks"), since the article tells it in full. If the article quotes nobody, the headline's words are all there is, and are kept.
 * Links to other articles with their days are left out, too.
 */
export function withoutHeadline(text: string, quotations: readonly Quotation[]): Quotation[] {
  const told = quotations.flatMap((one) => (one.cue.length > 0 ? [extentOf(one).start] : [])).sort((a, b) => a - b);
  const own = quotations.filter(
    (one) => !LINK.test(lineAround(text, one.content) ?? '') && !isSubhead(text, one, told),
  );
  const end = deckEnd(text, own);
  const body = own.filter(({ content }) => content.some((span) => span.end > end));
  if (body.length === 0) return own;
  // "Tehran: 'It was late'" over an article without turns is a headline.
  const turns = body.some(isTurn) ? own.filter((one) => !body.includes(one) && isTurn(one)) : [];
  return [...turns, ...body];
}

/** "20/03/2026 – …" */
const LINK = /^\W*\d{1,2}[/.]\d{1,2}[/.]\d{2,4} [–—-] /;

/**
 * Whether a quotation is in a line of its own between paragraphs, without a full stop: "Envoys warn of “heavy” rain".
 *
 * @param told where quotations with a verb begin, in text order
 */
function isSubhead(text: string, quotation: Quotation, told: readonly number[]): boolean {
  const line = isTurn(quotation) ? undefined : pointAround(text, quotation);
  if (line === undefined || NO_SUBHEAD.test(line)) return false;
  const start = text.lastIndexOf(line, quotation.content[0]!.start);
  const end = start + line.length;
  const below = text.slice(end, end + 2 * LONGEST_POINT).trimStart();
  // "From Ola Kell in Velm" may be next.
  const [next = '', after = ''] = below.split(/\n+/, 2);
  const isOver = [next, after].some((each) => each.length > LONGEST_POINT || CLOSED.test(each));
  const isBetween = text
    .slice(Math.max(0, start - LONGEST_POINT), start)
    .trimEnd()
    .includes('\n');
  if (!isBetween || !isOver) return false;
  if (!/["“]/.test(line) && isNamedApart(text, line, quotation)) return true;
  return !quotation.cue.some((verb) => PAST.test(verb.text)) && isToldBelow(text, end, told);
}

/** Headlines tell in the present: a line in the past is a paragraph that lost its full stop. */
const PAST = /(?:ed|said|told|went|wrote)$/i;

/** Whether one of those quotations begins in one of the two paragraphs below. */
function isToldBelow(text: string, end: number, told: readonly number[]): boolean {
  const next = told[firstFrom(told.length, (index) => told[index]! > end)];
  return next !== undefined && next <= end + 4 * LONGEST_POINT && text.slice(end, next).split(/\n+/, 4).length <= 3;
}

/** Whether whoever speaks in a line is also named elsewhere in the text. */
function isNamedApart(text: string, line: string, { source }: Quotation): boolean {
  const name = source.at(-1)?.text.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  const [before = '', ...after] = text.split(line);
  return [before, ...after].some((part) => part.toLowerCase().includes(name));
}

/** "• Envoys call for talks", "0850 – ENVOY CALLS FOR TALKS", "“It is late,” says Ola Kell"; but "2. Envoys call for talks" is one. */
const NO_SUBHEAD = /^(?:["“‘•*–—-]|\d(?!\d?[.)] ))/;
const CLOSED = /[.?!]["”’]?$/;

/** Where the headline at the beginning of the text ends: a paragraph without a full stop, or a question. 0 if there is none. */
function headlineEnd(text: string): number {
  const end = text.indexOf('\n\n');
  if (end < 0 || end > LONGEST_DECK || /[.!…:]["'’”»]?\s*$/.test(text.slice(Math.max(0, end - 8), end))) return 0;
  // "“It is late,” Ola Kell told Radio Velm. “Who will go?”"
  return ASKED_LAST.test(text.slice(0, end)) ? 0 : end;
}

/** A question in quotation marks after a sentence of its own; "Sen." and the like end none. */
const ASKED_LAST = /\p{Ll}{4}\.["”’]? (?=["“‘\p{Lu}])[^\n]*\?["”’]\s*$/u;

/**
 * Where what stands above the article ends: its headline, and the lines between that and its byline or date. Above a text that
 * is given whole, only the headline counts: the lines are all that is told of it.
 */
function deckEnd(text: string, quotations: readonly Quotation[]): number {
  const headline = headlineEnd(text);
  const cues = quotations.filter(({ cue }) => cue.length > 0).length;
  if (headline === 0 || 2 * cues <= quotations.length || hasEntries(text)) return headline;
  let start = headline;
  for (let lines = 0; lines <= MOST_LINES; lines++) {
    while (text[start] === '\n') start += 1;
    const end = text.indexOf('\n', start);
    if (end < 0 || end - start > LONGEST_DECK) return headline;
    const line = text.slice(start, end).trim();
    if (BELOW_LEAD.test(line) || POST.test(line)) return headline;
    if (line.length <= LONGEST_BYLINE && isByline(line)) return start;
    if (ITEM.test(line)) return headline;
    start = end;
  }
  return headline;
}

/** Whether times or days head entries from near the top on, as in a live blog or a chronology. */
function hasEntries(text: string): boolean {
  const entries: number[] = [];
  let isOver = true;
  for (const [place, line] of text.split(/\n+/).entries()) {
    if (isOver && isStamp(line.trim())) {
      entries.push(place);
      isOver = false;
    } else if (CLOSED.test(line.trim())) isOver = true;
  }
  return entries.length >= LEAST_ENTRIES || (entries[1] ?? MOST_LINES_ABOVE) < MOST_LINES_ABOVE;
}

/** The day above an article and that below it are no entries. */
const LEAST_ENTRIES = 3;
/** Above its second entry. */
const MOST_LINES_ABOVE = 10;

/** Whether a line tells who wrote the article, or when. */
function isByline(line: string): boolean {
  return BYLINE.test(line) || CORRESPONDENTS.test(line) || (DATED.test(line) && !TOLD.test(line));
}

/** Between a headline and a byline. */
const MOST_LINES = 5;
/** In UTF-16 code units. */
const LONGEST_DECK = 320;
const LONGEST_BYLINE = 110;
/** "• The council met on Monday.", in full sentences, is of the article. */
const ITEM = /^[•*–—-] .*\.$/;
/** "Issued on: 04/05/2026 - 19:46": a broadcaster’s day stands below the first paragraph of its article. */
const BELOW_LEAD = /^Issued on: /;
/** "— Ola Kell (@olakell) May 4, 2031", "@olakell" below her name */
const POST = /^@\w+$|\(@\w+\)/;
/** "By Ola Kell", "From Ola Kell in Velm" */
const BYLINE = /^(?:By|BY|From|Words by|by) (?=\p{Lu})\S+ (?=\p{Lu})[^?!:]*$/u;
/** "Ola Kell in Velm and Idun Aas in Halm" */
const CORRESPONDENTS = /^\p{Lu}\S+ \p{Lu}\S+(?: \p{Lu}\S+)? in \p{Lu}\S+(?: (?:and|in|\p{Lu}\S+))*$/u;
/** "Published 4 May 2026", "May 4, 2026, 9:14 pm", "Ola Kell | 04.05.2026" */
const DATED =
  /\b(?:(?:\d{1,2} \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2},?) |\d{1,2}[./]\d{1,2}[./])\d{4}\b(?:[^?!]*[^.?!”"])?$/u;
/** "Ola Kell speaks in Velm, May 4, 2026" is a caption: a byline has few words in small letters. */
const TOLD =
  /(?<![\p{L}’'-])(?!(?:april|first|from|hours|june|july|last|local|march|minutes|modified|posted|published|read|time|updated|with)\b)\p{Ll}{4,}/u;

/**
 * Tells which quotations are points: short lines, below the headline or between paragraphs, that name somebody whom a full sentence
 * quotes as well. They sum up what is told in full elsewhere.
 */
export function pointsOf(text: string, quotations: readonly Quotation[]): (quotation: Quotation) => boolean {
  const lines = new Map(quotations.map((one) => [one, isTurn(one) ? undefined : headlineAround(text, one)]));
  const quoted = new Set(quotations.flatMap((one) => (lines.get(one) === undefined ? namesOf(one.source) : [])));
  return (quotation) => wordsOf(lines.get(quotation) ?? '').some((word) => quoted.has(word));
}

/** The same, unless it is a paragraph that lost its full stop: "“It is late,” Aas told reporters". */
function headlineAround(text: string, quotation: Quotation): string | undefined {
  const line = pointAround(text, quotation);
  const isPast = quotation.cue.some((verb) => PAST.test(verb.text));
  return line !== undefined && isPast && /^["“‘]/.test(line) ? undefined : line;
}

/** The line that holds all of a quotation, if it is short and ends without a full stop. */
function pointAround(text: string, { source, cue, content }: Quotation): string | undefined {
  const line = lineAround(text, [...source, ...cue, ...content]);
  const isPoint = line !== undefined && line.length <= LONGEST_POINT && OPEN_END.test(line) && !SENTENCE.test(line);
  return isPoint ? line : undefined;
}

const OPEN_END = /[\p{L}\p{N}]["'’”]?$/u;
/** "It is late. RK", as an agency signs its last paragraph; not "2. Envoys call for talks" */
const SENTENCE = /(?<!^\d?)[\p{Ll}\d)"”’][.?!]["”’]? /u;
/** In UTF-16 code units. */
const LONGEST_POINT = 220;

/** The line that holds all the spans; undefined if it is longer than a headline would be. */
function lineAround(text: string, spans: readonly TextSpan[]): string | undefined {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  if (end - start > LONGEST_POINT) return undefined;
  const reach = Math.max(0, start - LONGEST_POINT);
  const around = text.slice(reach, end + LONGEST_POINT);
  const from = around.lastIndexOf('\n', start - reach) + 1;
  if (from === 0 && reach > 0) return undefined;
  const to = around.indexOf('\n', start - reach);
  if (to < 0) return end + LONGEST_POINT < text.length ? undefined : around.slice(from).trim();
  return to >= end - reach ? around.slice(from, to).trim() : undefined;
}

function namesOf(source: Quotation['source']): string[] {
  return source.flatMap((span) => wordsOf(span.text));
}

/** Words that may name somebody, without their endings: "Iran's", "diplomats". */
function wordsOf(text: string): string[] {
  return [...text.matchAll(/[\p{L}\p{N}]{4,}|\p{Lu}{2,}/gu)].map(([word]) => word.toLowerCase().replace(/s$/, ''));
}
