/** Armed movements that belong to no state, by id in the registry, each with the id of the state where it is at home. */
export const armedMovements: ReadonlyMap<string, string> = new Map([
  ['hamas', 'palestine'],
  ['hezbollah', 'lebanon'],
  ['houthis', 'yemen'],
  ['kurdistan-workers-party', 'turkiye'],
  ['m23', 'democratic-republic-of-the-congo'],
  ['rapid-support-forces', 'sudan'],
  ['syrian-democratic-forces', 'syria'],
  ['taliban', 'afghanistan'],
]);

/** Adjectives for such movements, in lower case: "the *Islamist* movement", "the *rebel* group". */
export const armedAdjectives: ReadonlySet<string> = new Set(
  `
  armed extremist fundamentalist guerrilla insurgent islamic islamist jihadist militant paramilitary rebel resistance
  shi'ite shia shiite sunni terror terrorist
  `
    .trim()
    .split(/\s+/),
);

/** What shows in a name that a movement is armed: "the Lune Liberation *Front*", "the Lune *Resistance* Movement". */
export const armedName = /\b(?:army|brigades?|forces|front)$|\b(?:armed|liberation|resistance|revolutionary)\b/i;

/** What those who fight for such a movement are called, in lower case. */
export const fighters: ReadonlySet<string> = new Set(['guerrillas', 'insurgents', 'rebels']);
