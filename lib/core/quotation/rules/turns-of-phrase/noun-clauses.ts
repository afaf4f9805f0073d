import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import { isCapitalised } from '../../lexemes.ts';
import type { Reading } from '../../reading.ts';
import { tagNumber } from '../../syntax/tags.ts';
import { hasVerb } from '../insertion.ts';
import { wordAt } from '../word-at.ts';
import { tagsOf } from '../word-sets.ts';

const FINITE = tagsOf('MD', 'VBD', 'VBP', 'VBZ');
const PAST = tagNumber('VBD');
const TO_THE_EFFECT = ['to', 'the', 'effect', 'that'];
const DAY = /^(?:afternoon|day|evening|month|morning|night|week|year)$/;
/** What begins a clause with a verb of its own. */
const BEGINS_CLAUSE = /^(?:although|because|if|though|unless|until|when|where|which|while|who)$/;
const JOINS = /^(?:and|but|or|that|which|who)$/;

/** "its statement | that day" */
export function isDay(that: number, document: Document): boolean {
  return DAY.test(wordAt(document, that + 1));
}

/** "that", "to the effect that" */
export function leadsOn(document: Document, i: number): boolean {
  return wordAt(document, i) === 'that' || TO_THE_EFFECT.every((word, n) => wordAt(document, i + n) === word);
}

/** The clause "that it was late", with subject and verb. @param first where the noun and its owner begin */
export function clauseAfter(from: number, first: number, limits: Uint8Array, reading: Reading): Stretch | undefined {
  const { document, syntax } = reading;
  if (!leadsOn(document, from)) return undefined;
  const start = wordAt(document, from) === 'that' ? from : from + TO_THE_EFFECT.length - 1;
  // "the statement by Velm that was read out", "its statement that day"
  const [next, after] = [syntax.tags[start + 1]!, syntax.tags[start + 2]!];
  // A tagger may take the noun in "that gates could" for a verb.
  const isVerb = FINITE.has(next) && !FINITE.has(after) && !isCapitalised(document.lexemes.shapes[start + 1]!);
  if (isVerb || isDay(start, document)) return undefined;
  const { sentences, sentenceAt } = document;
  const isSubject = first - sentences[sentenceAt[first]!]! <= 1;
  const end = clauseEnd(start, sentences[sentenceAt[start]! + 1]!, limits, isSubject, reading);
  return end > start + 2 && hasVerb({ start, end }, reading) ? { start, end } : undefined;
}

/**
 * The end of a clause: before the sentence's verb, if the noun begins that; otherwise before a comma, or another
 * quotation.
 *
 * @param limits 1 for tokens of other quotations; undefined for a clause whose end the models found, which no comma
 * cuts
 */
export function clauseEnd(
  start: number,
  last: number,
  limits: Uint8Array | undefined,
  isSubject: boolean,
  { document, syntax: { tags } }: Reading,
): number {
  let hasOwn = false;
  let end = start + 1;
  for (; end < last && limits?.[end] !== 1; end++) {
    if (document.marks.quotedAt[end]! >= 0) {
      hasOwn ||= FINITE.has(tags[end]!);
      continue;
    }
    const word = wordAt(document, end);
    if (word === ',' && hasOwn && limits) break;
    const isAnother = word === 'that' && JOINS.test(wordAt(document, end - 1));
    if (isAnother || BEGINS_CLAUSE.test(word)) hasOwn = false;
    // "gates | could", where the noun was taken for a verb; but "Velm lied | was"
    const isOfVerb = hasOwn && FINITE.has(tags[end - 1]!) && tags[end - 1] !== PAST;
    if (!FINITE.has(tags[end]!) || isOfVerb) continue;
    if (isSubject && hasOwn && !JOINS.test(wordAt(document, end - 1))) break;
    hasOwn = true;
  }
  while (end > start && /^[.;,!?]$/.test(wordAt(document, end - 1))) end -= 1;
  return end;
}
