import { HashMap } from '../learned/hash-map.ts';
import { hashText } from '../learned/hashing.ts';
import { CLOSES, OPENS } from '../quote-marks.ts';
import type { Reading } from '../reading.ts';
import { tagNumber } from '../syntax/tags.ts';
import type { Stretch } from './candidate.ts';

const MD = tagNumber('MD');
const IN = tagNumber('IN');
const TO = tagNumber('TO');
const VB = tagNumber('VB');
const VBZ = tagNumber('VBZ');
const NN = tagNumber('NN');
const NNS = tagNumber('NNS');

// Kinds of token as a boundary sees them; these and those of BOUNDARY_WORDS.
const NO_TOKEN = 0;
const COMMA = 2;
const OPENING = 3;
const CLOSING = 4;
const PREPOSITION = 12;
const VERB = 13;
const NOUN = 14;
const OTHER = 15;

/** Kinds of token as a boundary sees them, by how firmly they part what stands on either side. */
const BOUNDARY_WORDS = HashMap.from([
  ...'. ? ! ...'.split(' ').map((w) => [hashText(w), 1] as const),
  [hashText(','), COMMA],
  [hashText('that'), 5],
  ...'and but or'.split(' ').map((w) => [hashText(w), 6] as const),
  ...'after although as because before during if since though unless until when where which while who'
    .split(' ')
    .map((w) => [hashText(w), 7] as const),
  ...'- --'.split(' ').map((w) => [hashText(w), 8] as const),
  ...': ;'.split(' ').map((w) => [hashText(w), 9] as const),
]);

/** The kind of a token at the edge of a stretch: a small number, 0 outside the window. */
export function boundary({ document, syntax }: Reading, i: number, from: number, to: number): number {
  if (i < from || i >= to) return NO_TOKEN;
  const role = document.marks.roles[i]!;
  if (role === OPENS) return OPENING;
  if (role === CLOSES) return CLOSING;
  const known = BOUNDARY_WORDS.get(document.lexemes.words[i]!);
  if (known >= 0) return known;
  const tag = syntax.tags[i]!;
  if (tag === IN || tag === TO) return PREPOSITION;
  if ((tag >= VB && tag <= VBZ) || tag === MD) return VERB;
  return tag >= NN && tag <= NNS ? NOUN : OTHER;
}

export function isCommaAt({ document }: Reading, i: number): boolean {
  return i >= 0 && i < document.lexemes.words.length && BOUNDARY_WORDS.get(document.lexemes.words[i]!) === COMMA;
}

/** Where the last clause of a stretch begins: after its last comma outside quotation marks, or with the stretch. */
export function lastClauseStart(reading: Reading, { start, end }: Stretch): number {
  const { quotedAt } = reading.document.marks;
  let comma = end - 2;
  while (comma > start && !(isCommaAt(reading, comma) && quotedAt[comma]! < 0)) comma -= 1;
  return comma > start ? comma + 1 : start;
}
