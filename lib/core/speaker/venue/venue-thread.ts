import { extentOf } from '../../quotation/extent.ts';
import type { Quotation } from '../../quotation/quotation.ts';
import { isOfPaper } from '../../statement/said-on/going-on.ts';
import { isReply, type Telling } from '../../statement/said-on/telling.ts';
import type { Member } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { introducedVenues } from './introduced-venues.ts';
import { isElsewhere, type Occasion, opensBefore } from './occasion.ts';
import { venueOfRecord } from './record-venue.ts';

/** Where somebody was last heard. */
interface Thread {
  readonly venue: string;
  readonly telling: Telling;
}

/**
 * Where the quotations of an article were said: as the attribution tells; else where the speaker was last heard, as long as he goes on
 * there, or whom he replies to, or where the article is the record of. What an article opens with was said where its speaker is heard next.
 *
 * @param occasions one a quotation, in text order
 */
export function spreadVenues(text: string, occasions: readonly Occasion[], cast: Cast): ReadonlyMap<Quotation, string> {
  const venues = new Map<Quotation, string>();
  const threads = new Map<Member, Thread>();
  const named = new Map<string, string>();
  const ofRecord = venueOfRecord(
    text,
    occasions.map(({ told }) => told),
    cast,
  );
  const introduced = introducedVenues(
    occasions.map(({ told }) => told.quotation),
    cast,
  );
  let next = 0;
  let earlier: Occasion | undefined;
  for (const occasion of occasions) {
    const { member, own, told } = occasion;
    const { start } = extentOf(told.quotation);
    for (; (introduced[next]?.start ?? start) < start; next += 1)
      for (const each of introduced[next]?.members ?? [])
        threads.set(each, { venue: inFull(introduced[next]?.venue ?? '', named), telling: 'then' });
    const thread = member && threads.get(member);
    const isThere = !isElsewhere(occasion) && (told.telling === 'then' || told.telling === thread?.telling);
    const repliedTo = isThere && isReply(text, told.quotation) ? earlier : undefined;
    const venue =
      (own === undefined ? undefined : inFull(own, named)) ??
      (isThere ? thread?.venue : undefined) ??
      (repliedTo && !isOfPaper(text, repliedTo.told) ? venues.get(repliedTo.told.quotation) : undefined) ??
      (isElsewhere(occasion) ? undefined : ofRecord(told));
    if (venue !== undefined) venues.set(told.quotation, venue);
    if (
      own !== undefined &&
      venue !== undefined &&
      earlier &&
      opensBefore(earlier, occasion, cast) &&
      !venues.has(earlier.told.quotation)
    )
      venues.set(earlier.told.quotation, venue);
    if (member && venue !== undefined) threads.set(member, { venue, telling: told.telling });
    else if (member && isElsewhere(occasion)) threads.delete(member);
    earlier = occasion;
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
