/** Whether an article is an account of a meeting, by its headline: "Secretary Lind's Call with Minister Tehl". */
export function isReadout(headline: string): boolean {
  // "President Lind Spoke with Leaders: | Monitors Must Be Ready"
  const [title = headline] = headline.split(': ', 1);
  return opening.test(headline) || [title, headline].some((each) => meeting.test(each) && !news.test(each));
}

const opening =
  /^(?:Conference|(?:\p{Lu}\p{L}+ )?[Ee]vent|Meeting|Press [Rr]elease on|Readout|Round-?table|Seminar|Session|Summary of|Symposium|Webinar|Workshop)\b(?! (?:again|ends?|opens?|says|set|to|will)\b)/u;

/** A meeting, as titles put it. */
const meeting =
  /(?:[’']s? |-\p{Lu}\p{L}+ |^|^(?:PM|Chancellor|Minister|President|Prime Minister|Secretary) |Joint |Courtesy |Telephone |[Pp]hone |Bilateral )(?:[Cc]all|[Cc]onsultations|[Cc]onversation|\p{Lu}\p{L}+ Dialogue|[Mm]eeting|[Tt]alks|[Tt]elephone (?:[Cc]all|[Cc]onversation)|[Vv]isit)(?: (?:between|by|in|of|on|to|with|With)\b|$)|\breceives\b|\bDialogue\b|\b(?:Held|Holds|Meets|Met|Speaks|Spoke) (?:(?:\p{Lu}\p{L}+|an?|by|on|the) ){0,4}[Ww]ith\b|\bdiscuss(?:e[ds])? [^:;\n]{3,80} with (?:the )?\p{Lu}/u;

/** Verbs that headlines of news have. */
const news =
  /\b(?:agree|announces?|begin|(?<!Courtesy )calls? (?:for|on|off)|denies|ends?|fails?|opens?|rejects|ready|resume|says|stall|urges|vows|warns)\b/i;
