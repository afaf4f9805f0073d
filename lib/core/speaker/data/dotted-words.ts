/** Words that end in a dot that doesn't end the sentence, without it, in lower case. */
export const dottedWords: ReadonlySet<string> = new Set(
  `
  adm amb brig capt cmdr col dr drs fr gen gens gov govs hon jr lt maj messrs mr mrs ms mt pres prof profs rep reps ret
  rev sec sen sens sgt sr st vs
  `
    .trim()
    .split(/\s+/),
);
