import type { Word } from '../../reading/words.ts';

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
    // "Briefing by Spokeswoman Anna Lind" is a heading.
    const isBy = words.slice(by, paragraph === 0 ? by + 1 : by + 2).some(({ lower }) => lower === 'by');
    if ((isBy && words[first]?.capital && namesOnly(words, first, paragraph)) || isSigned(words, start))
      bylines.add(paragraph);
  }
  return bylines;
}

/** "Anna Lind, political correspondent": a paragraph of a name and its desk, without an end mark. */
export function isSigned(words: readonly Word[], start: number): boolean {
  const paragraph = words[start]?.paragraph;
  let end = start;
  while (end < start + longestSigned && words[end]?.paragraph === paragraph) end += 1;
  const name = words.slice(start, end).findIndex(({ text }) => text === ',');
  const isNamed = name > 1 && words.slice(start, start + name).every(({ capital }) => capital);
  return isNamed && words[end]?.paragraph !== paragraph && desks.test(words[end - 1]?.lower ?? '');
}

/** In words. */
const longestSigned = 12;

const desks = /^(?:columnist|correspondent|editor|reporter|writer)$/;

function namesOnly(words: readonly Word[], start: number, paragraph: number): boolean {
  for (let index = start; index < start + longest; index += 1) {
    const word = words[index];
    if (word?.paragraph !== paragraph) return true;
    if (word.kind === 'word' && !word.capital && !links.has(word.lower)) return false;
  }
  return false;
}
