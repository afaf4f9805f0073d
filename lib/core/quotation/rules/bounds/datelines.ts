import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import { isCapitalised, isInCapitals } from '../../lexemes.ts';
import type { QuotationRule } from '../quotation-rule.ts';

/** "WASHINGTON/BRUSSELS, 3 March (Agency)", "LUNE (Velm Wire / Agency - 17th April, 2020)", in tokens. */
const LONGEST = 14;
/** In tokens: a town that isn't in capitals, "Moscow". */
const LONGEST_TOWN = 2;
/** In tokens, with its brackets. */
const LONGEST_AGENCY = 4;
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
const DASH = /^(?:[―—–-]+)$/;

export const DATELINES: QuotationRule = {
  name: 'datelines',
  reason:
    'in "OSLO — It is late, she said" where the article was written is no part of what she said; nor is it who speaks',
  apply: (found, { reading: { document } }) =>
    found.map((one) => ({
      ...one,
      source: afterDateline(one.source, document),
      content: afterDateline(one.content, document),
    })),
};

function afterDateline(stretches: readonly Stretch[], document: Document): readonly Stretch[] {
  const [first, ...others] = stretches;
  const start = first ? datelineEnd(document, first) : undefined;
  return first && start !== undefined ? [{ start, end: first.end }, ...others] : stretches;
}

/** The token after the dateline that begins the paragraph; undefined without one. */
function datelineEnd(
  { tokens, paragraphs, paragraphAt, lexemes, marks }: Document,
  { start, end }: Stretch,
): number | undefined {
  if (start !== paragraphs[paragraphAt[start]!]) return undefined;
  const { text, starts, ends } = tokens;
  let shouted = true;
  let isPlaceAndDay = true;
  let hasComma = false;
  let bracketed = false;
  let isDated = false;
  let isSigned = false;
  let towns = 0;
  for (let i = start; i < Math.min(end - 1, start + LONGEST); i++) {
    const word = text.slice(starts[i]!, Math.min(ends[i]!, starts[i]! + 24));
    if (word === '(' || word === ')') {
      // "LUNE (Velm Wire, 4 May) Ferries …", "Velm, July 14 (VNA) It is late"
      if (bracketed && isPlaceAndDay && isDated && isCapitalised(lexemes.shapes[i + 1]!)) return i + 1;
      if (word === '(') towns = i - start;
      bracketed = word === '(';
      isSigned ||= word === ')';
    }
    if (DASH.test(word) && i > start && !bracketed) {
      const isParted = starts[i]! > ends[i - 1]! && starts[i + 1]! > ends[i]!;
      // "Velm (vwa) - It is late"
      const isAgency = isSigned && towns <= LONGEST_TOWN && i - start <= towns + LONGEST_AGENCY;
      const isTown = shouted || i - start <= LONGEST_TOWN || isAgency || (isPlaceAndDay && isDated && isSigned);
      return isParted && isTown && isCapitalised(lexemes.shapes[i + 1]!) ? i + 1 : undefined;
    }
    // "NEW VELM: It is late"
    if (word === ':' && i > start && shouted && !bracketed) return i + 1;
    if (marks.quotedAt[i]! >= 0) return undefined;
    if (i === start && !isCapitalised(lexemes.shapes[i]!)) return undefined;
    isPlaceAndDay &&= /^\p{Lu}|^\d{1,4}(?:st|nd|rd|th)?$|^[-–—(),./]$/u.test(word);
    hasComma ||= word === ',';
    isDated ||= bracketed ? shouted && MONTH.test(word) : hasComma && /^\d{1,2}$/.test(word);
    if (i === start || (!bracketed && !/^[\d(),./]|^\p{Lu}\p{Ll}+\.?$/u.test(word)))
      shouted &&= isInCapitals(lexemes.shapes[i]!);
  }
  return undefined;
}
