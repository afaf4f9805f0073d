import { wordsOf } from '../../telling/words-of.ts';
import type { Occasion } from './occasion.ts';
import type { RecordVenue } from './record-venue.ts';

/** Venues that an article has told of, by the words that name them. */
export interface ToldOf {
  readonly byWord: Map<string, string>;
  last: string | undefined;
  /** The one that the article is the record of. */
  readonly record: string | undefined;
}

/** What is told of from the start: the venue that the article is the record of. */
export function toldOfRecord(record: string | undefined): ToldOf {
  return {
    byWord: new Map(record === undefined ? [] : wordsOf(record).map((word) => [word, record])),
    last: record,
    record,
  };
}

/** "the meeting" as it was told of before: "a meeting with envoys in Lune"; "the same event" as what was told of last. */
export function inFull(venue: string, toldOf: ToldOf): string {
  // "Lune", of "the Harbour Forum in Lune"; "a briefing on gates", of "a briefing on gates, Lune"
  const { record } = toldOf;
  if (record?.endsWith(` in ${venue}`) || record?.startsWith(`${venue}, `)) return record;
  const [, same, noun] = /^(?:that|the|(the same)|this) ([\p{L}-]+)$/u.exec(venue) ?? [];
  if (noun !== undefined)
    return toldOf.byWord.get(noun.toLowerCase()) ?? (same || anyOccasion.test(noun) ? toldOf.last : undefined) ?? venue;
  for (const word of wordsOf(venue)) toldOf.byWord.set(word, venue);
  toldOf.last = venue;
  return venue;
}

/** Nouns that say no more than that people are there. */
const anyOccasion = /^(?:event|gathering)$/i;

/** Where a quotation's own words say: the sitting that the article is the record of, by what it goes on with, or the place as it was told of first. */
export function ownVenue(
  { venue: own, told }: Occasion,
  record: RecordVenue | undefined,
  named: ToldOf,
): string | undefined {
  if (own === undefined) return undefined;
  return record?.isOf(told) && isPartOf(own, record.venue) ? record.venue : inFull(own, named);
}

/** "Meeting" of a "Plenary Meeting of the Forum" */
function nounOf(venue: string): string {
  const [name = ''] = venue.split(/ (?:of|on) /);
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** "the ensuing discussion", "the 15-member Council": what a sitting goes on with, and who sits. */
function isPartOf(venue: string, sitting: string): boolean {
  const [, noun] = /^the [\p{Ll}\d-]+ (\p{Lu}[\p{L}-]+)$/u.exec(venue) ?? [];
  return goingOnOf.test(venue) || noun === nounOf(sitting);
}

/** "the ensuing debate", "her briefing" to the council, "the phone call" that the record is of. */
const goingOnOf =
  /^(?:the (?:ensuing|following|subsequent) |(?:her|his|its|their) (?:briefing|intervention|presentation)$|the (?:call|conversation|discussion|meeting|(?:tele)?phone (?:call|conversation))$)/;
