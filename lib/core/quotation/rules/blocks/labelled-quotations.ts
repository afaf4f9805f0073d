import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import { OPENS } from '../../quote-marks.ts';
import { replaceWithin } from '../covered.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';

/** In tokens: a source with its title. */
const LONGEST_SOURCE = 24;
const CONFIDENCE = 0.8;
/** How many paragraphs of one quotation may lack quotation marks of their own. */
const MOST_PARAGRAPHS = 6;
const MARK = /^(?:["“”]|'')$/;
/** Words after a speaker: "Source: Tehl | at a press conference", "Source: Tehl |'s evening address". */
const GOES_ON = /^(?:at|during|following|in|on|speaking|to|via|while|['’]s?)$/;

export const LABELLED_QUOTATIONS: QuotationRule = {
  name: 'labelled quotations',
  reason:
    'under "Source: the minister on Telegram" what stands after "Quote:" is the minister’s, else whoever spoke last says it; Ukrainian newsrooms lay out their copy so, and no word of it is a verb',
  apply: (found, { reading: { document } }) => {
    const { paragraphs, marks } = document;
    const claimed = new Uint8Array(document.tokens.count);
    // "| Details: The minister | said": neither a label nor its colon belongs to the speaker.
    const kept = found.flatMap((one) => {
      const [label] = one.source;
      if (label && label.end === label.start + 1 && isLabel(document, { start: label.start - 1 })) return [];
      if (!label || !isLabel(document, label)) return [one];
      const start = label.start + 2;
      return start < label.end && wordAt(document, start - 1) === ':'
        ? [{ ...one, source: [{ start, end: label.end }] }]
        : [];
    });
    for (const { content } of kept) for (const { start, end } of content) claimed.fill(1, start, end);
    const made: Found[] = [];
    let speaker: Stretch | undefined;
    for (let p = 0; p + 1 < paragraphs.length; p++) {
      const [from, to] = [paragraphs[p]!, paragraphs[p + 1]!];
      if (isLabelAt(document, from, 'Source')) speaker = speakerFrom(document, from + 2, to);
      const author = authorAt(document, from, to);
      const colon = author ? author.end : from + 1;
      const isQuote = author !== undefined || isLabelAt(document, from, 'Quote');
      if (!isQuote || marks.roles[colon + 1] !== OPENS || claimed[colon + 1] === 1) continue;
      const source = author ?? speaker;
      const cue = [{ start: colon, end: colon + 1 }];
      made.push({
        head: colon,
        source: source ? [source] : [],
        cue: source ? cue : [],
        content: quotedFrom(document, colon + 1, p),
        confidence: CONFIDENCE,
        inner: [],
      });
    }
    return replaceWithin(kept, made, document.tokens.count);
  },
};

/** The quoted words, including the paragraphs up to a later one that closes them. */
function quotedFrom(document: Document, opening: number, p: number): Stretch[] {
  const { paragraphs, marks } = document;
  const { start, end } = marks.quoted[marks.quotedAt[opening]!]!;
  const content = [{ start, end }];
  if (end < paragraphs[p + 1]! || MARK.test(wordAt(document, end - 1))) return content;
  for (let next = p + 1; next + 1 < paragraphs.length && next <= p + MOST_PARAGRAPHS; next++) {
    const [from, to] = [paragraphs[next]!, paragraphs[next + 1]!];
    content.push({ start: from, end: to });
    for (let i = from; i < to; i++)
      if (MARK.test(wordAt(document, i))) return i === to - 1 ? content : [{ start, end }];
  }
  return [{ start, end }];
}

/** Whether a label begins a paragraph: "| Quote |:", "| Quote from Tehl |:". */
function isLabel(document: Document, { start }: Pick<Stretch, 'start'>): boolean {
  return (
    start === document.paragraphs[document.paragraphAt[start]!] &&
    /^(?:Details|Quote)$/.test(wordAt(document, start)) &&
    /^(?::|by|from)$/.test(wordAt(document, start + 1))
  );
}

function isLabelAt(document: Document, i: number, label: string): boolean {
  return wordAt(document, i) === label && wordAt(document, i + 1) === ':';
}

/** "Quote from | Tehl |:" */
function authorAt(document: Document, from: number, to: number): Stretch | undefined {
  if (wordAt(document, from) !== 'Quote' || !/^(?:by|from)$/.test(wordAt(document, from + 1))) return undefined;
  for (let i = from + 2; i < Math.min(to, from + LONGEST_SOURCE); i++)
    if (wordAt(document, i) === ':') return i > from + 2 ? { start: from + 2, end: i } : undefined;
  return undefined;
}

/** The speaker, if where he speaks follows; a lone name may be the outlet that reports it. */
function speakerFrom(document: Document, start: number, to: number): Stretch | undefined {
  for (let i = start; i < Math.min(to, start + LONGEST_SOURCE); i++) {
    const word = wordAt(document, i);
    if (/^[,;:.]$/.test(word)) return undefined;
    if (GOES_ON.test(word)) return i > start ? { start, end: i } : undefined;
  }
  return undefined;
}
