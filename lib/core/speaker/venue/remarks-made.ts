import { extentOf } from '../../quotation/extent.ts';
import type { Quotation } from '../../quotation/quotation.ts';
import type { Member } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { wordIndexAt } from '../reading/words.ts';
import { madeEnd } from '../source/lead-nominal.ts';
import { firstAfter } from '../source/resolve-pronoun.ts';

/**
 * The words that tell in the next sentence where a speaker said this: "<…>, the minister said.¶ Anna Lind made the remarks |
 * at a briefing". Agency copy has them after its lead.
 */
export function wordsOfRemarks(quotation: Quotation, member: Member | undefined, cast: Cast): number[] {
  const { words } = cast.setting;
  const last = wordIndexAt(words, extentOf(quotation).end - 1);
  let start = last;
  while (start < last + longestRest && words[start]?.sentence === words[last]?.sentence) start += 1;
  const sentence = words[start]?.sentence;
  const mention = cast.mentions[firstAfter(cast.mentions, start)];
  const isNamed = member !== undefined && mention?.member === member && words[mention.start]?.sentence === sentence;
  const subject = /^(?:he|she)$/.test(words[start]?.lower ?? '') ? start + 1 : isNamed ? mention.phraseEnd : undefined;
  const made = subject === undefined ? undefined : madeEnd(subject, words);
  if (made === undefined || sentence === words[last]?.sentence) return [];
  let end = made;
  while (end < made + longestRest && words[end]?.sentence === sentence && !others.has(words[end]?.lower ?? ''))
    end += 1;
  return Array.from({ length: end - made }, (_, index) => made + index);
}

/** "in response | to what he had said at a briefing": what comes after is another's occasion. */
const others: ReadonlySet<string> = new Set(
  'after as before days following hours reaction reply response when which while who'.split(' '),
);

/** Of a sentence, in words. */
const longestRest = 40;
