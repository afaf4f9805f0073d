import type { Document } from '../../document.ts';
import { hashText } from '../../learned/hashing.ts';
import { coveredBy } from '../covered.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';
import { wordsOf } from '../word-sets.ts';
import { subjectBefore } from './subject-before.ts';

const DRAWING = wordsOf('call called calling calls draw drawing drawn draws drew');
const ATTENTION = hashText('attention');
/** "the public's particular | attention", in tokens. */
const MOST_BEFORE = 4;
/** "attention | of those present in the hall | to", in tokens. */
const MOST_WHOSE = 10;
const STOP = /^(?:[,.;:?!“”"()]|that)$/;
const NEGATION = /^(?:not|never|n['’]t)$/;
const CONFIDENCE = 0.6;

export const DRAWN_ATTENTION: QuotationRule = {
  name: 'drawn attention',
  reason:
    'in "The envoy drew the attention of those present to the fact that the gates were shut" the envoy states it: agencies of states write so, and the corpus does not',
  apply: (found, { reading }) => {
    const { document } = reading;
    const claimed = coveredBy(found, document.tokens.count);
    const told = found.flatMap((one) => {
      const isUndrawn = isNegated(document, one.head) && isDrawing(document, one.head);
      return isUndrawn && leadEnd(document, one.head) !== undefined ? [] : [withTo(one, document)];
    });
    const byHead = new Map(told.map((one) => [one.head, one]));
    const bySentence = Map.groupBy(told, (one) => document.sentenceAt[one.head]!);
    const made: Found[] = [];
    for (let head = 1; head < document.tokens.count; head++) {
      if (claimed[head] === 1 || document.marks.quotedAt[head]! >= 0 || !isDrawing(document, head)) continue;
      const to = leadEnd(document, head);
      if (to === undefined || !isFact(document, to) || isNegated(document, head)) continue;
      const source = byHead.get(head)?.source[0] ?? subjectBefore(reading, head);
      if (!source) continue;
      const end = contentEnd(bySentence.get(document.sentenceAt[head]!) ?? [], head, to, document);
      const cue = [{ start: head, end: to }];
      made.push({ head, source: [source], cue, content: [{ start: to, end }], confidence: CONFIDENCE, inner: [] });
    }
    const taken = coveredBy(made, document.tokens.count, ['cue', 'content']);
    const isApart = ({ head, content }: Found): boolean =>
      taken[head] === 0 && content.every(({ start }) => taken[start] === 0);
    return [...told.filter(isApart), ...made];
  },
};

function isDrawing({ lexemes }: Document, i: number): boolean {
  return DRAWING.get(lexemes.words[i]!) >= 0;
}

/** "the fact that" */
function isFact(document: Document, start: number): boolean {
  return ['the', 'fact', 'that'].every((word, i) => wordAt(document, start + i) === word);
}

/** After "to" in "drew attention to", "called the attention of the council to". */
function leadEnd(document: Document, head: number): number | undefined {
  let attention = head + 1;
  while (attention <= head + MOST_BEFORE && document.lexemes.words[attention] !== ATTENTION) {
    if (STOP.test(wordAt(document, attention))) return undefined;
    attention += 1;
  }
  if (attention > head + MOST_BEFORE) return undefined;
  for (let i = attention + 1; i <= attention + MOST_WHOSE; i++) {
    if (wordAt(document, i) === 'to') return i + 1;
    if (STOP.test(wordAt(document, i)) || (i === attention + 1 && wordAt(document, i) !== 'of')) return undefined;
  }
  return undefined;
}

/** The quotation with "to" in its cue: "drew attention | to the gates". */
function withTo(one: Found, document: Document): Found {
  const {
    head,
    cue: [cue, ...cues],
    content: [first, ...others],
  } = one;
  if (!cue || !first || cues.length > 0 || first.start < cue.end || !isDrawing(document, head)) return one;
  const to = leadEnd(document, head);
  if (to === undefined || to >= first.end || to < first.start) return one;
  return { ...one, cue: [{ start: cue.start, end: to }], content: [{ start: to, end: first.end }, ...others] };
}

function isNegated(document: Document, head: number): boolean {
  return NEGATION.test(wordAt(document, head - 1)) || NEGATION.test(wordAt(document, head - 2));
}

/** The end of the sentence, or of this statement: "drew attention to the fact that it was shut | and said". */
function contentEnd(found: readonly Found[], head: number, from: number, document: Document): number {
  const { sentences, sentenceAt } = document;
  let end = sentences[sentenceAt[head]! + 1]!;
  for (const {
    cue: [cue],
    source: [whose],
  } of found)
    if (cue && whose && whose.end <= head && cue.start > from + 3 && cue.start < end) end = cue.start;
  while (/^(?:[,.;]|also|and|then)$/.test(wordAt(document, end - 1))) end -= 1;
  return end;
}
