/** Unions of states, by id in the registry: "the bloc". */
export const blocs: ReadonlySet<string> = new Set(
  `
  african-union arab-league asean aukus brics commonwealth-of-independent-states csto ecowas eurasian-economic-union
  european-union g20 g7 gulf-cooperation-council nato organisation-of-islamic-cooperation organization-of-american-states
  pacific-islands-forum quad shanghai-cooperation-organisation
  `
    .trim()
    .split(/\s+/),
);

/** Of these, those for defence: "the military alliance". */
export const alliances: ReadonlySet<string> = new Set(['aukus', 'csto', 'nato']);
