import { wordsOf } from '../../telling/words-of.ts';
import type { Occasion } from './occasion.ts';
import type { RecordVenue } from './record-venue.ts';

/** The venues that an article has told of, by the words that name them. */
export interface ToldOf {
  readonly byWord: Map<string, string>;
  last: string | undefined;
  /** The venue of which the article is the record. */
  readonly record: string | undefined;
}

/** What is told of at the start: only the venue of which the article is the record. */
export function toldOfRecord(record: string | undefined): ToldOf {
  return {
    byWord: new Map(record === undefined ? [] : wordsOf(record).map((word) => [word, record])),
    last: record,
    record,
  };
}

/** A venue as first told: "the meeting" as "a meeting with envoys in Lune", "the same event" as the last venue. */
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

/** Nouns that say only that people gather. */
const anyOccasion = /^(?:event|gathering)$/i;

/** Where a quotation's words say: the sitting on record, if they name part of it, or a venue as first told. */
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

/** Whether a venue is part of a sitting, or those who sit: "the ensuing discussion", "the 15-member Council". */
function isPartOf(venue: string, sitting: string): boolean {
  const [, noun] = /^the [\p{Ll}\d-]+ (\p{Lu}[\p{L}-]+)$/u.exec(venue) ?? [];
  return goingOnOf.test(venue) || noun === nounOf(sitting);
}

/** Parts of a recorded sitting: "the ensuing debate", "her briefing" to the council, "the phone call". */
const goingOnOf =
  /^(?:the (?:ensuing|following|subsequent) |(?:her|his|its|their) (?:briefing|intervention|presentation)$|the (?:call|conversation|discussion|meeting|(?:tele)?phone (?:call|conversation))$)/;
