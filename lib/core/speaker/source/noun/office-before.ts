import { roleModifiers } from '../../data/roles.ts';
import type { Word } from '../../reading/words.ts';
import type { NounPhrase } from '../noun-phrase.ts';

/** In words. */
const farthest = 200;
/** In words, as in "the Velmarian foreign and European affairs ministry". */
const longest = 6;

/**
 * The last phrase in full for which "the ministry" is short: "Velmaria’s defence ministry", in small letters and with
 * its field, whoever else has spoken since. Undefined for any phrase but "the ministry".
 */
export function officeBefore(
  { determiner, first, noun, end }: NounPhrase,
  words: readonly Word[],
): NounPhrase | undefined {
  const called = words[noun]?.lower;
  if (called !== 'ministry' || determiner !== 'the' || first !== noun || end !== noun + 1) return undefined;
  for (let index = first - 1; index > Math.max(1, first - farthest); index -= 1) {
    if (words[index]?.lower !== called || !roleModifiers.has(words[index - 1]?.lower ?? '')) continue;
    let start = index - 1;
    while (start > index - longest && isOfOffice(words[start - 1], words[index])) start -= 1;
    return { start, first: start, noun: index, end: index + 1 };
  }
  return undefined;
}

function isOfOffice(word: Word | undefined, noun: Word | undefined): boolean {
  if (!word || word.sentence !== noun?.sentence) return false;
  return word.capital || word.kind === 'possessive' || word.lower === 'and' || roleModifiers.has(word.lower);
}
