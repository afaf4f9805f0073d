import type { Speaker } from '../../../speaker/speaker.ts';
import type { ToldQuotation } from '../../../telling/told-quotation.ts';
import { mayHoldDate, readDates } from '../dates/expression.ts';
import type { SaidOn } from '../said-on.ts';

/** In code units: a state's name, a day and a verb. */
const reach = 80;

/**
 * The day of what a state did in words, as its official tells it: "Elbonia on Monday urged both sides to wait, a ministry
 * spokesman said": these were his words. Undefined if the official is of another state.
 */
export function dayOfAct(
  text: string,
  { quotation: { kind, content, cue }, telling }: ToldQuotation,
  speaker: Speaker | null | undefined,
  base: string | undefined,
): SaidOn | undefined {
  const [told] = content;
  const [verb] = cue;
  if (kind !== 'indirect' || telling !== 'then' || !told || !verb || told.start > verb.start) return undefined;
  const { affiliation, role } = speaker ?? {};
  const words = text.slice(told.start, Math.min(told.end, told.start + reach));
  if (role === undefined || affiliation === undefined || !words.startsWith(`${affiliation} `)) return undefined;
  const lead = /^ (?:(?:on|late|early) )*/.exec(words.slice(affiliation.length))?.[0].length ?? 0;
  if (!mayHoldDate(words)) return undefined;
  const date = readDates(words, base).find(({ start }) => start <= affiliation.length + lead);
  if (date?.precision !== 'day' || !inWords.test(words.slice(date.end))) return undefined;
  return { saidOn: date.day, precision: 'day' };
}

/** What is done by words. */
const inWords =
  /^ (?:again |strongly |firmly )?(?:accused|appealed|asked|blamed|called (?:for|on)|condemned|criticized|criticised|demanded|denied|denounced|dismissed|expressed|pledged|reaffirmed|reiterated|rejected|ruled out|urged|voiced|vowed|warned|welcomed)\b/;
