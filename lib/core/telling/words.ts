/** Words that decide how a quotation is told. Sorted. */

/** Between a cue and a date, these begin another event or another clause, which then owns the date. */
export const otherEvent: ReadonlySet<string> = new Set([
  'about',
  'accused',
  'ahead',
  'although',
  'amid',
  'announced',
  'because',
  'before',
  'but',
  'charged',
  'citing',
  'concerning',
  'conducted',
  'despite',
  'due',
  'expected',
  'fired',
  'following',
  'forthcoming',
  'however',
  'if',
  'launched',
  'likely',
  'obtained',
  'planned',
  'poised',
  'reacting',
  'reference',
  'referring',
  'regarding',
  'responding',
  'run',
  'scheduled',
  'seen',
  'set',
  'signed',
  'since',
  'slated',
  'supposed',
  'that',
  'though',
  'until',
  'upcoming',
  'was',
  'were',
  'when',
  'where',
  'whether',
  'which',
  'while',
  'who',
  'whom',
  'whose',
  'why',
  'will',
  'would',
]);

/**
 * Verbs by which a speaker goes on: what they report carries on the statement before. Not "adding", which carries on its
 * own sentence.
 */
export const goingOn: ReadonlySet<string> = new Set(['added', 'adds', 'continued', 'continues', 'went on']);

/** What one does for long, in the plural of the present: "the unions want". "They said" looks no different in the past. */
export const heldViews: ReadonlySet<string> = new Set([
  'advise',
  'agree',
  'are',
  'argue',
  'ask',
  'believe',
  'call',
  'claim',
  'complain',
  'concede',
  'consider',
  'contend',
  'deem',
  'demand',
  'deny',
  'do',
  'doubt',
  'expect',
  'favor',
  'favour',
  'fear',
  'hope',
  'insist',
  'maintain',
  'oppose',
  'predict',
  'propose',
  'reckon',
  'recommend',
  'reject',
  'say',
  'suggest',
  'support',
  'think',
  'urge',
  'view',
  'want',
  'warn',
]);

/** Where deputies sit. Folded. */
export const chambers: ReadonlySet<string> = new Set(
  `
  bundesrat bundestag commons congress cortes dail diet duma eduskunta folketing knesset lords majlis parliament rada rakyat
  riigikogu riksdag sabha saeima seimas sejm senate skupstina storting verkhovna
  `
    .trim()
    .split(/\s+/),
);

/** Who else listens together. Folded. */
export const gathered: ReadonlySet<string> = new Set([
  'allies',
  'assembly',
  'board',
  'chamber',
  'commission',
  'committee',
  'conference',
  'council',
  'court',
  'forum',
  'house',
  'kamer',
  'meeting',
  'members',
  'meps',
  'mps',
  'summit',
]);

/** Time that no day can be read from, and that "at the time" may mean as well. */
export const vagueTime =
  /\b(?:last|this|that|the previous) (?:autumn|decade|fall|spring|summer|winter|year)\b|\b(?:years?|decades?) (?:ago|earlier|before)\b|\bin (?:19|20)\d\d\b/i;

/** What somebody makes who says something: "made the remarks", in the singular. */
export const remarkNouns: ReadonlySet<string> = new Set(
  'announcement appeal assertion claim comment point prediction remark statement warning'.split(' '),
);
