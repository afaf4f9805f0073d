import type { Span } from '../../text/span.ts';
import type { DatedWords } from './dated-words.ts';
import { addDays } from './day.ts';
import { readDates } from './expression.ts';
import { echoAfterCue, echoes, sayingVerb, vagueTime } from './words.ts';

/** How far back an earlier date is looked for, in code units: some three sentences. */
const reach = 500;

/**
 * The date that "the same day" or "a day later" leads back to: the last one that stands before the sentence, outside
 * quotation marks. Only words that follow the cue, or open its sentence, count.
 */
export function echoedDate(
  text: string,
  cue: Span,
  stretches: readonly Span[],
  base: () => string | undefined,
  isBack = false,
): DatedWords | undefined {
  const first = stretches[0];
  if (!first) return undefined;
  const holding = stretches.find((stretch) => stretch.start <= cue.start && cue.end <= stretch.end);
  const afterCue = text.slice(cue.end, Math.min(holding?.end ?? cue.end, cue.end + 60));
  const opening = text.slice(first.start, first.start + 30).trimStart();
  // "defended [the record] the same day"
  const beside = stretches.find(({ start }) => start > cue.end);
  const afterContent =
    beside && beside !== holding ? text.slice(beside.start, Math.min(beside.end, beside.start + 30)).trimStart() : '';
  const echo = echoes.find(
    ({ words }) =>
      words.test(afterCue) ||
      opening.search(words) === 0 ||
      afterContent.search(words) === 0 ||
      isOfSayingBefore(text.slice(first.start, cue.start), words),
  );
  if (isBack !== (echo !== undefined && echo.days < 0)) return undefined;
  const days = echo?.days ?? (echoAfterCue.test(afterCue) ? 0 : undefined);
  if (days === undefined) return undefined;
  const from = Math.max(0, first.start - reach);
  const earlier = readDates(withoutQuotations(text.slice(from, first.start)), base(), from).at(-1);
  // A month has no "same day", though it may be "the time".
  if (echo && !echo.vague && earlier?.precision !== 'day') return undefined;
  if (earlier && (!echo || echo.vague) && vagueTime.test(text.slice(earlier.end, first.start))) return undefined;
  const day = earlier && addDays(earlier.day, days);
  const limit = base();
  if (!earlier || day === undefined || (limit !== undefined && day > limit)) return undefined;
  return { ...earlier, day };
}

/** "said in a statement the same day, adding": the words follow a verb of saying, whose speaker goes on. */
function isOfSayingBefore(lead: string, echo: RegExp): boolean {
  if (!/,[”"’»]?\s+(?:and\s+)?$/.test(lead)) return false;
  const at = lead.search(echo);
  return at > 0 && lead.slice(0, at).search(sayingVerb) >= 0;
}

/** Blanks what stands within quotation marks, so that offsets stay. */
export function withoutQuotations(text: string): string {
  return text.replace(/[“"«][^”"»\n]*[”"»]/g, (quoted) => ' '.repeat(quoted.length));
}
