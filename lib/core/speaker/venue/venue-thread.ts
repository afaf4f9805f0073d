import { extentOf } from '../../quotation/extent.ts';
import type { Quotation } from '../../quotation/quotation.ts';
import { goesOn, type Heard, isOfPaper } from '../../telling/going-on.ts';
import { isReply } from '../../telling/telling.ts';
import type { ToldQuotation } from '../../telling/told-quotation.ts';
import { wordsOf } from '../../telling/words-of.ts';
import type { Member } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { platforms } from '../data/outlet-nouns.ts';
import { type IntroducedVenue, introducedVenues } from './introduced-venues.ts';
import { isFarAfter, isOnAnother, type Occasion, openingOf, paragraphOf } from './occasion.ts';
import { type RecordVenue, venueOfRecord } from './record-venue.ts';

interface Thread extends Heard {
  readonly venue: string;
}

/**
 * Where the quotations of an article were said: as the attribution tells; else where the speaker was last heard, as long as he goes on
 * there, or whom he replies to, or where the article is the record of. What an article opens with was said where its speaker is heard next.
 *
 * @param occasions one a quotation, in text order
 */
export function spreadVenues(text: string, occasions: readonly Occasion[], cast: Cast): ReadonlyMap<Quotation, string> {
  const quotations = occasions.map(({ told }) => told);
  const introduced = introducedVenues(quotations, cast);
  const record = venueOfRecord(text, quotations, introduced, cast);
  let opening = openingOf(occasions, cast);
  const venues = new Map<Quotation, string>();
  const threads = new Map<Member, Thread>();
  const named: ToldOf = {
    byWord: new Map(record && wordsOf(record.venue).map((word) => [word, record.venue])),
    last: record?.venue,
    record: record?.venue,
  };
  const [lead] = occasions;
  /** What the article opens with was said where its speaker is told of next. */
  const open = (next: number, paragraph: number, venue: string): void => {
    if (next <= opening && !isFarAfter(paragraph, occasions[next - 1], cast))
      for (const { told } of occasions.slice(0, next)) venues.set(told.quotation, venue);
    opening = 0;
  };
  const introduce = ({ venue: told, members: people, paragraph, isOfBefore }: IntroducedVenue, next: number): void => {
    const venue = inFull(told, named);
    const before = occasions[next - 1];
    const members = people.size > 0 || !before?.member ? people : new Set([before.member]);
    for (const member of members) threads.set(member, { venue, telling: 'then', index: next - 1, isOfPaper: false });
    // "China urged …¶ Its spokesman made the remarks at a briefing"
    const isLeads = lead?.member && (members.has(lead.member) || (isOfBefore && isOfState(lead.member)));
    if (isLeads) open(next, paragraph, venue);
    for (let at = next - 1; isOfBefore && at >= 0; at -= 1) {
      const each = occasions[at];
      if (!each?.member || !members.has(each.member) || venues.has(each.told.quotation) || isOnAnother(each)) break;
      if (isFarAfter(at === next - 1 ? paragraph : paragraphOf(occasions[at + 1] ?? each, cast), each, cast)) break;
      venues.set(each.told.quotation, venue);
    }
  };
  let coming = 0;
  for (const [index, occasion] of occasions.entries()) {
    const { member, venue: own, told } = occasion;
    const { start } = extentOf(told.quotation);
    for (let next = introduced[coming]; next && next.start < start; next = introduced[coming]) {
      introduce(next, index);
      coming += 1;
    }
    const thread = member && threads.get(member);
    const isThere = !isOnAnother(occasion);
    const venue =
      ownVenue(occasion, record, named) ??
      ((isThere || (thread && writesOn(occasion, thread.venue))) &&
      thread &&
      goesOn(told.telling, index, thread, false, isOfRoom(thread.venue))
        ? thread.venue
        : undefined) ??
      (isThere ? venueOfOther(text, told, quotations[index - 1], venues) : undefined) ??
      (isThere && record?.isOf(told) ? record.venue : undefined);
    if (venue !== undefined) venues.set(told.quotation, venue);
    if (own !== undefined && venue !== undefined && member === lead?.member)
      open(index, paragraphOf(occasion, cast), venue);
    if (member && venue !== undefined)
      threads.set(member, { venue, telling: told.telling, index, isOfPaper: isOfPaper(text, told) });
    else if (member && !isThere) threads.delete(member);
  }
  for (const each of introduced.slice(coming)) introduce(each, occasions.length);
  return venues;
}

