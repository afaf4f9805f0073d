import { vagueTime } from '../../../telling/words.ts';
import type { Span } from '../../../text/span.ts';
import { type Echo, echoAfterCue, echoes, mayEcho, sayingVerb } from '../attachment/words.ts';
import type { DatedWords } from './dated-words.ts';
import { addDays } from './day.ts';
import { readDates } from './expression.ts';

/** In days. */
const longAgo = 365;

/** How far back an earlier date is looked for, in code units: some three sentences. */
const reach = 500;

/** "The same day" or "a day later", if it follows the cue, opens the sentence or follows the content. */
export function echoIn(text: string, cue: Span, stretches: readonly Span[]): Echo | undefined {
  const first = stretches[0];
  if (!first) return undefined;
  const holding = stretches.find((stretch) => stretch.start <= cue.start && cue.end <= stretch.end);
  const afterCue = text.slice(cue.end, Math.min(holding?.end ?? cue.end, cue.end + 60));
  const opening = text.slice(first.start, first.start + 30).trimStart();
  // "defended [the record] the same day"
  const beside = stretches.find(({ start }) => start > cue.end);
  const afterContent =
    beside && beside !== holding
      ? text.slice(beside.start, Math.min(beside.end, beside.start + longestBeginning)).trimStart()
      : '';
  // "said in a statement the same day, adding": the words follow a verb of saying, and its speaker goes on.
  const lead = text.slice(first.start, cue.start);
  const sayingBefore = goesOn.test(lead) ? lead : '';
  const beginning = text.slice(first.start, Math.min(first.end, first.start + longestBeginning));
  const echo = [afterCue, opening, beginning, afterContent, sayingBefore].some((words) => mayEcho.test(words))
    ? echoes.find(
        ({ words }) =>
          words.test(afterCue) ||
          opening.search(words) === 0 ||
          openingOccasion.test(beginning.slice(0, Math.max(0, beginning.search(words)))) ||
          afterContent.search(words) === 0 ||
          openingOccasion.test(afterContent.slice(0, Math.max(0, afterContent.search(words)))) ||
          isAfterSaying(sayingBefore, words),
      )
    : undefined;
  return echo ?? (echoAfterCue.test(afterCue) ? then : undefined);
}

/** "At a news conference | later in the day,", "denounced {it} at a news conference | on the day" */
const openingOccasion = /^\s*(?:[Aa]t|[Dd]uring|[Ii]n) (?:an?|her|his) (?:\p{Ll}+ ){1,3}$/u;

/** In code units. */
const longestBeginning = 80;

const then: Echo = { days: 0, vague: true };

const goesOn = /,[”"’»]?\s+(?:and\s+)?$/;

function isAfterSaying(words: string, echo: RegExp): boolean {
  const at = words.search(echo);
  return at > 0 && words.slice(0, at).search(sayingVerb) >= 0;
}

/**
 * The date that an echo refers to: the last before its sentence and outside quotation marks, plus the echo's days.
 * Undefined if there is none, or it would be after the base.
 *
 * @param sentenceStart where the echo's sentence begins, in UTF-16 code units
 */
export function echoedDate(
  text: string,
  { days, vague, isPart = false }: Echo,
  sentenceStart: number,
  base: string | undefined,
): DatedWords | undefined {
  const from = Math.max(0, sentenceStart - reach);
  const before = readDates(withoutQuotations(text.slice(from, sentenceStart)), base, from);
  const near = vague ? before.at(-1) : lastDay(before, base);
  const earlier = near ?? (vague || days !== 0 || isPart ? undefined : onlyDay(text.slice(0, from), base));
  if (!earlier || (!vague && earlier.precision !== 'day')) return undefined;
  if (isPart && !ofHours.test(text.slice(Math.max(from, earlier.start - farthestHours), earlier.end))) return undefined;
  if (vague && vagueTime.test(text.slice(earlier.end, sentenceStart))) return undefined;
  const day = addDays(earlier.day, days);
  return base !== undefined && day > base ? undefined : { ...earlier, day };
}

/**
 * The last day of some dates, whatever month or old accord is told of since: "On Monday he signed it. In May she had
 * called the accord of July 3, 2001, late. Later in the day, he said". An old one only if it is the last date.
 */
function lastDay(dates: readonly DatedWords[], base: string | undefined): DatedWords | undefined {
  const isDay = (date: DatedWords | undefined) => date?.precision === 'day';
  const isRecent = ({ day }: DatedWords) => base === undefined || addDays(day, longAgo) > base;
  const last = dates.at(-1);
  return dates.findLast((date) => isDay(date) && isRecent(date)) ?? (isDay(last) ? last : undefined);
}

/** The day of what stands farther before, if the article tells of one only: "On Friday … Earlier in the day, he said". */
function onlyDay(before: string, base: string | undefined): DatedWords | undefined {
  const [first, ...others] = readDates(withoutQuotations(before.slice(-farthest)), base);
  return others.every(({ day }) => day === first?.day) ? first : undefined;
}

/** In code units. */
const farthest = 2000;

/** "in the morning of | July 29", "Monday morning", "before dawn on | Monday" */
const ofHours = /\b(?:dawn|early|midnight|morning|noon)\b/;
/** In code units. */
const farthestHours = 20;

/** The text with what is in quotation marks blanked, so that offsets stay. */
export function withoutQuotations(text: string): string {
  return text.replace(/[“"«][^”"»\n]*[”"»]/g, (quoted) => ' '.repeat(quoted.length));
}
