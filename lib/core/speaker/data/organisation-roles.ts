/** Nouns of roles that a company, a union, a club or an institute gives, in lower case. */
export const organisationNouns: ReadonlySet<string> = new Set(
  `
  author chair chairman chairwoman chairperson coach convener convenor coordinator curator director editor engineer executive founder
  manager officer organiser organizer owner publisher steward superintendent trustee
  `
    .trim()
    .split(/\s+/),
);
