import type { Quotation } from '../../quotation/quotation.ts';
import type { Heard } from '../../telling/going-on.ts';
import type { Member } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import type { IntroducedVenue } from './introduced-venues.ts';
import { isFarAfter, isOnAnother, type Occasion, openingOf, paragraphOf } from './occasion.ts';
import { inFull, type ToldOf } from './own-venue.ts';

/** Where a speaker was last heard. */
export interface Thread extends Heard {
  readonly venue: string;
}

/** How far an article has been read, and where its quotations were said as far as is known. */
export interface VenueSpread {
  /** One for each quotation, in text order. */
  readonly occasions: readonly Occasion[];
  readonly cast: Cast;
  readonly venues: Map<Quotation, string>;
  readonly threads: Map<Member, Thread>;
  readonly named: ToldOf;
  /** How many opening quotations still wait to be placed where their speaker is heard next; 0 once they are. */
  opening: number;
}

export function venueSpread(occasions: readonly Occasion[], named: ToldOf, cast: Cast): VenueSpread {
  return { occasions, cast, named, venues: new Map(), threads: new Map(), opening: openingOf(occasions, cast) };
}

/** Places the opening where its speaker is next told of. @param next the quotation before which that is */
export function giveToOpening(spread: VenueSpread, next: number, paragraph: number, venue: string): void {
  const { occasions, cast, venues, opening } = spread;
  if (next <= opening && !isFarAfter(paragraph, occasions[next - 1], cast))
    for (const { told } of occasions.slice(0, next)) venues.set(told.quotation, venue);
  spread.opening = 0;
}

/** Places those whom a sentence names from now on, or before. @param next the quotation that it precedes */
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

/** "It was late, Lind said.¶ She made the remarks at a briefing": places their words right before, by paragraphs. */
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

/** A body of a state, whose people speak for it: "Velmaria", "the Foreign Ministry". */
function isOfState({ kind, body, affiliation }: Member): boolean {
  return kind === 'body' && (body?.type === 'state' || affiliation?.body?.type === 'state');
}
