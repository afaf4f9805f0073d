import { extentOf } from '../../quotation/extent.ts';
import { isDelivered, linesAbove, mostLinesAbove } from '../../telling/letterhead.ts';
import { isOfSitting, sittingOf } from '../../telling/sitting.ts';
import { sittingLead } from '../../telling/sitting-lead.ts';
import type { ToldQuotation } from '../../telling/told-quotation.ts';
import { textBetween } from '../cast/affiliation/affiliation.ts';
import type { Cast } from '../cast/gather-cast.ts';
import type { WordRange } from '../mention/owner.ts';
import { indicesOf } from '../reading/sentences.ts';
import { type Word, wordIndexAt } from '../reading/words.ts';
import { headingSpeaker } from '../source/text/heading-speaker.ts';
import type { IntroducedVenue } from './introduced-venues.ts';
import { callIn, eventIn } from './record-event.ts';
import { deliveredAt } from './record-heading.ts';
import { heldIn, meetingNamed } from './record-held.ts';
import { firstOf, isAfterMeeting, isDebateOn, occasionOnLine } from './record-line.ts';
import { sittingIn } from './record-sitting.ts';
import { townOfMeeting, townOnLine } from './record-town.ts';
import { venueIn } from './venue.ts';
import { isInTitle } from './venue-trigger.ts';

/** The venue of which an article is the record, and which quotations were said there. */
export interface RecordVenue {
  readonly venue: string;
  readonly isOf: (told: ToldQuotation) => boolean;
}

/**
 * The venue of which an article is the record. Of a sitting, its first sentence says before whom or in which town; of a
 * transcript or speech, the lines above say on which occasion ("Government press conference of 9 January") or in which
 * town. Undefined for other articles.
 */
export function venueOfRecord(
  text: string,
  quotations: readonly ToldQuotation[],
  introduced: readonly IntroducedVenue[],
  cast: Cast,
): RecordVenue | undefined {
  const { words } = cast.setting;
  const lines = linesAbove(text);
  const end = firstOf(lines.length, words);
  const lead = sittingLead(text);
  if (lead !== undefined) {
    const range = leadWords(text, lead, words);
    const at =
      meetingNamed({ start: 0, end: firstOf(1, words) }, words) ??
      meetingNamed(range, words) ??
      callIn(range, cast) ??
      eventIn(range, cast) ??
      heldIn(range, cast) ??
      sittingIn(range, cast);
    const told = at ? undefined : toldIn(range, cast);
    // "officials told lawmakers today. ¶ Lind testified before the Senate"
    const next = introduced.find(({ start }) => start >= text.indexOf(lead));
    const isNext = next && next.paragraph <= (words[range.end]?.paragraph ?? 0) + 1;
    const town = at || told || isNext ? undefined : (townOfMeeting(range, cast) ?? townOnLine(end, cast));
    const venue = textOf(at, words) ?? told ?? (isNext ? next.venue : textOf(town, words));
    const sitting = sittingOf(text, lead);
    const isOf = (told: ToldQuotation): boolean => isOwnVoice(told) || isOfSitting(text, told, sitting);
    if (venue !== undefined) return { venue, isOf };
  }
  const isSpoken = (told: ToldQuotation): boolean => isDelivered(text, told) || isOwnVoice(told);
  const isTranscript = quotations.filter((told) => isDelivered(text, told)).length >= fewestTurns;
  const isSpeech = quotations.some(isOwnVoice) && headingSpeaker(cast) !== undefined;
  const isMostly = quotations.filter(isSpoken).length * 2 >= quotations.length;
  if (!isTranscript && !isSpeech && !isMostly) return undefined;
  const isAfter = isAfterMeeting(lines);
  const at =
    transcribed(end, cast) ??
    deliveredAt(cast) ??
    occasionOnLine(lines, words) ??
    (isAfter ? undefined : sittingIn({ start: isDebateOn(lines) ? firstOf(1, words) : 0, end }, cast)) ??
    (isTranscript || isAfter ? townOnLine(Math.max(end, firstTurn(text, quotations, words)), cast) : undefined);
  const venue = textOf(at, words);
  return venue === undefined ? undefined : { venue, isOf: isSpoken };
}

/** A lead's venue, read as an attribution's: "were in focus at | a Harbour Dialogue of the council |". */
function toldIn(range: WordRange, cast: Cast): string | undefined {
  const around = indicesOf(range);
  return venueIn(around, new Set(around), cast, (index) => isInTitle(index, cast));
}

function textOf(range: WordRange | undefined, words: readonly Word[]): string | undefined {
  return range && textBetween(words, range.start, range.end);
}

/** The word at which the first turn begins, if near the top: a summary may precede the line that says where. */
function firstTurn(text: string, quotations: readonly ToldQuotation[], words: readonly Word[]): number {
  const first = quotations.find((told) => isDelivered(text, told));
  const at = first ? wordIndexAt(words, extentOf(first.quotation).start) : 0;
  return (words[at]?.paragraph ?? 0) <= mostLinesAbove ? at : 0;
}

/** A single one may be a caption. */
const fewestTurns = 2;

/** "a near-verbatim transcript of today's | noon briefing" */
function transcribed(head: number, cast: Cast): WordRange | undefined {
  const { words } = cast.setting;
  for (let index = head; index < Math.min(words.length, head + longestNote); index += 1)
    if (/^(?:record|transcript)$/.test(words[index]?.lower ?? '') && words[index + 1]?.lower === 'of')
      return sittingIn({ start: index + 2, end: Math.min(words.length, index + 2 + longestCalling) }, cast);
  return undefined;
}

/** In words. */
const longestNote = 20;
const longestCalling = 8;

function leadWords(text: string, lead: string, words: readonly Word[]): WordRange {
  const at = text.indexOf(lead);
  return { start: wordIndexAt(words, at), end: wordIndexAt(words, at + lead.length) };
}

/** The voice of the text itself: "We condemn". */
function isOwnVoice({ quotation: { source } }: ToldQuotation): boolean {
  return source.some(({ text }) => /^(?:I|[Ww]e)$/.test(text));
}
