import type { Span } from '../../text/span.ts';

/** Where a date stands, for the rules to judge. All offsets point into the article's text. */
export interface DateInSentence {
  readonly text: string;
  /** The stretch of the cue's sentence, outside the content, that holds the date. */
  readonly stretch: Span;
  readonly date: Span;
  readonly cue: Span;
  readonly source: Span | undefined;
  /** The first stretch of the sentence. */
  readonly opens: boolean;
  /** What was said stands before the cue. */
  readonly speechBefore: boolean;
}
