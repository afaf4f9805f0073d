import type { Setting } from '../cast/setting.ts';
import { bodyAt } from '../mention/bodies.ts';
import { longestSentence } from '../reading/sentence-start.ts';
import type { Word } from '../reading/words.ts';

/**
 * The name of the state that somebody accuses whose office stands at the word: "Defence Minister Anna Lind went further. The
 * minister accused | Ostravia of": it isn't hers.
 */
export function stateAccused(at: number, { registry, stateNames, words }: Setting): string | undefined {
  const { paragraph, sentence = 0 } = words[at] ?? {};
  let start = at;
  for (let index = at + 1; index < at + longestSentence; index += 1) {
    const word = words[index];
    if (word?.paragraph !== paragraph || (word?.sentence ?? 0) > sentence + 1) return undefined;
    if (word?.sentence !== words[index - 1]?.sentence) start = index;
    if (!accusing.test(word?.lower ?? '') || !(word?.sentence === sentence || isSame(start, index, words))) continue;
    const match = bodyAt(words, index + 1, registry);
    const state = match?.bodies.find(({ type }) => type === 'state')?.name;
    const name = state ?? stateNames.get(words[index + 1]?.folded ?? '');
    // "accused Velmaria of", not "blamed Velmarian rebels"
    const next = words[match?.end ?? index + 2];
    if (name !== undefined && (next?.kind !== 'word' || /^(?:for|of)$/.test(next.lower))) return name;
  }
  return undefined;
}

const accusing = /^(?:accus|blam|condemn|denounc)(?:e[ds]?|ing|s)$/;

/** "The minister accused", "She blamed": the sentence is by whom the one before was about. */
function isSame(start: number, verb: number, words: readonly Word[]): boolean {
  return /^(?:he|she|the)$/.test(words[start]?.lower ?? '') && verb - start <= longestSubject;
}

/** In words. */
const longestSubject = 5;
