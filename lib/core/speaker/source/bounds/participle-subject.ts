import type { Quotation } from '../../../quotation/quotation.ts';
import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { determiners } from '../../data/phrase-words.ts';
import type { WordRange } from '../../mention/owner.ts';
import { afterDateline, ownSentenceStart } from '../../reading/sentence-start.ts';
import { type Word, wordIndexAt } from '../../reading/words.ts';
import { isJoined } from '../name/named-in.ts';

/**
 * The name that opens the sentence, where an extractor took the name before a participle for its subject, though that
 * follows a preposition: "| Anna Lind | answered the ministers of Velmaria and Ostra, calling it late".
 *
 * @param verb the participle's word index
 */
export function participleSubject(found: WordRange, verb: number | undefined, cast: Cast): WordRange | undefined {
  const { mentions, setting } = cast;
  const { words } = setting;
  if (!isParticiple(verb, words) || found.end > verb) return undefined;
  const object = mentions[firstAfter(mentions, found.start)];
  if (!object || object.end > verb || object.phraseStart > found.start + 1) return undefined;
  let first = firstAfter(mentions, object.start);
  for (let before = mentions[first - 1]; before; before = mentions[first - 1]) {
    if (!isJoined(words, before.end, mentions[first]?.phraseStart ?? 0)) break;
    first -= 1;
  }
  const start = afterDateline(words, ownSentenceStart(words, verb));
  const subject = mentions[firstAfter(mentions, determiners.has(words[start]?.lower ?? '') ? start + 1 : start)];
  const isObject = governs(mentions[first]?.phraseStart ?? 0, words);
  const opens = subject !== undefined && subject.phraseStart <= start + 1 && subject.phraseEnd < found.start;
  return isObject && opens && words[subject.end]?.kind !== 'possessive'
    ? { start: subject.phraseStart, end: subject.end }
    : undefined;
}

/**
 * Whether a participle goes on about whoever says the sentence, though an extractor took a name in what he says for its
 * subject: "Velmaria said that the plant was run by Ostra, | adding | that it was late".
 *
 * @param said the words that the sentence's speaker says
 */
export function goesOnSaying(
  { cue: [verb], source: [span] }: Quotation,
  said: readonly WordRange[],
  words: readonly Word[],
): boolean {
  if (!verb || !span || !/^(?:adding|emphasi[sz]ing|noting|recalling|stressing|underlining)\b/.test(verb.text))
    return false;
  const start = wordIndexAt(words, span.start);
  const at = wordIndexAt(words, verb.start);
  const isWithin = said.some((each) => each.start < start && start < each.end);
  return isWithin && words[at]?.sentence === words[start]?.sentence && governs(start, words, /^(?:at|by|from|in)$/);
}

function isParticiple(verb: number | undefined, words: readonly Word[]): verb is number {
  return verb !== undefined && /..ing$/.test(words[verb]?.lower ?? '') && words[verb - 1]?.text === ',';
}

/** Whether a preposition stands before a name: "of | the minister", but not "according to | the minister". */
function governs(start: number, words: readonly Word[], others = /^$/): boolean {
  const before = determiners.has(words[start - 1]?.lower ?? '') ? start - 2 : start - 1;
  const lower = words[before]?.lower ?? '';
  if (words[before - 1]?.lower === 'according') return false;
  return /^(?:against|of|on|over|to|towards?|with)$/.test(lower) || others.test(lower);
}
