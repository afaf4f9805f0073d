import { days, months } from '../../data/time-words.ts';
import type { Word } from '../../reading/words.ts';
import { isRoleNoun } from '../role/role-title.ts';

/** In words: no byline is longer. */
const longest = 30;

/** Lower-case words in bylines and credits: "By X and Y in Velm", "editing by Z". */
const links: ReadonlySet<string> = new Set([
  'additional',
  'am',
  'and',
  'at',
  'by',
  'editing',
  'for',
  'in',
  'of',
  'on',
  'pm',
  'published',
  'reporting',
  'staff',
  'the',
  'updated',
  'with',
  'writing',
]);

/**
 * The numbers of the paragraphs that only name the article's authors: "By ANNA LIND and OSKAR TEHL", "(Reporting by
 * Anna Lind in Velm; Editing by Oskar Tehl)". They hold nothing but names: "By Monday Anna Lind had left" is none.
 */
export function readBylines(words: readonly Word[]): ReadonlySet<number> {
  const bylines = new Set<number>();
  for (let start = 0; start < words.length; start += 1) {
    const paragraph = words[start]?.paragraph;
    if (paragraph === undefined || words[start - 1]?.paragraph === paragraph) continue;
    const first = words[start]?.text === '(' ? start + 1 : start;
    const by = /^(?:additional|editing|reporting|writing)$/.test(words[first]?.lower ?? '') ? first + 1 : first;
    // "Briefing by Spokeswoman Anna Lind" is a heading, and "Made by: Anna Lind" tells whose words follow.
    const isBy =
      !made.test(words[by]?.lower ?? '') &&
      words.slice(by, paragraph === 0 ? by + 1 : by + 2).some(({ lower }) => lower === 'by');
    const isNames = (isBy && opensByline(words, first, paragraph)) || isDated(words, start);
    if (isNames && namesOnly(words, first, paragraph)) bylines.add(paragraph);
  }
  return bylines;
}

/** "| Made | by: Anna Lind" tells whose words follow. */
export const made = /^(?:delivered|given|issued|made)$/;

/** Whether it opens like a byline: "By Anna Lind", but not "by Minister Anna Lind" below the heading of her speech. */
function opensByline(words: readonly Word[], first: number, paragraph: number): boolean {
  if (words[first]?.capital) return true;
  const line = words.slice(first, first + longest).filter((word) => word.paragraph === paragraph);
  return !line.some((word) => isRoleNoun(word));
}

/** Whether it is a name and date, above the text: "Anna Lind May 3, 2026", "Anna Lind | May 3, 2026, 6:14am". */
function isDated(words: readonly Word[], start: number): boolean {
  const { paragraph = 0 } = words[start] ?? {};
  if (paragraph === 0 || paragraph > lastAbove) return false;
  const line = words.slice(start, start + longest).filter((word) => word.paragraph === paragraph);
  const day = line.findIndex(isOfDay);
  const isParted = /^[,.]$/.test(line[day - 1]?.text ?? '');
  const hasYear = line.slice(day).some(({ text }) => /^(?:19|20)\d\d$/.test(text));
  // "Minister Anna Lind | 3 May 2026" tells whose words follow.
  return day > 1 && !isParted && hasYear && !line.some((word) => isRoleNoun(word));
}

function isOfDay({ folded, text }: Word): boolean {
  return /^\d/.test(text) || months.has(folded) || shortMonth.test(text) || (days.has(folded) && /day$/.test(folded));
}

const shortMonth = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$/;

/** The last paragraph that may stand above the text. */
const lastAbove = 4;

function namesOnly(words: readonly Word[], start: number, paragraph: number): boolean {
  for (let index = start; index < start + longest; index += 1) {
    const word = words[index];
    if (word?.paragraph !== paragraph) return true;
    if (word.kind === 'word' && !word.capital && !links.has(word.lower) && !isOfDay(word)) return false;
  }
  return false;
}

/**
 * Whether a name stands in the credit of a picture, "(VW Photo/Anna Lind)", "(Photo by Anna Lind / VW)", "(Image: Anna
 * Lind)": it is nobody's whom the article speaks of.
 */
export function isInCredit(words: readonly Word[], start: number): boolean {
  let open = start - 1;
  while (open > start - longestCredit && words[open]?.text !== '(') {
    if (words[open]?.paragraph !== words[start]?.paragraph || words[open]?.text === ')') return false;
    open -= 1;
  }
  if (words[open]?.text !== '(') return false;
  const before = words.slice(open + 1, start);
  const at = before.findIndex(({ lower }) => /^(?:credit|image|photo(?:graph)?|picture|source)s?$/.test(lower));
  const isOnly = before.every(
    ({ kind, capital, lower }) => kind === 'mark' || capital || /^(?:by|credit|file|from|photo)$/.test(lower),
  );
  return at >= 0 && at < 2 && isOnly && /^(?:[:/]|by|credit|from)$/.test(before[at + 1]?.lower ?? '');
}

/** In words. */
const longestCredit = 8;
