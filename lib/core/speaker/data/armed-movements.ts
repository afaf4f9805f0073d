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

/** Last words of such movements' names, folded: "the Lune Liberation *Front*". */
export const armedNouns: ReadonlySet<string> = new Set(
  'alliance army brigade brigades forces front movement'.split(' '),
);
