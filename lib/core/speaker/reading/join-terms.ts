import { joinWords } from './join-words.ts';
import { type Rewriting, rewritten } from './rewritten.ts';
import type { Word } from './words.ts';

/**
 * The words, with some terms as one, so that an "of" in them neither begins what an office is over nor separates names:
 * "Weapons of Mass Destruction" in a programme's name, "Joint Chiefs of Staff" before their spokesman, "Supreme Allied
 * Commander Europe" before his name.
 */
export function joinTerms(words: readonly Word[]): readonly Word[] {
  return rewritten(words, termAt);
}

function termAt(words: readonly Word[], index: number): Rewriting | undefined {
  const word = words[index];
  const next = words[index + 1];
  // "the Holy See's permanent observer" is an envoy.
  if (word?.lower === 'permanent' && next?.lower === 'observer')
    return { word: joinWords([word, next]), end: index + 2 };
  if (!word?.capital || !beginTerm.has(word.lower)) return undefined;
  const others = words.slice(index + 1, index + 4);
  const isTerm = terms.test([word, ...others].map(({ lower }) => lower).join(' '));
  return isTerm ? { word: joinWords([word, ...others]), end: index + 4 } : undefined;
}

const beginTerm: ReadonlySet<string> = new Set(['joint', 'supreme', 'weapon', 'weapons']);

const terms =
  /^(?:joint chiefs of staff|supreme allied commander (?:europe|transformation)|weapons? of mass destruction)$/;
