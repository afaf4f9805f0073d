import type { Cast } from '../cast/gather-cast.ts';
import { venueNouns } from '../data/venue-nouns.ts';
import type { WordRange } from '../mention/owner.ts';
import type { Word } from '../reading/words.ts';
import { capitalsFrom } from './capitals.ts';

/** An opened event, by its whole name: "as | the Third Session of the Council | opened". */
export function eventIn({ start, end }: WordRange, { setting: { words } }: Cast): WordRange | undefined {
  for (let index = start; index < end; index += 1) {
    if (words[index]?.lower !== 'the') continue;
    const name = nameEnd(index + 1, end, words);
    if (!words.slice(index + 1, name).some(({ lower, capital }) => capital && venueNouns.has(lower))) continue;
    const isOpened = /^(?:addressed|attended|closed|opened)$/.test(words[index - 1]?.lower ?? '');
    // "as the First Committee opened | its debate"
    const isOpening = words[name]?.lower === 'opened' && isTimeOrPlace(words[name + 1]);
    if (isOpened || isOpening) return { start: index, end: townEnd(name, end, words) };
  }
  return undefined;
}

function isTimeOrPlace(word: Word | undefined): boolean {
  return /^(?:at|here|in|on|today|with|yesterday|.*day)$/.test(word?.lower ?? '') || word?.kind === 'mark';
}

/** The end of a name: "Annual Conference on Arms Control, Disarmament and Trade", "Third Session of the Conference". */
export function nameEnd(start: number, limit: number, words: readonly Word[]): number {
  let end = start;
  for (;;) {
    const next = afterLink(end, words);
    const word = words[next];
    if (next >= limit || !(word?.capital || /^\d/.test(word?.text ?? '')) || next > start + longestName) return end;
    end = next + 1;
    if (words[end]?.kind === 'possessive') end += 1;
  }
}

/** Past what may precede the next capital of a name: "of the", "(CSP-3) to the", "and", a comma of a list. */
function afterLink(start: number, words: readonly Word[]): number {
  let at = start;
  if (words[at]?.text === '(') {
    const inside = words.slice(at, at + longestLink).findIndex(({ text }) => text === ')');
    if (inside < 0) return start;
    at += inside + 1;
  }
  while (at < start + longestLink && links.has(words[at]?.lower ?? '')) at += 1;
  return at;
}

function townEnd(end: number, limit: number, words: readonly Word[]): number {
  const town = words[end]?.lower === 'in' ? capitalsFrom(end + 1, limit, words) : end;
  return town > end + 1 ? town : end;
}

const links: ReadonlySet<string> = new Set(['and', 'for', 'of', 'on', 'the', 'to']);

/** In words. */
const longestName = 30;
const longestLink = 8;

/** A talk at no place: "had | a telephone conversation | with". */
export function callIn({ start, end }: WordRange, { setting: { words } }: Cast): WordRange | undefined {
  for (let index = start + 1; index < end; index += 1) {
    if (!/^an?$/.test(words[index]?.lower ?? '') || !/^(?:ha[ds]|held|holds)$/.test(words[index - 1]?.lower ?? ''))
      continue;
    const noun = words.slice(index + 1, index + longestCall).findIndex(({ lower }) => calls.has(lower)) + index + 1;
    if (words.slice(index + 1, noun).some(({ lower }) => remote.test(lower))) return { start: index, end: noun + 1 };
  }
  return undefined;
}

const calls: ReadonlySet<string> = new Set(['call', 'conference', 'conversation', 'meeting', 'talk']);

const remote = /^(?:(?:tele)?phone|online|video|virtual)$/;

const longestCall = 5;
