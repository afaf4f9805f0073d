/** They turn what follows into its opposite; sorted. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  'cannot neither never no nobody none nor not nothing nowhere without'.split(' '),
);

/** They negate what follows, and say something by themselves: "denied that it had"; "rule out" is written "excluded". */
export const DENIALS: ReadonlySet<string> = new Set(
  `baseless denial denials denied denies deny denying dismiss dismissed dismisses dismissing excluded false groundless refute
  refuted refutes refuting reject rejected rejecting rejection rejects unfounded`.split(/\s+/),
);

/** They tell what is to be, or may be; sorted. */
export const MODALS: ReadonlySet<string> = new Set('can could may might shall should will would'.split(' '));

/** They tell what has been, unless a modal verb stands before; sorted. */
export const AUXILIARIES: ReadonlySet<string> = new Set('been had has have was were'.split(' '));

/** By these a speaker means the state or body that he speaks for; sorted. */
export const OWN: ReadonlySet<string> = new Set('i my our ours us we'.split(' '));

/** Names of people come with them or without; sorted. */
export const TITLES: ReadonlySet<string> = new Set(
  'ambassador chancellor dr general minister mr mrs ms president professor secretary sir'.split(' '),
);

/** "May 3", "in May": the month, which is no "may". */
export const MAY = 'monthofmay';

/** Calendar words, each kind apart: a statement about one of a kind is not one about another. In the calendar's order. */
export const CALENDAR: readonly (readonly string[])[] = [
  `january february march april ${MAY} june july august september october november december`.split(' '),
  'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
  'yesterday today tomorrow'.split(' '),
  'spring summer autumn winter'.split(' '),
];

/** "Feb. 3": months that are written short, by their short form. */
export const SHORT_MONTHS: ReadonlyMap<string, string> = new Map([
  ['Jan', 'January'],
  ['Feb', 'February'],
  ['Aug', 'August'],
  ['Sep', 'September'],
  ['Sept', 'September'],
  ['Oct', 'October'],
  ['Nov', 'November'],
  ['Dec', 'December'],
]);

/** Words of one kind, each in the other's place: "the first boat" is not "the second boat". */
export const KINDS: readonly (readonly string[])[] = [
  ...CALENDAR,
  'first second third fourth fifth'.split(' '),
  'north south'.split(' '),
  'east west'.split(' '),
  'northern southern'.split(' '),
  'eastern western'.split(' '),
];

/** Numbers that outlets write as words or in digits, as their style books say. "one" is more often a pronoun. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ['two', '2'],
  ['three', '3'],
  ['four', '4'],
  ['five', '5'],
  ['six', '6'],
  ['seven', '7'],
  ['eight', '8'],
  ['nine', '9'],
  ['ten', '10'],
  ['eleven', '11'],
  ['twelve', '12'],
  ['dozen', '12'],
  ['thirteen', '13'],
  ['fourteen', '14'],
  ['fifteen', '15'],
  ['sixteen', '16'],
  ['seventeen', '17'],
  ['eighteen', '18'],
  ['nineteen', '19'],
  ['twenty', '20'],
  ['thirty', '30'],
  ['forty', '40'],
  ['fifty', '50'],
  ['sixty', '60'],
  ['seventy', '70'],
  ['eighty', '80'],
  ['ninety', '90'],
  ['hundred', '100'],
  ['thousand', '1000'],
]);

/** A statement with one says the opposite of a statement with the other; sorted by the first. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ['accept', 'reject'],
  ['agree', 'disagree'],
  ['agree', 'refuse'],
  ['alive', 'dead'],
  ['begin', 'end'],
  ['buy', 'sell'],
  ['close', 'open'],
  ['confirm', 'deny'],
  ['continue', 'end'],
  ['continue', 'suspend'],
  ['deploy', 'withdraw'],
  ['extend', 'lift'],
  ['fewer', 'more'],
  ['impose', 'lift'],
  ['increase', 'reduce'],
  ['join', 'leave'],
  ['keep', 'scrap'],
  ['less', 'more'],
  ['lift', 'tighten'],
  ['lower', 'raise'],
  ['offensive', 'defensive'],
  ['oppose', 'support'],
  ['peace', 'war'],
  ['permit', 'prohibit'],
  ['possible', 'impossible'],
  ['resume', 'suspend'],
  ['start', 'stop'],
  ['strengthen', 'weaken'],
  ['succeed', 'fail'],
  ['true', 'false'],
];

/** Words that somebody says every day: with no other in common, two statements have nothing in common; sorted. */
export const EVERYDAY: readonly string[] =
  'accept agree answer believe decide disagree hope know need refuse see support talk think want welcome'.split(' ');