/** "Velmaria", "the Foreign Ministry": whose people speak for it. */
function isOfState({ kind, body, affiliation }: Member): boolean {
  return kind === 'body' && (body?.type === 'state' || affiliation?.body?.type === 'state');
}

/** Where a quotation's own words say: the sitting that the article is the record of, by what it goes on with, or the place as it was told of first. */
function ownVenue({ venue: own, told }: Occasion, record: RecordVenue | undefined, named: ToldOf): string | undefined {
  if (own === undefined) return undefined;
  return record?.isOf(told) && isPartOf(own, record.venue) ? record.venue : known(inFull(own, named));
}

/** "told the council" says too little, "told the Council" which. */
function known(venue: string): string | undefined {
  return /^(?:an?|its|the) (?:board|committee|council|subcommittee)$/.test(venue) ? undefined : venue;
}

/** "a news conference", "the Senate subcommittee": where several speak in turn. */
function isOfRoom(venue: string): boolean {
  return /\b(?:briefing|committee|hearing|panel|subcommittee|(?:news|press) conference)(?!\p{L})/iu.test(venue);
}

/** "warned on Telegram … she wrote": no place of its own. */
function writesOn({ outlet, told: { around } }: Occasion, venue: string): boolean {
  const isNetwork = venue.split(' ').some((word) => platforms.has(word.toLowerCase()));
  return isNetwork && outlet === undefined && around.some((words) => /\b(?:posted|writes|writing|wrote)\b/.test(words));
}

/** Where the one was heard whom somebody replies to, or after whom it is his turn. */
function venueOfOther(
  text: string,
  { quotation, around }: ToldQuotation,
  earlier: ToldQuotation | undefined,
  venues: ReadonlyMap<Quotation, string>,
): string | undefined {
  if (!earlier || isOfPaper(text, earlier)) return undefined;
  return isReply(text, quotation) || around.some((words) => turns.test(words))
    ? venues.get(earlier.quotation)
    : undefined;
}

const turns =
  /\b[Ff]or (?:her|his|its|their) part\b|^\W*In turn\b|\b[Ii]n (?:her|his|its|their) (?:closing|concluding|opening|welcome|welcoming) (?:address|remarks|speech|statement)\b|\bwho (?:spoke|was speaking) (?:after|before|next)\b|\btold (?:the )?(?:attendees|audience|delegates|lawmakers|MEPs|participants|senators)\b/;

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

/** Venues that an article has told of, by the words that name them. */
interface ToldOf {
  readonly byWord: Map<string, string>;
  last: string | undefined;
  /** The one that the article is the record of. */
  readonly record: string | undefined;
}

/** "the meeting" as it was told of before: "a meeting with envoys in Lune"; "the same event" as what was told of last. */
function inFull(venue: string, toldOf: ToldOf): string {
  // "Lune", of "the Harbour Forum in Lune"
  if (toldOf.record?.endsWith(` in ${venue}`)) return toldOf.record;
  const [, same, noun] = /^(?:that|the|(the same)|this) ([\p{L}-]+)$/u.exec(venue) ?? [];
  if (noun !== undefined)
    return toldOf.byWord.get(noun.toLowerCase()) ?? (same || anyOccasion.test(noun) ? toldOf.last : undefined) ?? venue;
  for (const word of wordsOf(venue)) toldOf.byWord.set(word, venue);
  toldOf.last = venue;
  return venue;
}

/** Nouns that say no more than that people are there. */
const anyOccasion = /^(?:event|gathering)$/i;
