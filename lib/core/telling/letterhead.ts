import type { ToldQuotation } from './told-quotation.ts';

/** Lines above a text, of which one may date it: its headline, whose it is, where, when. */
export const mostLinesAbove = 8;

/** In code units: a line of more is a paragraph of the text. */
const longestLine = 160;

export const longestHead = mostLinesAbove * longestLine;

/** A headline ends without a full stop, and so do "Vienna, 8 June 2026" and "For immediate release". */
export function isLineAbove(line: string): boolean {
  return line.length <= longestLine && !/[\p{Ll}\d][.!?…]["”’]?$/u.test(line);
}

/** The headline and what stands below it that is no sentence: a place, a day, who speaks. */
export function letterheadLines(text: string): string[] {
  const lines = text
    .slice(0, longestHead)
    .split('\n\n', mostLinesAbove)
    .map((line) => line.trim());
  const end = lines.findIndex((line) => !isLineAbove(line));
  return end < 0 ? lines : lines.slice(0, end);
}

/** The headline, whatever it ends with and however long it is, and the lines below it: what stands above a record of what was said. */
export function linesAbove(text: string): string[] {
  const below = text.indexOf('\n\n');
  return below < 0 ? [] : [text.slice(0, Math.min(below, longestHead)), ...letterheadLines(text.slice(below + 2))];
}

/** Whether a line above tells when the text came out: "Updated: 12 May, 14:05", "12 May 2026 2:05 pm". */
export function isOfPublication(line: string): boolean {
  return ofPublication.test(line) || atClock.test(line);
}

const ofPublication = /^(?:By \p{Lu}|First published|Issued|Last updated|Modified|Posted|Published|Updated)(?!\p{L})/iu;
const atClock = /\d:\d\d|\d ?[ap]\.?m\b/i;

/** Whether a line above says that the text was issued, and nothing that it was spoken: the day beside it is when it came out. */
export function isIssued(lines: readonly string[]): boolean {
  return lines.some((line) => issued.test(line)) && !lines.some((line) => spoken.test(line));
}

const issued =
  /^(?:(?:group|joint|press) )*(?:release|statement)(?: \||$)|\b(?:department|ministry|office|press) (?:release|statement)\b|\b(?:comment|statement) (?:attributable to|by|from|of)(?: the)? (?:[\p{L}’'&,-]+ ){0,6}(?:department|directorate|ministry|office|press secretary|service|spokes(?:man|person|woman))\b/iu;
const spoken =
  /\b(?:address|as delivered|as prepared|briefing|conference|council|delivered|delivery|doorstep|hearing|interview|meeting|remarks|session|speech|transcript)\b/i;

/** Whether one of the lines above says who wrote the text, which is an outlet's: the day beside it is that of its publication. */
export function isBylined(lines: readonly string[]): boolean {
  return lines.some((line) => byline.test(line));
}

const byline = /^By (?:\p{Lu}|the )/u;

/**
 * Whether a quotation is part of a speech, or a turn of a transcript: no word tells that it was said, and no mark; or, in a speech,
 * "we" say so, and who that is stands above.
 */
export function isDelivered(text: string, { quotation: { kind, source, cue, content } }: ToldQuotation): boolean {
  const isUntold = cue.every(({ start, end }) => text.slice(start, end) === ':');
  if (kind === 'direct' && isUntold) return content.every(({ start }) => !/["“‘«]/.test(text.charAt(start)));
  const [whose, verb] = [source[0], cue[0]];
  const told = verb ?? content[0];
  if (!whose || !told || !text.slice(whose.end, told.start).includes('\n')) return false;
  return !verb || !deed.test(text.slice(verb.start, verb.end));
}

/** What whoever speaks did before: "As I | told | our friends", "We | requested | it", but not "I | have accepted | it". */
const deed = /^(?:\p{Ll}+ed|made|said|told|wrote)$/u;
