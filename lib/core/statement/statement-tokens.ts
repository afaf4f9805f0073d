import { bodyNamedAt } from './body-names.ts';
import { CALENDAR, NUMBER_WORDS, TITLES } from './data/link-words.ts';
import { isKnownWord, landOf, meaningOf } from './stem.ts';

/** A word, number or mark of a statement, and what it means. */
export interface Token {
  /** In lower case. */
  readonly word: string;
  readonly meaning: string;
  readonly kind: 'mark' | 'number' | 'name' | 'word';
}

const TOKEN = /\d+(?:[.,]\d+)*(?:(?:st|nd|rd|th)\b)?|[\p{L}\p{N}]+|[.,;:!?…–—]/gu;

const UNNAMED: ReadonlySet<string> = new Set([...TITLES, ...CALENDAR.flat(), 'north', 'south']);

/** In text order; a body that has several words is one. */
export function tokensOf(text: string): Token[] {
  const found = text.match(TOKEN) ?? [];
  const tokens: Token[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const written = found[at] ?? '';
    const word = written.toLowerCase();
    if (/^[^\p{L}\p{N}]/u.test(written)) {
      tokens.push({ word, meaning: word, kind: 'mark' });
      continue;
    }
    const body = bodyNamedAt(found, at);
    if (body) {
      tokens.push({
        word: found
          .slice(at, at + body.words)
          .join(' ')
          .toLowerCase(),
        meaning: body.id,
        kind: 'name',
      });
      at += body.words - 1;
      continue;
    }
    const number = numberOf(word);
    if (number !== undefined) tokens.push({ word, meaning: number, kind: 'number' });
    else if (isName(written, at === 0 || /[.?!…]/.test(found[at - 1] ?? '')))
      tokens.push({ word, meaning: landOf(meaningOf(word)), kind: 'name' });
    else tokens.push({ word, meaning: meaningOf(word), kind: 'word' });
  }
  return tokens;
}

/** "Inspectors" at a sentence's head are as anywhere. */
function isName(written: string, isFirst: boolean): boolean {
  const word = written.toLowerCase();
  return written !== word && !UNNAMED.has(word) && !(isFirst && isKnownWord(word));
}

/** "1,500" is "1500", "07:10" "7:10", "24th" "24". */
function numberOf(word: string): string | undefined {
  if (!/^\d/.test(word)) return NUMBER_WORDS.get(word);
  return word
    .replace(/,(?=\d{3}(?:\D|$))/g, '')
    .replace(/^0+(?=\d)/, '')
    .replace(/(?<=\d)(?:st|nd|rd|th)$/, '');
}
