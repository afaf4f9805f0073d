import type { Document } from '../../document.ts';
import { isCapitalised, isInCapitals } from '../../lexemes.ts';
import { isFirstPerson } from '../first-person.ts';
import type { Found } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';
import type { Turn } from './turn.ts';
import { isAlone, isFullNameAtEdge } from './turn-label.ts';

/** The share of a text's paragraphs that must be turns. */
const LEAST_SHARE = 0.4;

/** The same if names are in capitals. */
const LEAST_SHOUTED = 0.2;

/** How much of a text its turns make up: all from the first to the last, about half, or a line here and there. */
export type Layout = 'record' | 'transcript' | 'other copy';

/** Whether turns were found: they have a colon or no cue at all. */
export function hasTurns(found: readonly Found[], document: Document): boolean {
  return found.some(({ isSpoken, cue: [cue] }) => isSpoken && (!cue || wordAt(document, cue.start) === ':'));
}

/** The index of the first turn's paragraph; without turns, the number of paragraphs. */
export function firstTurn(found: readonly Found[], document: Document): number {
  let first = document.paragraphs.length - 1;
  for (const { isSpoken, source, cue } of found)
    if (isSpoken && source[0] && (!cue[0] || wordAt(document, cue[0].start) === ':'))
      first = Math.min(first, document.paragraphAt[source[0].start]!);
  return first;
}

/** What turns make of a text; a few lines with a name and a colon don't suffice, as labels and lists have these. */
export function layoutOf(document: Document, turns: readonly Turn[]): Layout {
  if (turns.length < 2) return turns.length === 1 && isInterview(document, turns[0]!) ? 'transcript' : 'other copy';
  const share = turns.length / (document.paragraphs.length - 1);
  const inCapitals = turns.filter((turn) => isShouted(document, turn));
  // A newsletter's headings are shouted too, here and there.
  const areShouted = inCapitals.length >= 2 && share >= LEAST_SHOUTED;
  const seats = turns.filter(({ name, colon }) => colon < name.end && colon > name.start);
  // A caption, too, has brackets after a name.
  const isHouse = seats.length >= 2 && seats.some((turn) => speaksOfHimself(document, turn));
  if (areShouted || isHouse || isExchange(document, turns)) return 'record';
  return share >= LEAST_SHARE ? 'transcript' : 'other copy';
}

export function isShouted({ lexemes: { shapes } }: Document, { name: { start, end } }: Turn): boolean {
  return shapes.subarray(start, end).every(isInCapitals);
}

/** Whether a speaker comes again: "OLA KELL, HOST: …" and later "KELL: …". */
export function comesAgain({ lexemes: { words } }: Document, turns: readonly Turn[]): boolean {
  const named = new Set<number>();
  return turns.some(({ name: { start, end } }) => {
    const isKnown = named.has(words[start]!);
    for (let i = start; i < end; i++) named.add(words[i]!);
    return isKnown;
  });
}

/** Whether somebody speaks again after another, and somebody of himself: labels and lists don't. */
function isExchange(document: Document, turns: readonly Turn[]): boolean {
  const { words } = document.lexemes;
  // Later turns leave out the seat, the clock and the first name.
  const isSame = (one: Turn, other: Turn) => words[one.name.start] === words[other.name.start];
  return turns.some((turn, t) => {
    const [next, again] = [turns[t + 1], turns[t + 2]];
    return (
      next &&
      again &&
      isSame(turn, again) &&
      !isSame(turn, next) &&
      [turn, next, again].some((each) => speaksOfHimself(document, each))
    );
  });
}

/** Whether he does so in the turn's first paragraph. */
export function speaksOfHimself(document: Document, { start }: Turn): boolean {
  return isFirstPerson(document, start, document.paragraphs[document.paragraphAt[start]! + 1]!);
}

/** Whether a turn in other copy is a speaker's: described, named in full elsewhere, or answering a question. */
export function isOfSpeaker(document: Document, turn: Turn): boolean {
  if (turn.isBracketed) return true;
  if (turn.paragraph === 0 || turn.isItem || isAlone(document, turn) || isTown(document, turn)) return false;
  const { start, end } = turn.name;
  const isFullName = end - start > 1 && isFullNameAtEdge(document.lexemes.shapes, start, end);
  return (
    turn.isDescribed ||
    (isFullName && isFirstPerson(document, turn.start, document.paragraphs[turn.paragraph + 1]!)) ||
    isSurnameElsewhere(document, turn) ||
    isQuestion(document, turn.paragraph - 1)
  );
}

/** "NEW VELM: It is late" below the headline: where the article was written. */
function isTown(document: Document, turn: Turn): boolean {
  return turn.paragraph === 1 && isShouted(document, turn);
}

/** "Gruzdev", where "Yefim Gruzdev" stands elsewhere. */
function isSurnameElsewhere({ lexemes, marks }: Document, { name: { start, end } }: Turn): boolean {
  const { words, shapes } = lexemes;
  if (end - start !== 1) return false;
  for (let i = 1; i < words.length; i++) {
    const isName =
      i !== start && words[i] === words[start] && isCapitalised(shapes[i]!) && isCapitalised(shapes[i - 1]!);
    if (isName && marks.quotedAt[i]! < 0 && !isCapitalised(shapes[i + 1] ?? 0)) return true;
  }
  return false;
}

/** Whether a paragraph ends in a question. */
export function isQuestion({ tokens: { text, ends }, paragraphs }: Document, paragraph: number): boolean {
  const end = ends[paragraphs[paragraph + 1]! - 1]!;
  return /\?[*_”"’']*$/.test(text.slice(Math.max(0, end - 4), end));
}

/** Whether a dash takes the next turn: "— Is it late? — It is. | — They say it is early. | — They would." */
export function isNextInDialogue(document: Document, paragraph: number, question: number | undefined): boolean {
  const isDashed = (p: number) => /^[–—-]$/.test(wordAt(document, document.paragraphs[p]!));
  return question !== undefined && paragraph > question + 1 && [question, question + 1, paragraph].every(isDashed);
}

/** Whether all other paragraphs are questions, so that one turn is enough. */
function isInterview(document: Document, { paragraph }: Turn): boolean {
  if (document.paragraphs.length === 2) return false;
  for (let p = 0; p + 1 < document.paragraphs.length; p++)
    if (p !== paragraph && !isQuestion(document, p)) return false;
  return true;
}
