import { portfolios, roleModifiers } from '../../data/roles.ts';
import type { Word } from '../../reading/words.ts';

/** Endings of portfolios that states' names hardly have: "Minister of *Reconstruction*". */
const portfolioEnds =
  /(?:ction|gy|ical|ics|ies|ing|ition|ities|ity|ment|nomy|cation|onal|ports|rests|sion|tation|tegic|ture|ution|works)$/;

/** Portfolios that end like states' names. */
const fields: ReadonlySet<string> = new Set(
  `
  affairs antiquities commerce competition cooperation cultural cyber defence defense diaspora emigrants expatriates family finance fisheries food
  forestry growth health heritage hybrid immigration industry innovation insurance integration intelligence justice labour land migration
  peace police radiation reconciliation safety science services society sport sports tourism trade veterans water welfare women worship youth
  `
    .trim()
    .split(/\s+/),
);

/** Whether the words, in lower case, tell what an office is over, rather than its owner. */
export function isPortfolio(words: readonly string[]): boolean {
  if (words.length === 0) return false;
  if (portfolios.has(words.join(' '))) return true;
  // "economy, trade" is a single word here
  return words.every((word) => (word.includes(' ') ? word.split(/,? /).every(isOfList) : isOfPortfolio(word)));
}

/** Whether a word may be in a list: "Foreign, | Commonwealth | and Development Affairs". Alone, it is a body. */
function isOfList(word: string): boolean {
  return word === 'commonwealth' || isOfPortfolio(word);
}

function isOfPortfolio(word: string): boolean {
  return roleModifiers.has(word) || word === 'and' || fields.has(word) || portfolioEnds.test(word);
}

/** Whether a portfolio begins there, not a name: "Works and Transport Minister", "Food and agriculture secretary". */
export function opensOffice(words: readonly Word[], start: number): boolean {
  if (words[start + 1]?.lower !== 'and') return false;
  for (let index = start; index < start + longestOffice; index += 1) {
    const { lower = '', sentence } = words[index] ?? {};
    if (sentence !== words[start]?.sentence) return false;
    if (/^(?:minister|secretary)$/.test(lower)) return true;
    if (!isPortfolio([lower])) return false;
  }
  return false;
}

/** In words. */
const longestOffice = 6;

/** Whether the words are a portfolio, "Foreign Affairs", or join one more to it, "Foreign Affairs and Emigrants". */
export function isWhollyField(words: readonly Word[], start: number, end: number): boolean {
  const phrase = words.slice(start, end).map(({ lower }) => lower);
  const isJoined = phrase.at(-2) === 'and' && words[end - 1]?.capital === true;
  return isPortfolio(phrase) || (isJoined && portfolios.has(phrase.slice(0, -2).join(' ')));
}

/**
 * Whether "of X" after the noun is a minister's portfolio: "Minister | of Food". X is a state only after prime, foreign
 * and other ministers, so that such a word stands before the noun.
 *
 * @param preposition the index of the word after the noun
 */
export function isOverField(words: readonly Word[], preposition: number, end: number): boolean {
  const noun = words[preposition - 1];
  if (noun?.lower !== 'minister' || !/^(?:for|of)$/.test(words[preposition]?.lower ?? '')) return false;
  const before = words[preposition - 2];
  const isWhole =
    before?.sentence === noun.sentence && before.lower !== 'the' && (before.capital || roleModifiers.has(before.lower));
  // "Minister of Velmaria's navy" has an owner.
  const isOwned = words.slice(preposition, end).some(({ kind }) => kind === 'possessive');
  return !isOwned && (!isWhole || /^(?:deputy|vice|junior|assistant|state)$/.test(before.lower));
}
