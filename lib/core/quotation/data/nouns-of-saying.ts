/** Nouns for what is said that a clause with "that" tells: "its claim that it was late". */
export const nounsOfSaying: ReadonlySet<string> = new Set(
  `
  accusation accusations allegation allegations argument arguments assertion assertions assurance assurances claim
  claims complaint complaints contention declaration declarations insistence remark remarks statement statements
  suggestion suggestions threat threats warning warnings
  `
    .trim()
    .split(/\s+/),
);
