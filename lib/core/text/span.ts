/** A stretch of a text: UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with its words: `text === whole.slice(start, end)`. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** Cuts a span out of the text it points into. */
export function cut(whole: string, start: number, end: number): TextSpan {
  return { start, end, text: whole.slice(start, end) };
}
