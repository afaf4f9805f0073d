import type { Stretch } from '../../candidates/candidate.ts';
import { operativeAdverbs } from '../../data/operative-verbs.ts';
import type { Document } from '../../document.ts';
import { isCapitalised } from '../../lexemes.ts';
import type { Reading } from '../../reading.ts';
import { coveredBy, isFree } from '../covered.ts';
import { hasVerb } from '../insertion.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { isHeading } from '../speech-run.ts';
import { wordAt } from '../word-at.ts';
import { actsOfClause, operativeVerb } from './operative-acts.ts';
import { signatories } from './signatories.ts';

const NUMBER = /^(?:\d{1,3}[.)]?|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\)|[–—•*-])\s*/;
/** In UTF-16 code units. */
const LONGEST_NUMBER = 8;
/** In tokens: those who state the clauses. */
const LONGEST_PREAMBLE = 150;

export const OPERATIVE_CLAUSES: QuotationRule = {
  name: 'operative clauses',
  reason:
    'where "We, the ministers of Ostra and Velm, meeting in Halm," stands over "Reaffirm our commitment;" and "Express concern;" each clause is a sentence of theirs, as if "we" stood in it',
  apply: (found, { reading }) => {
    const { document } = reading;
    const { paragraphs } = document;
    const told = found.toSorted((a, b) => a.head - b.head);
    const made: Found[] = [];
    let named: Stretch | undefined;
    for (let p = 0; p + 2 < paragraphs.length; p++) {
      if (!isPreamble(document, p)) continue;
      if (wordAt(document, paragraphs[p]!) === 'We') named ??= signatories(reading);
      const author = authorOf(reading, p, named);
      const clauses = author ? clausesAfter(document, p + 1) : [];
      const source = author && clauses[0] ? namedAgain(author, clauses[0][0]!.start, document) : undefined;
      if (source) made.push(...clauses.flatMap((clause) => actsOfClause(source, clause, told, document)));
    }
    if (made.length === 0) return found;
    const taken = coveredBy(made, document.tokens.count, ['cue', 'content']);
    const isApart = ({ head, content }: Found): boolean =>
      taken[head] === 0 && content.every((stretch) => isFree(taken, stretch));
    return [...found.filter(isApart), ...new Set(made)];
  },
};

/** "We, the ministers of Ostra and Velm, meeting in Halm on 6 March," on a line of its own. */
function isPreamble(document: Document, p: number): boolean {
  const [from, to] = [document.paragraphs[p]!, document.paragraphs[p + 1]!];
  return (
    to - from <= LONGEST_PREAMBLE &&
    /^[,:]$/.test(wordAt(document, to - 1)) &&
    /^(?:The|We)$/.test(wordAt(document, from))
  );
}

/** Who states the clauses: "We", whose names may follow, or a body, "The Council of Velm,". */
function authorOf(reading: Reading, p: number, named: Stretch | undefined): Stretch | undefined {
  const { document } = reading;
  const [from, to] = [document.paragraphs[p]!, document.paragraphs[p + 1]!];
  if (wordAt(document, from) === 'We') {
    // "We therefore:" names nobody.
    if (isBare(document, from, to)) return { start: from, end: from + 1 };
    if (!named || named.start <= from || named.end > to) return undefined;
    return wordAt(document, named.end - 1) === ':' ? { start: named.start, end: named.end - 1 } : named;
  }
  if (!isCapitalised(document.lexemes.shapes[from + 1]!)) return undefined;
  let end = from;
  while (wordAt(document, end) !== ',' && end < to - 1) end += 1;
  return wordAt(document, to - 1) === ',' && !hasVerb({ start: from, end: to }, reading)
    ? { start: from, end }
    : undefined;
}

/** The author's name if repeated right above the first clause: "Acting under Article 7, | the Council of Velm|:". */
function namedAgain(author: Stretch, first: number, document: Document): Stretch {
  const end = document.paragraphs[document.paragraphAt[first]!]! - 1;
  const start = end - (author.end - author.start);
  if (start <= author.end || wordAt(document, end) !== ':') return author;
  for (let i = 0; i < author.end - author.start; i++)
    if (wordAt(document, start + i).toLowerCase() !== wordAt(document, author.start + i).toLowerCase()) return author;
  return { start, end };
}

/** "We therefore:", "We:" */
function isBare(document: Document, from: number, to: number): boolean {
  let end = from + 1;
  while (operativeAdverbs.has(wordAt(document, end))) end += 1;
  return end === to - 1 && wordAt(document, end) === ':';
}

/** The clauses below, each with what it lists, up to a paragraph that is no clause and doesn't lead to one. */
function clausesAfter(document: Document, first: number): Stretch[][] {
  const { paragraphs } = document;
  const clauses: Stretch[][] = [];
  let isList = false;
  for (let p = first; p + 1 < paragraphs.length && !isPreamble(document, p); p++) {
    const start = afterNumber(document, p);
    const last = clauses[clauses.length - 1];
    const clause = { start, end: clauseEnd(document, p) };
    if (
      isList &&
      last &&
      (start > paragraphs[p]! || /^\p{Ll}/u.test(wordAt(document, start))) &&
      !isNumber(document, p)
    )
      last.push(clause);
    else if (operativeVerb(document, start) !== undefined) {
      clauses.push([clause]);
      isList = wordAt(document, paragraphs[p + 1]! - 1) === ':';
    } else if (!leadsOn(document, p)) break;
  }
  return clauses;
}

/** "1. |", "(a) |", "– |" */
function afterNumber({ tokens: { text, starts, ends }, paragraphs }: Document, p: number): number {
  const from = paragraphs[p]!;
  const length = NUMBER.exec(text.slice(starts[from]!, starts[from]! + LONGEST_NUMBER))?.[0].length ?? 0;
  let start = from;
  while (start < paragraphs[p + 1]! - 1 && ends[start]! <= starts[from]! + length) start += 1;
  return start;
}

/** Whether a paragraph has the number of a clause, "1.", not of a listed item, "(a)". */
function isNumber(document: Document, p: number): boolean {
  return /^\d/.test(wordAt(document, document.paragraphs[p]!));
}

/** Whether a paragraph leads to a clause: "Recalling the Treaty;", "Deeply concerned at the tests,", a heading. */
function leadsOn(document: Document, p: number): boolean {
  const [from, last] = [document.paragraphs[p]!, document.paragraphs[p + 1]! - 1];
  const isActing = /ing$/.test(wordAt(document, from)) || /ing$/.test(wordAt(document, from + 1));
  return (
    isHeading(document, p) || /^[,;]$/.test(wordAt(document, last)) || (isActing && wordAt(document, last) === ':')
  );
}

/** The end of a clause without what joins it to the next: "our commitment|; and". */
function clauseEnd(document: Document, p: number): number {
  let end = document.paragraphs[p + 1]!;
  while (end > document.paragraphs[p]! + 1 && /^(?:[,:;]|and)$/.test(wordAt(document, end - 1))) end -= 1;
  return end;
}
