import { textBetween } from '../cast/affiliation/affiliation.ts';
import { firstAfter } from '../cast/first-after.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { bodyNouns } from '../data/body-nouns.ts';
import { outletNouns } from '../data/outlet-nouns.ts';
import { roleNouns } from '../data/role-nouns.ts';
import { months } from '../data/time-words.ts';
import { venueNouns } from '../data/venue-nouns.ts';
import { bodyAt } from '../mention/body/bodies.ts';
import type { Word } from '../reading/words.ts';
import { isDay } from './outlet-name.ts';

export function registeredOutlet(index: number, inReach: ReadonlySet<number>, cast: Cast): string | undefined {
  const { words, registry } = cast.setting;
  const match = bodyAt(words, index, registry);
  if (match?.how !== 'name' || !inReach.has(match.end - 1)) return undefined;
  if (
    isAsking(index, cast) ||
    isAsker(index, match.end, cast) ||
    isOfOther(match.end, cast) ||
    isOfVenue(match.end, cast)
  )
    return undefined;
  if ((isTitle(index, cast) && !isOfInterviewer(index, match.end, cast)) || isInDateline(index, match.end, cast))
    return undefined;
  const outlet = match.bodies.find(({ type }) => type === 'outlet')?.name;
  const end = outlet === undefined ? match.end : programmeEnd(match.end, inReach, words);
  return end > match.end ? textBetween(words, index, end) : outlet;
}

/** Where a named part of an outlet ends: "VBC | Radio 4 |", "VBC | Arabic |", "VW's | Velmarian Service |". */
function programmeEnd(start: number, inReach: ReadonlySet<number>, words: readonly Word[]): number {
  const isName = (at: number): boolean =>
    inReach.has(at) && (words[at]?.capital === true || /^\d{1,2}$/.test(words[at]?.text ?? '')) && !isDay(words[at]);
  const first = words[start]?.kind === 'possessive' ? start + 1 : start;
  let end = first;
  while (end < first + longestProgramme && isName(end)) end += 1;
  const isService = words[end - 1]?.lower === 'service';
  if (first > start) return isService && end > first + 1 ? end : start;
  return isService || parts.has(words[start]?.folded ?? '') ? end : start;
}

/** In words. */
const longestProgramme = 4;

const parts: ReadonlySet<string> = new Set(
  'africa arabic english news persian radio russian sport sports television tv ukrainian world'.split(' '),
);

/** Whether a name is within a body's or holiday's: "the People's Liberation | Army", "his Liberation | Day address". */
function isOfOther(end: number, { setting: { words } }: Cast): boolean {
  const next = words[end];
  return (
    next?.capital === true &&
    next.sentence === words[end - 1]?.sentence &&
    (bodyNouns.has(next.folded) || next.folded === 'day') &&
    !outletNouns.has(next.folded)
  );
}

/** Whether a name is part of an event's: "the Velm Wire | Harbour Summit". */
function isOfVenue(start: number, { setting: { words } }: Cast): boolean {
  let end = start;
  while (end < start + longestVenue && words[end]?.capital && words[end]?.sentence === words[start]?.sentence) end += 1;
  return end > start && venueNouns.has(words[end - 1]?.lower ?? '');
}

/** In words. */
const longestVenue = 4;

/** Whether a dateline has the name, as the article's: "LUNE, May 15 (VW) –", "Lune, May 15 (VW) The". */
function isInDateline(start: number, end: number, { setting: { words } }: Cast): boolean {
  const before = words[start - 1];
  const isParted = before?.paragraph !== words[start]?.paragraph || before?.kind === 'mark';
  if (isParted && /^[–—-]+$/.test(words[end]?.text ?? '') && opensParagraph(start, words)) return true;
  let [open, close] = [start - 1, end];
  while (open > start - longestFenced && words[open]?.text !== '(') open -= 1;
  while (close < end + longestFenced && words[close]?.text !== ')') close += 1;
  const isFenced = words[open]?.text === '(' && words[close]?.text === ')';
  // Further down only a mark or a day shows that: there may be a byline, a caption, points that sum up.
  const isOpening =
    (words[start]?.paragraph ?? 0) <= 1 ||
    /^(?:[–—-]+|:)$/.test(words[close + 1]?.text ?? '') ||
    (months.has(words[open - 2]?.folded ?? '') && /^\d{1,2}$/.test(words[open - 1]?.text ?? ''));
  return isFenced && isOpening && opensParagraph(start, words);
}

/** "(Velm Wire/Lune | Press)", in words. */
const longestFenced = 4;

function opensParagraph(start: number, words: readonly Word[]): boolean {
  return words[start - longestDateline]?.paragraph !== words[start]?.paragraph;
}

/** In words. */
const longestDateline = 10;

/** Whether an outlet only asks, "told a briefing, answering a question from | Kyodo": it doesn't carry the answer. */
function isAsking(start: number, { setting: { words } }: Cast): boolean {
  const from = words[start - 1]?.lower === 'the' ? start - 2 : start - 1;
  return /^(?:by|from)$/.test(words[from]?.lower ?? '') && /^questions?$/.test(words[from - 1]?.lower ?? '');
}

/** Whether an outlet labels its question at a press conference: "Reuters: Will she go?" */
function isAsker(start: number, end: number, { setting: { words } }: Cast): boolean {
  return words[start - 1]?.paragraph !== words[start]?.paragraph && words[end]?.text === ':';
}

/** Whether an interviewer follows: "told CNN's Ada Lorne", "in an interview with Fox News anchor Ada Lorne". */
function isOfInterviewer(start: number, end: number, { setting: { words } }: Cast): boolean {
  const before = words[words[start - 1]?.lower === 'the' ? start - 2 : start - 1]?.lower ?? '';
  const isStaff = roleNouns.get(words[end]?.lower ?? '') === 'media';
  return (words[end]?.kind === 'possessive' || isStaff) && /^(?:tells?|to|told|with)$/.test(before);
}

/** Whether a word is part of somebody's title: "Foreign Affairs Minister". */
function isTitle(index: number, cast: Cast): boolean {
  const mention = cast.mentions[firstAfter(cast.mentions, index + 1)];
  return mention !== undefined && mention.phraseStart <= index && mention.start > index;
}
