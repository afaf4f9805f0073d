import type { Span } from '../../text/span.ts';
import { paragraphAt, paragraphSpan, sentencesAround, sinceParagraph } from '../evidence/stretch.ts';
import type { TopicId } from '../topic.ts';
import { type WordWeights, weightOfWords } from '../words/word-weights.ts';
import type { Word } from '../words/words.ts';
import { filedWords } from './filed-words.ts';

/** Stretches of an article around a quotation: its words, its sentence, its paragraph before and after that, the neighbouring paragraphs, and more. */
export const stretches = [
  'own',
  'sentence',
  'before',
  'after',
  'back',
  'ahead',
  'headline',
  'opening',
  'article',
] as const;

export type Stretch = (typeof stretches)[number];

/** The stems of each stretch, each once. A stretch that several quotations share is the same array for all. */
export type StretchesAround = Readonly<Record<Stretch, readonly string[]>>;

/** In UTF-16 code units: how far after its sentence words are still near a quotation. */
const reach = 700;
const whole: Span = { start: 0, end: Number.POSITIVE_INFINITY };

/**
 * Prepares an article once for all of its quotations.
 *
 * @returns takes a quotation's spans in the article's text, and its stems (see `filedWords`)
 */
export function createStretches(
  words: readonly Word[],
): (content: readonly Span[], own: readonly string[]) => StretchesAround {
  let article: readonly string[] | undefined;
  let opening: readonly string[] | undefined;
  const read = new Map<number, readonly string[]>();
  const paragraph = (at: number) => {
    const known = read.get(at) ?? filedWords(words, [paragraphSpan(words, at)]);
    read.set(at, known);
    return known;
  };
  return (content, own) => {
    article ??= filedWords(words, [whole]);
    opening ??= filedWords(words, [paragraphSpan(words, 1), paragraphSpan(words, 2)]);
    const sentences = sentencesAround(words, content);
    const at = paragraphAt(words, content);
    const next = { start: sentences.end, end: Math.min(sentences.end + reach, paragraphSpan(words, at).end) };
    return {
      own,
      sentence: filedWords(words, outside(content, sentences)),
      before: filedWords(words, [{ start: sinceParagraph(words, sentences).start, end: sentences.start }]),
      after: filedWords(words, [next]),
      // The headline is a stretch of its own.
      back: at > 1 ? paragraph(at - 1) : [],
      ahead: paragraph(at + 1),
      headline: paragraph(0),
      opening,
      article,
    };
  };
}

/** What a stretch's words say on a topic. */
export type SaidOn = (topic: TopicId, stems: readonly string[]) => number;

/** Caches what each stretch says, since most quotations of an article have most stretches in common. */
export function createSaidOn(weights: ReadonlyMap<TopicId, WordWeights>): SaidOn {
  const kept = new Map<readonly string[], Map<TopicId, number>>();
  return (topic, stems) => {
    const topics = kept.get(stems) ?? new Map<TopicId, number>();
    kept.set(stems, topics);
    const said = topics.get(topic) ?? weightOfWords(weights.get(topic) ?? new Map(), stems);
    topics.set(topic, said);
    return said;
  };
}

/** The parts of a stretch outside the spans, which are in text order. */
function outside(spans: readonly Span[], { start, end }: Span): Span[] {
  const starts = [start, ...spans.map((span) => span.end)];
  const ends = [...spans.map((span) => span.start), end];
  return starts.map((from, index) => ({ start: from, end: ends[index] ?? end }));
}
