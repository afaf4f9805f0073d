/**
 * Verbs that say what somebody holds or wants, which the models' corpus takes for no speech, in the past, and in the present
 * where that has another stem.
 */
export const attitudes: ReadonlySet<string> = new Set(
  `
  accepted advised apologised apologized applauded believed commended condemned considered contradicted conveyed criticised criticized
  demanded denounced deplored disclosed expected favored favoured invited presented reaffirmed regret regretted
  reiterated rejected requested threatened undertake undertook urge urged wanted welcome welcomed wished
  `
    .trim()
    .split(/\s+/),
);
/** What shows or finds something in words and numbers, in lower case. */
export const findings: ReadonlySet<string> = new Set(
  'data figures poll polls research statistics studies study survey surveys'.split(' '),
);
