import { isPortfolio } from '../mention/portfolio.ts';
import { joinWords } from './join-words.ts';
import type { Word } from './words.ts';

/**
 * The words with what an office is over as one, up to its "and": "Minister of | Economy, Trade | and Industry", "the |
 * Radiation, Chemical | and Biological Protection Troops". A comma there parts no two names.
 */
export function joinFields(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  let next = 0;
  for (const [index, word] of words.entries()) {
    if (index < next) continue;
    const end = listEnd(words, index);
    joined.push(end > index + 1 ? joinWords([word, ...words.slice(index + 1, end)]) : word);
    next = Math.max(index + 1, end);
  }
  return joined;
}

/** Where the last field ends before "and"; the first one's own place where no list begins. */
function listEnd(words: readonly Word[], start: number): number {
  if (words[start + 1]?.text !== ',' || !isField(words[start])) return start;
  let end = start + 1;
  while (end < start + longest && words[end]?.text === ',' && isAlike(words[end + 1], words[start])) end += 2;
  const next = words[end]?.text === ',' ? end + 1 : end;
  const isClosed = words[next]?.lower === 'and' && words[next + 1]?.capital === true;
  return isClosed && end > start + 1 ? end : start;
}

/** In words, commas included. */
const longest = 12;

function isAlike(word: Word | undefined, first: Word | undefined): boolean {
  return isField(word) && word?.sentence === first?.sentence;
}

function isField(word: Word | undefined): boolean {
  return word?.kind === 'word' && word.capital && isPortfolio([word.lower]);
}
