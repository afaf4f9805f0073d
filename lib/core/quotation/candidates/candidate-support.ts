import type { CandidateSet, ScoredCandidate } from './candidates.ts';

/** How far the chain, all its labellings together, stands behind a candidate. Chances are 0 to 1, masses are in tokens. */
export interface Support {
  /** Mean and least chance that a token of the content is content. */
  readonly content: number;
  readonly leastContent: number;
  /** What the chain holds to be content and the candidate leaves out. */
  readonly contentOutside: number;
  /** The overlap (intersection over union) that the chain expects. */
  readonly overlap: number;
  readonly begins: number;
  readonly ends: number;
  /** Mean chance that a token of the source is source; -1 without one. */
  readonly source: number;
  readonly sourceOutside: number;
  readonly contentMass: number;
  readonly sourceMass: number;
}

export function supportOf({ window, marginals }: CandidateSet, { content, source }: ScoredCandidate): Support {
  const { from } = window;
  let within = 0;
  let size = 0;
  let least = 1;
  for (const { start, end } of content)
    for (let i = start; i < end; i++) {
      const chance = marginals.content[i - from]!;
      within += chance;
      size += 1;
      least = Math.min(least, chance);
    }
  let named = 0;
  let sourceSize = 0;
  for (const { start, end } of source)
    for (let i = start; i < end; i++) {
      named += marginals.source[i - from]!;
      sourceSize += 1;
    }
  const { contentMass, sourceMass } = marginals;
  const contentOutside = contentMass - within;
  return {
    content: within / size,
    leastContent: least,
    contentOutside,
    overlap: within / (size + contentOutside),
    begins: marginals.contentBegins[content[0]!.start - from]!,
    ends: marginals.contentEnds[content[content.length - 1]!.end - 1 - from]!,
    source: sourceSize > 0 ? named / sourceSize : -1,
    sourceOutside: sourceMass - named,
    contentMass,
    sourceMass,
  };
}
