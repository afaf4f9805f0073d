import { portfolios, roleModifiers } from '../data/roles.ts';

/** How the names of what ministers are over end, and those of states hardly ever: "Minister of *Reconstruction*". */
const portfolioEnds =
  /(?:airs|ance|ation|cs|ction|ence|ense|ergy|ery|ests|ety|ice|ies|ing|ism|ition|ity|logy|ment|orts|sion|th|ture|ution|works)$/;

/** Whether the words, in lower case, say what an office is over, rather than whose it is. */
export function isPortfolio(words: readonly string[]): boolean {
  if (words.length === 0) return false;
  if (portfolios.has(words.join(' '))) return true;
  return words.every((word) => roleModifiers.has(word) || word === 'and' || portfolioEnds.test(word));
}
