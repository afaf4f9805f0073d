import type { Quotation } from '../../quotation/quotation.ts';
import type { Span } from '../../text/span.ts';
import { type Word, wordIndexAt } from '../reading/words.ts';
import type { Subjects } from './attribution-words.ts';

/** The word indices of an attribution's own clause, in text order. */
export interface OwnClause {
  readonly around: readonly number[];
  readonly inReach: ReadonlySet<number>;
}

/**
 * Leaves out the clauses of others.
 *
 * @param sentences the word indices of the attribution's sentences, in text order
 * @param subjects where those clauses begin
 */
export function ownClause(
  sentences: readonly number[],
  quotation: Quotation,
  words: readonly Word[],
  subjects: Subjects,
): OwnClause {
  const around = withoutNext(withoutOthers(sentences, quotation, words), quotation, words, subjects);
  return { around, inReach: new Set(around) };
}

/** Leaves out another quotation's words: "supported the draft | and said that he would speak of it at the assembly". */
export function withoutSaid({ around }: OwnClause, quotation: Quotation, said: SaidWords): OwnClause {
  const end = Math.max(quotation.cue[0]?.end ?? 0, quotation.content.at(-1)?.end ?? 0);
  const own = around.filter((index) => (said.get(index)?.start ?? 0) < end);
  return { around: own, inReach: new Set(own) };
}

/** The words of quotations' contents, by word index, with the span that holds each. */
export type SaidWords = ReadonlyMap<number, Span>;

/** The words of these quotations' contents. */
export function saidWords(quotations: readonly Quotation[], words: readonly Word[]): SaidWords {
  const said = new Map<number, Span>();
  for (const span of quotations.flatMap(({ content }) => content))
    for (let index = wordIndexAt(words, span.start); (words[index]?.start ?? span.end) < span.end; index += 1)
      said.set(index, span);
  return said;
}

/**
 * The words without a clause about somebody else before, "The mayor objected in a letter, and | the ministry said",
 * "Speaking in Lune, the mayor objected; | the ministry said", or after, "The mayor objected, | and Lind, speaking in
 * Velm, said". None is cut for a pronoun.
 */
function withoutOthers(
  around: readonly number[],
  { source, cue }: Quotation,
  words: readonly Word[],
): readonly number[] {
  const [span] = source;
  if (!span || (cue[0]?.start ?? span.start) < span.start) return around;
  const verb = wordIndexAt(words, cue[0]?.start ?? span.start);
  const last = wordIndexAt(words, span.end - 1);
  const next = around.findIndex((index) => index > verb && (isAnothers(index, words) || isOfOther(index, last, words)));
  const start = wordIndexAt(words, span.start);
  const isJoined =
    words[start - 1]?.text === ';' || (joins.has(words[start - 1]?.lower ?? '') && words[start - 2]?.text === ',');
  const own = next < 0 ? around : around.slice(0, next);
  if (!isJoined || pronouns.has(words[start]?.lower ?? '')) return own;
  return own.filter((index) => index >= start);
}

/**
 * The words before the next quotation's clause: "Velm said it was late, | while Anna Lind told Velm Wire <that …>". A
 * pronoun goes on about the same speaker.
 */
function withoutNext(
  around: readonly number[],
  quotation: Quotation,
  words: readonly Word[],
  subjects: Subjects,
): readonly number[] {
  const ends = [...quotation.source, ...quotation.cue, ...quotation.content].map(({ end }) => end);
  const last = wordIndexAt(words, Math.max(...ends) - 1);
  const isOfNext = (index: number): boolean =>
    subjects.get(index)?.includes(quotation) === false && !pronouns.has(words[index]?.lower ?? '');
  for (let next = last + 1; words[next]?.sentence === words[last]?.sentence && next < last + farthestNext; next += 1)
    if (isOfNext(next)) return around.filter((index) => index < next);
  return around;
}

/** In words. */
const farthestNext = 40;

/** Whether another's clause begins there, with a name before a comma: ", | and Lind, speaking". */
function isAnothers(index: number, words: readonly Word[]): boolean {
  if (words[index]?.text !== ',' || !joins.has(words[index + 1]?.lower ?? '') || !words[index + 2]?.capital)
    return false;
  const end = words[index + 3]?.capital ? index + 4 : index + 3;
  return words[end]?.text === ',' && /^(?:\p{L}+ing|who)$/u.test(words[end + 1]?.lower ?? '');
}

/** "rejected a claim by Brandt, | who told Velm Wire", not "said Lind, who spoke". @param source its last word */
function isOfOther(index: number, source: number, words: readonly Word[]): boolean {
  if (words[index]?.lower !== 'who') return false;
  const before = words[index - 1]?.text === ',' ? index - 2 : index - 1;
  return before > source && words[before]?.capital === true;
}

const joins: ReadonlySet<string> = new Set(['although', 'and', 'but', 'though', 'whereas', 'while']);
const pronouns: ReadonlySet<string> = new Set(['he', 'it', 'she', 'they', 'who']);
