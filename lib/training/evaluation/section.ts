/** A part of the evaluation: what was measured, what it must reach, and what others reach. */
export interface Section {
  readonly title: string;
  /** Why nothing was measured, for example "no corpus". */
  readonly skipped?: string;
  readonly figures: readonly Figure[];
}

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit?: string;
  /** Its standard error over as many other articles, if that was estimated. */
  readonly error?: number;
  /** What it must reach, or must not exceed. */
  readonly floor?: number;
  readonly ceiling?: number;
  readonly peers?: string;
}
