import type { Word } from './words.ts';

/** Sentences mostly in capitals, where START may be any start. */
export function shoutedSentences(words: readonly Word[]): ReadonlySet<number> {
  const shouted = new Set<number>();
  let start = 0;
  let capitals = 0;
  words.forEach(({ sentence, form }, index) => {
    if (form.acronym !== '') capitals += 1;
    if (words[index + 1]?.sentence === sentence) return;
    const count = index + 1 - start;
    if (count > 2 && capitals * 2 > count) shouted.add(sentence);
    start = index + 1;
    capitals = 0;
  });
  return shouted;
}
