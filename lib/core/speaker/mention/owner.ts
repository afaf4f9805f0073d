/** Word indices, end exclusive. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
}

/** The words that say whose a role is. */
export interface Owner extends WordRange {
  /** They also belong to the role: "White House" in "White House press secretary". */
  readonly inRole: boolean;
  /** A lone name that tells whose somebody is only where the article knows it for a state's: "a lawmaker in Velmaria". */
  readonly isSite?: boolean;
}
