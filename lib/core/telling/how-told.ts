/** What the words around a quotation, or the article's own words in its paragraph, tell of how it was said. */

/** Whether words name an occasion that readers know of already: "in the debate", "addressing the weekly briefing". */
export function isAtKnownOccasion(words: string): boolean {
  return knownOccasion.test(words);
}

const knownOccasion =
  /\b(?:addressing|after|at|before|chairing|closing|during|for|from|in|of|on|opening|to|told|up) (?:that|the|this) (?:[\w’'-]+ ){0,2}?(?:assembly|briefing|ceremony|chamber|commission|committee|conference|council|court|debate|dialogue|discussion|episode|event|exchange|floor|forum|gathering|gym|hall|hearing|house|meeting|panel|plenary|podium|rally|reception|recording|room|round|seminar|session|sidelines|sitting|stage|summit|symposium|talks|vote|workshop)\b/i;

/** Whether somebody describes what he saw in the room: "to applause". */
export function hasOnlookers(words: string): boolean {
  return onlookers.test(words);
}

const onlookers = /\b(?:applause|heckl\w+|interrupt\w+|laughed|laughter|nodd\w+|shout\w+|shrugg\w+|smil\w+)\b/;

/** Whether something was not said in a room: "wrote on Facebook", "asked for comment". */
export function isByOtherMeans(words: string): boolean {
  return otherMeans.test(words);
}

const otherMeans =
  /\b(?:asked for comment|by phone|contacted|e-?mail\w*|Facebook|on X|posted|press release|request for comment|social media|(?<!(?:closing|concluding|introductory|opening) )statement|Telegram|telephone|tweet\w*|wrote)\b/;

/** Whether words are of a recording, which the present tells of, too: "recorded on May 3", "in the latest episode". */
export function isOfRecording(words: string): boolean {
  return recorded.test(words);
}

const recorded = /\b(?:broadcast|conversation|episode|interview\w*|podcast|recorded|recording|sat down)\b/i;

/** Whether people met, "met her counterpart", "spoke by phone with": those named heard each other, and spoke. */
export function isOfEncounter(words: string): boolean {
  return encounter.test(words);
}

const encounter =
  /\b(?:addressed|briefed|call|chaired|conversation|co-hosted|delivered|discussed|exchange|gathered|held|host(?:ed|s)|meeting|met|meets|opened|phone|presented|received|speaking|spoke|took part|visit(?:ed|s|ing)?|welcomed)\b/;

/** Whether the words say that somebody spoke at an occasion: "Speaking at a forum", "Lind addressed the house". */
export function isOfSpeaking(words: string): boolean {
  return ofSpeaking.test(words);
}

const ofSpeaking =
  /\b(?:[Aa]ddress(?:ed|ing)|[Aa]nswer(?:ed|ing)|[Bb]riefed|[Bb]riefing (?:journalists|lawmakers|reporters|the)|delivered|made the (?:announcement|comments?|remarks?|statement)|[Ss]peaking|spoke|testif(?:ied|ying)|told)\b/;

/** Whether somebody is where the rest happens: "for her part", "outside the hall", "shot back". */
export function isOnSpot(words: string): boolean {
  return onSpot.test(words);
}

const onSpot =
  /\b(?:[Aa]ddressing the|[Aa]fter the (?:ballot|briefing|debate|hearing|meeting|session|talks|vote)|[Aa]rriv(?:al|ed|ing) (?:at|for)|[Aa]t the (?:close|conclusion|end|opening|outset|same \w+|start)|(?:closing|concluding|opening) (?:address|remarks|speech|statement)|[Cc]hair(?:man|ing|person|woman)? of the (?:meeting|session)|[Ee]xplaining (?:her|his|its|the|their) vote|[Ff]or (?:her|his|its|their) part|hit back|interven(?:ed|ing|tion)|on (?:arrival|(?:her|his|its|their) way (?:in|out))|outside the (?:building|chamber|court|hall|hearing|meeting|room|talks)|right of reply|shot back|through an? (?:interpreter|translator)|took the (?:floor|podium|stage))\b/;

/** Whether a statement is announced: "issued the following statement". */
export function isOfStatement(words: string): boolean {
  return ofStatement.test(words);
}

const ofStatement = /\b(?:the following|this) (?:\p{Ll}+ ){0,2}(?:answers?|comments?|remarks|response|statement)\b/u;

/** Whether the next words are others': "Asked about reports that", "responding to a question on". */
export function isAskedAbout(words: string): boolean {
  return askedAbout.test(words);
}

const askedAbout =
  /\b(?:[Aa]sked (?:about|for|if|to comment|whether)|[Cc]ommenting on|[Ii]n (?:answer|reaction|reply|response) to|[Qq]uestion(?:ed)? (?:about|on)|[Rr]eacting to|[Rr]esponding to)\b/;

/** Whether a paragraph moves to another place: "In Lune, …", "At Hart’s mill, …", "Outside the hall, …". */
export function isInOtherPlace(words: string): boolean {
  return /^\s*(?:(?:At|For|In) \p{Lu}|Outside\b)/u.test(words);
}

/** Whether a source sits in a house: "Anna Lind (Lab)", "Coun Oskar Tehl". @param source with the brackets after it */
export function isOfMember(source: string): boolean {
  return /\(\p{Lu}[\p{L}-]{1,12}\)/u.test(source) || /\b(?:Cllr|Coun|deputy|lawmaker|member|MP|Rep|Sen)\b/.test(source);
}

/** "The 12th Session concluded today": what was said there may have been said on any of its days. */
export function isOfSessionsEnd(words: string): boolean {
  return sessionsEnd.test(words);
}

const sessionsEnd = /\bsession\b[^.]{0,300}? conclude[ds]?\b|\bconclude[ds]?\b[^.]{0,300}? session\b/i;
