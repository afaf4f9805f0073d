import type { Span } from '../../text/span.ts';

/** "missiles.[1]", "missiles,”[a]", "missiles[note 3]"; "[w]e", "say[s]" and "[40] missiles" are of the text. */
const BRACKETED =
  /(?<=[\p{L}\p{N}.,;:!?"”’)\]])\[(?:\d{1,3}|(?<![\p{L}\p{N}]\[)[a-z]|note \d{1,3}|citation needed)\](?![\p{L}\p{N}(])/gu;
/** "missiles.¹", "missiles”²"; "km²" is a measure. */
const RAISED = /(?<=\p{L}{3}|[.,;:!?"”’)])[⁰¹²³⁴-⁹]{1,3}/gu;
/** What may be one: "missiles.1 The", "missiles,”2 she", "missiles” [3] and" */
const LOOSE =
  /(?<=(?<word>\p{L}*\p{Ll})(?:[.,;:!?]["”’)]?|["”’)][.,;:!?]?))(?:(?<glued>\d{1,3})| \[(?<apart>\d{1,3})\])(?=[\s“"‘—–)]|\.(?:\s|$)|$)/gu;
/** "Sept.11", "fig.2" */
const ABBREVIATED =
  /^(?:approx|apr|art|aug|ch|chap|dec|doc|feb|fig|jan|jul|jun|mar|no|nos|nov|oct|op|para|pp|rev|sec|sep|sept|ver|vol|\p{Ll})$/u;

/**
 * The marks of footnotes in a text, in no order: they end no sentence and part no quotation. Digits are only taken for marks where
 * they count up.
 */
export function noteMarks(text: string): Span[] {
  const certain = [BRACKETED, RAISED].flatMap((mark) => [...text.matchAll(mark)].map(spanOf));
  return [...certain, ...countingUp(text)];
}

function countingUp(text: string): Span[] {
  const marks: Span[] = [];
  let last = 0;
  for (const match of text.matchAll(LOOSE)) {
    const { word = '', glued, apart } = match.groups ?? {};
    const number = Number(glued ?? apart);
    if (number <= last || number > last + LARGEST_STEP || (glued !== undefined && ABBREVIATED.test(word.toLowerCase())))
      continue;
    marks.push(spanOf(match));
    last = number;
  }
  return marks.length > 1 ? marks : [];
}

/** Some marks stand where none is seen: "missiles1 and". */
const LARGEST_STEP = 3;

function spanOf({ index, 0: { length } }: RegExpMatchArray & { index: number }): Span {
  return { start: index, end: index + length };
}
