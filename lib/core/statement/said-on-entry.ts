import { type DatedWords, mayHoldDate, readDates } from './said-on-expression.ts';

/** A date that heads an entry, with its weekday and year, is no longer than this. */
const longestHead = 40;
/** How far back the head of an entry is looked for, in code units. */
const reach = 1_500;

/** The date that heads the entry of a list or a chronology ("Jan. 12: NATO said …", or on a line of its own). */
export function entryDate(text: string, offset: number, base: () => string | undefined): DatedWords | undefined {
  const lines = text.slice(Math.max(0, offset - reach), offset).split('\n');
  const inLine = lines.at(-1) ?? '';
  const head = /^[\s•*·–—-]*(?<date>[^:–—\n]{3,40}?)\s*(?::|–|—| - )\s/.exec(inLine)?.groups?.date;
  const own = head === undefined ? undefined : wholeDate(head, base);
  if (own) return own;
  for (const line of lines.slice(0, -1).reverse()) {
    const found = wholeDate(line.trim().replace(/:$/, ''), base);
    // The article's own date on a line of its own is when it was published, not when anything was said.
    if (found) return found.day === base() || base() === undefined ? undefined : found;
  }
  return undefined;
}

/** The day that a line gives, where it holds nothing else. */
function wholeDate(line: string, base: () => string | undefined): DatedWords | undefined {
  if (line.length < 3 || line.length > longestHead || !mayHoldDate(line)) return undefined;
  const [found] = readDates(line, base());
  return found?.precision === 'day' && found.start <= 3 && found.end === line.length ? found : undefined;
}
