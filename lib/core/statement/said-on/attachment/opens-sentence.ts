import { otherEvent } from '../../../telling/words.ts';
import { wordsOf } from '../../../telling/words-of.ts';
import type { DateInSentence } from '../dates/date-in-sentence.ts';
import { longestOf } from './leads-to.ts';
import { audience, occasions, openers, speaking } from './words.ts';

/**
 * Whether a date in the words before the speaker is that of the saying: "On Monday, the minister said", "Emerging from
 * the hall on Tuesday, she said".
 */
export function opensSentence(found: DateInSentence): boolean {
  return opens(clauseUpTo(found)) || isNextToSource(found);
}

/** Whether words may open a sentence up to its date: a preposition, an occasion of speech, or the speaker at it. */
function opens(lead: string): boolean {
  if (inAnswer.test(lead)) return false;
  const words = wordsOf(lead.replace(audience, ' '));
  const [first = ''] = words;
  if (askedOfIt.test(lead)) return true;
  if (words.length > longestOf(words) || words.some((word) => otherEvent.has(word))) return false;
  if (words.every((word) => openers.has(word)) || speaking.has(first)) return true;
  return openers.has(first) && !possessives.has(first) && words.some((word) => occasions.has(word));
}

/** "In response to the league's statement | of Monday": that is when others spoke. */
const inAnswer = /^\s*In (?:an? )?(?:answer|reaction|reply|response) to\b.*\bof\s+$/s;

/** An opening that begins with one of these has the speaker in it: "Its envoy said in a debate on". */
const possessives: ReadonlySet<string> = new Set(['her', 'his', 'its', 'our', 'their']);

/** "Asked about it on": what was asked about was told before. */
const askedOfIt = /^\s*(?:When )?asked (?:about (?:it|that|this) )?(?:(?:on|late|early|earlier) )*$/i;

/** Whether a date stands right before the source: "Emerging from the hall on Tuesday, | the envoy | said". */
function isNextToSource({ text, date, source, stretch }: DateInSentence): boolean {
  const lead = text.slice(stretch.start, date.start);
  return (
    source !== undefined &&
    uptoSource.test(text.slice(date.end, source.start)) &&
    !ofItsNoun.test(lead) &&
    !ofWhatWasAsked.test(lead) &&
    !isOfClause(lead) &&
    !/^(?:a|one) day (?:after|before)\b/.test(text.slice(source.start, source.end))
  );
}

/** "Asked about the pact, which ended in | March,", "Asked whether she had heard the offer made in | May,". */
const ofWhatWasAsked =
  /^\s*(?:(?:When )?[Aa]sked\b.*(?:,\s+(?:which|who|whose)\b|\b(?:if|whether|why)\b)|In (?:answer|reply|response) to\b.*\b(?:about|concerning|regarding)\s)/s;

/** "demanded data on the exercises, which began on | Monday, |"; what a paper says, it says from when it came out. */
function isOfClause(lead: string): boolean {
  const clause = /,\s(?:which|who|whose)\s[^,;]*$/.exec(lead);
  if (!clause || cameOut.test(clause[0])) return false;
  return !occasions.has(wordsOf(lead.slice(0, clause.index)).at(-1) ?? '');
}

const cameOut = /\b(?:adopted|circulated|issued|posted|presented|published|released|submitted|tabled)\b/;

/** "Before the strikes of | June 2031", "After the launch of | Monday": the date of another event. */
const ofItsNoun = /\bof\s+$/;

const uptoSource = /^(?:\s(?:morning|afternoon|evening|night))?,?\s+$/;

/** What precedes the date in its clause, from the last semicolon and without "As reported by" an agency. */
function clauseUpTo({ text, stretch, date }: Pick<DateInSentence, 'text' | 'stretch' | 'date'>): string {
  const lead = text.slice(stretch.start, date.start);
  return lead.slice(lead.lastIndexOf(';') + 1).replace(asReported, '');
}

const asReported = /^\s*As (?:earlier |previously )?reported(?: earlier)?(?: by [^,;]{2,40})?,/;
