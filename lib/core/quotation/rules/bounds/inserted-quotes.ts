import type { Stretch } from '../../candidates/candidate.ts';
import { OPENS } from '../../quote-marks.ts';
import type { Reading } from '../../reading.ts';
import { tagNumber } from '../../syntax/tags.ts';
import { coveredBy, isFree } from '../covered.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';
import { tagsOf } from '../word-sets.ts';

const BASE = tagNumber('VB');
const BEGINS_OBJECT = tagsOf('CD', 'DT', 'JJ', 'NN', 'NNP', 'NNPS', 'NNS', 'PRP$');

export const INSERTED_QUOTES: QuotationRule = {
  name: 'inserted quotes',
  reason:
    'in "said that a truce would be, quote, “a pause”" and "called on Velm to open, “as a sign of good will,” its gates" what stands in marks, and after them, is of what is said',
  apply: (found, { reading }) => {
    const isQuote = ({ head }: Found) => wordAt(reading.document, head) === 'quote';
    const others = found.filter((one) => !isQuote(one));
    const claimed = coveredBy(others, reading.document.tokens.count, ['source', 'cue']);
    const told = others.map((one): Found => {
      const last = one.content.at(-1);
      const end = last && !one.isSpoken ? endAfter(last, one, claimed, reading) : undefined;
      return end === undefined ? one : { ...one, content: [...one.content.slice(0, -1), { start: last!.start, end }] };
    });
    const taken = coveredBy(told, reading.document.tokens.count);
    return [...told, ...found.filter((one) => isQuote(one) && taken[one.head] === 0)];
  },
};

/** Where the content ends including the quoted words that continue it; undefined if none do. */
function endAfter(
  { start, end }: Stretch,
  { head }: Found,
  claimed: Uint8Array,
  { document, syntax: { tags } }: Reading,
): number | undefined {
  const { quoted, quotedAt, roles } = document.marks;
  if (start < head || quotedAt[start]! >= 0 || wordAt(document, end) !== ',') return undefined;
  const opening = afterQuote(end + 1, document);
  const marked = roles[opening] === OPENS ? quoted[quotedAt[opening]!] : undefined;
  const last = document.sentences[document.sentenceAt[start]! + 1]!;
  if (!marked || marked.end > last || !isFree(claimed, { start: end, end: marked.end })) return undefined;
  if (opening > end + 1) return marked.end;
  // "to open": its object follows.
  const isOpen =
    tags[end - 1] === BASE && BEGINS_OBJECT.has(tags[marked.end]!) && isFree(claimed, { start: end, end: last });
  return isOpen ? last - 1 : undefined;
}

/** "quote, |", "and I quote, |" */
function afterQuote(from: number, document: Reading['document']): number {
  let at = from;
  while (/^(?:and|I)$/.test(wordAt(document, at)) && at < from + 2) at += 1;
  if (wordAt(document, at) !== 'quote') return from;
  return wordAt(document, at + 1) === ',' ? at + 2 : at + 1;
}
