/**
 * Outlets that write for one state, by the registry's ids, with the state's: what they call "the Foreign Ministry" is its own.
 * Those that belong to their state have it in the registry.
 */
export const nationalAgencies: ReadonlyMap<string, string> = new Map([
  ['ansa', 'italy'],
  ['asian-news-international', 'india'],
  ['central-news-agency', 'taiwan'],
  ['dpa', 'germany'],
  ['fars-news-agency', 'iran'],
  ['interfax', 'russia'],
  ['interfax-ukraine', 'ukraine'],
  ['isna', 'iran'],
  ['jiji-press', 'japan'],
  ['kazinform', 'kazakhstan'],
  ['kyodo', 'japan'],
  ['mehr-news-agency', 'iran'],
  ['press-association', 'united-kingdom'],
  ['press-trust-of-india', 'india'],
  ['tasnim-news-agency', 'iran'],
  ['unian', 'ukraine'],
  ['yonhap', 'south-korea'],
]);
