import type { AttributionWindow } from '../attribution/attribution-window.ts';
import { boundary, isCommaAt, lastClauseStart } from '../candidates/candidate-boundaries.ts';
import type { ScoredCandidate } from '../candidates/candidates.ts';
import type { CueChances } from '../cues/cue-classifier.ts';
import { HashMap } from '../learned/hash-map.ts';
import { hashText } from '../learned/hashing.ts';
import type { Reading } from '../reading.ts';
import { tagNumber } from '../syntax/tags.ts';

const FINITE: ReadonlySet<number> = new Set(['VBD', 'VBP', 'VBZ', 'MD'].map((tag) => tagNumber(tag)));
const UNFINITE: ReadonlySet<number> = new Set(['VB', 'VBG', 'VBN'].map((tag) => tagNumber(tag)));

/** Words that open a clause or a phrase; each is a number of its own. The order is part of the model. */
const OPENERS = HashMap.from(
  `and but or as when where while who which that because since after before if though although so with in on at by for from to of
  until unless during despite according saying including not`
    .split(/\s+/)
    .map((word, i) => [hashText(word), i + 1]),
);

/** What the last clause of the content looks like, and the first after it: which of them are the speaker's? */
export function clauseFeatures(
  reading: Reading,
  chances: CueChances,
  { cue, from, to }: AttributionWindow,
  { content }: ScoredCandidate,
): number[] {
  const { document, syntax } = reading;
  const { words } = document.lexemes;
  const first = content[0]!;
  const last = content[content.length - 1]!;
  const lastClause = lastClauseStart(reading, last);
  const sentenceEnd = Math.min(to, document.sentences[document.sentenceAt[last.end - 1]! + 1]!);
  const after = isCommaAt(reading, last.end) ? last.end + 1 : last.end;
  const describe = (start: number, end: number) => clause(reading, chances, cue, content, start, end);
  const cueHead = syntax.heads[cue]!;
  return [
    lastClause > last.start ? 1 : 0,
    ...describe(lastClause, last.end),
    ...describe(after, sentenceEnd),
    OPENERS.get(words[first.start]!),
    OPENERS.get(words[first.start - 1] ?? 0),
    OPENERS.get(words[last.end] ?? 0),
    boundary(reading, cue + 1, from, to),
    boundary(reading, cue - 1, from, to),
    cueHead < 0 ? 0 : 1 + syntax.tags[cueHead]!,
  ];
}

function clause(
  { document, syntax: { tags, heads, relations } }: Reading,
  chances: CueChances,
  cue: number,
  content: ScoredCandidate['content'],
  start: number,
  end: number,
): number[] {
  if (start >= end) return [0, -1, 0, 0, 0, 0, 0];
  let top = -1;
  let finite = 0;
  let unfinite = 0;
  let strongest = 0;
  for (let i = start; i < end; i++) {
    if (top < 0 && (heads[i]! < start || heads[i]! >= end)) top = i;
    if (FINITE.has(tags[i]!)) finite += 1;
    if (UNFINITE.has(tags[i]!)) unfinite += 1;
    if (i !== cue) strongest = Math.max(strongest, chances.any[i]!);
  }
  const head = top < 0 ? -1 : heads[top]!;
  const isWithin = content.some((stretch) => head >= stretch.start && head < stretch.end);
  return [
    end - start,
    OPENERS.get(document.lexemes.words[start]!),
    top < 0 ? 0 : relations[top]!,
    head < 0 ? 0 : head === cue ? 1 : isWithin ? 2 : 3,
    finite,
    unfinite,
    strongest,
  ];
}
