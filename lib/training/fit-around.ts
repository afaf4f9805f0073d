import { wordShare } from '../core/topic/words/word-weights.ts';
import { learnYesNo } from './learners/adagrad.ts';
import type { FilingLesson } from './lessons/filing-lessons.ts';

/** By topic, stems that say that a stretch is on it, or isn't. */
export type AroundWeights = ReadonlyMap<string, ReadonlyMap<string, number>>;

const OPTIONS = { rate: 0.15, epochs: 8 };
/** How many lessons a stem must stand in to be learned, and how much it must say to be kept. */
const SEEN = 15;
const TELLING = 0.8;

/** Learns what words by themselves say of quotations, including the words before these in their paragraph. */
export function fitAround(lessons: readonly FilingLesson[], topics: readonly string[]): AroundWeights {
  const read = lessons.map(({ around: { own, sentence, before } }) => [...new Set([...own, ...sentence, ...before])]);
  const seen = new Map<string, number>();
  for (const stem of read.flat()) seen.set(stem, (seen.get(stem) ?? 0) + 1);
  const kept = [...seen].filter(([, count]) => count >= SEEN).map(([stem]) => stem);
  // The first weight is how often a topic is filed under.
  const places = new Map(kept.map((stem, index) => [stem, index + 1]));
  const stretches = read.map((stems) => {
    const at = stems.flatMap((stem) => places.get(stem) ?? []);
    const share = wordShare(stems);
    return { at: Int32Array.of(0, ...at), by: Float64Array.of(1, ...at.map(() => share)) };
  });
  const taught = (topic: string) => {
    const asked = stretches.map((stretch, index) => ({ ...stretch, isSo: lessons[index]!.filed.includes(topic) }));
    const weights = learnYesNo(asked, kept.length + 1, OPTIONS);
    const rounded = kept.map((stem, index) => [stem, Math.round(weights[index + 1]! * 10) / 10] as const);
    return new Map(rounded.filter(([, weight]) => Math.abs(weight) >= TELLING).toSorted());
  };
  return new Map(topics.map((topic) => [topic, taught(topic)]));
}
