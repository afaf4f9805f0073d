import { otherEvent } from '../../../telling/words.ts';
import type { Span } from '../../../text/span.ts';
import { mayHoldDate, readDates } from '../dates/expression.ts';
import { occasions } from './words.ts';

/** What stands between a verb of saying and "that" belongs to the verb: "said [in a report last month] that". */
const beforeThat = /^(?:at|during|early|earlier|from|in|last|late|on|over|this)\b[^“”"«»;:.\n]{0,80}?(?=\sthat\s)/;
/** How much of the content is searched for a date that opens it: "said [on Wednesday] it was willing". */
const opening = 40;
/** The same for a date that follows the verb's object, */
const objectLength = 90;
/** and for one that ends a source. All in code units. */
const ending = 60;
/** Any base will do where only a date's position is asked for. */
const anyBase = '2000-12-31';

/**
 * The content without an adjunct of the verb at its start or end. Extractors that cut content from its cue can't always
 * tell the two apart; a quotation mark at the start can.
 */
export function withoutAdjunct(text: string, content: readonly Span[], verb = ''): readonly Span[] {
  const [first, ...others] = content;
  if (!first) return content;
  const words = text.slice(first.start, Math.min(first.end, first.start + 120));
  const length = beforeThat.exec(words)?.[0].length ?? (openingDate(words.slice(0, opening)) || dateOfObject(words));
  if (length > 0) return [{ start: first.start + length, end: first.end }, ...others];
  if (ofClauses.test(verb)) return content;
  const last = others.at(-1) ?? first;
  const end = (others.length === 0 ? beforeLastDate(text, first) : undefined) ?? beforeOccasion(text, last);
  return end === undefined ? content : [...content.slice(0, -1), { start: last.start, end }].filter(isFilled);
}

function isFilled({ start, end }: Span): boolean {
  return end > start;
}

/** "called [the move “a breach” in a note of 7 November]", "wrote, […] [in an analysis published this week]". */
function beforeOccasion(text: string, { start, end }: Span): number | undefined {
  const from = Math.max(start, end - occasionLength);
  const words = text.slice(from, end);
  if (!mayBeAt.test(words) || !mayHoldDate(words)) return undefined;
  const date = readDates(words, anyBase).find((found) => found.end === words.length);
  const occasion = date && atOccasion.exec(words.slice(0, date.start));
  return occasion && occasions.has(occasion[1] ?? '') ? from + occasion.index : undefined;
}

/** In code units: "in an unusually sharp note of 7 November". */
const occasionLength = 80;

/** How an occasion begins. */
const mayBeAt = /\b(?:at|during|in) (?:an?|her|his|its|their) /;
const atOccasion =
  /(?:^|\s)(?:at|during|in) (?:an?|her|his|its|their) (?:[\p{Ll}-]+ ){0,3}?(\p{Ll}+)(?: (?:dated|early|earlier|issued|late|of|on|posted|published|released))*\s*$/u;

/** What follows these is a clause, "says [the guns left on Tuesday]", or yet to come, "expect [a vote on Tuesday]". */
const ofClauses =
  /^(?:add|anticipate|argue|await|believe|claim|expect|foresee|insist|predict|sa(?:y|id)|think|thought)/i;

/** Where the object ends before the verb's date: "confirmed [the delivery date on Thursday]"; undefined without one. */
function beforeLastDate(text: string, { start, end }: Span): number | undefined {
  const words = text.slice(start, end);
  if (words.length > objectLength || !/^(?:a|an|her|his|its|the|their) /.test(words) || !mayHoldDate(words))
    return undefined;
  const date = readDates(words, anyBase).find((found) => found.end === words.length);
  // "a strike in June" is all object.
  if (date !== undefined && date.precision === 'month') return undefined;
  const last = date?.start ?? words.search(/ (?:on )?(?:the|that) same day$/);
  if (last < 1) return undefined;
  const object = words
    .slice(0, last)
    .replace(/\s+(?:on|late|early|earlier|in)\s*$/, '')
    .trimEnd();
  const whole = object.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isObject = whole.length <= longestObject && !whole.some((word) => otherEvent.has(word) || goesOn.has(word));
  return isObject && !/ed$/.test(object) ? start + object.length : undefined;
}

/** The length of a date that the words open with, including its preposition; 0 without one. */
function openingDate(words: string): number {
  if (!mayHoldDate(words)) return 0;
  const lead = /^(?:(?:on|late|early|earlier|in)\s)*/.exec(words)?.[0].length ?? 0;
  const found = readDates(words, anyBase).find((date) => date.start <= lead);
  return found === undefined || /^[’']/.test(words.slice(found.end)) ? 0 : found.end;
}

/** How much of an object ends in a date where the verb goes on: "asked [its allies on Tuesday] to"; 0 without one. */
function dateOfObject(words: string): number {
  const object = words.slice(0, objectLength);
  if (!mayHoldDate(object)) return 0;
  const found = readDates(object, anyBase).find(({ end }) =>
    /^,? (?:as|for|not to|of|that|to) /.test(words.slice(end)),
  );
  if (found === undefined || afterParticiple.test(object.slice(0, found.start))) return 0;
  const whom =
    object
      .slice(0, found.start)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return whom.length <= longestObject && !whom.some((word) => otherEvent.has(word) || goesOn.has(word)) ? found.end : 0;
}

/** "described [a statement issued | on Monday as]": that is when it was issued. */
const afterParticiple = /\b\p{Ll}+(?:ed|en)\s+(?:(?:on|late|early|earlier|in)\s+)*$/u;

/** In words. */
const longestObject = 7;

/** With one of these, the words are more than an object. */
const goesOn: ReadonlySet<string> = new Set(['as', 'by', 'first', 'for', 'from', 'had', 'has', 'have', 'is', 'to']);

/** The source without a date of the verb at its end: "Ruritania on Thursday | urged". */
export function withoutDate(text: string, source: readonly Span[]): readonly Span[] {
  const [first, ...others] = source;
  if (!first) return source;
  const from = Math.max(first.start, first.end - ending);
  const words = text
    .slice(from, first.end)
    .replace(/[\s,]+$/, '')
    .replace(inBrackets, '')
    .replace(inTown, '');
  if (!mayHoldDate(words)) return source;
  const date = readDates(words, anyBase).find(({ end }) => end === words.length);
  const whole = text.slice(first.start, from + (date?.start ?? 0));
  const before = whole.replace(/[\s,]+(?:on|late|early|earlier|in)\s+$/, '').trimEnd();
  if (date === undefined || before === '' || (isOwn(before) && !clauseClosed.test(whole))) return source;
  return [{ start: first.start, end: first.start + before.length }, ...others];
}

/** "on Monday | (29 September)" gives the date twice. */
const inBrackets = /\s\([^()]{0,16}\d[^()]{0,16}\)$/;

/** "on Monday | in Lune" */
const inTown = /(?<=day),? in \p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20})?$/u;

/** "The ministry, whose coast lies near, on Monday": commas close a clause on the source. */
const clauseClosed = /,\s+(?:where|which|who|whose)\s[^,]+,\s+(?:(?:on|late|early|earlier|in)\s+)*$/;

/** "the man who was arrested on Monday", "the man arrested on Monday", but not "the text, circulated on Monday". */
function isOwn(before: string): boolean {
  const words = before.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (ofReaders.test(before) || words.some((word) => relatives.has(word)) || otherEvent.has(words.at(-1) ?? ''))
    return true;
  return /[^e]ed$/.test(words.at(-1) ?? '') && !words.some((word) => occasions.has(word) || word === 'text');
}

/** "a report seen by the agency on Monday": that is when it was seen. */
const ofReaders = /\b(?:obtained|reviewed|seen|viewed) by\b/;

const relatives: ReadonlySet<string> = new Set(['that', 'which', 'who', 'whom', 'whose']);
