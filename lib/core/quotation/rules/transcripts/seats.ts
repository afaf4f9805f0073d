import type { Document } from '../../document.ts';
import { isCapitalised } from '../../lexemes.ts';
import { wordAt } from '../word-at.ts';
import type { Turn } from './turn.ts';
import { LONGEST_SEAT, PARTICLES } from './turn-label.ts';

const COURTESY = /^(?:Baroness|Dr|Lady|Lord|Madam|Miss|Mr|Mrs|Ms|Sir)\.?$/;
const PEER = /^(?:Baroness|Countess|Earl|Lady|Lord|Viscount)$/;
/** How many speakers with a seat a record has at least. */
const LEAST_SEATS = 2;
/** In tokens: a name alone on its line. */
const LONGEST_NAME = 5;

/**
 * Names alone on their lines without a colon, as in parliaments' records: "Ola Kell (North Velm, Labour)", "Ola Kell
 * (North Velm) (Lab)", "The Minister for Gates (Ola Kell)"; and, once these have named him, "Ola Kell" or "Mr Kell".
 */
export function readSeats(document: Document): Turn[] {
  const all = Array.from({ length: document.paragraphs.length - 1 }, (_, p) => p);
  const seats = all.flatMap((p) => readSeat(document, p) ?? []);
  if (seats.length < LEAST_SEATS) return seats;
  const surnames = new Set(seats.flatMap(({ name }) => surnamesIn(document, name.start, name.end)));
  const seated = new Map(seats.map((seat) => [seat.paragraph, seat]));
  return all.flatMap((p) => seated.get(p) ?? readAgain(document, p, surnames) ?? []);
}

function readSeat(document: Document, paragraph: number): Turn | undefined {
  const { paragraphs, tokens } = document;
  const end = paragraphs[paragraph + 1]!;
  // "10. | Ola Kell", as questions are numbered
  const isNumbered = /^\d{1,3}\.?$/.test(wordAt(document, paragraphs[paragraph]!));
  let start = paragraphs[paragraph]! + (isNumbered ? 1 : 0);
  if (isNumbered && wordAt(document, start) === '.') start += 1;
  if (end >= tokens.count || end - start > LONGEST_SEAT || wordAt(document, end - 1) !== ')') return undefined;
  const open = indexOf(document, '(', start, end);
  if (open - start < 2 || !isName(document, start, open)) return undefined;
  const close = indexOf(document, ')', open, end);
  const hasParty = close < end - 1 && wordAt(document, close + 1) === '(';
  const isHolder = wordAt(document, start) === 'The' && close - open > 2 && isName(document, open + 1, close);
  // "Lord Kell (Lab)": a peer has a party, and no seat.
  const isPeer = PEER.test(wordAt(document, start)) && close === end - 1;
  const isSeat = hasParty || isHolder || isPeer || COURTESY.test(wordAt(document, open + 1));
  return isSeat || indexOf(document, ',', open, end) < end ? alone(paragraph, start, end) : undefined;
}

/** A name that stands in full elsewhere, "Mr Kell", "Ola Kell", or "Madam Speaker", "The Lord Bishop of Velm". */
function readAgain(document: Document, paragraph: number, surnames: ReadonlySet<string>): Turn | undefined {
  const [start, end] = [document.paragraphs[paragraph]!, document.paragraphs[paragraph + 1]!];
  if (end >= document.tokens.count || end - start > LONGEST_NAME || end - start < 2) return undefined;
  const last = wordAt(document, end - 1);
  const isKnown = surnames.has(last) || (last === 'Speaker' && COURTESY.test(wordAt(document, start)));
  const isTitle = wordAt(document, start) === 'The' && PEER.test(wordAt(document, start + 1));
  return (isKnown || isTitle) && isName(document, start, end) ? alone(paragraph, start, end) : undefined;
}

function alone(paragraph: number, start: number, end: number): Turn {
  const kind = { isItem: false, isDescribed: false, isNameOnly: true, isBracketed: false };
  return { paragraph, name: { start, end }, colon: end - 1, start: end, ...kind };
}

/** The words before brackets: "Ola | Kell | (North Velm)", "The Minister for Gates (Ola | Kell |)". */
function surnamesIn(document: Document, start: number, end: number): string[] {
  const names: string[] = [];
  for (let i = start + 1; i < end; i++)
    if (/^[()]$/.test(wordAt(document, i)) && /^\p{Lu}/u.test(wordAt(document, i - 1)))
      names.push(wordAt(document, i - 1));
  return names;
}

/** "Ola Kell", "The Minister of State, Gates Office" */
function isName(document: Document, start: number, end: number): boolean {
  const isOffice = wordAt(document, start) === 'The';
  for (let i = start; i < end; i++) {
    const isJoint = PARTICLES.has(wordAt(document, i)) || (isOffice && wordAt(document, i) === ',');
    if (!isJoint && !isCapitalised(document.lexemes.shapes[i]!)) return false;
  }
  return end > start;
}

function indexOf(document: Document, mark: string, start: number, end: number): number {
  let i = start;
  while (i < end && wordAt(document, i) !== mark) i += 1;
  return i;
}
