import type { Quotation } from '../../quotation/quotation.ts';
import { mayHoldDate, readDates } from './expression.ts';

/** The first sentence is looked for no further, in code units. */
const openingLength = 700;

/**
 * The day of the sitting that an article is the record of (`YYYY-MM-DD`): its first sentence tells that a body met on that
 * day, or that somebody spoke at a meeting then, and the rest how it went on ("The representative of Ruritania regretted
 * …", "in exercise of the right of reply"). Undefined for any other article.
 */
export function sittingDay(text: string, base: string | undefined): string | undefined {
  const lead = firstSentence(text);
  if (lead === undefined || !mayHoldDate(lead) || !gathering.test(lead)) return undefined;
  if ((text.match(courses) ?? []).length < fewestCourses) return undefined;
  const dates = readDates(lead, base);
  return dates.length === 1 && dates[0]?.precision === 'day' ? dates[0].day : undefined;
}

/** One turn of phrase may be chance: "the end of the meeting" is told of in other news as well. */
const fewestCourses = 2;

/** Of what follows the headline, without a dateline, whose own date tells nothing. */
function firstSentence(text: string): string | undefined {
  const [, ...paragraphs] = text.slice(0, openingLength).split('\n\n');
  const lead = paragraphs.find((paragraph) => paragraph.length > shortestLead);
  return /^.{60,}?[.!?](?=\s|$)/su.exec(lead ?? '')?.[0].replace(/^[^–—\n]{0,60} [-–—]{1,2} /u, '');
}

/** In code units; bylines and places are shorter. */
const shortestLead = 80;

const gathering =
  /\bat a (?:\p{L}+ )?(?:conference|hearing|meeting|session|sitting)\b|\b(?:Assembly|Board|Commission|Committee|Conference|Council|Forum|Group|Parliament|Senate)\b[^.;“"]{0,90}? (?:began|concluded|considered|continued|debated|discussed|heard|met|opened|resumed|took up)\b/u;

/** How a sitting goes on. */
const courses =
  /\b(?:[Ii]n reply|right of reply|[Aa]t the (?:close|conclusion|end|opening) of the (?:meeting|session|sitting)|[Aa]t the outset|(?:closing|concluding|opening) remarks|told the (?:meeting|session|sitting)|[Tt]he (?:delegate|delegation|observer|representative) (?:for|of))\b/g;

/** Whether a quotation is of the proceedings: told of as the rest is, and not in a paragraph that leads out of the room. */
export function isOfSitting(text: string, { cue }: Quotation): boolean {
  const [verb] = cue;
  if (!verb || notTold.test(text.slice(verb.start, verb.end))) return false;
  const from = Math.max(text.lastIndexOf('\n', verb.start), verb.start - openingLength);
  const words = text.slice(from, verb.end + farthestAudience);
  return !elsewhere.test(words) && !toOutlet.test(words);
}

/** "told | the National News Agency" */
const farthestAudience = 30;

/** "told NRA" */
const toOutlet = /\btold \p{Lu}{2,}/u;

/** Views, states and what had been before: "believes", "is ready", "has called". */
const notTold = /^(?:according|are|ha[ds]|have|is)\b|^(?:\p{L}*[^s\s]s|believe|think)\b/u;

const elsewhere =
  /\b(?:told (?:journalists|reporters)|to (?:journalists|reporters)|(?:news|press) conference|interview|in an? (?:\p{Ll}+ )?(?:letter|telegram)|asked for comment)\b/iu;
