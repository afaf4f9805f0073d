import { extentOf } from '../../quotation/extent.ts';
import type { Quotation } from '../../quotation/quotation.ts';
import type { DatedWords } from './dated-words.ts';
import { withoutQuotations } from './echo.ts';
import { mayHoldDate, readDates } from './expression.ts';

/** How far back the sentence before is followed, in code units. */
const reach = 400;

/**
 * The day of the occasion that the sentence before tells of, where somebody then speaks at it: "The government reacted on
 * Wednesday. Lund announced …", "The two met in Strelsau on Monday. …".
 */
export function occasionTold(
  text: string,
  quotation: Quotation,
  base: () => string | undefined,
): DatedWords | undefined {
  const { start } = extentOf(quotation);
  const from = Math.max(0, start - reach);
  const before = withoutQuotations(text.slice(from, start));
  const sentence = lastSentence(before);
  if (!sentence || !mayHoldDate(sentence.words) || toCome.test(sentence.words)) return undefined;
  const dates = readDates(sentence.words, base(), from + sentence.start);
  const [date] = dates;
  if (date?.precision !== 'day' || dates.length > 1) return undefined;
  const isPronoun = quotation.source.some((span) => /^(?:he|she|they)$/i.test(text.slice(span.start, span.end)));
  return speaking.test(sentence.words) || (isPronoun && isOfSaying(text, date)) ? date : undefined;
}

/** "detailed | on Wednesday | that", where the one who did goes on: extractors miss some. */
function isOfSaying(text: string, { start, end }: DatedWords): boolean {
  const lead = text.slice(Math.max(0, start - 40), start);
  return (
    /\b(?:said|told|\p{L}+ed)(?: [^,;.]{1,25})??(?: (?:early|earlier|late|on))* $/u.test(lead) &&
    /^ (?:that\b|[“"«])/.test(text.slice(end, end + 6))
  );
}

/** Of its paragraph, up to the words that open the next: "Then ", "In it, ". */
function lastSentence(before: string): { readonly start: number; readonly words: string } | undefined {
  let end = before.length - 1;
  while (end >= before.length - longestOpening && !endsSentence.test(before.charAt(end))) end -= 1;
  if (!/^[.!?]\s/.test(before.slice(end, end + 2))) return undefined;
  let start = end;
  while (start > 0 && !endsSentence.test(before.charAt(start - 1))) start -= 1;
  return end - start < shortest ? undefined : { start, words: before.slice(start, end + 1) };
}

const endsSentence = /[.!?\n]/;
/** In code units. */
const longestOpening = 62;
const shortest = 10;

const speaking =
  /\b(?:addressed|appeared before|briefed|convened|debated|gave (?:a |an )?(?:\p{L}+ )?(?:address|evidence|interview|lecture|speech|testimony)|held (?:a |an )?(?:\p{L}+ )?(?:briefing|conference|debate|hearing|meeting|session|talks)|met|questioned|reacted|responded|spoke|testified)\b/u;

/** "convened its ambassadors for Thursday" */
const toCome = /\b(?:due|expected|for (?:\p{L}+day|tomorrow)|had|is to|planned|scheduled|will)\b/u;
