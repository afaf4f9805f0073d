import type { Calibration } from '../../core/quotation/confidence.ts';

/** A prediction's score, and whether it was right. */
export interface Outcome {
  readonly score: number;
  readonly isRight: boolean;
}

/** How many outcomes each point of a calibration curve holds before points are merged; the last may hold fewer. */
const BLOCK = 150;

/** Isotonic regression (pool adjacent violators): the share that was right, which never falls with a higher score. */
export function calibrate(outcomes: readonly Outcome[]): Calibration {
  const sorted = [...outcomes].sort((a, b) => a.score - b.score);
  const blocks: { score: number; right: number; count: number }[] = [];
  for (let i = 0; i < sorted.length; i += BLOCK) {
    const part = sorted.slice(i, i + BLOCK);
    blocks.push({
      score: part.reduce((sum, { score }) => sum + score, 0),
      right: part.filter(({ isRight }) => isRight).length,
      count: part.length,
    });
    while (blocks.length > 1) {
      const last = blocks[blocks.length - 1]!;
      const before = blocks[blocks.length - 2]!;
      if (before.right / before.count < last.right / last.count) break;
      blocks.splice(-2, 2, {
        score: before.score + last.score,
        right: before.right + last.right,
        count: before.count + last.count,
      });
    }
  }
  return {
    scores: Float32Array.from(blocks, ({ score, count }) => score / count),
    chances: Float32Array.from(blocks, ({ right, count }) => right / count),
  };
}

/** The mean gap between confidence and the share that was right, over ten equal bins of confidence (ECE). */
export function calibrationError(
  outcomes: readonly { readonly confidence: number; readonly isRight: boolean }[],
): number {
  const bins = Array.from({ length: 10 }, () => ({ confidence: 0, right: 0, count: 0 }));
  for (const { confidence, isRight } of outcomes) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))]!;
    bin.confidence += confidence;
    bin.right += isRight ? 1 : 0;
    bin.count += 1;
  }
  return (
    bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0) / Math.max(1, outcomes.length)
  );
}
