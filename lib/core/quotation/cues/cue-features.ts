import { HashMap } from '../learned/hash-map.ts';
import { feature, hashText } from '../learned/hashing.ts';
import { isCapitalised } from '../lexemes.ts';
import { CLOSES, OPENS } from '../quote-marks.ts';
import type { Reading } from '../reading.ts';
import { relationNumber } from '../syntax/relations.ts';
import { tagNumber } from '../syntax/tags.ts';

/** An upper bound; a verb with more children leaves the rest unread. */
export const CUE_FEATURES = 128;
const CHILDREN_READ = 12;

const EDGE = 7;
const NSUBJ = relationNumber('nsubj');
const CCOMP = relationNumber('ccomp');
const MARK = relationNumber('mark');
const AUX = relationNumber('aux');
const ADVMOD = relationNumber('advmod');
const DOBJ = relationNumber('dobj');
const FIRST_VERB = tagNumber('VB');
const LAST_VERB = tagNumber('VBZ');

/** Forms of "be", "have" and "do", and contracted auxiliaries: never the head of a cue. */
const AUXILIARIES = HashMap.from(
  "'d 'm 're 's 've am are be been being did do does doing had has have having is was were"
    .split(' ')
    .map((word) => [hashText(word), 1]),
);

/** Words that have been cues, with how often they were: 1 rarely to 3 mostly. By the hash of the lower-cased word. */
export type CueLexicon = HashMap;

/** Whether a token may be the head of a cue: any verb, and other words that have been one (": ", "according", "statement"). */
export function mayBeCue({ document, syntax }: Reading, lexicon: CueLexicon, i: number): boolean {
  const word = document.lexemes.words[i]!;
  if (lexicon.get(word) >= 0) return true;
  const tag = syntax.tags[i]!;
  return tag >= FIRST_VERB && tag <= LAST_VERB && AUXILIARIES.get(word) < 0;
}

/** Writes the features of token `i` as the head of a cue into `out` (of CUE_FEATURES), and returns their number. */
export function cueFeatures(reading: Reading, lexicon: CueLexicon, i: number, out: Int32Array): number {
  const { document, syntax, tree } = reading;
  const { words, stems, suffixes3, shapes } = document.lexemes;
  const { tags, heads, relations } = syntax;
  const { quotedAt } = document.marks;
  const sentence = document.sentenceAt[i]!;
  const from = document.sentences[sentence]!;
  const to = document.sentences[sentence + 1]!;
  const word = words[i]!;
  const stem = stems[i]!;
  const tag = tags[i]!;
  const wordAt = (at: number) => (at >= from && at < to ? words[at]! : EDGE);
  const tagAt = (at: number) => (at >= from && at < to ? tags[at]! : 60);
  const inQuote = quotedAt[i]! >= 0 ? 1 : 0;
  const around = quoteSurroundings(reading, i, from, to) | (inQuote << 8);
  const others = otherCues(reading, lexicon, i, from, to);
  let n = 0;
  out[n++] = feature(201, word, inQuote);
  out[n++] = feature(202, stem);
  out[n++] = feature(203, stem, tag);
  out[n++] = feature(204, tag, inQuote);
  out[n++] = feature(205, wordAt(i - 1));
  out[n++] = feature(206, wordAt(i + 1));
  out[n++] = feature(207, wordAt(i - 2));
  out[n++] = feature(208, wordAt(i + 2));
  out[n++] = feature(209, stem, wordAt(i + 1));
  out[n++] = feature(210, stem, wordAt(i - 1));
  out[n++] = feature(211, tagAt(i - 1) | (tag << 6) | (tagAt(i + 1) << 12));
  out[n++] = feature(212, tagAt(i - 2) | (tagAt(i - 1) << 6) | (tag << 12));
  out[n++] = feature(213, tagAt(i + 1) | (tagAt(i + 2) << 6) | (tag << 12));
  out[n++] = feature(214, suffixes3[i]!, tag);
  out[n++] = feature(215, around);
  out[n++] = feature(216, around, stem);
  out[n++] = feature(217, around, tag);
  out[n++] = feature(218, others);
  out[n++] = feature(219, others, stem);
  out[n++] = feature(220, others, around);
  out[n++] = feature(221, relations[i]!, tag);
  out[n++] = feature(222, relations[i]!, stem);
  const head = heads[i]!;
  out[n++] = feature(223, head < 0 ? EDGE : stems[head]!, relations[i]!);
  out[n++] = feature(224, head < 0 ? EDGE : lexicon.get(words[head]!), relations[i]!, inQuote);
  out[n++] = feature(225, Math.min(3, i - from), Math.min(3, to - 1 - i), inQuote);
  out[n++] = feature(226, stem, tagAt(i + 1), tagAt(i + 2));
  out[n++] = feature(227, stem, tagAt(i - 1), tagAt(i - 2));
  out[n++] = feature(228, wordAt(i + 1), wordAt(i + 2));
  out[n++] = feature(229, wordAt(i - 1), wordAt(i - 2));
  out[n++] = feature(230, stem, wordAt(i + 1), wordAt(i + 2));
  out[n++] = feature(231, lexicon.get(word), around, tag);

  let children = 0;
  let subject = -1;
  let clause = -1;
  let negated = 0;
  for (let child = tree.firstChild[i]!; child >= 0 && children < CHILDREN_READ; child = tree.nextSibling[child]!) {
    children += 1;
    const relation = relations[child]!;
    const side = child < i ? 1 : 0;
    out[n++] = feature(240, relation, side, tag);
    out[n++] = feature(241, relation, stem);
    out[n++] = feature(242, relation, words[child]!);
    if (relation === NSUBJ && subject < 0) subject = child;
    if (relation === CCOMP && clause < 0) clause = child;
    if (relation === AUX || relation === ADVMOD) out[n++] = feature(243, words[child]!, stem);
    if (relation === DOBJ) out[n++] = feature(244, words[child]!, stem);
    if (relation === ADVMOD && (words[child] === NOT || words[child] === CONTRACTED_NOT)) negated = 1;
  }
  const subjectTag = subject < 0 ? 60 : tags[subject]!;
  const subjectWord = subject < 0 ? EDGE : words[subject]!;
  out[n++] = feature(250, subjectTag, stem);
  out[n++] = feature(251, subjectWord);
  out[n++] = feature(252, subjectWord, stem);
  out[n++] = feature(253, subject < 0 ? 2 : isCapitalised(shapes[subject]!) ? 1 : 0, clause < 0 ? 0 : 1, tag);
  out[n++] = feature(254, clause < 0 ? 0 : clause < i ? 1 : 2, stem, negated);
  out[n++] = feature(255, clause < 0 ? 0 : clauseMark(reading, clause), stem);
  out[n++] = feature(256, clause < 0 ? 0 : clauseMark(reading, clause), subjectTag, around);
  out[n++] = feature(257, subjectTag, around, relations[i]!);
  return n;
}

