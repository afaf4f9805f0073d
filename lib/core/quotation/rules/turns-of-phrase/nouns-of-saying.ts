import type { Stretch } from '../../candidates/candidate.ts';
import { nounsOfSaying } from '../../data/nouns-of-saying.ts';
import type { Document } from '../../document.ts';
import { isCapitalised } from '../../lexemes.ts';
import type { Reading } from '../../reading.ts';
import { tagNumber } from '../../syntax/tags.ts';
import { coveredBy, isFree } from '../covered.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';
import { tagsOf } from '../word-sets.ts';
import { clauseAfter, clauseEnd, isDay, leadsOn } from './noun-clauses.ts';

const NAME = tagsOf('CD', 'DT', 'JJ', 'NN', 'NNP', 'NNPS', 'NNS', 'POS', 'PRP$');
const POSSESSIVE = tagNumber('POS');
const DEFINITE = tagsOf('DT', 'PRP$');
const OWNED = tagsOf('POS', 'PRP$');
/** A name with titles, in tokens. */
const LONGEST_NAME = 14;
/** "Velm's | recent public | statement" */
const MOST_BEFORE = 2;
/** In UTF-16 code units. */
const REACH = 48;
const REJECTING = /\b(?:brush|den(?:y|ie)|dismiss|disput|disregard|refut|reject|repudiat|shrug|wav)[^.;]*$/i;
/** To note a statement, or to be asked about it, says nothing. */
const NOTING = /^(?:note|noted|notes|noting)$/;
const CONFIDENCE = 0.6;

export const NOUNS_OF_SAYING: QuotationRule = {
  name: 'nouns of saying',
  reason:
    'in "On Velm’s contention that it was late, she said no" and "The EU notes the statement by Velm that it was late" Velm says so: ministries answer others so, and the corpus has verbs',
  apply: (all, { reading }) => {
    const { document } = reading;
    const found = all.filter((one) => !isOfDay(one, document)).map((one) => withoutVerb(one, reading));
    const others = found.filter((one) => !isNoted(one, document));
    const claimed = coveredBy(others, document.tokens.count, ['cue', 'content']);
    const limits = coveredBy(others, document.tokens.count, ['source', 'cue', 'content']);
    const made: Found[] = [];
    for (let noun = 1; noun + 3 < document.tokens.count; noun++) {
      if (claimed[noun] === 1 || document.marks.quotedAt[noun]! >= 0 || !isOfSaying(noun, document)) continue;
      const told = ownerBefore(noun, reading) ?? ownerAfter(noun, reading);
      const first = Math.min(noun, told?.source.start ?? noun);
      const clause = told && !isRejected(first, document) && clauseAfter(told.end, first, limits, reading);
      if (!told || !clause) continue;
      const cue = [{ start: noun, end: noun + 1 }];
      made.push({ head: noun, source: [told.source], cue, content: [clause], confidence: CONFIDENCE, inner: [] });
    }
    const taken = coveredBy(made, document.tokens.count, ['cue', 'content']);
    return [...found.filter(({ content }) => content.every((stretch) => isFree(taken, stretch))), ...made];
  },
};

function isOfSaying(i: number, document: Document): boolean {
  return nounsOfSaying.has(wordAt(document, i).toLowerCase());
}

/** "Velm's statement | that day | was short" */
function isOfDay({ head, content: [first] }: Found, document: Document): boolean {
  return isOfSaying(head, document) && wordAt(document, first?.start ?? 0) === 'that' && isDay(first!.start, document);
}

/** "The EU | notes | the statement by Velm", "takes | note of | the remarks" */
function isNoted({ head }: Found, document: Document): boolean {
  return NOTING.test(wordAt(document, head));
}

/** Whether somebody rejects it, so that it is his: "The minister rejected | the accusation of Velm that". */
function isRejected(first: number, { tokens: { text, starts } }: Document): boolean {
  return REJECTING.test(text.slice(Math.max(0, starts[first]! - REACH), starts[first]));
}

/** The quotation without the sentence's verb, if it is the subject: "Velm’s claim | that it was late | is false". */
function withoutVerb(one: Found, reading: Reading): Found {
  const [content, ...others] = one.content;
  const [cue] = one.cue;
  const { document } = reading;
  const { sentences, sentenceAt } = document;
  const first = Math.min(one.head, one.source[0]?.start ?? one.head);
  const isSubject = first - sentences[sentenceAt[first]!]! <= 1;
  if (!cue || !content || others.length > 0 || !isSubject || !isOfSaying(one.head, document)) return one;
  if (content.start !== Math.max(cue.end, one.source[0]?.end ?? 0) || !isOwned(one.head, reading)) return one;
  const end = clauseEnd(content.start, content.end, undefined, true, reading);
  return end < content.end ? { ...one, content: [{ start: content.start, end }] } : one;
}

/** "Velm's | claim", "the | claim | by Velm", but not "Velm | claims" */
function isOwned(noun: number, { document, syntax: { tags } }: Reading): boolean {
  return OWNED.has(tags[noun - 1]!) || /^(?:by|from|of)$/.test(wordAt(document, noun + 1));
}

interface Told {
  readonly source: Stretch;
  /** The token at which the noun with its owner ends. */
  readonly end: number;
}

/** "| Velm's | recent statement" */
function ownerBefore(noun: number, reading: Reading): Told | undefined {
  const { tags } = reading.syntax;
  for (let mark = noun - 1; mark >= Math.max(1, noun - 1 - MOST_BEFORE); mark--) {
    if (tags[mark] !== POSSESSIVE) continue;
    let start = mark;
    while (start > Math.max(0, mark - LONGEST_NAME) && isOfName(start - 1, reading)) start -= 1;
    while (start < mark && LINK.test(wordAt(reading.document, start))) start += 1;
    return start < mark ? { source: { start, end: mark }, end: noun + 1 } : undefined;
  }
  return undefined;
}

const LINK = /^(?:and|for|of|['’]s?)$/;

function isOfName(i: number, { document, syntax: { tags } }: Reading): boolean {
  const isName = isCapitalised(document.lexemes.shapes[i]!) && NAME.has(tags[i]!);
  return isName || LINK.test(wordAt(document, i)) || wordAt(document, i).toLowerCase() === 'the';
}

/** "the statement by | Velm's council |", but not "the declaration of | independence |" */
function ownerAfter(noun: number, { document, syntax: { tags } }: Reading): Told | undefined {
  if (!/^(?:by|from|of)$/.test(wordAt(document, noun + 1))) return undefined;
  const start = noun + 2;
  const isNamed = isCapitalised(document.lexemes.shapes[start]!) || DEFINITE.has(tags[start]!);
  if (wordAt(document, noun + 1) === 'of' && !isNamed) return undefined;
  let end = start;
  while (end < start + LONGEST_NAME && (NAME.has(tags[end]!) || isPart(document, end)) && !leadsOn(document, end))
    end += 1;
  return end > start && leadsOn(document, end) ? { source: { start, end }, end } : undefined;
}

/** "the ministry | of | Velm", "Minister of State|,| Ola Kell" */
function isPart(document: Document, i: number): boolean {
  const isComma = wordAt(document, i) === ',' && isCapitalised(document.lexemes.shapes[i + 1]!);
  const isName = isCapitalised(document.lexemes.shapes[i]!);
  return isComma || isName || LINK.test(wordAt(document, i)) || wordAt(document, i) === 'in';
}
