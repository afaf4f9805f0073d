import type { Stretch } from '../../candidates/candidate.ts';

/** A name before a colon at the head of a paragraph, and where the words after it begin. */
export interface Turn {
  readonly paragraph: number;
  readonly name: Stretch;
  /** The token that shows that somebody speaks: the colon, or the name if there is none. */
  readonly colon: number;
  readonly start: number;
  /** Whether it stands in a list. */
  readonly isItem: boolean;
  /** "Josceline Amory, head of structures" */
  readonly isDescribed: boolean;
  /** Whether all before the colon is a name, so that no word of it is a verb. */
  readonly isNameOnly: boolean;
  /** "[Ola Kell/Head of the gates: It is late.]", as broadcasters transcribe recordings. */
  readonly isBracketed: boolean;
}
