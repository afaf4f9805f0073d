import { chambers } from '../../telling/words.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { determiners } from '../data/phrase-words.ts';
import { months } from '../data/time-words.ts';
import { venueNouns } from '../data/venue-nouns.ts';
import type { WordRange } from '../mention/owner.ts';
import type { Word } from '../reading/words.ts';
import { capitalsFrom } from './capitals.ts';

/**
 * The occasion of a speech by the line that heads it: "Statement by Ambassador Lind, at | the Harbour Council meeting
 * on Ostra |.", "Opening remarks at | a briefing on gates, Lune |, 3 May", "Statement by the Director to | the Council
 * at its Fifth Session |", "Interview with Velm Radio". Undefined without one.
 */
export function deliveredAt({ setting: { words } }: Cast): WordRange | undefined {
  let within: WordRange | undefined;
  for (let index = 0; (words[index]?.paragraph ?? lastLine) < lastLine; index += 1) {
    if (words[index - 1]?.paragraph === words[index]?.paragraph) continue;
    const end = lineEnd(index, words);
    const noun = words.slice(index, end).findIndex(({ lower }) => speeches.has(lower)) + index;
    const found = (noun < index ? undefined : spokenAt(noun, end, words)) ?? interviewIn(index, end, words);
    // A headline, "Lind’s statement to the council", tells less than a line "Statement by Lind at" below it.
    if (found && noun <= index + mostBefore) return found;
    within ??= found;
  }
  return within;
}

/** How many words may precede the noun of a line: "Doorstep | statement by". */
const mostBefore = 2;

function spokenAt(noun: number, end: number, words: readonly Word[]): WordRange | undefined {
  if (!/^(?:at|by|in|to)$/.test(words[noun + 1]?.lower ?? '')) return undefined;
  for (let at = noun + 1; at < end; at += 1) {
    const { lower = '' } = words[at] ?? {};
    if (!/^(?:at|in|to)$/.test(lower) || !determiners.has(words[at + 1]?.lower ?? '')) continue;
    const chamber = words
      .slice(at + 1, Math.min(end, at + longestName))
      .findIndex(({ folded }) => chambers.has(folded));
    // "in | the Velm Parliament | on gates"
    if (chamber >= 0) return { start: at + 1, end: at + chamber + 2 };
    if (lower === 'in') continue;
    let last = at + 2;
    while (last < end && !/^[.,;:(]$/.test(words[last]?.text ?? '')) last += 1;
    const isOccasion = words.slice(at + 1, last).some((word) => venueNouns.has(word.lower.replace(/s$/, '')));
    // "the representative to | the islands |, at"
    if (isOccasion) return { start: at + 1, end: townEnd(last, words) };
  }
  return undefined;
}

/** "Minister Lind’s | interview with Velm Radio, Lune |, 3 May 2026" */
function interviewIn(line: number, end: number, words: readonly Word[]): WordRange | undefined {
  const start = words.slice(line, end).findIndex(({ lower }) => lower === 'interview') + line;
  if (start <= line || words[start + 1]?.lower !== 'with') return undefined;
  let last = start + 2;
  while (last < end && !/^[,;:(]$/.test(words[last]?.text ?? '')) last += 1;
  const town = townEnd(last, words);
  return town > last ? { start, end: town } : undefined;
}

/** Past a town that a date follows: "a briefing |, Lune |, 3 May". */
function townEnd(end: number, words: readonly Word[]): number {
  if (words[end]?.text !== ',') return end;
  const town = capitalsFrom(end + 1, words.length, words);
  const isDated = words.slice(town + 1, town + 3).some(({ lower }) => months.has(lower));
  return town > end + 1 && words[town]?.text === ',' && isDated ? town : end;
}

function lineEnd(start: number, words: readonly Word[]): number {
  let end = start;
  while (words[end]?.paragraph === words[start]?.paragraph && end < start + longestLine) end += 1;
  return end;
}

const speeches: ReadonlySet<string> = new Set('explanation intervention remarks speech statement'.split(' '));

const lastLine = 5;

/** In words. */
const longestLine = 60;
const longestName = 5;
