import type { DateInSentence } from '../dates/date-in-sentence.ts';
import { occasions } from './words.ts';

/** Whether a date is when the paper of a quotation came out: its source, or what it was said "in". */
export function cameOutOn({ text, source, date, cue, stretch }: DateInSentence): boolean {
  if (source !== undefined && (source.end <= date.start || cue.end <= date.start))
    if (cameOut.test(text.slice(source.end, date.start))) return true;
  const lead = text.slice(Math.max(stretch.start, date.start - longestPaper), date.start);
  return occasions.has(inPaper.exec(lead)?.[1] ?? '') || textOut.test(lead);
}

const cameOut =
  /^,?\s+(?:(?:which|that) (?:was|were|had been) )?(?:circulated|issued|made public|posted|published|released)(?: (?:on|late|early|earlier))*\s+$/;

/** "in an interview with the agency, | the text of which was published on" */
const textOut =
  /, (?:of which the (?:text|transcript)|(?:a|the) (?:text|transcript) of which) (?:was|were) (?:aired|broadcast|carried|made public|posted|published|released)(?: (?:on|late|early|earlier))*\s+$/;

/** In code units. */
const longestPaper = 160;

/** "in a | paper | that appeared in", "according to a | report | by the firm, which the village published on" */
const inPaper =
  /\b(?:[Ii]n|to) (?:an?|her|his|its|the|their) (?:[\p{L}-]+ ){0,3}?(\p{L}+)(?: (?:by|from|of) [^,;:“”"«»]{2,50})?,?(?: (?:which|that)(?: (?:the )?\p{L}+)?)? (?:(?:appeared|came out|circulated|issued|made public|posted|published|released)|(?:delivered|handed|presented|sent|submitted) to (?:the )?\p{L}+)(?: (?:in|on|late|early|earlier))*\s+$/u;
