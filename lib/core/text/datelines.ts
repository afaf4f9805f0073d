import type { Tokens } from './tokenise.ts';

/** The most tokens that a dateline has: "PORT VELM, Karelvia, Sept. 6, 2026 (Northern News Agency) –". */
const LONGEST = 16;

const MONTHS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/**
 * Where the story begins after a dateline that opens the paragraph at token `from`: "HALVERN, March 5 –",
 * "HALVERN. March 5. Agency –", "WASHINGTON (AP) —", "Halvern, March 5, 2026 (AFP) -", "(Agency) --". `from` itself when there is none.
 *
 * A dateline says where and when the story was filed. What it is followed by begins a sentence; taken as one with it,
 * a dateline becomes the beginning of what somebody said.
 */
export function storyStart(tokens: Tokens, from: number): number {
  const word = (i: number) => tokens.text.slice(tokens.starts[i]!, tokens.ends[i]!);
  const last = Math.min(from + LONGEST, tokens.count - 1);
  if (from >= last || !/^\p{Lu}[\p{L}.’'-]+$|^\($/u.test(word(from))) return from;
  // In small letters only a day, or a date and an agency in brackets, make it one: "Anna Lind (Velm) – a chemist – said".
  const isShouted = /^[\p{Lu}.’'-]+$/u.test(word(from));
  let isDated = word(from) === '(';
  let isSigned = false;
  let isOfMonth = false;
  let bracketed = false;
  let afterMark = !isShouted;
  for (let i = from; i < last; i++) {
    const text = word(i);
    if (DASH.test(text)) {
      // "HALVERN, Karelvia | — | 5 March 2026 — It is late"
      if (i > from && isDayBetweenDashes(i + 1, last, word)) {
        isOfMonth = true;
        continue;
      }
      const isDateline = i > from && !bracketed && (isShouted || (isDated && (isSigned || isOfMonth)));
      return isDateline && isOneLine(tokens, from, i + 1) ? i + 1 : from;
    }
    const isPlace = /^\p{Lu}[\p{Lu}.’'-]*$/u.test(text) || (afterMark && /^\p{Lu}/u.test(text));
    if (text === '(' || text === ')') bracketed = text === '(';
    isSigned ||= text === ')';
    isDated ||= /^\d{1,2}$/.test(text) || MONTHS.test(text);
    // "Halvern, | 5 March | 2026 - "
    isOfMonth ||= afterMark && word(i - 1) === ',' && isDayOfMonth(text, word(i + 1));
    if (text === '(' || text === ')') continue;
    if (!isPlace && !bracketed && !/^(?:[,./]|\d{1,4})$/.test(text) && !MONTHS.test(text)) return from;
    afterMark ||= text === ',' || text === '.';
  }
  return from;
}

/** "5 March", "March 5" */
function isDayOfMonth(first: string, second: string): boolean {
  const [day, month] = /^\d/.test(first) ? [first, second] : [second, first];
  return /^\d{1,2}$/.test(day) && MONTHS.test(month);
}

/** Whether a day and another dash follow: "5 March 2026 —", "MARCH 5, 2026 –". */
function isDayBetweenDashes(from: number, last: number, word: (i: number) => string): boolean {
  let isOfMonth = false;
  for (let i = from; i < Math.min(from + LONGEST_DAY, last); i++) {
    if (DASH.test(word(i))) return isOfMonth && i > from + 1;
    if (!MONTHS.test(word(i)) && !/^(?:,|\d{1,4})$/.test(word(i))) return false;
    isOfMonth ||= MONTHS.test(word(i));
  }
  return false;
}

/** In tokens, with the dash: "March 5, 2026 —". */
const LONGEST_DAY = 5;

const DASH = /^(?:[–—-]|--)$/;

function isOneLine({ text, ends, starts }: Tokens, from: number, to: number): boolean {
  return !/[\r\n]/.test(text.slice(starts[from]!, ends[to - 1]!));
}
