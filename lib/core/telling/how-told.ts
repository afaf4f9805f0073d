/** What the words around a quotation, or those of its paragraph that are the article's own, tell of how it was said. */

/** "in the debate", "addressing the weekly briefing": an occasion that readers know of. */
export function isAtKnownOccasion(words: string): boolean {
  return knownOccasion.test(words);
}

const knownOccasion =
  /\b(?:addressing|after|at|before|chairing|closing|during|for|from|in|of|on|opening|to|told|up) (?:that|the|this) (?:[\w’'-]+ ){0,2}?(?:assembly|briefing|ceremony|chamber|commission|committee|conference|council|court|debate|dialogue|discussion|episode|event|exchange|floor|forum|gathering|gym|hall|hearing|house|meeting|panel|plenary|podium|rally|reception|recording|room|round|seminar|session|sidelines|sitting|stage|summit|symposium|talks|vote|workshop)\b/i;

/** "to applause": somebody tells what he saw. */
export function hasOnlookers(words: string): boolean {
  return onlookers.test(words);
}

const onlookers = /\b(?:applause|heckl\w+|interrupt\w+|laughed|laughter|nodd\w+|shout\w+|shrugg\w+|smil\w+)\b/;

/** "wrote on Facebook", "asked for comment": in no room. */
export function isByOtherMeans(words: string): boolean {
  return otherMeans.test(words);
}

const otherMeans =
  /\b(?:asked for comment|by phone|contacted|e-?mail\w*|Facebook|on X|posted|press release|request for comment|social media|(?<!(?:closing|concluding|introductory|opening) )statement|Telegram|telephone|tweet\w*|wrote)\b/;

/** "recorded on May 3", "in the latest episode": a talk that is told of as it went, in the present too. */
export function isOfRecording(words: string): boolean {
  return recorded.test(words);
}

const recorded = /\b(?:broadcast|conversation|episode|interview\w*|podcast|recorded|recording|sat down)\b/i;

/** "met her counterpart", "spoke by phone with": whoever is named there heard each other, and spoke. */
export function isOfEncounter(words: string): boolean {
  return encounter.test(words);
}

const encounter =
  /\b(?:addressed|briefed|call|chaired|conversation|co-hosted|delivered|discussed|exchange|gathered|held|host(?:ed|s)|meeting|met|meets|opened|phone|presented|received|speaking|spoke|took part|visit(?:ed|s|ing)?|welcomed)\b/;

/** "Speaking at a forum", "Lind addressed the house": somebody spoke there. */
export function isOfSpeaking(words: string): boolean {
  return ofSpeaking.test(words);
}

const ofSpeaking =
  /\b(?:[Aa]ddress(?:ed|ing)|[Aa]nswer(?:ed|ing)|[Bb]riefed|[Bb]riefing (?:journalists|lawmakers|reporters|the)|delivered|made the (?:announcement|comments?|remarks?|statement)|[Ss]peaking|spoke|testif(?:ied|ying)|told)\b/;

/** "for her part", "outside the hall", "shot back": of who is where the rest is. */
export function isOnSpot(words: string): boolean {
  return onSpot.test(words);
}

const onSpot =
  /\b(?:[Aa]ddressing the|[Aa]fter the (?:ballot|briefing|debate|hearing|meeting|session|talks|vote)|[Aa]rriv(?:al|ed|ing) (?:at|for)|[Aa]t the (?:close|conclusion|end|opening|outset|same \w+|start)|(?:closing|concluding|opening) (?:address|remarks|speech|statement)|[Cc]hair(?:man|ing|person|woman)? of the (?:meeting|session)|[Ee]xplaining (?:her|his|its|the|their) vote|[Ff]or (?:her|his|its|their) part|hit back|interven(?:ed|ing|tion)|on (?:arrival|(?:her|his|its|their) way (?:in|out))|outside the (?:building|chamber|court|hall|hearing|meeting|room|talks)|right of reply|shot back|through an? (?:interpreter|translator)|took the (?:floor|podium|stage))\b/;

/** "issued the following statement" */
export function isOfStatement(words: string): boolean {
  return ofStatement.test(words);
}

const ofStatement = /\b(?:the following|this) (?:\p{Ll}+ ){0,2}(?:answers?|comments?|remarks|response|statement)\b/u;

/** "Asked about reports that", "responding to a question on": what is told next is of others. */
export function isAskedAbout(words: string): boolean {
  return askedAbout.test(words);
}

const askedAbout =
  /\b(?:[Aa]sked (?:about|for|if|to comment|whether)|[Cc]ommenting on|[Ii]n (?:answer|reaction|reply|response) to|[Qq]uestion(?:ed)? (?:about|on)|[Rr]eacting to|[Rr]esponding to)\b/;

/** "In Lune, …", "At Hart’s mill, …", "Outside the hall, …": what is told of there is another place than before. */
export function isInOtherPlace(words: string): boolean {
  return /^\s*(?:(?:At|For|In) \p{Lu}|Outside\b)/u.test(words);
}

/** "Anna Lind (Lab)", "Coun Oskar Tehl": who sits in a house. @param source with what follows it in brackets */
export function isOfMember(source: string): boolean {
  return /\(\p{Lu}[\p{L}-]{1,12}\)/u.test(source) || /\b(?:Cllr|Coun|deputy|lawmaker|member|MP|Rep|Sen)\b/.test(source);
}

/** "The 12th Session concluded today": what was said there may have been said on any day of it. */
export function isOfSessionsEnd(words: string): boolean {
  return sessionsEnd.test(words);
}

const sessionsEnd = /\bsession\b[^.]{0,300}? conclude[ds]?\b|\bconclude[ds]?\b[^.]{0,300}? session\b/i;
