import type { CueChances } from '../../cues/cue-classifier.ts';
import { answerers, askers } from '../../data/askers.ts';
import { headingOpeners, headingWords, noSpeakers } from '../../data/no-speakers.ts';
import type { Document } from '../../document.ts';
import { isCapitalised, isInCapitals } from '../../lexemes.ts';
import { OPENS } from '../../quote-marks.ts';
import { isSubtitle } from '../blocks/block-content.ts';
import { isBullet } from '../blocks/list-items.ts';
import { wordAt } from '../word-at.ts';
import { afterNote, noteEnd } from './label-notes.ts';
import { nameAfter } from './marked-label.ts';
import type { Turn } from './turn.ts';

/** In tokens: a name with its title before the colon, if not all its words are capitalised. */
const LONGEST_NAME = 12;
/** Small words within a name or title: "Minister of Defence". */
export const PARTICLES: ReadonlySet<string> = new Set(
  'al and bin da de del der di du el for la le of the van von'.split(' '),
);
/** In tokens: a name with seat, party and office. */
export const LONGEST_SEAT = 24;
/** In tokens. */
const LONGEST_HEADING = 4;
/** The chance from which a cue before the colon makes it a sentence. */
const LIKELY_CUE = 0.2;

/** The turn that a paragraph begins, by the name before its colon. Undefined if there is none. */
export function readTurn(document: Document, paragraph: number): Turn | undefined {
  const { paragraphs, lexemes, marks } = document;
  const to = paragraphs[paragraph + 1]!;
  let from = paragraphs[paragraph]!;
  if (isSubtitle(document, from)) from += 2;
  const isItem = isBullet(document, from);
  if (isPartNumber(document, from)) return undefined;
  const isBracketed = wordAt(document, from) === '[' && wordAt(document, to - 1) === ']';
  if (isItem || isBracketed || isQuestionNumber(document, from)) from += 1;
  // "Q    Will they test?", as the White House has it.
  if (wordAt(document, from) === 'Q' && to > from + 1 && opensQuestion(document, from + 1)) {
    const name = { start: from, end: from + 1 };
    const kind = { isItem, isDescribed: false, isNameOnly: true, isBracketed };
    return { paragraph, name, colon: from, start: from + 1, ...kind };
  }
  // "Ola Kell, former head of the mission to the gates:"
  const isSeated = wordAt(document, from + 2) === ',' && isFullNameAtEdge(lexemes.shapes, from, from + 2);
  let names = 0;
  let others = 0;
  let note: number | undefined;
  for (let i = from; i < Math.min(to, from + LONGEST_SEAT + 1); i++) {
    const noted = i > from ? noteEnd(document, i) : undefined;
    if (noted !== undefined) {
      note = i;
      i = noted;
    }
    const word = wordAt(document, i);
    if (word === ':') {
      const end = note ?? i;
      const isQuoted = marks.roles[i + 1] === OPENS;
      const isTitled = names > 1 && others <= names && isFullNameAtEdge(lexemes.shapes, from, end);
      const isAsker = isOfAsker(document, from, i);
      const answering = answerers.has(wordAt(document, from).toLowerCase()) ? nameAfter(document, from, i) : undefined;
      const isName = names > 0 && (isQuoted ? others <= names : (others === 0 || isTitled || isAsker) && !isItem);
      const start = afterNote(document, i + 1);
      const isAlone = start === to;
      if (isSlogan(document, from, end)) return undefined;
      if (!isName || end <= from || (isAlone && ((others > 0 && !isQuoted) || to >= document.tokens.count)))
        return undefined;
      const isDescribed = isTitled && others > 0 && wordAt(document, from + 2) === ',';
      const kind = { isItem, isDescribed, isNameOnly: others === 0, isBracketed };
      return isField(document, start, to)
        ? undefined
        : { paragraph, name: answering ?? { start: from, end: isAsker ? from + 1 : end }, colon: i, start, ...kind };
    }
    // "8500th meeting: …", "4 May, Velm: …", "13:55 Velm: …"
    const isNumber = /^\d/.test(word) && !(i === from + 1 && isNumbered(document, i));
    if (marks.quotedAt[i]! >= 0 || isNumber) return undefined;
    const lower = word.toLowerCase();
    if (noSpeakers.has(lower) && !(isSeated && i > from + 2) && !isByline(document, i)) return undefined;
    if (isInCapitals(lexemes.shapes[i]!) && isOfHeading(lower, i - from)) return undefined;
    if (isCapitalised(lexemes.shapes[i]!)) names += 1;
    else if (!PARTICLES.has(lower) && !/^\d/.test(word) && !/^[,.’'()]$|^['’]s$/.test(word)) others += 1;
    if (others > 0 && i - from >= (isSeated ? LONGEST_SEAT : LONGEST_NAME)) return undefined;
  }
  return undefined;
}

