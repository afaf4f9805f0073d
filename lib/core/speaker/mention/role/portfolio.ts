import { portfolios, roleModifiers } from '../../data/roles.ts';
import type { Word } from '../../reading/words.ts';

/** How the names of what ministers are over end, and those of states hardly ever: "Minister of *Reconstruction*". */
const portfolioEnds =
  /(?:ction|gy|ical|ics|ies|ing|ition|ities|ity|ment|nomy|cation|onal|ports|rests|sion|tation|tegic|ture|ution|works)$/;

/** What ministers are over, by words that end as states' names may. */
const fields: ReadonlySet<string> = new Set(
  `
  affairs antiquities commerce competition cooperation cultural cyber defence defense diaspora emigrants expatriates family finance fisheries food
  forestry growth health heritage hybrid immigration industry innovation insurance integration intelligence justice labour land migration
  peace police radiation reconciliation safety science services society sport sports tourism trade veterans water welfare women worship youth
  `
    .trim()
    .split(/\s+/),
);

/** Whether the words, in lower case, say what an office is over, rather than whose it is. */
export function isPortfolio(words: readonly string[]): boolean {
  if (words.length === 0) return false;
  if (portfolios.has(words.join(' '))) return true;
  // "economy, trade", which is one word here
  return words.every((word) => (word.includes(' ') ? word.split(/,? /).every(isOfList) : isOfPortfolio(word)));
}

/** "Foreign, | Commonwealth | and Development Affairs": by itself, that is an organisation. */
function isOfList(word: string): boolean {
  return word === 'commonwealth' || isOfPortfolio(word);
}

function isOfPortfolio(word: string): boolean {
  return roleModifiers.has(word) || word === 'and' || fields.has(word) || portfolioEnds.test(word);
}

/** "Works and Transport Minister", "Food and agriculture secretary": whether what an office is over begins there, and nobody's name. */
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

/** "Foreign Affairs", "Foreign Affairs and Emigrants": what goes on from a portfolio with one noun is one. */
export function isWhollyField(words: readonly Word[], start: number, end: number): boolean {
  const phrase = words.slice(start, end).map(({ lower }) => lower);
  const isJoined = phrase.at(-2) === 'and' && words[end - 1]?.capital === true;
  return isPortfolio(phrase) || (isJoined && portfolios.has(phrase.slice(0, -2).join(' ')));
}

/**
 * Whether "of X" after the noun is what a minister is over: "Minister | of Food". Of a state there are prime, foreign and
 * other ministers only, so that a word like these stands before the noun.
 *
 * @param preposition the word after the noun
 */
export function isOverField(words: readonly Word[], preposition: number, end: number): boolean {
  const noun = words[preposition - 1];
  if (noun?.lower !== 'minister' || !/^(?:for|of)$/.test(words[preposition]?.lower ?? '')) return false;
  const before = words[preposition - 2];
  const isWhole =
    before?.sentence === noun.sentence && before.lower !== 'the' && (before.capital || roleModifiers.has(before.lower));
  // "Minister of Velmaria's navy" names somebody.
  const isOwned = words.slice(preposition, end).some(({ kind }) => kind === 'possessive');
  return !isOwned && (!isWhole || /^(?:deputy|vice|junior|assistant|state)$/.test(before.lower));
}
