import { commonWords } from '../../data/common-words.ts';
import type { Word } from '../../reading/words.ts';
import { isPortfolio } from '../role/portfolio.ts';
import { roleNounOfMany } from '../role/role-title.ts';

/** The end of a name that consists of ordinary words in capitals: "Clear Ground", "Silos Without Borders". */
export function wordyEnd(words: readonly Word[], start: number): number | undefined {
  let end = start;
  let count = 0;
  while (end < start + longestWordy && words[end]?.sentence === words[start]?.sentence) {
    const word = words[end];
    if (word?.kind !== 'word') break;
    const isLink = end > start && /^(?:against|and|for|of|on|the|without)$/.test(word.lower) && words[end + 1]?.capital;
    if (!isLink && !(word.capital && commonWords.has(word.folded))) break;
    if (!isLink) count += 1;
    end += 1;
  }
  if (count < 2) return undefined;
  const next = words[end];
  // "The three Defense Ministers" are people.
  const isWhole = !(next?.capital && next.sentence === words[start]?.sentence) && !roleNounOfMany(words[end - 1]);
  // "Minister of | National Defence", "Assistant Secretary of | Defence for Missile Policy"
  const isOffice = words[start - 1]?.lower === 'of' && /^(?:minister|secretary)$/.test(words[start - 2]?.lower ?? '');
  const own = words.slice(start, end).map(({ lower }) => lower);
  const isField = isPortfolio(own) || (isOffice && isPortfolio(own.slice(0, Math.max(1, own.indexOf('for')))));
  return isWhole && !isField && !wars.test(own.join(' ')) ? end : undefined;
}

/** "Second | World War" */
const wars = /^(?:civil|cold|great|world) wars?$/;

/** In words. */
const longestWordy = 7;