/** "Q    | Will they test?", "Q    | (Inaudible) on the gates?", "Q    | — just to follow up" */
function opensQuestion(document: Document, i: number): boolean {
  return isCapitalised(document.lexemes.shapes[i]!) || /^(?:[(“"$…–—]|--|\.\.\.|\d[\d,.]*)$/.test(wordAt(document, i));
}

/** A heading's: "NOT THERE YET: …", "IN OTHER NEWS: …"; but "THE MOVEMENT, WHICH IS NOT PARTY TO IT:" speaks. */
function isOfHeading(word: string, place: number): boolean {
  return (headingWords.has(word) && place < LONGEST_HEADING) || (headingOpeners.has(word) && place === 0);
}

/** Whether a fact sheet's label says what is done: "KEEPING GATES SAFE: …", "STANDING UP FOR VELM: …". */
function isSlogan(document: Document, from: number, end: number): boolean {
  return end - from >= LEAST_SLOGAN && /^[A-Z]{3,}ING$/.test(wordAt(document, from));
}

/** In tokens. */
const LEAST_SLOGAN = 3;

/** "OLA KELL, BYLINE:", as broadcasters call a reporter */
function isByline(document: Document, i: number): boolean {
  return wordAt(document, i) === 'BYLINE' && wordAt(document, i - 1) === ',';
}

/** "Question | from the audience:" */
function isOfAsker(document: Document, from: number, colon: number): boolean {
  return askers.has(wordAt(document, from).toLowerCase()) && wordAt(document, from + 1) === 'from' && colon > from + 2;
}

/** Whether the name stands alone on its line, above what is said. */
export function isAlone({ paragraphs }: Document, { paragraph, start }: Turn): boolean {
  return start === paragraphs[paragraph + 1];
}

/** "Pact spokesman Idris Vantongeren", "Josceline Amory, head of structures" */
export function isFullNameAtEdge(shapes: Uint8Array, from: number, to: number): boolean {
  const isName = (i: number) => isCapitalised(shapes[i]!) && isCapitalised(shapes[i + 1]!);
  return isName(from) || isName(to - 2);
}

/** A committee's number of a question: "Q40 | Ola Kell:". */
function isQuestionNumber(document: Document, i: number): boolean {
  return /^Q\d{1,3}$/.test(wordAt(document, i)) && wordAt(document, i + 1) !== ':';
}

/** An author's own parts, which quote others as usual: "Q1: Who tests? | A1: Nobody." */
function isPartNumber(document: Document, i: number): boolean {
  return /^[AQ]\d{1,2}$/.test(wordAt(document, i)) && wordAt(document, i + 1) === ':';
}

/** A speaker whom the typist doesn't know: "Speaker 2". */
function isNumbered(document: Document, i: number): boolean {
  return /^\d{1,2}$/.test(wordAt(document, i)) && /^speaker$/i.test(wordAt(document, i - 1));
}

/**
 * Whether the words after a label fill in a form, being names and titles without a full stop, or numbers: "PRODUCER:
 * OLA KELL", "Next Steps: The Talks and Beyond", "Kell: 547."
 */
function isField(document: Document, start: number, end: number): boolean {
  let isNumber = start < end;
  for (let i = start; i < end && isNumber; i++) isNumber = /^[\d$€£%.,]+$/.test(wordAt(document, i));
  if (isNumber || start === end) return isNumber;
  for (let i = start; i < end; i++) {
    const word = wordAt(document, i);
    const isOfTitle = isCapitalised(document.lexemes.shapes[i]!) || PARTICLES.has(word) || /^[,;&/-]$/.test(word);
    if (!isOfTitle) return false;
  }
  return true;
}

/** Whether the label is a sentence, "Aas added: …", not a name. "QUESTION: …", "Reporter: …" are always labels. */
export function saysSo(
  turn: Turn,
  { any }: CueChances,
  { tokens: { text, starts, ends }, lexemes }: Document,
): boolean {
  const { name, paragraph } = turn;
  const isAsker =
    name.end - name.start === 1 && askers.has(text.slice(starts[name.start]!, ends[name.start]!).toLowerCase());
  if (isAsker || lexemes.shapes.subarray(name.start, name.end).every(isInCapitals)) return false;
  // A headline may have its verbs in capitals.
  if (turn.isNameOnly && paragraph > 0) return false;
  for (let i = name.start; i < name.end; i++) if (any[i]! > LIKELY_CUE) return true;
  return false;
}
