import type { Span } from '../../text/span.ts';
import { occasions, openers, otherEvent, sayingVerb, speaking } from './words.ts';

/** Where a date stands, for the rules to judge. All offsets point into the article's text. */
export interface DateInSentence {
  readonly text: string;
  /** The stretch of the cue's sentence, outside the content, that holds the date. */
  readonly stretch: Span;
  readonly date: Span;
  readonly cue: Span;
  readonly source: Span | undefined;
  /** The first stretch of the sentence. */
  readonly opens: boolean;
}

interface AttachmentRule {
  readonly name: string;
  readonly reason: string;
  readonly holds: (found: DateInSentence) => boolean;
}

/** In this order; the first that holds attaches the date to the quotation. None: the date belongs to something else. */
export const attachmentRules: readonly AttachmentRule[] = [
  {
    name: 'within the source',
    reason: '"Monday’s statement said", "a note sent on Tuesday said": the date of what spoke',
    holds: ({ text, date, source }) =>
      source !== undefined &&
      source.start <= date.start &&
      date.end <= source.end &&
      wordsOf(text.slice(source.start, source.end)).some((word) => occasions.has(word)),
  },
  {
    name: 'after the cue',
    reason: '"said on Wednesday", "told reporters in Brussels on Jan. 12"',
    holds: (found) =>
      holdsCue(found) &&
      found.cue.end <= found.date.start &&
      leadsTo(found.text.slice(found.cue.end, found.date.start)) &&
      !ownsEvent(found),
  },
  {
    name: 'between source and cue',
    reason: '"The ministry on Monday accused", "Grushko, speaking on Monday, said"',
    holds: (found) =>
      holdsCue(found) &&
      found.source !== undefined &&
      found.source.end <= found.date.start &&
      found.date.end <= found.cue.start &&
      leadsTo(found.text.slice(found.source.end, found.date.start)) &&
      goesOn(found.text.slice(found.source.end, found.cue.start)) &&
      !ownsEvent(found),
  },
  {
    name: 'opens the sentence',
    reason: '"On Monday, the minister said", "In an interview on Tuesday, she said"',
    holds: (found) =>
      found.opens &&
      found.date.end <= found.cue.start &&
      opens(found.text.slice(found.stretch.start, found.date.start)) &&
      !ownsEvent(found),
  },
  {
    name: 'after the content',
    reason: '"The talks had failed, she said, on Monday"; "called it a farce on Tuesday"',
    holds: (found) =>
      found.cue.end <= found.stretch.start &&
      !holdsCue(found) &&
      /^[\s,]*(?:(?:on|late|early|earlier|in)\s+)*$/i.test(found.text.slice(found.stretch.start, found.date.start)) &&
      !ownsEvent(found),
  },
  {
    name: 'of the deed before it',
    reason: '"met his colleague on Monday and said"',
    holds: (found) =>
      holdsCue(found) &&
      found.date.end <= found.cue.start &&
      /^,?\s+and(?:\s+\p{L}+ly)?\s+$/u.test(found.text.slice(found.date.end, found.cue.start)),
  },
  {
    name: 'today',
    reason: '"received today X, who affirmed": an agency’s today is the day of all that its sentence tells',
    holds: ({ text, date, cue }) => date.end <= cue.start && /^today$/.test(text.slice(date.start, date.end)),
  },
];

function holdsCue({ stretch, cue }: DateInSentence): boolean {
  return stretch.start <= cue.start && cue.end <= stretch.end;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** Nothing between cue (or source) and date that begins another event or clause; "after the talks on Monday" will do. */
function leadsTo(between: string): boolean {
  const words = wordsOf(between);
  if (words.length > 14 || /[“”"«»;:]/.test(between) || words.some((word) => otherEvent.has(word))) return false;
  const after = words.lastIndexOf('after');
  return after < 0 || words.slice(after).some((word) => occasions.has(word));
}

/**
 * Whether the source is still the one that speaks: "said on Tuesday that it was over, adding", but not
 * "NATO said on Wednesday that it was over, but Moscow said".
 */
function goesOn(fromSourceToCue: string): boolean {
  return (
    fromSourceToCue.search(sayingVerb) < 0 || /(?:,|\b(?:after|also|and|but|later|then))\s*$/.test(fromSourceToCue)
  );
}

/** What opens a sentence up to its date: a preposition, an occasion of speech, or the speaker at it. */
function opens(lead: string): boolean {
  const words = wordsOf(lead);
  const [first = ''] = words;
  if (words.length > 14 || words.some((word) => otherEvent.has(word))) return false;
  if (words.every((word) => openers.has(word)) || speaking.has(first)) return true;
  return openers.has(first) && words.some((word) => occasions.has(word));
}

/** "Monday’s launch": the date names an event, unless that is an occasion of speech, or a paper ("in yesterday’s Herald"). */
function ownsEvent({ text, date, stretch }: DateInSentence): boolean {
  const after = /^[’']s?((?: \p{L}+){1,3})/u.exec(text.slice(date.end, Math.min(stretch.end, date.end + 60)))?.[1];
  if (after === undefined || wordsOf(after).some((word) => occasions.has(word))) return false;
  return !(/^ \p{Lu}/u.test(after) && /\bin\s+$/.test(text.slice(stretch.start, date.start)));
}
