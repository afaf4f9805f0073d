import type { ToldQuotation } from './told-quotation.ts';

/** How many lines above a text may date it: its headline, whose it is, where, when. */
export const mostLinesAbove = 8;

/** In code units: longer lines are paragraphs of the text. */
const longestLine = 160;

export const longestHead = mostLinesAbove * longestLine;

/** Whether a line has no full stop, as a headline, "Vienna, 8 June 2026" or "For immediate release". */
export function isLineAbove(line: string): boolean {
  return line.length <= longestLine && !/[\p{Ll}\d][.!?…]["”’]?$/u.test(line);
}

/** The headline and the lines below it that are no sentences, trimmed: a place, a day, who speaks. */
export function letterheadLines(text: string): string[] {
  const lines = text
    .slice(0, longestHead)
    .split('\n\n', mostLinesAbove)
    .map((line) => line.trim());
  const end = lines.findIndex((line) => !isLineAbove(line));
  return end < 0 ? lines : lines.slice(0, end);
}

/** The headline, however long it is and whatever it ends with, and the lines below it that are no sentences. */
export function linesAbove(text: string): string[] {
  const below = text.indexOf('\n\n');
  return below < 0 ? [] : [text.slice(0, Math.min(below, longestHead)), ...letterheadLines(text.slice(below + 2))];
}

/** Whether a line above a text tells when it was published: "Updated: 12 May, 14:05", "12 May 2026 2:05 pm". */
export function isOfPublication(line: string): boolean {
  return ofPublication.test(line) || atClock.test(line);
}

const ofPublication = /^(?:By \p{Lu}|First published|Issued|Last updated|Modified|Posted|Published|Updated)(?!\p{L})/iu;
const atClock = /\d:\d\d|\d ?[ap]\.?m\b/i;

/** Whether the lines above say that a text was issued, not spoken: the day beside them is when it was published. */
export function isIssued(lines: readonly string[]): boolean {
  return lines.some((line) => issued.test(line)) && !lines.some((line) => spoken.test(line));
}

const issued =
  /^(?:(?:group|joint|press) )*(?:release|statement)(?: \||$)|\b(?:department|ministry|office|press) (?:release|statement)\b|\b(?:comment|statement) (?:attributable to|by|from|of)(?: the)? (?:[\p{L}’'&,-]+ ){0,6}(?:department|directorate|ministry|office|press secretary|service|spokes(?:man|person|woman))\b/iu;
const spoken =
  /\b(?:address|as delivered|as prepared|briefing|conference|council|delivered|delivery|doorstep|hearing|interview|meeting|remarks|session|speech|transcript)\b/i;

/** Whether a line above names an author, so that the text is an outlet's: the day beside it is its publication's. */
export function isBylined(lines: readonly string[]): boolean {
  return lines.some((line) => byline.test(line));
}

const byline = /^By (?:\p{Lu}|the )/u;

/**
 * Whether a quotation is part of a speech or a turn of a transcript: it has neither quotation marks nor a verb of
 * saying; or its source is "we" in a paragraph of the speech, and who that is stands above.
 */
export function isDelivered(text: string, { quotation: { kind, source, cue, content } }: ToldQuotation): boolean {
  const isUntold = cue.every(({ start, end }) => text.slice(start, end) === ':');
  if (kind === 'direct' && isUntold) return content.every(({ start }) => !/["“‘«]/.test(text.charAt(start)));
  const [whose, verb] = [source[0], cue[0]];
  const told = verb ?? content[0];
  if (!whose || !told || !text.slice(whose.end, told.start).includes('\n')) return false;
  return !verb || !deed.test(text.slice(verb.start, verb.end));
}

/** A past act of the speaker: "As I | told | our friends", "We | requested | it", but not "I | have accepted | it". */
const deed = /^(?:\p{Ll}+ed|made|said|told|wrote)$/u;
