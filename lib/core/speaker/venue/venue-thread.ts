import { extentOf } from '../../quotation/extent.ts';
import type { Quotation } from '../../quotation/quotation.ts';
import { goesOn, isOfPaper } from '../../telling/going-on.ts';
import { isOfOtherDay } from '../../telling/other-day.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { introducedVenues } from './introduced-venues.ts';
import { isOnAnother, type Occasion, paragraphOf } from './occasion.ts';
import { isOfRoom, venueOfOther, writesOn } from './other-venue.ts';
import { ownVenue, toldOfRecord } from './own-venue.ts';
import { type RecordVenue, venueOfRecord } from './record-venue.ts';
import { giveToOpening, introduce, type VenueSpread, venueSpread } from './venue-spread.ts';

/**
 * Where the quotations of an article were said: where the attribution says; or where the speaker was last heard, if he
 * goes on there, or somebody to whom he replies; or at the venue of which the article is the record. What the article
 * opens with was said where its speaker is heard next.
 *
 * @param occasions one for each quotation, in text order
 */
export function spreadVenues(text: string, occasions: readonly Occasion[], cast: Cast): ReadonlyMap<Quotation, string> {
  const quotations = occasions.map(({ told }) => told);
  const introduced = introducedVenues(quotations, cast);
  const record = venueOfRecord(text, quotations, introduced, cast);
  const spread = venueSpread(occasions, toldOfRecord(record?.venue), cast);
  let coming = 0;
  for (const [index, occasion] of occasions.entries()) {
    const { start } = extentOf(occasion.told.quotation);
    for (let next = introduced[coming]; next && next.start < start; next = introduced[coming]) {
      introduce(spread, next, index);
      coming += 1;
    }
    note(text, spread, index, venueAt(text, spread, index, record));
  }
  for (const each of introduced.slice(coming)) introduce(spread, each, occasions.length);
  return spread.venues;
}

/** Where a quotation was said, by its own words and those before it. */
function venueAt(
  text: string,
  { occasions, venues, threads, named }: VenueSpread,
  index: number,
  record: RecordVenue | undefined,
): string | undefined {
  const occasion = occasions[index]!;
  const { member, told } = occasion;
  const own = ownVenue(occasion, record, named);
  if (own !== undefined) return own;
  const isThere = !isOnAnother(occasion);
  const thread = member && threads.get(member);
  const isSameDay = !isOfOtherDay(told, thread && occasions[thread.index]?.told);
  const isAtThread = thread && isSameDay && (isThere || writesOn(occasion, thread.venue));
  if (isAtThread && goesOn(told.telling, index, thread, false, isOfRoom(thread.venue))) return thread.venue;
  if (!isThere) return undefined;
  return (
    venueOfOther(text, told, occasions[index - 1]?.told, venues) ?? (record?.isOf(told) ? record.venue : undefined)
  );
}

/** Notes where a quotation was said, and that its speaker goes on there. */
function note(text: string, spread: VenueSpread, index: number, venue: string | undefined): void {
  const { occasions, cast, venues, threads } = spread;
  const occasion = occasions[index]!;
  const { member, venue: own, told } = occasion;
  if (venue === undefined) {
    const isElsewhere = isOnAnother(occasion) || isOfOtherDay(told, occasions[index - 1]?.told);
    if (member && isElsewhere) threads.delete(member);
    return;
  }
  venues.set(told.quotation, venue);
  if (own !== undefined && member === occasions[0]?.member)
    giveToOpening(spread, index, paragraphOf(occasion, cast), venue);
  if (member) threads.set(member, { venue, telling: told.telling, index, isOfPaper: isOfPaper(text, told) });
}
