import type { TopicId } from '../topic.ts';

/** A phrase of the taxonomy found in a text, and what it adds to its topic's weight. */
export interface Evidence {
  /** As the taxonomy writes it. */
  readonly phrase: string;
  /** As written in the text. */
  readonly words: string;
  /** Below 0 for a counter-phrase. */
  readonly weight: number;
  /** Whether the phrase is often a figure of speech. */
  readonly figurative: boolean;
}

/** Where a phrase was found. Offsets are UTF-16 code units, end exclusive. */
export interface EvidenceAt extends Evidence {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /** Undefined for a phrase of other subjects. */
  readonly topic: TopicId | undefined;
}

/** What a stretch of text says on the topics. */
export interface StretchEvidence {
  /** Topics with some evidence. Of overlapping phrases only the heaviest counts, and a repeated phrase counts once. */
  readonly topics: ReadonlyMap<TopicId, readonly Evidence[]>;
  /** Phrases of other subjects. */
  readonly otherSubjects: readonly Evidence[];
}

export function weightOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, each) => sum + each.weight, 0);
}

/** The weight without figures of speech. */
export function plainWeightOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight, figurative }) => (figurative ? sum : sum + weight), 0);
}

/** @param found in text order */
export function sumUp(found: readonly EvidenceAt[]): StretchEvidence {
  const topics = new Map<TopicId, readonly Evidence[]>();
  let otherSubjects: readonly Evidence[] = [];
  for (const [topic, evidence] of Map.groupBy(found, (each) => each.topic)) {
    if (topic === undefined) otherSubjects = counted(evidence);
    else topics.set(topic, counted(evidence));
  }
  return { topics, otherSubjects };
}

function counted(found: readonly EvidenceAt[]): Evidence[] {
  const once = new Map<string, Evidence>();
  const supporting = heaviestOfOverlapping(found.filter(({ weight }) => weight > 0));
  for (const each of [...supporting, ...found.filter(({ weight }) => weight < 0)])
    if (!once.has(each.phrase)) once.set(each.phrase, each);
  return [...once.values()];
}

function heaviestOfOverlapping(found: readonly EvidenceAt[]): EvidenceAt[] {
  const kept: EvidenceAt[] = [];
  let end = -1;
  for (const each of found) {
    const last = kept.at(-1);
    if (!last || each.start >= end) kept.push(each);
    else if (each.weight > last.weight) kept[kept.length - 1] = each;
    end = Math.max(end, each.end);
  }
  return kept;
}
