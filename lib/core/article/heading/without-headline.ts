import { extentOf } from '../../quotation/extent.ts';
import type { Quotation } from '../../quotation/quotation.ts';
import { firstFrom } from '../../text/first-from.ts';
import { isTurn } from '../leading-turns.ts';
import { CLOSED, deckEnd } from './deck.ts';
import { isInPast, LONGEST_POINT, lineAround, pointAround } from './point-around.ts';

/**
 * Leaves out what a headline, or a heading between paragraphs, sums up in a few words, often in others than the speaker's ("Tehran rules
 * out talks"), since the article tells it in full. If the article quotes nobody, the headline's words are all there is, and are kept.
 * Links to other articles with their days are left out, too.
 */
export function withoutHeadline(text: string, quotations: readonly Quotation[]): Quotation[] {
  const told = quotations.flatMap((one) => (one.cue.length > 0 ? [extentOf(one).start] : [])).sort((a, b) => a - b);
  const own = quotations.filter(
    (one) => !LINK.test(lineAround(text, one.content) ?? '') && !isSubhead(text, one, told),
  );
  const end = deckEnd(text, own);
  const body = own.filter(({ content }) => content.some((span) => span.end > end));
  if (body.length === 0) return own;
  // "Tehran: 'It was late'" over an article without turns is a headline.
  const turns = body.some(isTurn) ? own.filter((one) => !body.includes(one) && isTurn(one)) : [];
  return [...turns, ...body];
}

/** "20/03/2026 – …" */
const LINK = /^\W*\d{1,2}[/.]\d{1,2}[/.]\d{2,4} [–—-] /;

/**
 * Whether a quotation is in a line of its own between paragraphs, without a full stop: "Envoys warn of “heavy” rain".
 *
 * @param told where quotations with a verb begin, in text order
 */
function isSubhead(text: string, quotation: Quotation, told: readonly number[]): boolean {
  const line = isTurn(quotation) ? undefined : pointAround(text, quotation);
  if (line === undefined || NO_SUBHEAD.test(line)) return false;
  const start = text.lastIndexOf(line, quotation.content[0]!.start);
  const end = start + line.length;
  const below = text.slice(end, end + 2 * LONGEST_POINT).trimStart();
  // "From Ola Kell in Velm" may be next.
  const [next = '', after = ''] = below.split(/\n+/, 2);
  const isOver = [next, after].some((each) => each.length > LONGEST_POINT || CLOSED.test(each));
  const isBetween = text
    .slice(Math.max(0, start - LONGEST_POINT), start)
    .trimEnd()
    .includes('\n');
  if (!isBetween || !isOver) return false;
  if (!/["“]/.test(line) && isNamedApart(text, line, quotation)) return true;
  return !isInPast(quotation) && isToldBelow(text, end, told);
}

/** Whether one of those quotations begins in one of the two paragraphs below. */
function isToldBelow(text: string, end: number, told: readonly number[]): boolean {
  const next = told[firstFrom(told.length, (index) => told[index]! > end)];
  return next !== undefined && next <= end + 4 * LONGEST_POINT && text.slice(end, next).split(/\n+/, 4).length <= 3;
}

/** Whether whoever speaks in a line is also named elsewhere in the text. */
function isNamedApart(text: string, line: string, { source }: Quotation): boolean {
  const name = source.at(-1)?.text.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  const [before = '', ...after] = text.split(line);
  return [before, ...after].some((part) => part.toLowerCase().includes(name));
}

/** "• Envoys call for talks", "0850 – ENVOY CALLS FOR TALKS", "“It is late,” says Ola Kell"; but "2. Envoys call for talks" is one. */
const NO_SUBHEAD = /^(?:["“‘•*–—-]|\d(?!\d?[.)] ))/;
