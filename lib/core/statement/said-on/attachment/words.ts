/** Words that decide which date belongs to a quotation. Sorted; attachment.ts holds the rules that read them. */

/** Occasions of speech: "Monday's statement", "at a briefing on Tuesday". */
export const occasions: ReadonlySet<string> = new Set([
  'address',
  'analysis',
  'announcement',
  'answer',
  'appearance',
  'article',
  'blog',
  'breakfast',
  'brief',
  'briefing',
  'broadcast',
  'bulletin',
  'cable',
  'call',
  'celebration',
  'celebrations',
  'ceremony',
  'circular',
  'column',
  'commemoration',
  'comment',
  'commentary',
  'comments',
  'communique',
  'conference',
  'consultation',
  'consultations',
  'conversation',
  'debate',
  'declaration',
  'dinner',
  'dispatch',
  'document',
  'edition',
  'editorial',
  'email',
  'encounter',
  'event',
  'figures',
  'forum',
  'funeral',
  'gathering',
  'handout',
  'hearing',
  'homily',
  'hustings',
  'inauguration',
  'inspection',
  'interview',
  'issue',
  'judgment',
  'keynote',
  'lecture',
  'letter',
  'lunch',
  'mass',
  'meeting',
  'meetings',
  'memo',
  'memorial',
  'message',
  'news',
  'note',
  'notice',
  'op',
  'opening',
  'opinion',
  'panel',
  'paper',
  'phone',
  'plenary',
  'podcast',
  'poll',
  'post',
  'presentation',
  'press',
  'presser',
  'question',
  'questioning',
  'questions',
  'rally',
  'readout',
  'reception',
  'release',
  'remark',
  'remarks',
  'reply',
  'report',
  'response',
  'round',
  'seminar',
  'sermon',
  'session',
  'signing',
  'sitting',
  'speech',
  'statement',
  'study',
  'summit',
  'survey',
  'symposium',
  'talks',
  'telegram',
  'telephone',
  'telethon',
  'testimony',
  'toast',
  'tour',
  'transcript',
  'tweet',
  'update',
  'visit',
  'vote',
  'votes',
  'walkout',
  'webinar',
  'workshop',
]);

/** What may stand before a date that opens a sentence: "Late on Monday", "In Geneva on Monday". */
export const openers: ReadonlySet<string> = new Set([
  'a',
  'addressing',
  'afternoon',
  'also',
  'an',
  'and',
  'at',
  'back',
  'briefing',
  'but',
  'by',
  'day',
  'during',
  'earlier',
  'early',
  'evening',
  'her',
  'his',
  'in',
  'its',
  'late',
  'later',
  'morning',
  'night',
  'of',
  'on',
  'only',
  'our',
  'outside',
  'over',
  'separately',
  'speaking',
  'still',
  'talking',
  'testifying',
  'the',
  'their',
  'then',
  'this',
  'writing',
]);

/**
 * Words before a date that is none on which something was said: "a debate set for Monday", "informed him of the talks
 * held in Lune on Monday", "Asked about the note issued in Lune on Monday".
 */
