import type { AttributionWindow } from '../attribution/attribution-window.ts';
import { HashMap } from '../learned/hash-map.ts';
import { hashText } from '../learned/hashing.ts';
import type { Reading } from '../reading.ts';
import { subjectsOf } from '../syntax/subject.ts';
import { tagNumber } from '../syntax/tags.ts';
import type { Candidate, Stretch } from './candidate.ts';

/** A small change to a candidate that the chain, which sees one token at a time, tends to miss. */
export interface CandidateEdit {
  readonly name: string;
  readonly reason: string;
  readonly apply: (candidate: Candidate, reading: Reading, window: AttributionWindow) => Candidate[];
}

const FIRST_NOUN = tagNumber('NN');
const LAST_NOUN = tagNumber('NNS');
const PRONOUN = tagNumber('PRP');
const COMMA = hashText(',');
const DASH = hashText('-');
const LONG_DASH = hashText('--');
const isDash = (word: number) => word === DASH || word === LONG_DASH;
const FULL_STOP = hashText('.');
const SEMICOLON = hashText(';');
const isEndMark = (word: number) => word === FULL_STOP || word === SEMICOLON;
const THAT = hashText('that');
const CLAUSE_WORDS = HashMap.from(
  'although after and as because before but during if in since though unless until when where which while who with'
    .split(' ')
    .map((word) => [hashText(word), 1]),
);

/** What stands between an attribution's words and the comma that closes it, in tokens. */
const LONGEST_REST = 8;

/** In the order in which they are tried; their results are only proposals, which the reranker judges. */
export const CANDIDATE_EDITS: readonly CandidateEdit[] = [
  {
    name: 'subject as source',
    reason: 'the chain found no source, or another than the subject of the cue or of the verb that the cue depends on',
    apply: (candidate, reading, { from, to, cue }) =>
      subjectsOf(reading, cue)
        .filter(({ start, end }) => start >= from && end <= to && !(start <= cue && cue < end))
        .filter((source) => !overlaps([source], candidate.content) && !overlaps([source], candidate.cue))
        .slice(0, 2)
        .map((source) => ({ ...candidate, source: [source] })),
  },
  {
    name: 'nearest name as source',
    reason: 'the source stands next to the cue, where the parser did not see that it belongs to it',
    apply: (candidate, reading, { from, to, cue }) => {
      if (candidate.source.length > 0) return [];
      const { tags } = reading.syntax;
      const isNoun = (i: number) => (tags[i]! >= FIRST_NOUN && tags[i]! <= LAST_NOUN) || tags[i] === PRONOUN;
      for (let i = cue + 1; i < Math.min(to, cue + 4); i++)
        if (isNoun(i)) {
          let end = i + 1;
          while (end < to && isNoun(end)) end += 1;
          const source = [{ start: i, end }];
          if (!overlaps(source, candidate.content)) return [{ ...candidate, source }];
          break;
        }
      for (let i = cue - 1; i >= Math.max(from, cue - 8); i--)
        if (isNoun(i)) {
          let start = i;
          while (start > from && isNoun(start - 1)) start -= 1;
          const source = [{ start, end: i + 1 }];
          if (!overlaps(source, candidate.content) && !overlaps(source, candidate.cue))
            return [{ ...candidate, source }];
          break;
        }
      return [];
    },
  },
  {
    name: 'cut at a comma or a clause',
    reason: 'a trailing "but …", "when …" or appositive is the article’s own',
    apply: (candidate, reading) => {
      const { words } = reading.document.lexemes;
      const { quotedAt } = reading.document.marks;
      const last = candidate.content[candidate.content.length - 1]!;
      const found: Candidate[] = [];
      for (let i = last.end - 1; i > last.start + 1 && found.length < 4; i--) {
        if (quotedAt[i]! >= 0) continue;
        const word = words[i]!;
        if (word !== COMMA && !isDash(word) && !(CLAUSE_WORDS.get(word) >= 0 && words[i - 1] !== COMMA)) continue;
        found.push(withLast(candidate, { start: last.start, end: i }));
      }
      return found;
    },
  },
  {
    name: 'go on to the end',
    reason: 'the content runs on to the next comma, the closing mark or the end of the sentence',
    apply: (candidate, reading, { to, cue }) => {
      const { lexemes, sentences, sentenceAt, marks } = reading.document;
      const last = candidate.content[candidate.content.length - 1]!;
      const limit = Math.min(to, sentences[sentenceAt[last.end - 1]! + 1]!);
      const found: Candidate[] = [];
      const extend = (end: number) => {
        const next = { start: last.start, end };
        if (end > last.end && !(cue >= next.start && cue < end) && !overlaps([next], candidate.source))
          found.push(withLast(candidate, next));
      };
      const quoted = marks.quotedAt[last.end - 1]!;
      if (quoted >= 0) extend(Math.min(to, marks.quoted[quoted]!.end));
      let end = limit;
      while (end > last.end && isEndMark(lexemes.words[end - 1]!)) end -= 1;
      extend(end);
      for (let i = last.end + 1; i < limit; i++)
        if (lexemes.words[i] === COMMA || isDash(lexemes.words[i]!)) {
          extend(i);
          break;
        }
      return found;
    },
  },
  {
    name: 'add a quoted stretch',
    reason: 'a split quotation goes on after its cue, or began before it',
    apply: (candidate, reading, { from, to, cue }) => {
      const { quoted, quotedAt } = reading.document.marks;
      const first = candidate.content[0]!;
      const last = candidate.content[candidate.content.length - 1]!;
      const found: Candidate[] = [];
      for (let i = Math.max(last.end, cue); i < to; i++) {
        const next = quotedAt[i]! >= 0 ? quoted[quotedAt[i]!]! : undefined;
        if (!next || next.start < last.end) continue;
        if (next.end <= to && !overlaps([next], candidate.source))
          found.push({ ...candidate, content: [...candidate.content, { start: next.start, end: next.end }] });
        break;
      }
      for (let i = Math.min(first.start, cue) - 1; i >= from; i--) {
        const before = quotedAt[i]! >= 0 ? quoted[quotedAt[i]!]! : undefined;
        if (!before || before.end > first.start) continue;
        if (before.start >= from && !overlaps([before], candidate.source))
          found.push({ ...candidate, content: [{ start: before.start, end: before.end }, ...candidate.content] });
        break;
      }
      return found;
    },
  },
  {
    name: 'go on beyond the attribution',
    reason: 'an attribution between commas stands within the sentence that it attributes',
    apply: (candidate, reading, window) => {
      const aside = [...candidate.source, ...candidate.cue];
      const start = Math.min(...aside.map((stretch) => stretch.start));
      const end = Math.max(...aside.map((stretch) => stretch.end));
      const other = beforeAside(candidate, start, reading, window) ?? afterAside(candidate, end, reading, window);
      if (!other || other.end <= other.start) return [];
      return [{ ...candidate, content: [...candidate.content, other].sort((a, b) => a.start - b.start) }];
    },
  },
  {
    name: 'drop a stretch',
    reason: 'the stretch belongs to another cue',
    apply: (candidate) => {
      const { content } = candidate;
      if (content.length < 2) return [];
      return [
        { ...candidate, content: content.slice(0, -1) },
        { ...candidate, content: content.slice(1) },
      ];
    },
  },
  {
    name: 'join the stretches',
    reason: 'what parts two stretches is a word or two that belong to neither source nor cue',
    apply: (candidate) => {
      const { content, source, cue } = candidate;
      const first = content[0]!;
      const last = content[content.length - 1]!;
      const whole = { start: first.start, end: last.end };
      if (content.length < 2 || overlaps([whole], source) || overlaps([whole], cue)) return [];
      return [{ ...candidate, content: [whole] }];
    },
  },
  {
    name: 'begin elsewhere',
    reason: 'the content begins right after the cue, or with its opening mark, or with its sentence',
    apply: (candidate, reading, { from, cue }) => {
      const { sentences, sentenceAt, marks, lexemes } = reading.document;
      const first = candidate.content[0]!;
      const found: Candidate[] = [];
      const begin = (start: number) => {
        const next = { start, end: first.end };
        if (start < from || start >= first.end || start === first.start) return;
        if ((cue >= start && cue < first.end) || overlaps([next], candidate.source) || overlaps([next], candidate.cue))
          return;
        found.push({ ...candidate, content: [next, ...candidate.content.slice(1)] });
      };
      if (first.start > cue) begin(cue + 1);
      else begin(sentences[sentenceAt[first.start]!]!);
      const quoted = marks.quotedAt[first.start]!;
      if (quoted >= 0) begin(marks.quoted[quoted]!.start);
      for (let i = first.start + 1; i < Math.min(first.end - 1, first.start + 12); i++)
        if (lexemes.words[i] === THAT) begin(i);
      return found;
    },
  },
];

