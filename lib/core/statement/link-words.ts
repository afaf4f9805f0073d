/** Words that say too little to tell statements apart; sorted. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after all already also am an and any are as at be because been before being but by can could d did do does
  even ever for from had has have he her him his how i if in into is it its just ll m may me might more must my now of on
  or our out over re really s shall she should so some still such than that the their them then there these they this
  those to too under until up upon us ve very was we were what when where which while who why will with would yet you
  your`.split(/\s+/),
);

/** They turn what follows into its opposite; sorted. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  'cannot neither never no nobody none nor not nothing nowhere without'.split(' '),
);

/** Names of people come with them or without; sorted. */
export const TITLES: ReadonlySet<string> = new Set(
  'ambassador chancellor dr general minister mr mrs ms president professor secretary sir'.split(' '),
);

/** Calendar words, each kind apart: a statement about one of a kind is not one about another. In the calendar's order. */
export const CALENDAR: readonly (readonly string[])[] = [
  'january february march april june july august september october november december'.split(' '),
  'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
  'yesterday today tomorrow'.split(' '),
  'spring summer autumn winter'.split(' '),
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
  ['twenty', '20'],
  ['thirty', '30'],
  ['forty', '40'],
  ['fifty', '50'],
  ['hundred', '100'],
  ['thousand', '1000'],
]);

/** A statement with one says the opposite of a statement with the other; sorted by the first. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ['accept', 'reject'],
  ['agree', 'disagree'],
  ['agree', 'refuse'],
  ['begin', 'end'],
  ['confirm', 'deny'],
  ['deploy', 'withdraw'],
  ['fewer', 'more'],
  ['impose', 'lift'],
  ['increase', 'reduce'],
  ['join', 'leave'],
  ['keep', 'scrap'],
  ['less', 'more'],
  ['lower', 'raise'],
  ['offensive', 'defensive'],
  ['oppose', 'support'],
  ['possible', 'impossible'],
  ['resume', 'suspend'],
  ['start', 'stop'],
];
