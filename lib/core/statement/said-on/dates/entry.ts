import { isStamp } from '../../../text/stamps.ts';
import type { DatedWords } from './dated-words.ts';
import { mayHoldDate, readDates } from './expression.ts';

/** The longest date that heads an entry, with its weekday and year, in code units. */
const longestHead = 48;
/** How far back the head of an entry is looked for, in code units. */
const reach = 1_500;

/** The date that heads an entry of a list or chronology: "Jan. 12: NATO said …", or on a line of its own. */
export function entryDate(text: string, offset: number, base: string | undefined): DatedWords | undefined {
  const before = text.slice(Math.max(0, offset - reach), offset).split('\n');
  const head = /^[\s•*·–—-]*(?<date>[^:–—\n]{3,40}?)(?:\s*[:–—]|\s+-)\s/.exec(before.at(-1) ?? '')?.groups?.date;
  const own = head === undefined ? undefined : wholeDate(head, base);
  if (own) return own;
  const above = before.slice(0, -1).reverse();
  const heading = firstDate(above, base);
  // "May 3, 2026 ¶ 17:15" is when a page came out.
  if (!heading || clock.test(before.join('\n'))) return undefined;
  // A single date on a line of its own is the article's; a chronology has several.
  const others = [
    ...above,
    ...text
      .slice(offset, offset + reach)
      .split('\n')
      .slice(1),
  ];
  return firstDate(others, base, heading.day) && heading;
}

const clock = /\d{4}\n+\d{1,2}:\d\d\n/;

function firstDate(lines: readonly string[], base: string | undefined, except?: string): DatedWords | undefined {
  for (const line of lines) {
    const found = wholeDate(line.trim().replace(/:$/, ''), base);
    if (found && found.day !== except) return found;
  }
  return undefined;
}

/** The day of a line that holds nothing else, or only a time: "20:15 (IST) 19 Nov 2031". */
function wholeDate(line: string, base: string | undefined): DatedWords | undefined {
  if (line.length < 3 || line.length > longestHead || !mayHoldDate(line)) return undefined;
  const [found, ...others] = readDates(line, base);
  if (found?.precision !== 'day') return undefined;
  const isWhole = found.start <= 3 && found.end === line.length;
  return isWhole || (others.length === 0 && isStamp(line) && !ofPublication.test(line)) ? found : undefined;
}

const ofPublication = /^(?:first|last|posted|published|updated)\b/i;
