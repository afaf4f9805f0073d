import type { Quotation } from '../../quotation/quotation.ts';
import type { Member } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { venueNouns } from '../data/venue-nouns.ts';
import { ownSentenceStart } from '../reading/sentence-start.ts';
import { type Word, wordIndexAt } from '../reading/words.ts';
import type { OwnClause } from '../source/own-clause.ts';
import { outletsReportAt } from '../source/text/outlets-report.ts';
import { isAskedAbout } from './asked-about.ts';
import { commonOutlet, nationalOutlet, outletOfKind } from './kind-of-outlet.ts';
import { isInterview, leadsToOutlet, tellings } from './leads-to-outlet.ts';
import { namedOutlet } from './named-outlet.ts';
import { outletAgain, outletBefore } from './outlet-again.ts';
import { carriesSoon, isOutletPhrase } from './outlet-phrase.ts';
import { registeredOutlet } from './registered-outlet.ts';

/**
 * The outlet that the article credits for a quotation, apart from its speaker: "told TASS", "Interfax quoted X as
 * saying".
 *
 * @param earlier the outlet that was credited last
 */
export function readVia(
  quotation: Quotation,
  { around, inReach }: OwnClause,
  speaker: Member | undefined,
  cast: Cast,
  earlier: string | undefined,
): string | undefined {
  const { words } = cast.setting;
  const isOwn = (index: number): boolean =>
    speaker?.kind === 'body' &&
    !isReader(index, quotation, cast) &&
    quotation.source.some(
      ({ start, end, text }) =>
        start <= (words[index]?.start ?? -1) &&
        // "The ministry, replying to Meridian,": what follows the comma isn't the speaker.
        Math.min(end, start + (text.includes(', ') ? text.indexOf(', ') : text.length)) > (words[index]?.start ?? 0),
    );
  for (const index of around) {
    const via =
      outletAgain(index, cast) ??
      registeredOutlet(index, inReach, cast) ??
      nationalOutlet(index, cast) ??
      commonOutlet(index, cast) ??
      namedOutlet(index, inReach, cast) ??
      (earlier === undefined ? outletOfKind(index, cast) : undefined);
    if (via === undefined || isSpeakersName(via, speaker) || isAskedAbout(index, cast)) continue;
    if (!isOwn(index) && !isEmployer(index, quotation, speaker, cast)) return via;
  }
  if (speaker?.affiliation?.body?.type === 'outlet' && isReporting(quotation.source, words))
    return speaker.affiliation.name;
  // "the report said, citing two officials"
  const report = around.find((index) => isCitingReport(index, cast) && !isOwn(index));
  if (report !== undefined) return outletsReportAt(report, cast)?.name;
  // "the radio station quoted him": the outlet that was named before.
  const again = around.find((index) => namesOutletAgain(index, cast) && !isOwn(index));
  return again === undefined ? undefined : (outletBefore(again, cast) ?? earlier);
}

/** Whether it is the speaker's own name, or surname: "Don | Guardian | said". */
function isSpeakersName(outlet: string, speaker: Member | undefined): boolean {
  return outlet === speaker?.name || (speaker?.kind === 'person' && speaker.name.endsWith(` ${outlet}`));
}

/** Whether an outlet's report cites somebody: "| the report said, citing two officials". */
function isCitingReport(the: number, cast: Cast): boolean {
  const { words } = cast.setting;
  const isCiting = words.slice(the + 2, the + 5).some(({ lower }) => /^(?:cit|quot)(?:e[ds]|ing)$/.test(lower));
  return words[the]?.lower === 'the' && isCiting && outletsReportAt(the, cast) !== undefined;
}

/** "according to a draft seen by | the Herald": the paper speaks, and the Herald is credited. */
function isReader(index: number, { source }: Quotation, { setting: { words } }: Cast): boolean {
  const by = words[index - 1]?.lower === 'the' ? index - 2 : index - 1;
  const { start: at = -1 } = words[by] ?? {};
  return (
    words[by]?.lower === 'by' &&
    /^(?:obtained|seen)$/.test(words[by - 1]?.lower ?? '') &&
    source.some(({ start, end }) => start < at && at < end)
  );
}

/** Whether a name is that of the speaker's employer: "Anna Lind, a former editor of the Velm | Herald, wrote". */
function isEmployer(
  index: number,
  { source }: Quotation,
  speaker: Member | undefined,
  { setting: { words } }: Cast,
): boolean {
  const { start: at = -1, text = '' } = words[index] ?? {};
  const isWithin = source.some(({ start, end }) => start <= at && at < end);
  return isWithin && speaker?.kind === 'person' && speaker.affiliation?.name.split(' ').includes(text) === true;
}

/** Whether the speaker reports for his outlet: "Velm Radio's Anna Lind, | reporting from Lune, | said". */
function isReporting([span]: Quotation['source'], words: readonly Word[]): boolean {
  if (!span) return false;
  const last = wordIndexAt(words, span.end - 1);
  const first = wordIndexAt(words, span.start);
  const isAfter = words.slice(last, last + 3).some(({ lower }) => lower === 'reporting');
  return isAfter || words[ownSentenceStart(words, first)]?.lower === 'reporting';
}

function namesOutletAgain(index: number, cast: Cast): boolean {
  const { words } = cast.setting;
  if (words[index]?.lower !== 'the') return false;
  const isNameAt = (at: number): boolean =>
    words[at]?.capital === true && words[at]?.sentence === words[index]?.sentence;
  return (
    // "the agency" usually is a watchdog.
    words[index + 1]?.lower !== 'agency' &&
    !words[index + 1]?.capital &&
    isOutletPhrase(index + 1, cast) &&
    // "familiar with the programme", "aboard the station"
    (!manifold.has(words[index + 1]?.lower ?? '') || isTold(index, cast) || carriesSoon(index + 2, cast)) &&
    // "the weekly | briefing"
    !venueNouns.has(words[index + 2]?.lower ?? '') &&
    !isNameAt(index + 2) &&
    !isNameAt(index + 3)
  );
}

/** Nouns that are no outlets as often. */
const manifold: ReadonlySet<string> = new Set('network program programme station'.split(' '));

function isTold(the: number, cast: Cast): boolean {
  return (
    tellings.has(cast.setting.words[the - 1]?.lower ?? '') || leadsToOutlet(the - 1, cast) || isInterview(the - 1, cast)
  );
}
