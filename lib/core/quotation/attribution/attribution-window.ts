import type { CueChances } from '../cues/cue-classifier.ts';
import { feature } from '../learned/hashing.ts';
import type { Reading } from '../reading.ts';

/**
 * What lies around one cue: the stretch of text in which its source and content are looked for, and how each token
 * stands to the cue. Arrays are by place in the window.
 */
export interface AttributionWindow {
  /** Token index of the cue's head. */
  readonly cue: number;
  /** Token indices, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** How the token hangs together with the cue in the grammar; a hash, 0 for the cue itself. */
  readonly paths: Int32Array;
  /** Sentences between, -3 to 3. */
  readonly sentences: Int8Array;
  /** Commas and the like between the token and the cue, up to 3. */
  readonly commas: Uint8Array;
  /** Quoted stretches that begin or end between the token and the cue, up to 3. */
  readonly quotes: Uint8Array;
  /** Another likely cue stands between, outside quotation marks. */
  readonly rivals: Uint8Array;
  /** Where the cue's sentence has quotation marks: bit 1 before the cue, bit 2 after, bit 4 the sentence before, bit 8 the next. */
  readonly layout: number;
}

/** A window ends after so many tokens at most. */
const BEFORE = 160;
const AFTER = 200;
/** A token as likely as this to be a cue contends for the content around it. */
export const RIVAL = 0.4;

export function openWindow(reading: Reading, chances: CueChances, cue: number): AttributionWindow {
  const { document, syntax } = reading;
  const { sentences, sentenceAt, marks, tokens } = document;
  const { from, to } = boundsOf(document, cue);
  const length = to - from;
  const home = sentenceAt[cue]!;
  const commas = new Uint8Array(length);
  const quotes = new Uint8Array(length);
  const rivals = new Uint8Array(length);
  const distances = new Int8Array(length);
  const walk = (start: number, end: number, step: number) => {
    let seenCommas = 0;
    let seenQuotes = 0;
    let rival = 0;
    for (let i = start; i !== end; i += step) {
      const at = i - from;
      const unit = tokens.text.charCodeAt(tokens.starts[i]!);
      const quoted = marks.quotedAt[i]!;
      if (quoted !== marks.quotedAt[i - step]! && quoted >= 0) seenQuotes = Math.min(3, seenQuotes + 1);
      commas[at] = seenCommas;
      quotes[at] = seenQuotes;
      rivals[at] = rival;
      distances[at] = Math.max(-3, Math.min(3, sentenceAt[i]! - home));
      if (unit === 44 || unit === 59 || unit === 0x2013 || unit === 0x2014) seenCommas = Math.min(3, seenCommas + 1);
      if (quoted < 0 && chances.any[i]! > RIVAL) rival = 1;
    }
  };
  walk(cue - 1, from - 1, -1);
  walk(cue + 1, to, 1);
  const first = sentences[home]!;
  const last = sentences[home + 1]!;
  let layout = 0;
  for (let i = Math.max(first, from); i < Math.min(last, to); i++)
    if (marks.quotedAt[i]! >= 0) layout |= i < cue ? 1 : 2;
  if (first > from && marks.quotedAt[first - 1]! >= 0) layout |= 4;
  if (last < to && marks.quotedAt[last]! >= 0) layout |= 8;
  const paths = pathsToCue(syntax.heads, syntax.relations, cue, from, to, first, last);
  return { cue, from, to, paths, sentences: distances, commas, quotes, rivals, layout };
}

/**
 * The cue's sentence and the next, and on both sides as many more as have quotation marks, within the paragraph:
 * where 98.7% of PolNeAR's attributions end.
 */
function boundsOf(
  { paragraphs, paragraphAt, sentences, sentenceAt, marks }: Reading['document'],
  cue: number,
): { from: number; to: number } {
  const isQuoted = (s: number) => {
    for (let i = sentences[s]!; i < sentences[s + 1]!; i++) if (marks.quotedAt[i]! >= 0) return true;
    return false;
  };
  const low = Math.max(paragraphs[paragraphAt[cue]!]!, cue - BEFORE);
  const high = Math.min(paragraphs[paragraphAt[cue]! + 1]!, cue + AFTER);
  const home = sentenceAt[cue]!;
  let first = home;
  while (sentences[first]! > low && isQuoted(first - 1)) first -= 1;
  let last = home;
  while (sentences[last + 1]! < high && (last === home || isQuoted(last + 1))) last += 1;
  return { from: Math.max(low, sentences[first]!), to: Math.min(high, sentences[last + 1]!) };
}

/** Ancestors further up than this are one. */
const CLIMB = 4;

/**
 * For each token of the window, how it hangs together with the cue: below it, by the relation of the cue's child that
 * it is under; else by the ancestor of the cue that it is under, how far up that is, and the relations on both ways.
 */
function pathsToCue(
  heads: Int32Array,
  relations: Uint8Array,
  cue: number,
  from: number,
  to: number,
  first: number,
  last: number,
): Int32Array {
  const paths = new Int32Array(to - from).fill(1);
  const low = Math.max(first, from);
  const high = Math.min(last, to);
  const known = new Int32Array(last - first);
  const spine = new Uint8Array(last - first);
  let branch = 0;
  let level = 0;
  for (let at = cue; at >= 0; at = heads[at]!) {
    known[at - first] = feature(1, Math.min(CLIMB, level), branch) || 1;
    spine[at - first] = 1;
    branch = relations[at]!;
    level += 1;
  }
  const trail: number[] = [];
  for (let i = low; i < high; i++) {
    let at = i;
    trail.length = 0;
    while (at >= 0 && known[at - first] === 0) {
      trail.push(at);
      at = heads[at]!;
    }
    // The last step of the way up decides: all that hangs below it has the same path.
    let path = at < 0 ? 2 : known[at - first]!;
    const top = trail[trail.length - 1];
    if (top !== undefined && (at < 0 || spine[at - first] === 1))
      path = feature(2, path, relations[top]!, at >= 0 && top < at ? 1 : 0);
    for (const step of trail) known[step - first] = path;
    paths[i - from] = known[i - first]!;
  }
  paths[cue - from] = 0;
  return paths;
}
