import { isBylined, isLineAbove, isOfPublication, mostLinesAbove } from '../../../telling/letterhead.ts';

/** The last paragraph that is a line above the text. @param starts of the paragraphs, in UTF-16 code units */
export function lastLineAbove(text: string, starts: readonly number[]): number {
  let last = 0;
  while (last + 1 < Math.min(starts.length - 1, mostLinesAbove)) {
    if (!isLineAbove(text.slice(starts[last + 1], starts[last + 2]).trimEnd())) break;
    last += 1;
  }
  return last;
}

/** Whether a paragraph is a line above that says when the text was published, so that nobody spoke on its day. */
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
