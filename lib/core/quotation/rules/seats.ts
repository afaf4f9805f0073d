import type { Document } from '../document.ts';
import { isCapitalised } from '../lexemes.ts';
import { LONGEST_SEAT, PARTICLES, type Turn } from './turn-label.ts';
import { wordAt } from './word-at.ts';

const COURTESY = /^(?:Dr|Lady|Lord|Miss|Mr|Mrs|Ms|Sir)\.?$/;
/** A name alone, with title, in tokens. */
const LONGEST_NAME = 5;

/**
 * The lines of a parliament's record that tell without a colon who speaks: with his seat or office, and by name where he does so
 * again.
 */
export function readSeats(document: Document): Turn[] {
  const surnames = new Set<string>();
  const turns: Turn[] = [];
  for (let p = 0; p + 1 < document.paragraphs.length; p++) {
    const seat = readSeat(document, p);
    if (seat) for (const name of surnamesIn(document, seat)) surnames.add(name);
    const turn = seat ?? readName(document, p, surnames);
    if (turn) turns.push(turn);
  }
  return turns;
}

/** "Ola Kell (North Velm, Labour)", "10. Ola Kell (Velm) (Lab)", "The Minister for Gates (Mr Aas)" */
function readSeat(document: Document, paragraph: number): Turn | undefined {
  const { paragraphs, tokens, lexemes } = document;
  const first = paragraphs[paragraph]!;
  const isNumbered = /^\d{1,3}$/.test(wordAt(document, first)) && wordAt(document, first + 1) === '.';
  const start = isNumbered ? first + 2 : first;
  const end = paragraphs[paragraph + 1]!;
  if (end >= tokens.count || end - start > LONGEST_SEAT || wordAt(document, end - 1) !== ')') return undefined;
  let open = start;
  while (open < end && wordAt(document, open) !== '(') {
    if (!isCapitalised(lexemes.shapes[open]!) && !PARTICLES.has(wordAt(document, open))) return undefined;
    open += 1;
  }
  let comma = open;
  while (comma < end && wordAt(document, comma) !== ',') comma += 1;
  const isOffice = COURTESY.test(wordAt(document, open + 1)) || (wordAt(document, start) === 'The' && end - open > 3);
  const isOfParty = wordAt(document, end - 3) === '(' && end - 3 > open;
  if (open - start < 2 || (comma === end && !isOffice && !isOfParty)) return undefined;
  return turnOf(paragraph, start, end);
}

/** "Mr Kell", "Ola Kell" on a line of its own, of somebody who had his seat named before. */
function readName(document: Document, paragraph: number, surnames: ReadonlySet<string>): Turn | undefined {
  const [start, end] = [document.paragraphs[paragraph]!, document.paragraphs[paragraph + 1]!];
  if (end - start < 2 || end - start > LONGEST_NAME || !surnames.has(wordAt(document, end - 1))) return undefined;
  for (let i = start; i < end; i++) if (!isCapitalised(document.lexemes.shapes[i]!)) return undefined;
  return end < document.tokens.count ? turnOf(paragraph, start, end) : undefined;
}

/** The word before the first bracket, and the one that the last closes on: one of them ends a name. */
function surnamesIn(document: Document, { name: { start, end } }: Turn): string[] {
  let open = start;
  while (wordAt(document, open) !== '(') open += 1;
  return [wordAt(document, open - 1), wordAt(document, end - 2)];
}

function turnOf(paragraph: number, start: number, end: number): Turn {
  const kind = { isItem: false, isDescribed: false, isNameOnly: true, isBracketed: false };
  return { paragraph, name: { start, end }, colon: end - 1, start: end, ...kind };
}
