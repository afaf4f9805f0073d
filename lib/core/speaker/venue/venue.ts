import type { Quotation } from '../../quotation/quotation.ts';
import { textBetween } from '../cast/affiliation/affiliation.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { determiners, possessivePronouns } from '../data/phrase-words.ts';
import type { WordRange } from '../mention/owner.ts';
import type { OwnClause } from '../source/own-clause.ts';
import { networkStart } from './network.ts';
import { placeAfter, speechPlaceEnd } from './place-after.ts';
import { isDelivered, isOfRemarks } from './remarks-placed.ts';
import { type Said, saidBefore } from './said-before.ts';
import { chamberEnd } from './told-panel.ts';
import { townAfter, townBefore } from './town-told.ts';
import { broadcastEnd } from './venue-broadcast.ts';
import { afterStage, occasionAt } from './venue-occasion.ts';
import { isOfSpeaker, isVenueTrigger } from './venue-trigger.ts';
import { withTown } from './with-town.ts';
import { platformAt, writingEnd } from './writing-venue.ts';

/**
 * Where something was said, in the article's words, as far as its own attribution tells: "a regular news conference",
 * "an open letter", "Telegram", "Riga".
 */
export function readVenue({ around, inReach }: OwnClause, quotation: Quotation, cast: Cast): string | undefined {
  const told = venueIn(
    around,
    inReach,
    cast,
    (index) => isOfSpeaker(index, quotation, cast) || isOfRemarks(index, quotation, cast),
  );
  if (told !== undefined) return told;
  return placeOf(saidBefore(quotation, around, cast), around, inReach, cast);
}

/** A place after verbs of saying, if no occasion is told: "said at the quay", "In Lune, …". */
export function placeOf(
  said: readonly Said[],
  around: readonly number[],
  inReach: ReadonlySet<number>,
  cast: Cast,
): string | undefined {
  const place = placeAfter(said, inReach, cast) ?? townAfter(said, cast) ?? townBefore(around, cast);
  return place && venueText(place, inReach, cast);
}

function venueText(range: WordRange, inReach: ReadonlySet<number>, cast: Cast): string {
  const { words } = cast.setting;
  const { start, end } = withTown(range, inReach, cast);
  // "a Facebook post" is on Facebook; "her X account" is a place itself.
  const network = words[end - 1]?.lower === 'post' ? networkStart(end - 1, words) : undefined;
  // "wrote on X.": the tokeniser takes the full stop for the letter's.
  return textBetween(words, network ?? start, network === undefined ? end : end - 1).replace(/^X\.$/, 'X');
}

/** The first venue that words name. @param isOther whether the word before it is about something else */
export function venueIn(
  around: readonly number[],
  inReach: ReadonlySet<number>,
  cast: Cast,
  isOther: (index: number) => boolean,
): string | undefined {
  for (const index of around) {
    const found = venueAfter(index, inReach, cast);
    if (found && !isOther(index)) return venueText(found, inReach, cast);
  }
  return undefined;
}

/** The venue after a word of an attribution. */
function venueAfter(index: number, inReach: ReadonlySet<number>, cast: Cast): WordRange | undefined {
  const { words } = cast.setting;
  const lower = words[index]?.lower ?? '';
  const start = index + 1;
  const occasion =
    (lower === 'on' || lower === 'via' || (lower === 'in' && isOwned(start, cast)) || isPostedTo(index, cast)
      ? platformAt(start, cast)
      : undefined) ??
    (isVenueTrigger(index, cast) || (lower === 'on' && afterStage(start, cast) !== undefined)
      ? occasionAt(start, inReach, cast)
      : undefined);
  // "outside the meeting" is not at it.
  if (occasion) return lower === 'outside' ? { start: index, end: occasion.end } : occasion;
  // "a briefing | the council had asked for"
  const isTold = tellings.has(lower) && !determiners.has(words[index - 1]?.lower ?? '');
  const end =
    (isTold || appears(index, cast) || testifies(index, cast) ? chamberEnd(start, cast) : undefined) ??
    (isTold || onAir.has(lower) ? broadcastEnd(start, cast) : undefined) ??
    (lower === 'in' ? writingEnd(start, inReach, cast) : undefined) ??
    speechPlaceEnd(index, inReach, cast);
  return end === undefined ? undefined : { start, end };
}

/** Words that a broadcast may follow. */
const onAir: ReadonlySet<string> = new Set(['during', 'in', 'on']);

/** Whether something is owned: "in | her Telegram channel", but not "in X". */
function isOwned(start: number, { setting: { words } }: Cast): boolean {
  return possessivePronouns.has(words[start]?.lower ?? '');
}

/** "a video posted | to | X", "She took | to | X", but not "told Velm Radio in a video posted to its channel" */
function isPostedTo(index: number, { setting: { words } }: Cast): boolean {
  if (
    words[index]?.lower !== 'to' ||
    !/^(?:posted|shared|taken|takes|taking|took|uploaded)$/.test(words[index - 1]?.lower ?? '')
  )
    return false;
  const isOutlets = words[index + 1]?.lower === 'its';
  return !isOutlets || !words.slice(Math.max(0, index - longestTold), index).some(({ lower }) => lower === 'told');
}

/** In words: "told Velm Radio in a video posted to". */
const longestTold = 10;

const tellings: ReadonlySet<string> = new Set(
  'addressed addressing assured briefed briefing informed reminded telling tells told'.split(' '),
);

/** "Giving evidence to | the defence committee", "in a speech to | parliament" */
function testifies(index: number, { setting: { words } }: Cast): boolean {
  return (
    words[index]?.lower === 'to' &&
    /^(?:address|evidence|remarks|speech|testimony)$/.test(words[index - 1]?.lower ?? '')
  );
}

/** "Appearing before | the transport committee", "a speech delivered by Lind before | the council" */
function appears(index: number, { setting: { words } }: Cast): boolean {
  const isBefore = words[index]?.lower === 'before';
  return isBefore && (/^(?:appear|speak|testif)/.test(words[index - 1]?.lower ?? '') || isDelivered(index, words));
}
