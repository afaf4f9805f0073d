/** Words that decide how a quotation is told. Sorted. */

/** Words that begin another event or another clause; between a cue and a date, that then owns the date. */
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

/** Verbs that continue what their speaker said before. Not "adding", which continues its own sentence. */
export const goingOn: ReadonlySet<string> = new Set(['added', 'adds', 'continued', 'continues', 'went on']);

/** Verbs of views that are held, in the plural: "the unions want". "They said" looks the same in the past. */
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

/** Parliaments. Folded. */
export const chambers: ReadonlySet<string> = new Set(
  `
  bundesrat bundestag commons congress cortes dail diet duma eduskunta folketing knesset lords majlis parliament rada rakyat
  riigikogu riksdag sabha saeima seimas sejm senate skupstina storting verkhovna
  `
    .trim()
    .split(/\s+/),
);

/** Others who listen together. Folded. */
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

/** A time that gives no day, and that "at the time" may refer to as well. */
export const vagueTime =
  /\b(?:last|this|that|the previous) (?:autumn|decade|fall|spring|summer|winter|year)\b|\b(?:years?|decades?) (?:ago|earlier|before)\b|\bin (?:(?:an?|her|his|its|the|their) )?(?:19|20)\d\d\b/i;

/** "Lind | disclosed | this at a briefing" */
export const thisVerbs: ReadonlySet<string> = new Set('announced confirmed disclosed revealed said stated'.split(' '));

/** What "made the remarks" may be said of, in the singular. */
export const remarkNouns: ReadonlySet<string> = new Set(
  'announcement appeal assertion claim comment disclosure point prediction remark revelation statement warning'.split(
    ' ',
  ),
);

/** "Lind | issued | the warning at a forum" */
export const remarkVerbs: ReadonlySet<string> = new Set('delivered gave issued made sounded voiced'.split(' '));
