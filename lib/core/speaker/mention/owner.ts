/** Word indices, end exclusive. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
}

/** The words that tell whom a role belongs to. */
export interface Owner extends WordRange {
  /** Whether they are also part of the role: "White House" in "White House press secretary". */
  readonly inRole: boolean;
  /** A lone name, the owner only if the article knows it as a state: "a lawmaker in Velmaria". */
  readonly isSite?: boolean;
}