/** What the sentence says before an attribution that a comma opens: "The talks, she said, had failed". */
function beforeAside(
  { content }: Candidate,
  asideStart: number,
  reading: Reading,
  { from, cue }: AttributionWindow,
): Stretch | undefined {
  const { sentences, sentenceAt } = reading.document;
  if (content[0]!.start < asideStart || !isPart(reading, asideStart - 1)) return undefined;
  return { start: Math.max(from, sentences[sentenceAt[cue]!]!), end: asideStart - 1 };
}

/** What it says after the comma that closes the attribution: "…, she said on Monday, …". */
function afterAside(
  { content }: Candidate,
  asideEnd: number,
  reading: Reading,
  { to, cue }: AttributionWindow,
): Stretch | undefined {
  const { sentences, sentenceAt, lexemes } = reading.document;
  let comma = asideEnd;
  while (comma < Math.min(asideEnd + LONGEST_REST, to) && !isPart(reading, comma)) comma += 1;
  if (content[content.length - 1]!.end > asideEnd || !isPart(reading, comma)) return undefined;
  let end = Math.min(to, sentences[sentenceAt[cue]! + 1]!);
  while (end > comma + 1 && isEndMark(lexemes.words[end - 1]!)) end -= 1;
  return { start: comma + 1, end };
}

function isPart({ document }: Reading, i: number): boolean {
  const word = document.lexemes.words[i];
  return word === COMMA || (word !== undefined && isDash(word));
}

function withLast(candidate: Candidate, last: Stretch): Candidate {
  return { ...candidate, content: [...candidate.content.slice(0, -1), last] };
}

export function overlaps(some: readonly Stretch[], others: readonly Stretch[]): boolean {
  return some.some((a) => others.some((b) => a.start < b.end && b.start < a.end));
}
