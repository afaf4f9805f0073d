import { extentOf } from '../../quotation/extent.ts';
import type { Quotation } from '../../quotation/quotation.ts';
import type { Member } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { indicesOf, sentenceEnd } from '../reading/sentences.ts';
import { wordIndexAt } from '../reading/words.ts';
import { madeEnd } from '../source/lead-nominal.ts';
import { mentionsIn } from '../source/named-in.ts';

/**
 * The words that tell in the next sentence where a speaker said this: "<…>, the minister said.¶ Anna Lind made the remarks |
 * at a briefing". Agency copy has them after its lead.
 */
export function wordsOfRemarks(quotation: Quotation, member: Member | undefined, cast: Cast): number[] {
  const { words } = cast.setting;
  const last = wordIndexAt(words, extentOf(quotation).end - 1);
  const start = sentenceEnd(words, last);
  if (words[start]?.sentence === words[last]?.sentence) return [];
  const end = sentenceEnd(words, start);
  const [named] = mentionsIn({ start, end }, cast);
  const isNamed = member !== undefined && named?.member === member;
  const subject = /^(?:he|she)$/.test(words[start]?.lower ?? '') ? start + 1 : isNamed ? named.phraseEnd : undefined;
  const made = subject === undefined ? undefined : madeEnd(subject, words);
  if (made === undefined || made >= end) return [];
  const rest = indicesOf({ start: made, end });
  const other = rest.findIndex((index) => others.has(words[index]?.lower ?? ''));
  return other < 0 ? rest : rest.slice(0, other);
}

/** "in response | to what he had said at a briefing": what comes after is another's occasion. */
const others: ReadonlySet<string> = new Set(
  'after as before days following hours reaction reply response when which while who'.split(' '),
);