export const notOf =
  /\b(?:by|for|since|till|until)\s+(?:the (?:beginning|end|middle|start) of\s+)?$|\b(?:briefed|informed|updated) [^.;:“”"]{0,60}?\b(?:about|of|on) (?:her|his|the|their) [^.;:“”"]{0,60}\b(?:concluded|conducted|held|signed)\b[^.;:,“”"]{0,40}$|\b(?:asked about|commenting on|in (?:reaction|reply|response) to|reacting to|regarding|responding to) [^.;:“”"]{0,120}\b(?:adopted|delivered|issued|made|published|released)\b[^.;:,“”"]{0,30}$/i;

/** "rejected it, according to media reports | on Monday": that is when they came out. */
export const ofReports =
  /\baccording to (?:[\p{L}’'.-]+ ){0,5}?(?:media|newspapers?|press|reports?)\b[^.;:,“”"]{0,40}$/u;

/** The same of what others reported, which dates nothing else in the article either. */
export const ofMedia = /\baccording to (?:[\p{L}’'.-]+ ){0,4}?(?:media|newspapers?|press)(?: reports)?(?: on)? $/u;

/** Only right after a cue: "He warned then that"; "Then he warned" goes on to something new. */
export const echoAfterCue = /^[\s,]*then\b/;

/** An audience: in "before the deputies on Tuesday", "before" is not of time. */
export const audience =
  /\bbefore (?:the |a |an |his |her |their )?(?:\p{L}+ ){0,3}(?:assembly|audience|cabinet|chamber|commission|committee|congress|council|court|deputies|house|journalists|lawmakers|members|panel|parliament|press|reporters|senate|senators|students|subcommittee|vote)\b/giu;

/** What a speaker is doing: these open a sentence on the quotation's own occasion. */
export const speaking: ReadonlySet<string> = new Set([
  'addressing',
  'answering',
  'appearing',
  'arriving',
  'attending',
  'briefing',
  'chairing',
  'closing',
  'emerging',
  'giving',
  'greeting',
  'hosting',
  'inaugurating',
  'inspecting',
  'introducing',
  'launching',
  'leaving',
  'officiating',
  'opening',
  'presenting',
  'receiving',
  'speaking',
  'talking',
  'testifying',
  'touring',
  'unveiling',
  'visiting',
  'welcoming',
  'witnessing',
  'writing',
]);

/** Words that refer to an earlier date, the days since that, and whether it may be a month or week, too. */
export interface Echo {
  readonly days: number;
  readonly vague: boolean;
  /** Whether they name a part of a day, of which another part must be told: "on Monday morning … in the evening". */
  readonly isPart?: boolean;
}

interface EchoWords extends Echo {
  readonly words: RegExp;
}

/** Phrases that refer to an earlier date, and the days since; not "four days before states meet". */
export const echoes: readonly EchoWords[] = [
  { words: /\b(?:on )?(?:the|that) same (?:day|morning|afternoon|evening|night)\b/i, days: 0, vague: false },
  { words: /\bthat (?:day|evening|morning|afternoon|night)\b/i, days: 0, vague: false },
  { words: /\bon the day\b(?=[,.;]| (?:that|to)\b|$)/i, days: 0, vague: false },
  { words: /\bat the time\b/i, days: 0, vague: true },
  {
    words: /\b(?:earlier|later) (?:in the|on the same|that) (?:day|morning|afternoon|evening|night)\b/i,
    days: 0,
    vague: false,
  },
  { words: /\b(?:a|one) day later\b/i, days: 1, vague: false },
  { words: /\bthe (?:next|following) (?:day|morning|afternoon|evening)\b/i, days: 1, vague: false },
  { words: /\b(?:a|one) day (?:before(?! (?!(?:at|in|on|that|to) )\p{L})|earlier)\b/iu, days: -1, vague: false },
  { words: /\bthe (?:day before|previous day)\b(?! the)/i, days: -1, vague: false },
  { words: /\btwo days (?:before(?! (?!(?:at|in|on|that|to) )\p{L})|earlier)\b(?! the)/iu, days: -2, vague: false },
  { words: /\bthree days (?:before(?! (?!(?:at|in|on|that|to) )\p{L})|earlier)\b(?! the)/iu, days: -3, vague: false },
  { words: /\bfour days (?:before(?! (?!(?:at|in|on|that|to) )\p{L})|earlier)\b(?! the)/iu, days: -4, vague: false },
  { words: /\btwo days later\b/i, days: 2, vague: false },
  { words: /\bthree days later\b/i, days: 3, vague: false },
  { words: /\bin the (?:afternoon|evening)\b/i, days: 0, vague: false, isPart: true },
  { words: /\bwithin hours\b(?! of\b)/i, days: 0, vague: false },
];

/** Whether any of these may occur: most sentences hold none. */
export const mayEcho = /day|morning|afternoon|evening|night|time|hours/i;

/** The commonest verbs of saying, from which a quotation without a verb of its own may continue. */
export const sayingVerb =
  /\b(?:added|announced|argued|asked|called|claimed|confirmed|declared|explained|informed|insisted|noted|recalled|replied|reported|said|says|stated|stressed|testified|told|warned|wrote)\b/gi;
