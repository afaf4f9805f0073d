import type { Document } from '../../document.ts';
import type { Reading } from '../../reading.ts';
import { hasVerb } from '../insertion.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';

/** "the head of the military administration", in tokens. */
const LONGEST = 16;
/** In tokens; less is no statement. */
const LEAST_SAID = 3;
/** "the head of", "a former commander of the": what somebody is, not what the statement is about. */
export const OFFICE =
  /^(?:ambassador|analyst|chair|chairman|chairperson|chairwoman|chief|commander|deputy|director|envoy|expert|governor|head|lawmaker|leader|member|minister|official|president|professor|representative|researcher|secretary|spokesman|spokesperson|spokeswoman)$/i;

export const APPOSED_SOURCES: QuotationRule = {
  name: 'apposed sources',
  reason:
    'in "According to Ola Kell, the head of the harbour office, it was late" what stands between two commas is whom the words are by',
  apply: (found, { reading }) => found.map((one) => withApposition(one, reading)),
};

function withApposition(one: Found, reading: Reading): Found {
  const { document } = reading;
  const [source, ...sources] = one.source;
  const [first, ...others] = one.content;
  const [cue] = one.cue;
  if (!source || !first || !cue || sources.length > 0 || cue.end !== source.start) return one;
  const comma = source.end;
  if (wordAt(document, cue.end - 1) !== 'to' || wordAt(document, comma) !== ',' || first.start !== comma + 1)
    return one;
  const end = appositionEnd(document, first.start);
  if (end === undefined || hasVerb({ start: first.start, end }, reading)) return one;
  const rest = first.end - end > LEAST_SAID ? [{ start: end + 1, end: first.end }] : [];
  if (rest.length === 0 && (others.length === 0 || first.end > end + 1)) return one;
  return { ...one, source: [{ start: source.start, end }], content: [...rest, ...others] };
}

/** The comma after "the head of the harbour office". */
function appositionEnd(document: Document, start: number): number | undefined {
  let isOffice = false;
  for (let i = start; i < Math.min(document.tokens.count, start + LONGEST) && document.marks.quotedAt[i]! < 0; i++) {
    if (wordAt(document, i) === ',') return isOffice ? i : undefined;
    isOffice ||= i < start + 4 && OFFICE.test(wordAt(document, i));
  }
  return undefined;
}
