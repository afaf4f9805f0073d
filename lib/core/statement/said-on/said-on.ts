import type { DatePrecision } from '../../article/attributed-quotation.ts';
import type { Quotation } from '../../quotation/quotation.ts';
import type { Span } from '../../text/span.ts';
import { withoutAdjunct, withoutDate } from './adjunct.ts';
import { attachmentRules } from './attachment.ts';
import { baseDay, type SaidOnContext } from './base-day.ts';
import type { DateInSentence } from './date-in-sentence.ts';
import { echoedDate } from './echo.ts';
import { entryDate } from './entry.ts';
import { mayHoldDate, readDates } from './expression.ts';
import { occasionAfter } from './occasion-after.ts';
import { occasionBefore } from './occasion-before.ts';
import { dateOfOtherClause } from './other-clause.ts';
import { sentenceOutside } from './sentence.ts';
import { notOf } from './words.ts';

export interface SaidOn {
  /** `YYYY-MM-DD`: the first day of the stretch that the precision names. Never after the article. */
  readonly saidOn: string;
  readonly precision: DatePrecision;
}

/**
 * When a quotation was said, by the words of its own sentence, outside its content; else by the date that heads its entry
 * in a list. What goes on with another is dated by `saidOnEach`. Undefined where nothing there dates it, and for
 * "on Wednesday" where the article has no date: never a guess.
 *
 * @param earlier the quotation before: a date that it speaks of is none of another ("condemned the strike in June and urged")
 */
export function saidOn(
  text: string,
  quotation: Quotation,
  context: SaidOnContext,
  earlier?: Quotation,
): SaidOn | undefined {
  const content = spokenOf(text, quotation);
  const spokenBefore = earlier ? spokenOf(text, earlier) : [];
  const cue = firstWord(text, quotation.cue[0]);
  const base = once(() => baseDay(text, context));
  const found =
    (cue && dateOfSentence(text, cue, { source: withoutDate(text, quotation.source), content, spokenBefore }, base)) ??
    (cue && dateOfOtherClause(text, cue, { source: quotation.source, content }, base)) ??
    (cue && occasionAfter(text, cue, content, base)) ??
    (cue && occasionBefore(text, cue, content, base)) ??
    entryDate(text, cue?.start ?? content[0]?.start ?? 0, base);
  return found && { saidOn: found.day, precision: found.precision };
}

/** The words themselves, without an adjunct of their verb. */
function spokenOf(text: string, { kind, content, cue }: Quotation): readonly Span[] {
  return kind === 'direct' ? content : withoutAdjunct(text, content, cue[0]?.text);
}

function dateOfSentence(
  text: string,
  cue: Span,
  { source, content, spokenBefore }: Record<'source' | 'content' | 'spokenBefore', readonly Span[]>,
  base: () => string | undefined,
) {
  const stretches = sentenceOutside(text, cue, content);
  // "a day earlier" counts from the day told of before, else from the article's.
  const earlier = echoedDate(text, cue, stretches, base, true);
  if (earlier) return earlier;
  for (const [index, stretch] of stretches.entries()) {
    const words = text.slice(stretch.start, stretch.end);
    if (!mayHoldDate(words)) continue;
    const belongs = (date: Span) => {
      if (notOf.test(text.slice(stretch.start, date.start))) return false;
      if (spokenBefore.some((span) => span.start <= date.start && date.end <= span.end)) return false;
      const place: DateInSentence = {
        text,
        stretch,
        date,
        cue,
        source: source[0],
        opens: index === 0,
        speechBefore: (content[0]?.start ?? cue.end) < cue.start,
      };
      return attachmentRules.some((rule) => rule.holds(place));
    };
    const dated = readDates(words, base(), stretch.start).find(belongs);
    if (dated) return dated;
  }
  return echoedDate(text, cue, stretches, base);
}

/** The verb, where the cue holds its date as well ("said earlier this week", "today urged"). */
function firstWord(text: string, cue: Span | undefined): Span | undefined {
  if (!cue) return undefined;
  const words = text.slice(cue.start, cue.end);
  const lead = dateBefore.exec(words)?.[0].length ?? 0;
  const length = words.slice(lead).search(/\s/);
  const start = cue.start + lead;
  return length > 0 ? { start, end: start + length } : { start, end: cue.end };
}

const dateBefore =
  /^(?:(?:on|late|early|earlier|last|this|today|yesterday|tonight|week|month|night|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)\s+)+(?=\S)/;

/** Most quotations are never asked for it. */
function once<T>(compute: () => T): () => T {
  let computed: { readonly value: T } | undefined;
  return () => {
    computed ??= { value: compute() };
    return computed.value;
  };
}
