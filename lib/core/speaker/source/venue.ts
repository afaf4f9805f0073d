import { textBetween } from '../cast/affiliation.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { notInNames } from '../data/name-words.ts';
import { determiners, phraseEnds, rolePrepositions } from '../data/phrase-words.ts';
import { venueNouns, venueTriggers } from '../data/venue-nouns.ts';

/** Of one noun phrase, in words. */
const longest = 8;

/** Where something was said, as the article puts it: "a news conference in Brussels". */
export function readVenue(around: readonly number[], cast: Cast): { venue?: string } {
  const inReach = new Set(around);
  for (const index of around) {
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
  const nounEnd = phraseEnd(start, inReach, cast);
  const noun = words[nounEnd - 1];
  if (!noun || !venueNouns.has(noun.lower)) return undefined;
  // "a meeting of allies in Geneva", but not "on Monday".
  let end = nounEnd;
  for (let count = 0; count < 2 && complementPrepositions.has(words[end]?.lower ?? ''); count += 1) {
    const next = phraseEnd(end + 1, inReach, cast);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

const complementPrepositions: ReadonlySet<string> = new Set(['at', 'for', 'in', 'of', 'on', 'with']);

/** Where the noun phrase ends: before a mark, a preposition, a verb that is known to be one, a day. */
function phraseEnd(start: number, inReach: ReadonlySet<number>, cast: Cast): number {
  const { words } = cast.setting;
  let end = start;
  while (end < start + longest && inReach.has(end)) {
    const word = words[end];
    if (!word || word.kind === 'mark') break;
    const isDeterminer = end === start && determiners.has(word.lower);
    if (!isDeterminer && (rolePrepositions.has(word.lower) || (!word.capital && phraseEnds.has(word.lower)))) break;
    if (!isDeterminer && notInNames.has(word.lower)) break;
    end += 1;
    if (venueNouns.has(word.lower) && !venueNouns.has(words[end]?.lower ?? '')) break;
  }
  return end;
}
