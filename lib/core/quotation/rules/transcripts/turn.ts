import type { Stretch } from '../../candidates/candidate.ts';

/** The name before the colon that begins a paragraph, and where the words that follow it begin. */
export interface Turn {
  readonly paragraph: number;
  readonly name: Stretch;
  /** The token that tells that somebody speaks: the colon, or the name that has none. */
  readonly colon: number;
  readonly start: number;
  /** It stands in a list. */
  readonly isItem: boolean;
  /** "Josceline Amory, head of structures" */
  readonly isDescribed: boolean;
  /** All before the colon is a name: no word there can be a verb. */
  readonly isNameOnly: boolean;
  /** "[Ola Kell/Head of the gates: It is late.]", as broadcasters write what a recording has. */
  readonly isBracketed: boolean;
}
