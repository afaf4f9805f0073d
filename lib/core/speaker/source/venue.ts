import type { Quotation } from '../../quotation/quotation.ts';
import { textBetween } from '../cast/affiliation.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { notInNames } from '../data/name-words.ts';
import { determiners, phraseEnds, rolePrepositions } from '../data/phrase-words.ts';
import { venueNouns, venueTriggers } from '../data/venue-nouns.ts';
import { attributionWords } from './attribution-words.ts';

/** In words. */
const longest = 14;

/** Where something was said, as the article puts it: "a news conference in Brussels". */
export function readVenue(quotation: Quotation, cast: Cast): { venue?: string } {
  const indices = attributionWords(quotation, cast);
  const inReach = new Set(indices);
  for (const index of indices) {
    if (!venueTriggers.has(cast.setting.words[index]?.lower ?? '')) continue;
    const end = venueEnd(index + 1, inReach, cast);
    if (end !== undefined) return { venue: textBetween(cast.setting.words, index + 1, end) };
  }
  return {};
}

/** Where the phrase ends that names an occasion, if one begins at the word. */
function venueEnd(start: number, inReach: ReadonlySet<number>, cast: Cast): number | undefined {
  const { words } = cast.setting;
  if (!determiners.has(words[start]?.lower ?? '') && !words[start]?.capital) return undefined;
  let noun: number | undefined;
  let end = start;
  for (; end < start + longest && inReach.has(end); end += 1) {
    const word = words[end];
    if (!word || word.kind === 'mark') break;
    if (end > start && endsVenue(end, noun, cast)) break;
    if (venueNouns.has(word.lower)) noun ??= end;
  }
  return noun === undefined ? undefined : end;
}

function endsVenue(index: number, noun: number | undefined, cast: Cast): boolean {
  const { words } = cast.setting;
  const lower = words[index]?.lower ?? '';
  const next = words[index + 1];
  if (words[index]?.capital && notInNames.has(words[index]?.folded ?? '')) return true;
  if (/^(?:today|yesterday|last|earlier|late|early|after|where|that|and)$/.test(lower)) return true;
  // A preposition carries on only the noun: "a meeting of allies in Geneva", not "on Monday".
  if (/^(?:in|at|of|on|for|with|to)$/.test(lower))
    return noun === undefined || (next !== undefined && notInNames.has(next.lower) && !determiners.has(next.lower));
  if (rolePrepositions.has(lower)) return true;
  return phraseEnds.has(lower) && !determiners.has(lower);
}
