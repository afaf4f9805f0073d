import type { Span } from '../../../text/span.ts';

/** Where a date stands, for the rules to judge. All offsets are into the article's text. */
export interface DateInSentence {
  readonly text: string;
  /** The stretch of the cue's sentence, outside the content, that holds the date. */
  readonly stretch: Span;
  readonly date: Span;
  readonly cue: Span;
  readonly source: Span | undefined;
  /** Whether the stretch is the first of the sentence. */
  readonly opens: boolean;
  /** Whether the content begins before the cue. */
  readonly speechBefore: boolean;
}
