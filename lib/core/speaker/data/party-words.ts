/** Nouns for parties, folded: an MP of one has it for affiliation. */
export const parties: ReadonlySet<string> = new Set('conservatives greens labor labour liberals socialists'.split(' '));

/** Adjectives of parties and faiths, folded: who is called by one has neither state nor body by it. */
export const partyWords: ReadonlySet<string> = new Set(
  `
  buddhist catholic centrist christian communist conservative democrat democratic green hindu independent
  islamist jewish labor labour leftist liberal libertarian muslim nationalist orthodox populist progressive protestant
  republican shia social socialist sunni tory unionist
  `
    .trim()
    .split(/\s+/),
);

/** Words before a party's name that tell where it stands, in lower case: "the *opposition* Social Democrats". */
export const standings: ReadonlySet<string> = new Set(['governing', 'opposition', 'ruling']);

/** What parliamentary reports call parties for short, folded, each with its name. */
export const partiesForShort: ReadonlyMap<string, string> = new Map([
  ['con', 'Conservatives'],
  ['dem', 'Democrats'],
  ['ind', 'Independent'],
  ['lab', 'Labour'],
  ['lib dem', 'Liberal Democrats'],
]);
