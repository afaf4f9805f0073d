import type { Word } from '../../reading/words.ts';
import { made } from './bylines.ts';

/** The numbers of the sentences with nearly all words of four letters or more in capitals, and no full stop. */
export function readHeadlines(words: readonly Word[]): ReadonlySet<number> {
  const headlines = new Set<number>();
  let sentence = -1;
  let paragraph = 0;
  let capitals = 0;
  let small = 0;
  let isStopped = false;
  for (let index = 0; index <= words.length; index += 1) {
    const word = words[index];
    if (word?.sentence !== sentence) {
      const least = paragraph === 0 && small === 0 ? 2 : 5;
      if (!isStopped && capitals >= least && capitals >= small * 4) headlines.add(sentence);
      paragraph = word?.paragraph ?? paragraph;
      sentence = word?.sentence ?? -1;
      capitals = 0;
      small = 0;
      isStopped = false;
    }
    // "Statement made by: Anna Lind, Secretary of State for Trade" tells whose words follow.
    const isMade = word?.text === ':' && words[index - 1]?.lower === 'by' && made.test(words[index - 2]?.lower ?? '');
    if (word?.text === '.' || isMade) isStopped = true;
    if (word?.kind !== 'word' || word.text.length < 4) continue;
    if (word.capital) capitals += 1;
    else if (/^\p{Ll}/u.test(word.text)) small += 1;
  }
  return headlines;
}
