import { firstFrom } from '../../text/first-from.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { CueChances } from '../cues/cue-classifier.ts';
import type { Reading } from '../reading.ts';
import type { Attribution } from '../reranking/rerank.ts';

/** A quotation in the making, as ranges of tokens. */
export interface Found extends Candidate {
  readonly confidence: number;
  readonly inner: readonly Found[];
  /** Whether the layout shows the content to be spoken, without quotation marks. */
  readonly isSpoken?: boolean;
}

/** What a rule may look at. */
export interface RuleContext {
  readonly reading: Reading;
  readonly chances: CueChances;
  /** The best candidate of each likely cue, taken or not, sorted by head. */
  readonly attributions: readonly Attribution[];
}

/** The index of the first attribution whose head is `token` or later. */
export function firstAt(attributions: RuleContext['attributions'], token: number): number {
  return firstFrom(attributions.length, (index) => attributions[index]!.head >= token);
}

/** Adds what the models can't know: the layout of a text, and phrases that their corpus lacks. */
export interface QuotationRule {
  readonly name: string;
  readonly reason: string;
  readonly apply: (found: readonly Found[], context: RuleContext) => readonly Found[];
}
