/** Words that a place's name of several words begins with, folded: "*New* Velm". */
export const placeBeginnings: ReadonlySet<string> = new Set(
  `
  bandar cape ciudad costa east fort grand great inner kota las los lower monte mount new north nova novo nueva nuevo outer port porto puerto
  ras rio saint san sankt santa santo sao south st tel upper villa west
  `
    .trim()
    .split(/\s+/),
);

/** Words that it ends in: "Velm *Islands*", "Velm *Islander*". Folded. */
export const placeEndings: ReadonlySet<string> = new Set(
  `
  archipelago bay coast emirate emirates islander islanders islands isles kingdom peninsula republic
  `
    .trim()
    .split(/\s+/),
);

/** Towns where organisations sit, folded: who speaks there is of any state. A shouted "THE HAGUE" is read without its article. */
export const seatsOfOrganisations: ReadonlySet<string> = new Set([
  'addis ababa',
  'brussels',
  'geneva',
  'hague',
  'new york',
  'the hague',
  'vienna',
]);

/** How the names of cities end, and those of states hardly ever. */
export const cityEnds =
  /(?:abad|berg|borough|bourg|bridge|burg|burgh|bury|by|chester|city|dorf|ford|gorod|grad|haven|heim|hof|holm|mouth|polis|pur|stadt|stad|ton|ville|wick)$/;

/** "the Republic of Velmaria" is Velmaria. Folded. */
export const realms: ReadonlySet<string> = new Set(['emirate', 'kingdom', 'principality', 'republic', 'sultanate']);

/** Last words of the names of places and buildings, which no person's name has. Folded. */
export const placeNouns: ReadonlySet<string> = new Set(
  `
  airport avenue boulevard building center centre city county highway hospital hotel island islands museum plaza
  province stadium street university valley
  `
    .trim()
    .split(/\s+/),
);
