/** What follows a verb, by the verb's forms, where the two together tell what somebody holds of something: "took issue with the report". */
export const phrasalVerbs: Readonly<Record<string, readonly string[]>> = {
  'came comes come': ['out against', 'out in favor of', 'out in favour of'],
  'spoke speaks spoken': ['in favor of', 'in favour of', 'out against'],
  'took takes taken': ['issue with'],
};

/** Those that tell so only of what is said or offered: "turned down the offer", but not "the volume". */
export const phrasalVerbsOfWords: Readonly<Record<string, readonly string[]>> = {
  'brushed brushes': ['aside', 'away', 'off'],
  'shrugged shrugs': ['off'],
  'turned turns': ['down'],
  'walked walks': ['back'],
  'waved waves': ['aside', 'away', 'off'],
};

/** What is said or offered, in the singular. */
export const thingsSaid: ReadonlySet<string> = new Set(
  `
  accusation advice allegation announcement appeal bid call challenge charge claim comment commitment complaint concern
  criticism deal demand doubt fear finding idea invitation motion notion objection offer plan plea pledge position promise
  proposal protest question remark report request rumor rumour statement suggestion talk threat ultimatum vow warning worry
  `
    .trim()
    .split(/\s+/),
);

/** What is bought and sold, and nobody's voice: "Stocks shrugged off the threat". */
export const traded: ReadonlySet<string> = new Set(
  `
  bonds currencies currency dollar equities euro futures gold index indexes indices market markets oil pound price prices
  rouble ruble rupee share shares stock stocks yen yields yuan
  `
    .trim()
    .split(/\s+/),
);
