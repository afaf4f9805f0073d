/** The learned weights of words, by stem. */
export type WordWeights = ReadonlyMap<string, number>;

/** A word of a quotation that has a weight. */
export interface LearnedWord {
  /** Lower case, without inflection. */
  readonly stem: string;
  /** What it adds to the logarithm of the odds. */
  readonly weight: number;
}

/** The words with a weight, in their order, and what each adds to the log odds. */
export function tellingWords(weights: WordWeights, stems: readonly string[]): LearnedWord[] {
  const share = wordShare(stems);
  const telling: LearnedWord[] = [];
  for (const stem of stems) {
    const weight = weights.get(stem);
    if (weight !== undefined) telling.push({ stem, weight: weight * share });
  }
  return telling;
}

/** What the words add to the log odds in all. */
export function weightOfWords(weights: WordWeights, stems: readonly string[]): number {
  const share = wordShare(stems);
  let sum = 0;
  for (const stem of stems) sum += (weights.get(stem) ?? 0) * share;
  return sum;
}

/** How much of its weight each word adds, so that a long quotation's words say no more in all than a short one's. */
export function wordShare(stems: readonly string[]): number {
  return 1 / Math.sqrt(stems.length);
}
