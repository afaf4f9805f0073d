import type { Quotation } from '../../quotation/quotation.ts';
import type { Heard } from '../../telling/going-on.ts';
import type { Member } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import type { IntroducedVenue } from './introduced-venues.ts';
import { isFarAfter, isOnAnother, type Occasion, openingOf, paragraphOf } from './occasion.ts';
import { inFull, type ToldOf } from './own-venue.ts';

/** Where somebody was last heard. */
export interface Thread extends Heard {
  readonly venue: string;
}

/** How far an article has been read, and what of it says where its quotations were said. */
export interface VenueSpread {
  /** One a quotation, in text order. */
  readonly occasions: readonly Occasion[];
  readonly cast: Cast;
  readonly venues: Map<Quotation, string>;
  readonly threads: Map<Member, Thread>;
  readonly named: ToldOf;
  /** With how many it opens that are told a place only where their speaker is heard next; none once that was told. */
  opening: number;
}

export function venueSpread(occasions: readonly Occasion[], named: ToldOf, cast: Cast): VenueSpread {
  return { occasions, cast, named, venues: new Map(), threads: new Map(), opening: openingOf(occasions, cast) };
}

/** What the article opens with was said where its speaker is told of next. @param next the quotation before which that is told */
export function giveToOpening(spread: VenueSpread, next: number, paragraph: number, venue: string): void {
  const { occasions, cast, venues, opening } = spread;
  if (next <= opening && !isFarAfter(paragraph, occasions[next - 1], cast))
    for (const { told } of occasions.slice(0, next)) venues.set(told.quotation, venue);
  spread.opening = 0;
}

/** What a sentence of its own tells of: those named there speak there from now on; where it says so, also before. @param next the quotation before which it stands */
export function introduce(spread: VenueSpread, introduced: IntroducedVenue, next: number): void {
  const { occasions, threads, named } = spread;
  const { members: people, paragraph, isOfBefore } = introduced;
  const venue = inFull(introduced.venue, named);
  const before = occasions[next - 1];
  const [lead] = occasions;
  const members = people.size > 0 || !before?.member ? people : new Set([before.member]);
  for (const member of members) threads.set(member, { venue, telling: 'then', index: next - 1, isOfPaper: false });
  // "China urged …¶ Its spokesman made the remarks at a briefing", "A minister urged …¶ Anna Lind made the remarks at a briefing"
  const isLeads =
    lead?.member &&
    (members.has(lead.member) || (isOfBefore && (isOfState(lead.member) || lead.member.kind === 'unnamed')));
  if (isLeads) giveToOpening(spread, next, paragraph, venue);
  if (isOfBefore) giveToBefore(spread, next, paragraph, { venue, members });
}

/** "It was late, Lind said.¶ She made the remarks at a briefing": what they were quoted on right before, paragraph by paragraph. */
function giveToBefore(
  { occasions, cast, venues }: VenueSpread,
  next: number,
  paragraph: number,
  { venue, members }: { readonly venue: string; readonly members: ReadonlySet<Member> },
): void {
  let below = paragraph;
  for (let at = next - 1; at >= 0; at -= 1) {
    const each = occasions[at]!;
    if (!each.member || !members.has(each.member) || venues.has(each.told.quotation) || isOnAnother(each)) return;
    if (isFarAfter(below, each, cast)) return;
    venues.set(each.told.quotation, venue);
    below = paragraphOf(each, cast);
  }
}

/** "Velmaria", "the Foreign Ministry": whose people speak for it. */
function isOfState({ kind, body, affiliation }: Member): boolean {
  return kind === 'body' && (body?.type === 'state' || affiliation?.body?.type === 'state');
}
