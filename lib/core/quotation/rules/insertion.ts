import type { Stretch } from '../candidates/candidate.ts';
import type { Document } from '../document.ts';
import { hashText } from '../learned/hashing.ts';
import { isCapitalised } from '../lexemes.ts';
import { OPENS } from '../quote-marks.ts';
import type { Reading } from '../reading.ts';
import type { Found } from './quotation-rule.ts';
import { wordAt } from './word-at.ts';
import { tagsOf, wordsOf } from './word-sets.ts';

const FINITE = tagsOf('MD', 'VBD', 'VBP', 'VBZ');
/** Tags that can begin a name: "the envoy", "Ola Kell", "its ministry". */
const BEGINS_NAME = tagsOf('DT', 'NNP', 'PRP$');
const COMMA = hashText(',');
const COLON = hashText(':');
const ENDS = wordsOf([',', ':', '.', '?', '!']);
/** After the verb: "told reporters in Oslo on Thursday", in tokens. */
const LONGEST_CIRCUMSTANCE = 12;

/** An attribution that commas separate from the sentence around it: "…, she said, …". Ranges of tokens. */
export interface Insertion {
  readonly source: Stretch;
  /** The words before it in its sentence, without the comma. */
  readonly before: Stretch;
  /** The words after its comma or colon; undefined if it ends the sentence. */
  readonly after: Stretch | undefined;
  readonly isColon: boolean;
}

/** Reads an attribution as an insertion, since the models may have misread its source. Undefined if it is none. */
export function readInsertion(
  { source: [said], cue: [cue] }: Pick<Found, 'source' | 'cue'>,
  reading: Reading,
): Insertion | undefined {
  const { lexemes, marks, sentences, sentenceAt } = reading.document;
  const { words } = lexemes;
  if (!said || !cue || marks.quotedAt[cue.start]! >= 0) return;
  const from = sentences[sentenceAt[cue.start]!]!;
  const to = sentences[sentenceAt[cue.start]! + 1]!;
  const isMisread = (said.start === from && said.end < cue.start) || runsOn(said, cue, reading);
  const named = isMisread ? nameAfter(cue, to, reading) : undefined;
  const end = circumstanceEnd(Math.max(named?.end ?? said.end, cue.end), to, reading);
  if (end === undefined) return;
  const last = ENDS.get(words[to - 1]!) >= 0 ? to - 1 : to;
  const after = end + 1 < last ? { start: end + 1, end: last } : undefined;
  const source = named ?? (after && beginsWithVerb(after, reading) ? withoutSubject(said, cue, reading) : said);
  const start = Math.min(source.start, cue.start);
  const isQuoted = marks.quotedAt[start - 1]! >= 0;
  if (start < from + 2 || (words[start - 1] !== COMMA && !isQuoted)) return;
  return { source, before: { start: from, end: isQuoted ? start : start - 1 }, after, isColon: words[end] === COLON };
}

export function hasVerb({ start, end }: Stretch, { document, syntax: { tags } }: Reading): boolean {
  // The tagger takes a minus sign for a verb.
  for (let i = start; i < end; i++) if (FINITE.has(tags[i]!) && wordAt(document, i) !== '−') return true;
  return false;
}

/** Whether words lack a subject: "…, “buys eleven loaves”". */
export function beginsWithVerb({ start }: Stretch, { document: { marks }, syntax: { tags } }: Reading): boolean {
  return FINITE.has(tags[marks.roles[start] === OPENS ? start + 1 : start]!);
}

/** The mark that ends what the verb takes (audience, place, time); undefined if a clause begins first. */
function circumstanceEnd(from: number, to: number, { document, syntax: { tags } }: Reading): number | undefined {
  for (let i = from; i < Math.min(to, from + LONGEST_CIRCUMSTANCE); i++) {
    i = markedNameEnd(i, document);
    if (ENDS.get(document.lexemes.words[i]!) >= 0) return i;
    if (FINITE.has(tags[i]!) || document.marks.quotedAt[i]! >= 0) return;
  }
  return;
}

/** The token after a name in quotation marks: "told the | “Velm Courier” | correspondent". */
function markedNameEnd(i: number, { lexemes: { shapes }, marks }: Document): number {
  const stretch = marks.quoted[marks.quotedAt[i]!];
  if (!stretch || stretch.start !== i || stretch.end - i > LONGEST_NAME) return i;
  return shapes.subarray(i + 1, stretch.end - 1).every(isCapitalised) ? stretch.end : i;
}

/** In tokens, with its marks. */
const LONGEST_NAME = 6;

/** ", says | Ola Kell, Velm | would leave": with the subject of the next clause. */
function runsOn(said: Stretch, cue: Stretch, { document: { lexemes }, syntax: { tags } }: Reading): boolean {
  return (
    said.start === cue.end &&
    FINITE.has(tags[said.end]!) &&
    lexemes.words.subarray(said.start, said.end).includes(COMMA)
  );
}

/** ", warned | Ola Kell of the Forum, …" */
function nameAfter(
  cue: Stretch,
  to: number,
  { document: { lexemes }, syntax: { tags } }: Reading,
): Stretch | undefined {
  if (lexemes.words[cue.start - 1] !== COMMA || !BEGINS_NAME.has(tags[cue.end]!)) return;
  let end = cue.end + 1;
  while (end < Math.min(to, cue.end + LONGEST_CIRCUMSTANCE) && ENDS.get(lexemes.words[end]!) < 0) end += 1;
  return { start: cue.end, end };
}

/** The source without the sentence's subject: "Their allowance, | Ola Kell complained, buys". */
function withoutSubject(said: Stretch, cue: Stretch, { document: { lexemes } }: Reading): Stretch {
  for (let i = said.start; i < Math.min(said.end, cue.start) - 1; i++)
    if (lexemes.words[i] === COMMA) return { start: i + 1, end: said.end };
  return said;
}
