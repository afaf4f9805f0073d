/** What ministries are called for short, in lower case, each with the names of those meant. */
export const ministriesForShort: ReadonlyMap<string, readonly string[]> = new Map([
  ['mfa', ['foreign ministry', 'ministry of foreign affairs']],
  ['mnd', ['national defence ministry', 'ministry of national defence', 'ministry of national defense']],
  ['mod', ['defence ministry', 'defense ministry', 'ministry of defence', 'ministry of defense']],
  ['mofa', ['foreign ministry', 'ministry of foreign affairs']],
]);

/** Nouns of bodies that nothing but a state has, folded: "the Velmarian *Navy*", "the Third Engineer *Battalion*". */
export const stateBodyNouns: ReadonlySet<string> = new Set([
  ...ministriesForShort.keys(),
  ...`
  army battalion brigade bureau cabinet chancellery chiefs coastguard command constabulary consulate corps department
  directorate division duma embassy fleet force forces government guard inspectorate judiciary knesset legislature majlis military
  ministry navy parliament police prefecture presidency regiment secretariat-general senate staff treasury
  `
    .trim()
    .split(/\s+/),
]);

/** Nouns of bodies that states have, and others too, folded: "the Mine Action *Office*". */
export const publicBodyNouns: ReadonlySet<string> = new Set(
  `
  administration authority board commissariat court office registry service
  `
    .trim()
    .split(/\s+/),
);

/** Nouns that need "National" or the like before them to be a state's, folded: "the *Crown* Council". */
export const statelyNouns: ReadonlySet<string> = new Set(
  `
  agency archive assembly bank center centre commission committee council guard laboratory organisation organization survey
  `
    .trim()
    .split(/\s+/),
);

/** Words that make a body a state's, folded. */
export const statelyWords: ReadonlySet<string> = new Set(
  `
  crown federal imperial national presidential republican royal state supreme
  `
    .trim()
    .split(/\s+/),
);

/** Words that make a body no state's, folded. */
export const unstatelyWords: ReadonlySet<string> = new Set(
  `
  african alliance arab asian baltic broadcasting council's european global gulf international islamic latin liberation news
  nordic pacific pan press regional school society treaty union united university watch western world
  `
    .trim()
    .split(/\s+/),
);

/** Nouns of bodies that are nobody's office, in lower case: who works for "the marketing *board*" works for that. */
export const ownBodies: ReadonlySet<string> = new Set(
  `
  academy airline association bank bloc board brewery campaign charity choir club co-operative coalition college company congregation
  contractor cooperative factory federation firm foundation group guild hospital institute league manufacturer movement museum network
  orchestra organisation organization party secretariat start-up think-tank troupe union university
  watchdog
  `
    .trim()
    .split(/\s+/),
);

/** Folded: nouns of bodies that belong to no state, even if named as one's: "Velmaria's Harvest *Party*". */
export const ownNouns: ReadonlySet<string> = new Set(
  `
  academy alliance association bank club coalition college company confederation federation forum foundation front group
  institute league movement network party school society union university
  `
    .trim()
    .split(/\s+/),
);

/** Bodies that an article seldom has two of, so that the noun alone is a name, in lower case. */
export const loneBodies: ReadonlySet<string> = new Set(
  'board choir guild hospital mission museum orchestra union university'.split(' '),
);

/** Words that make a body one of several states, or of none, in lower case: "the *monitoring* mission". */
export const ofSeveral: ReadonlySet<string> = new Set(
  'bilateral ceasefire international joint mixed monitoring multinational observation observer peacekeeping trilateral truce'.split(
    ' ',
  ),
);

/** Nouns of such bodies, in lower case. */
export const bodiesOfSeveral: ReadonlySet<string> = new Set('commission force mission'.split(' '));

/**
 * Nouns that tell before a role whose that is, in lower case: "the *museum* director". What states and towns have, too, is
 * meant only where the noun is in its name; what they have several of (`alone`), where nothing tells which.
 */
export const bodiesForTitles: ReadonlyMap<string, 'any' | 'named' | 'alone'> = new Map([
  ...'brewery charity choir club company firm foundation guild hospital institute mission museum orchestra union university'
    .split(' ')
    .map((noun): [string, 'any'] => [noun, 'any']),
  ...'alliance association authority board campaign coalition college commission committee council federation league network party'
    .split(' ')
    .map((noun): [string, 'named'] => [noun, 'named']),
  ...'agency authority embassy ministry'.split(' ').map((noun): [string, 'alone'] => [noun, 'alone']),
]);

/** Armed bodies, which rebels have, too. Folded. */
export const troops: ReadonlySet<string> = new Set([
  'army',
  'brigade',
  'command',
  'force',
  'forces',
  'guard',
  'guards',
]);
