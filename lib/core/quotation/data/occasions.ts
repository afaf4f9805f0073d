/** What somebody says something in, or at, in lower case: "in a letter", "at Monday’s hearing". */
export const occasions: ReadonlySet<string> = new Set(
  `
  address appearance briefing broadcast call ceremony communique communiqué conference debate email hearing interview lecture letter
  meeting memo message note post rally remarks reply sermon session speech statement telegram testimony tweet video
  `
    .trim()
    .split(/\s+/),
);
/** Verbs that take a thing, and a time of their own: "rejected the claim on Monday". Who "called for talks on Monday" wants them then. */
export const judging: ReadonlySet<string> = new Set(
  `
  accepted backed condemned confirmed criticised criticized decried defended denied denounced deplored dismissed disputed
  endorsed hailed lamented praised rejected ruled supported welcomed
  `
    .trim()
    .split(/\s+/),
);
