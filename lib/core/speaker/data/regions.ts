/** Adjectives of parts of the world, folded. */
export const regions: ReadonlySet<string> = new Set(
  `
  african arab asian balkan baltic caribbean eastern european gulf latin nordic southern western
  `
    .trim()
    .split(/\s+/),
);

/** Names of parts of the world and of waters, folded: no state is called so. */
export const partsOfTheWorld =
  /(?:^| )(?:africa|america|antarctica|arctic|asia|atlantic|caucasus|europe|levant|ocean|pacific|sahel|scandinavia|sea)$/;

/** What a part of a state is called, after its name: "governor of Lune province". */
export const areas: ReadonlySet<string> = new Set(
  `
  city county district governorate oblast peninsula prefecture province region territory
  `
    .trim()
    .split(/\s+/),
);
