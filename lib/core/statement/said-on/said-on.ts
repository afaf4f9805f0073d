import type { DatePrecision } from '../../article/attributed-quotation.ts';
import type { Quotation } from '../../quotation/quotation.ts';
import { type CueInSentence, sentenceOutside } from '../../telling/sentence.ts';
import { isOfPerfect } from '../../telling/telling.ts';
import type { Span } from '../../text/span.ts';
import { withoutAdjunct, withoutDate } from './attachment/adjunct.ts';
import { attachmentRules } from './attachment/attachment.ts';
import { dateOfOtherClause } from './attachment/other-clause.ts';
import { notOf, ofReports } from './attachment/words.ts';
import type { DateInSentence } from './dates/date-in-sentence.ts';
import { echoedDate, echoIn } from './dates/echo.ts';
import { entryDate } from './dates/entry.ts';
import { mayHoldDate, readDates } from './dates/expression.ts';
import { occasionAfter } from './occasion/occasion-after.ts';
import { occasionBefore } from './occasion/occasion-before.ts';

export interface SaidOn {
  /** `YYYY-MM-DD`: the first day of the stretch that the precision names. Never after the article. */
  readonly saidOn: string;
  readonly precision: DatePrecision;
}

/**
 * When a quotation was said, by its own sentence, outside its content; else by the clause it depends on, the next
 * sentence, an earlier mention of its occasion, or the date that heads its entry in a list. What continues others is
 * dated by `saidOnEach`. Undefined if none of these date it, or for "on Wednesday" if the article has no date: never a
 * guess.
 *
 * @param base the article's day (`YYYY-MM-DD`), see `baseDay`
 * @param earlier the quotation before: a date in its content dates no other ("condemned the strike in June and urged")
 */
export function saidOn(
  text: string,
  quotation: Quotation,
  base: string | undefined,
  earlier?: Quotation,
): SaidOn | undefined {
  const content = spokenOf(text, quotation);
  const cue = firstWord(text, quotation.cue[0]);
  const place = cue && { cue, content, stretches: sentenceOutside(text, cue, content) };
  const found =
    (place && dateOfSentence(text, place, { source: withoutDate(text, quotation.source), before: earlier }, base)) ??
    (place && dateOfOtherClause(text, place, quotation.source, base)) ??
    (place && occasionAfter(text, place, quotation.source, base)) ??
    (place && occasionBefore(text, place, base)) ??
    entryDate(text, cue?.start ?? content[0]?.start ?? 0, base);
  return found && { saidOn: found.day, precision: found.precision };
}

/** The content, without an adjunct of its verb. */
function spokenOf(text: string, { kind, content, cue }: Quotation): readonly Span[] {
  return kind === 'direct' ? content : withoutAdjunct(text, content, cue[0]?.text);
}

function dateOfSentence(
  text: string,
  { cue, content, stretches }: CueInSentence,
  { source, before }: { readonly source: readonly Span[]; readonly before: Quotation | undefined },
  base: string | undefined,
) {
  const echo = echoIn(text, cue, stretches);
  const echoed = () => echo && echoedDate(text, echo, stretches[0]?.start ?? cue.start, base);
  // "a day earlier" counts from the day told of before, or else from the article's.
  const isBack = echo !== undefined && echo.days < 0;
  const earlier = isBack ? echoed() : undefined;
  if (earlier) return earlier;
  for (const [index, stretch] of stretches.entries()) {
    const words = text.slice(stretch.start, stretch.end);
    if (!mayHoldDate(words)) continue;
    const belongs = (date: Span) => {
      const lead = text.slice(stretch.start, date.start);
      if (notOf.test(lead) || (ofReports.test(lead) && !isAccordingTo(text, cue))) return false;
      if (sinceThen.test(text.slice(date.end, cue.start))) return false;
      const first = source.find(({ start, end }) => start >= date.end && end <= cue.start);
      if (isOfPerfect(text, cue.start) && newClause.test(text.slice(date.end, first?.start ?? cue.start))) return false;
      const holds = (span: Span, { start, end }: Span) => span.start <= start && end <= span.end;
      // A date in a longer quotation is not that of a saying outside it.
      if (before && spokenOf(text, before).some((span) => holds(span, date) && !holds(span, cue))) return false;
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
    const dated = readDates(words, base, stretch.start).find(belongs);
    if (dated) return dated;
  }
  return isBack ? undefined : echoed();
}

function isAccordingTo(text: string, { start, end }: Span): boolean {
  return /^according$/i.test(text.slice(start, end));
}

/** What is said "a few days later" isn't of the day before it in its sentence. */
const sinceThen = /\b(?:days|months|weeks|years) (?:afterwards?|later)\b/;

/** Words after a date of something else: "halted trade in May | and has urged". */
const newClause = /\b(?:and|but|what|which|who)\b[^.;:“”"]*$/;

/** The verb, if the cue also holds its date ("said earlier this week", "today urged"). */
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
