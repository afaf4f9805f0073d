import { firstFrom } from '../../text/first-from.ts';
import type { WordRange } from '../mention/owner.ts';
import type { Word } from '../reading/words.ts';

/** A line that names the occasion, "Side event on the margins of the Harbour Conference |: …", or a debate's room. */
export function occasionOnLine(lines: readonly string[], words: readonly Word[]): WordRange | undefined {
  return lineOf(lines, occasionLine, words) ?? (isDebateOn(lines) ? lineOf(lines, roomLine, words) : undefined);
}

const occasionLine =
  /^(?:High-level (?:dialogue|event|meeting|segment)|Panel discussion|Round-?table|Side[- ]event|Webinar|Workshop) (?:at|in|of|on) /i;

/** "Commons Chamber", "Westminster Hall" */
const roomLine = /^(?:\p{Lu}\p{L}+ ){1,3}(?:Chamber|Committee|Hall)$/u;

/** Whether the lines head a debate of a house: "Gates: Review Conference", above "debated on Tuesday". */
export function isDebateOn(lines: readonly string[]): boolean {
  return lines.some((line) => /\bdebated on\b/.test(line));
}

/** Whether remarks were made after a meeting, so not at it: "Council on Quays: remarks by Lind after the meeting". */
export function isAfterMeeting([headline = '']: readonly string[]): boolean {
  return /\bremarks\b.{0,80}? (?:after|following) the (?:council|meeting|session|summit|talks)\b/i.test(headline);
}

function lineOf(lines: readonly string[], pattern: RegExp, words: readonly Word[]): WordRange | undefined {
  const paragraph = lines.findIndex((line) => pattern.test(line));
  if (paragraph < 0) return undefined;
  const start = firstOf(paragraph, words);
  let end = start;
  while (words[end]?.paragraph === paragraph && words[end]?.text !== ':') end += 1;
  return { start, end };
}

/** The index of a paragraph's first word. */
export function firstOf(paragraph: number, words: readonly Word[]): number {
  return firstFrom(words.length, (index) => words[index]!.paragraph >= paragraph);
}
