import type { Quotation } from '../../quotation/quotation.ts';
import { isOfPaper } from '../../statement/said-on/going-on.ts';
import { isReply, isToReporters, type Telling } from '../../statement/said-on/telling.ts';
import type { ToldQuotation } from '../../statement/said-on/told-quotation.ts';
import { isByOtherMeans } from '../../statement/said-on/understood/how-told.ts';
import type { Member } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { wordIndexAt } from '../reading/words.ts';
import { venueOfRecord } from './record-venue.ts';

/** A quotation as its venue is asked for. */
export interface VenueQuestion {
  readonly told: ToldQuotation;
  readonly member: Member | undefined;
  /** What its own attribution tells. */
  readonly own: string | undefined;
  /** The outlet that its own attribution credits. */
  readonly outlet: string | undefined;
}

/** Where somebody was last heard. */
interface Thread {
  readonly venue: string;
  readonly telling: Telling;
}

/**
 * Where the quotations of an article were said: as the attribution tells; else where the speaker was last heard, as long as he goes on
 * there, or whom he replies to, or where the article is the record of. What an article opens with was said where its speaker is heard next.
 *
 * @param questions in text order
 */
export function spreadVenues(
  text: string,
  questions: readonly VenueQuestion[],
  cast: Cast,
): ReadonlyMap<Quotation, string> {
  const venues = new Map<Quotation, string>();
  const threads = new Map<Member, Thread>();
  const named = new Map<string, string>();
  const ofRecord = venueOfRecord(
    text,
    questions.map(({ told }) => told),
    cast,
  );
  let earlier: VenueQuestion | undefined;
  for (const question of questions) {
    const { member, own, told } = question;
    const thread = member && threads.get(member);
    const isThere = !isElsewhere(question) && (told.telling === 'then' || told.telling === thread?.telling);
    const repliedTo = isThere && isReply(text, told.quotation) ? earlier : undefined;
    const venue =
      (own === undefined ? undefined : inFull(own, named)) ??
      (isThere ? thread?.venue : undefined) ??
      (repliedTo && !isOfPaper(text, repliedTo.told) ? venues.get(repliedTo.told.quotation) : undefined) ??
      (isElsewhere(question) ? undefined : ofRecord(told));
    if (venue !== undefined) venues.set(told.quotation, venue);
    if (venue !== undefined && earlier && opensBefore(earlier, question, cast) && !venues.has(earlier.told.quotation))
      venues.set(earlier.told.quotation, venue);
    if (member && venue !== undefined) threads.set(member, { venue, telling: told.telling });
    else if (member && isElsewhere(question)) threads.delete(member);
    earlier = question;
  }
  return venues;
}

/** "the meeting" as it was told of before: "a meeting with envoys in Lune". @param named venues by the words that name them */
function inFull(venue: string, named: Map<string, string>): string {
  const [, noun] = /^(?:that|the|the same|this) ([\p{L}-]+)$/u.exec(venue) ?? [];
  if (noun !== undefined) return named.get(noun.toLowerCase()) ?? venue;
  for (const word of venue.toLowerCase().match(/\p{L}+/gu) ?? []) named.set(word, venue);
  return venue;
}

/** "told reporters", "wrote on Facebook": on an occasion of its own. */
function isElsewhere({ outlet, told: { around, telling } }: VenueQuestion): boolean {
  return outlet !== undefined || telling === 'elsewhere' || isToReporters(around) || around.some(isByOtherMeans);
}

/** "It was late, the minister said.¶ Speaking at the harbour, she said": an article's lead, before where that was said. */
function opensBefore(lead: VenueQuestion, next: VenueQuestion, { setting: { words } }: Cast): boolean {
  if (!lead.member || lead.member !== next.member || next.own === undefined || isElsewhere(lead)) return false;
  const [here, there] = [lead, next].map(
    ({ told }) => words[wordIndexAt(words, told.quotation.content[0]?.start ?? 0)]?.paragraph ?? 0,
  );
  return here !== undefined && there !== undefined && here <= endOfLead && there - here <= 1;
}

/** Counted from 0: below the headline there may be a line. */
const endOfLead = 2;
