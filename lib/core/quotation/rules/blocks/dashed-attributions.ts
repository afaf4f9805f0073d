import type { Document } from '../../document.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';

const DASH = /^[–—-]$/;
const STOP = /^[.!]$/;

export const DASHED_ATTRIBUTIONS: QuotationRule = {
  name: 'dashed attributions',
  reason:
    'in "The gates are shut. We shall wait - the envoy said" a dash and who says so close a paragraph without marks: all of it is hers, as newsrooms write that translate from Ukrainian and Russian',
  apply: (found, { reading: { document } }) => {
    const inParagraph = Map.groupBy(found, ({ head }) => document.paragraphAt[head]!);
    return found.map((one) =>
      inParagraph.get(document.paragraphAt[one.head]!)?.length === 1 ? whole(one, document) : one,
    );
  },
};

function whole(one: Found, document: Document): Found {
  const { paragraphs, paragraphAt, marks } = document;
  const p = paragraphAt[one.head]!;
  const [from, to] = [paragraphs[p]!, paragraphs[p + 1]!];
  const [source] = one.source;
  const [cue] = one.cue;
  const [first] = one.content;
  if (p === 0 || !source || !cue || !first || one.content.length > 1 || first.start <= from) return one;
  const dash = Math.min(source.start, cue.start) - 1;
  const last = Math.max(source.end, cue.end);
  const isClosing = last === to || (last === to - 1 && STOP.test(wordAt(document, last)));
  if (!DASH.test(wordAt(document, dash)) || !isClosing || first.start >= dash) return one;
  if (marks.quotedAt.subarray(from, to).some((quoted) => quoted >= 0)) return one;
  const end = wordAt(document, dash - 1) === ',' ? dash - 1 : dash;
  return { ...one, content: [{ start: from, end }], isSpoken: true };
}
