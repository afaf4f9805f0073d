import type { Quotation } from '../../quotation/quotation.ts';
import { isStamp } from '../../text/stamps.ts';

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
export function deckEnd(text: string, quotations: readonly Quotation[]): number {
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

/** How a line that is a sentence ends. */
export const CLOSED = /[.?!]["”’]?$/;
