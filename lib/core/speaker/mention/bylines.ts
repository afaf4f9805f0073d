import type { Word } from '../reading/words.ts';

/** In words: no byline is longer. */
const longest = 30;

/** Small words that bylines and credits have between their names: "By X and Y in Velm", "editing by Z". */
const links: ReadonlySet<string> = new Set([
  'additional',
  'and',
  'at',
  'by',
  'editing',
  'for',
  'in',
  'of',
  'reporting',
  'the',
  'with',
  'writing',
]);

/**
 * The paragraphs that name who wrote the article, whom nobody quotes: "By ANNA LIND and OSKAR TEHL", "(Reporting by Anna
 * Lind in Velm; Editing by Oskar Tehl)". Names are all that they hold, so that "By Monday Anna Lind had left" is none.
 */
export function readBylines(words: readonly Word[]): ReadonlySet<number> {
  const bylines = new Set<number>();
  for (let start = 0; start < words.length; start += 1) {
    const paragraph = words[start]?.paragraph;
    if (paragraph === undefined || words[start - 1]?.paragraph === paragraph) continue;
    const first = words[start]?.text === '(' ? start + 1 : start;
    const by = /^(?:additional|editing|reporting|writing)$/.test(words[first]?.lower ?? '') ? first + 1 : first;
    const isBy = words.slice(by, by + 2).some(({ lower }) => lower === 'by');
    if (isBy && words[first]?.capital && namesOnly(words, first, paragraph)) bylines.add(paragraph);
  }
  return bylines;
}

function namesOnly(words: readonly Word[], start: number, paragraph: number): boolean {
  for (let index = start; index < start + longest; index += 1) {
    const word = words[index];
    if (word?.paragraph !== paragraph) return true;
    if (word.kind === 'word' && !word.capital && !links.has(word.lower)) return false;
  }
  return false;
}
