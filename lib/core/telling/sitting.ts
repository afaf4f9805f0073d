import { isPresentAct } from './sitting-act.ts';
import { isOfOtherDay, isOfOtherTalk } from './sitting-day-told.ts';
import { isAgreed, openingLength } from './sitting-lead.ts';
import type { ToldQuotation } from './told-quotation.ts';

/** The record of a sitting. */
export interface Sitting {
  /** Its first sentence, which says what sat and when; undefined if only a line above does. */
  readonly lead: string | undefined;
  /** Where the record ends, in UTF-16 code units, see {@link endOfSitting}. */
  readonly end: number;
}

export function sittingOf(text: string, lead: string | undefined): Sitting {
  return { lead, end: endOfSitting(text) };
}

/**
 * Whether a quotation is part of the proceedings: told like the rest, not of another day, and not in a paragraph that
 * leads out of the room. What the sitting itself does ("the Council stresses") is told in the present tense, too.
 */
export function isOfSitting(text: string, told: ToldQuotation, { lead, end }: Sitting): boolean {
  const { quotation, telling } = told;
  const at = quotation.cue[0] ?? quotation.source[0] ?? quotation.content[0];
  if (!at || !(telling === 'then' || isPresentAct(text, told)) || at.start > end) return false;
  if (quotation.cue.some(({ start, end }) => text.slice(start, end) === 'according to')) return false;
  const from = Math.max(text.lastIndexOf('\n', at.start), at.start - openingLength);
  const words = text.slice(from, at.end + farthestAudience);
  const source = text.slice(Math.max(from, at.start - longestSource), at.end + farthestAudience);
  if (lead !== undefined && (isOfOtherDay(text, told, lead) || isOfOtherTalk(text.slice(from, at.start), lead)))
    return false;
  return !elsewhere.test(words) && !toOutlet.test(words) && !spokesman.test(source);
}

/** Where the record ends: with the last numbered item of an agreed text, for what follows was said to others. */
function endOfSitting(text: string): number {
  const last = isAgreed(text) ? [...text.matchAll(items)].at(-1) : undefined;
  return last && isSentence.test(last[0]) ? last.index + last[0].length : text.length;
}

/** "4. The ministers agreed …", "(2) Minister Lind explained …", or a heading, which is no sentence. */
const items = /\n\n\(?\d{1,2}[.)] [^\n]*/g;
const isSentence = /[.!?]["”’]?\s*$/;

/** "told | the National News Agency" */
const farthestAudience = 30;

/** A spokesperson doesn't sit there. How far before the verb one is looked for, in code units. */
const spokesman = /\bspokes(?:man|person|woman)\b/i;
const longestSource = 80;

/** "told NRA" */
const toOutlet = /\btold \p{Lu}{2,}/u;

const elsewhere =
  /\b(?:told (?:journalists|reporters)|to (?:journalists|reporters)|(?:news|press) conference|interview|in an? (?:\p{Ll}+ )?(?:letter|message|telegram)|asked for comment|speaking after the (?:meeting|session|sitting|talks))\b/iu;
