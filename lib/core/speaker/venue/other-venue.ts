import type { Quotation } from '../../quotation/quotation.ts';
import { isOfOthers, isOfPaper } from '../../telling/going-on.ts';
import { isReply } from '../../telling/telling.ts';
import type { ToldQuotation } from '../../telling/told-quotation.ts';
import { isOnNetwork } from './network.ts';
import type { Occasion } from './occasion.ts';

/** Whether several speak in turn at a venue: "a news conference", "the Senate subcommittee". */
export function isOfRoom(venue: string): boolean {
  return /\b(?:briefing|committee|hearing|panel|subcommittee|(?:news|press) conference)(?!\p{L})/iu.test(venue);
}

/** Whether somebody keeps writing on a network, which is no other place: "warned on Telegram … she wrote". */
export function writesOn({ outlet, told: { around } }: Occasion, venue: string): boolean {
  return (
    isOnNetwork(venue) &&
    outlet === undefined &&
    around.some((words) => /\b(?:posted|writes|writing|wrote)\b/.test(words))
  );
}

/** Where the speaker before was heard, if this one replies to him or speaks in turn. Undefined otherwise. */
export function venueOfOther(
  text: string,
  told: ToldQuotation,
  earlier: ToldQuotation | undefined,
  venues: ReadonlyMap<Quotation, string>,
): string | undefined {
  if (!earlier || isOfPaper(text, earlier)) return undefined;
  const isTurn = isReply(text, told.quotation) || isOfOthers(told) || told.around.some((words) => turns.test(words));
  const venue = isTurn ? venues.get(earlier.quotation) : undefined;
  // "In turn", after what was posted; "Others", after what was said in a town
  const isNowhere = venue === undefined || isOnNetwork(venue) || (isOfOthers(told) && !/^\p{Ll}/u.test(venue));
  return isNowhere ? undefined : venue;
}

const turns =
  /\b[Ff]or (?:her|his|its|their) part\b|^\W*In turn\b|\b[Ii]n (?:her|his|its|their) (?:closing|concluding|opening|welcome|welcoming) (?:address|remarks|speech|statement)\b|\bwho (?:spoke|was speaking) (?:after|before|next)\b|\btold (?:the )?(?:attendees|audience|delegates|lawmakers|MEPs|participants|senators)\b/;
