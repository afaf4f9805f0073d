import { isPortfolio } from '../mention/portfolio.ts';
import type { Word } from './words.ts';

/**
 * The words with what an office is over as one, up to its "and": "Minister of | Economy, Trade | and Industry", "of |
 * Foreign Affairs, International Trade | and Worship", "the | Radiation, Chemical | and Biological Protection Troops". A
 * comma there parts no two names.
 */
export function joinFields(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  let next = 0;
  for (const [index, word] of words.entries()) {
    if (index < next) continue;
    const end = listEnd(words, index);
    joined.push(end > index + 1 ? join(words.slice(index, end)) : word);
    next = Math.max(index + 1, end);
  }
  return joined;
}

/** Where the last field ends before "and"; the first one's own place where no list begins. */
function listEnd(words: readonly Word[], start: number): number {
  let end = fieldEnd(words, start);
  if (end === start || words[end]?.text !== ',') return start;
  let fields = 1;
  while (fields < most && words[end]?.text === ',') {
    const next = fieldEnd(words, end + 1);
    if (next === end + 1 || words[end + 1]?.sentence !== words[start]?.sentence) break;
    end = next;
    fields += 1;
  }
  const next = words[end]?.text === ',' ? end + 1 : end;
  const isClosed = words[next]?.lower === 'and' && words[next + 1]?.capital === true;
  return isClosed && fields > 1 ? end : start;
}

/** In fields. */
const most = 6;

/** "International Trade": where a field ends that begins at the word; the word's own place where none does. */
function fieldEnd(words: readonly Word[], start: number): number {
  let end = start;
  while (end < start + longest && isField(words[end])) end += 1;
  return end;
}

/** In words. */
const longest = 3;

function isField(word: Word | undefined): boolean {
  return word?.kind === 'word' && word.capital && isPortfolio([word.lower]);
}

function join(words: readonly Word[]): Word {
  const [first, ...others] = words;
  if (!first) throw new RangeError('No words to join');
  const whole = (of: (word: Word) => string): string =>
    others.reduce((text, word) => (word.kind === 'mark' ? `${text}${word.text}` : `${text} ${of(word)}`), of(first));
  return {
    ...first,
    end: others.at(-1)?.end ?? first.end,
    text: whole(({ text }) => text),
    lower: whole(({ lower }) => lower),
    folded: whole(({ folded }) => folded),
  };
}
