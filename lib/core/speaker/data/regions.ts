/** Adjectives of parts of the world, folded. */
export const regions: ReadonlySet<string> = new Set(
  `
  african arab asian balkan baltic caribbean eastern european gulf latin nordic southern western
  `
    .trim()
    .split(/\s+/),
);

/** Regions whose states all are meant by their adjective, folded: "*Baltic* ministers"; of others, none are told. */
export const statesOfRegions: ReadonlyMap<string, readonly string[]> = new Map([
  ['baltic', ['Estonia', 'Latvia', 'Lithuania']],
  ['nordic', []],
]);

/** Names of parts of the world and of waters, folded: no state is called so. */
export const partsOfTheWorld =
  /(?:^| )(?:africa|america|antarctica|arctic|asia|atlantic|caucasus|europe|levant|ocean|pacific|sahel|scandinavia|sea)$/;

/** Whether a name is nothing but that of a part of the world: "Middle East", "Central Asia", but not "Friends of Europe". */
export function isPartOfTheWorld(folded: string): boolean {
  return wholeParts.test(folded);
}

const wholeParts =
  /^(?:(?:central|east|indo|latin|north|south|sub saharan|west)(?:ern)? )*(?:africa|america|asia|caucasus|europe|(?:far|middle|near) east|horn of africa|levant|maghreb|pacific|sahel)$/;

/** What a part of a state is called, after its name: "governor of Lune province". */
export const areas: ReadonlySet<string> = new Set(
  `
  city county district governorate oblast peninsula prefecture province region territory
  `
    .trim()
    .split(/\s+/),
);
