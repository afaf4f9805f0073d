/** From the reranker's score to a chance: straight lines between points, scores ascending. */
export interface Calibration {
  readonly scores: Float32Array;
  readonly chances: Float32Array;
}

/** The chance that an attribution with this score is right. */
export function chanceOf({ scores, chances }: Calibration, score: number): number {
  const last = scores.length - 1;
  if (score <= scores[0]!) return chances[0]!;
  if (score >= scores[last]!) return chances[last]!;
  let i = 1;
  while (scores[i]! < score) i += 1;
  const share = (score - scores[i - 1]!) / (scores[i]! - scores[i - 1]!);
  return chances[i - 1]! + share * (chances[i]! - chances[i - 1]!);
}
