import { wordShare } from '../core/topic/word-weights.ts';
import { learnYesNo } from './adagrad.ts';
import type { FilingLesson } from './filing-lessons.ts';

/** Stems that say of a stretch that it is on a topic, or isn't, by topic. */
export type AroundWeights = ReadonlyMap<string, ReadonlyMap<string, number>>;

const OPTIONS = { rate: 0.15, epochs: 8 };
/** In how many lessons a stem stands for it to be learned, and what it must say of a topic for it to be kept. */
const SEEN = 15;
const TELLING = 0.8;

/** Learns what words say by themselves, of quotations with what leads up to them in their paragraph. */
export function fitAround(lessons: readonly FilingLesson[], topics: readonly string[]): AroundWeights {
  const read = lessons.map(({ around: { own, sentence, before } }) => [...new Set([...own, ...sentence, ...before])]);
  const seen = new Map<string, number>();
  for (const stem of read.flat()) seen.set(stem, (seen.get(stem) ?? 0) + 1);
  const kept = [...seen].filter(([, count]) => count >= SEEN).map(([stem]) => stem);
  // How often a topic is filed under comes first.
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
