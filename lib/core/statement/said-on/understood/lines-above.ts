import { isBylined, isLineAbove, isOfPublication, mostLinesAbove } from '../../../telling/letterhead.ts';

/** The last of the lines above a text, of its paragraphs. @param starts where they begin */
export function lastLineAbove(text: string, starts: readonly number[]): number {
  let last = 0;
  while (last + 1 < Math.min(starts.length - 1, mostLinesAbove)) {
    if (!isLineAbove(text.slice(starts[last + 1], starts[last + 2]).trimEnd())) break;
    last += 1;
  }
  return last;
}

/** Tells of a paragraph whether it is one of the lines above, and tells when the text came out: a day of nobody's words. */
export function linesOfPublication(
  text: string,
  starts: readonly number[],
  lastAbove: number,
): (paragraph: number) => boolean {
  const lines = starts.slice(0, lastAbove + 1).map((start, line) => text.slice(start, starts[line + 1]).trim());
  const areOut = isBylined(lines);
  return (paragraph) =>
    paragraph > 0 &&
    paragraph <= lastAbove &&
    (areOut || isOfPublication(lines[paragraph] ?? '') || clock.test(lines[paragraph + 1] ?? ''));
}

/** "17:15", on a line of its own below a day. */
const clock = /^\d{1,2}:\d\d$/;
