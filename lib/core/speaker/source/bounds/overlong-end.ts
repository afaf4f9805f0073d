import { occasions } from '../../../quotation/data/occasions.ts';
import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import type { WordRange } from '../../mention/owner.ts';
import { isRoleNoun } from '../../mention/role/role-title.ts';
import type { Word } from '../../reading/words.ts';

/** Cuts how and when something was said: "Velmaria's envoy | strongly", "Velm | earlier". */
function withoutManner({ start, end }: WordRange, words: readonly Word[]): WordRange {
  const last = words[end - 1];
  const isManner = last?.kind === 'word' && !last.capital && /..ly$/.test(last.lower) && isRoleNoun(words[end - 2]);
  const isCut = isManner || adverbs.test(last?.lower ?? '');
  return isCut && end - start > 1 ? { start, end: end - 1 } : { start, end };
}

/** Cuts where something was said: "the minister |, in a speech at the club", "Lind |, during her visit to Velm". */
function withoutOccasion({ start, end }: WordRange, words: readonly Word[]): WordRange {
  for (let comma = start + 1; comma < end - 2; comma += 1) {
    if (words[comma]?.text !== ',' || !/^(?:at|during|in)$/.test(words[comma + 1]?.text ?? '')) continue;
    const phrase = words.slice(comma + 2, Math.min(end, comma + 2 + longestOccasion));
    const noun = phrase.findIndex(({ kind, lower }) => kind === 'mark' || occasions.has(lower));
    if (noun >= 0 && phrase[noun]?.kind === 'word' && !phrase.slice(0, noun).some(isLink)) return { start, end: comma };
  }
  return { start, end };
}

/** In words, as in "an exclusive telephone interview". */
const longestOccasion = 5;

function isLink({ lower }: Word): boolean {
  return /^(?:of|on|for)$/.test(lower);
}

/**
 * A source without the predicate that an extractor took with it: "Last month, the Velmarian parliament | passed a law,
 * | saying …". Only a past tense right after a body's name is cut, if more follows it.
 */
export function withoutPredicate(found: WordRange, { mentions, setting: { words } }: Cast): WordRange {
  const { start, end } = withoutManner(withoutOccasion(found, words), words);
  const mention = mentions[firstAfter(mentions, start)];
  if (mention?.member.kind !== 'body' || mention.end >= end - 1) return { start, end };
  const isAdverb = adverbs.test(words[mention.end]?.lower ?? '');
  const at = isAdverb ? mention.end + 1 : mention.end;
  const verb = words[at];
  const isPast =
    verb?.kind === 'word' && /^\p{Ll}+ed$/u.test(verb.text) && !/^(?:base|name|head|call)d$/.test(verb.lower);
  const isObject = words[at + 1]?.kind === 'word' && !/^(?:at|by|in|on|to)$/.test(words[at + 1]?.lower ?? '');
  return isPast && isObject ? { start, end: mention.end } : { start, end };
}

/** Adverbs that may stand between a subject and its verb. */
const adverbs = /^(?:already|also|earlier|later|now|previously|repeatedly|strongly)$/;
