import type { Word } from '../../reading/words.ts';

/**
 * Whether a capital only says what the body named after it is: "the US-based | Velm Forum", "Shell-maker | Kestrel
 * Works", "the NGO | Lune Watch", "the Opposition | Harvest Party".
 */
export function isQualifier(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (words[index + 1]?.capital !== true || words[index + 1]?.sentence !== word?.sentence) return false;
  return /(?<!^non)-(?:affiliated|aligned|backed|based|funded|led|linked|makers?|owned|run)$|^(?:ngo|opposition)$/.test(
    word?.lower ?? '',
  );
}
