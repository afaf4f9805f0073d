import { businessesFirst } from '../../data/businesses.ts';
import type { Word } from '../../reading/words.ts';

/**
 * Whether a capital only says what the body named after it is: "the US-based | Velm Forum", "Shell-maker | Kestrel
 * Works", "the NGO | Lune Watch", "the Opposition | Harvest Party".
 */
export function isQualifier(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (words[index + 1]?.capital !== true || words[index + 1]?.sentence !== word?.sentence) return false;
  return (
    isBusinessFirst(words, index) ||
    /(?<!^non)-(?:affiliated|aligned|backed|based|funded|led|linked|makers?|owned|run)$|^(?:ngo|opposition)$/.test(
      word?.lower ?? '',
    )
  );
}

/** Whether a sentence opens with a noun for the business named after it: "Rival | Norlan Dynamics said". */
export function isBusinessFirst(words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  const opens = word?.sentence !== words[index - 1]?.sentence;
  return opens && next?.capital === true && next.sentence === word?.sentence && businessesFirst.has(word?.lower ?? '');
}
