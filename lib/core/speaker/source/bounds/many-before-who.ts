import type { Cast } from '../../cast/gather-cast.ts';
import { determiners, phraseEnds } from '../../data/phrase-words.ts';
import type { WordRange } from '../../mention/owner.ts';
import { roleNounOfMany } from '../../mention/role/role-title.ts';

/** In words: a list of states after the noun. */
const longestList = 14;
/** In words before the noun. */
const longestQualifier = 4;

/**
 * The plural before a relative pronoun, rather than a name earlier in the sentence: "She met officials from Velm, Ostra
 * and Sund, | who | warned".
 */
export function manyBeforeWho({ end }: WordRange, { setting: { words } }: Cast): WordRange | undefined {
  const who = end - 1;
  if (words[who]?.lower !== 'who') return undefined;
  const last = words[who - 1]?.text === ',' ? who - 1 : who;
  let list = last;
  while (list > last - longestList && isOfList(words[list - 1], words[who]?.sentence)) list -= 1;
  // "envoys | from Velm", "many | Velmarian envoys"
  const after = words.slice(list, last).findIndex(({ lower }) => /^(?:from|of)$/.test(lower));
  const noun = (after < 0 ? last : list + after) - 1;
  const head = words[noun];
  if (head === undefined || head.capital || head.sentence !== words[who]?.sentence || !roleNounOfMany(head))
    return undefined;
  let first = noun;
  while (first > noun - longestQualifier && isQualifier(words[first - 1], head.sentence)) first -= 1;
  if (determiners.has(words[first - 1]?.lower ?? '')) first -= 1;
  // "one of the officials who"
  return words[first - 1]?.lower === 'of' ? undefined : { start: first, end: last };
}

function isOfList(word: Cast['setting']['words'][number] | undefined, sentence: number | undefined): boolean {
  return word?.sentence === sentence && (word?.capital === true || /^(?:,|and|from|of|the)$/.test(word?.lower ?? ''));
}

function isQualifier(word: Cast['setting']['words'][number] | undefined, sentence: number): boolean {
  if (word?.kind !== 'word' || word.sentence !== sentence) return false;
  return !phraseEnds.has(word.lower) && !determiners.has(word.lower) && !/(?:ed|met|to)$/.test(word.lower);
}
