import { oncePer } from '../../../once-per.ts';
import type { Word } from '../../reading/words.ts';

/** How an article spells its words, apart from sentences' first words. */
interface Spelling {
  /** Folded words that have a capital within a sentence. */
  readonly capital: ReadonlySet<string>;
  /** Words in lower case. */
  readonly small: ReadonlySet<string>;
}

const spellingOf = oncePer((words: readonly Word[]): Spelling => {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (let index = 0; index < words.length; index += 1) {
    const { kind, folded, lower, capital: isCapital, sentence } = words[index]!;
    if (kind !== 'word') continue;
    if (!isCapital) small.add(lower);
    else if (words[index - 1]?.sentence === sentence && words[index - 1]?.kind !== 'mark') capital.add(folded);
  }
  return { capital, small };
});

/** Whether the article writes the word with a capital within a sentence, too, so that it is a name. */
export function isNameElsewhere(words: readonly Word[], index: number): boolean {
  return spellingOf(words).capital.has(words[index]?.folded ?? '');
}

/** Whether the article also writes the word in lower case. */
export function isSmallElsewhere(words: readonly Word[], index: number): boolean {
  return spellingOf(words).small.has(words[index]?.lower ?? '');
}
