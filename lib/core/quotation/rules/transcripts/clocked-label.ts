import { noSpeakers } from '../../data/no-speakers.ts';
import type { Document } from '../../document.ts';
import { isCapitalised } from '../../lexemes.ts';
import { wordAt } from '../word-at.ts';
import { secondsAt } from './label-notes.ts';
import type { Turn } from './turn.ts';

/** In tokens. */
const LONGEST_NAME = 6;
/** In seconds: a recording's first words come early, where the times of a live blog are those of a day. */
const LATEST_START = 300;

interface Clocked {
  readonly seconds: number;
  /** Undefined for a time without a name. */
  readonly turn: Turn | undefined;
}

/**
 * Turns with the recording's time at their labels, by paragraph: "[00:15] Ola Kell: | It is late.", and, with the words below,
 * "Ola Kell (00:15)", "Ola Kell 0:15", "00:15 Ola Kell".
 */
export function readClocked(document: Document): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  let last: number | undefined;
  for (let p = 0; p + 1 < document.paragraphs.length; p++) {
    const { seconds, turn } = readLabel(document, p) ?? {};
    if (seconds === undefined) continue;
    if (seconds < (last ?? 0) || (last === undefined && seconds > LATEST_START)) return new Map();
    last = seconds;
    if (turn) turns.set(p, turn);
  }
  return turns.size > 1 ? turns : new Map();
}

function readLabel(document: Document, paragraph: number): Clocked | undefined {
  const [from, to] = [document.paragraphs[paragraph]!, document.paragraphs[paragraph + 1]!];
  const before = secondsAt(document, from);
  const start = before?.end ?? from;
  let end = start;
  while (end < Math.min(to, start + LONGEST_NAME) && isOfName(document, end)) end += 1;
  const after = before ?? secondsAt(document, wordAt(document, end) === '|' ? end + 1 : end);
  if (!after || after.end > to) return undefined;
  const { seconds } = after;
  const colon = Math.max(end, after.end);
  const isLabel = end > start && (colon === to ? to < document.tokens.count : wordAt(document, colon) === ':');
  if (!isLabel) return before && { seconds, turn: undefined };
  const kind = { isItem: false, isDescribed: false, isNameOnly: true, isBracketed: false };
  const name = { start, end };
  return {
    seconds,
    turn: { paragraph, name, colon: colon === to ? start : colon, start: Math.min(colon + 1, to), ...kind },
  };
}

function isOfName(document: Document, i: number): boolean {
  const word = wordAt(document, i);
  return (
    (isCapitalised(document.lexemes.shapes[i]!) && !noSpeakers.has(word.toLowerCase())) ||
    /^(?:\.|al|bin|d[aei]|van|von|\d)$/.test(word)
  );
}