const NOT = hashText('not');
const CONTRACTED_NOT = hashText("n't");

function clauseMark({ document, syntax, tree }: Reading, clause: number): number {
  for (let child = tree.firstChild[clause]!; child >= 0 && child < clause; child = tree.nextSibling[child]!)
    if (syntax.relations[child] === MARK) return document.lexemes.words[child]!;
  return 1;
}

/** How far a window reaches on each side of a cue when looking for quotation marks and other cues. */
const REACH = 40;

/** Which quotation marks stand about the cue: near or far, before or after, in its sentence. */
function quoteSurroundings({ document }: Reading, i: number, from: number, to: number): number {
  const { roles, quotedAt } = document.marks;
  let code = 0;
  for (let at = i - 1; at >= Math.max(from, i - REACH); at--)
    if (roles[at] === CLOSES) {
      code |= i - at <= 4 ? 1 : i - at <= 9 ? 2 : 3;
      break;
    }
  for (let at = i + 1; at < Math.min(to, i + REACH); at++)
    if (roles[at] === OPENS) {
      code |= (at - i <= 2 ? 1 : at - i <= 7 ? 2 : 3) << 2;
      break;
    }
  if (from > 0 && quotedAt[from - 1]! >= 0) code |= 16;
  if (quotedAt[from]! >= 0) code |= 32;
  if (to < quotedAt.length && quotedAt[to]! >= 0 && document.paragraphAt[to] === document.paragraphAt[i]) code |= 64;
  return code;
}

/** Which other words of the sentence are mostly cues: before or after, within quotation marks or not. */
function otherCues({ document }: Reading, lexicon: CueLexicon, i: number, from: number, to: number): number {
  const { words } = document.lexemes;
  const { quotedAt } = document.marks;
  let code = 0;
  for (let at = Math.max(from, i - REACH); at < Math.min(to, i + REACH); at++)
    if (at !== i && lexicon.get(words[at]!) >= 3) code |= (at < i ? 1 : 2) << (quotedAt[at]! >= 0 ? 2 : 0);
  return code;
}
