import { overlaps } from './candidates/candidate-edits.ts';
import type { Attribution } from './reranking/rerank.ts';

/** An attribution with those that stand within its content. */
export interface Selected extends Attribution {
  readonly inner: readonly Attribution[];
}

/**
 * Attributions that score less are not taken. By cross-validation anything from 0.34 to 0.42 gives the same F1: the least finds
 * the most.
 */
export const LEAST_SCORE = 0.34;
/** The outer of two attributions gives way to the inner one only when its score is below this share of the inner's. */
const OUTER_SHARE = 0.6;
/** Two cues further apart than this (in tokens) cannot contend: windows are shorter. It keeps the work linear. */
const REACH = 400;

/**
 * The attributions that stand, in text order: the outer one where one is within another, the better one where they
 * contend for the same words.
 *
 * @param attributions by their cue, ascending
 */
export function selectAttributions(attributions: readonly Attribution[]): Selected[] {
  const likely = attributions.filter(({ score }) => score >= LEAST_SCORE);
  const neighbours = likely.map((one, i) => within(likely, i, ({ head }) => Math.abs(head - one.head) <= REACH));
  const isInner = likely.map((one, i) =>
    neighbours[i]!.some((other) => holds(other, one) && !holds(one, other) && other.score > OUTER_SHARE * one.score),
  );
  const taken = new Set<Attribution>();
  const byScore = [...likely.keys()]
    .filter((i) => !isInner[i])
    .sort((a, b) => likely[b]!.score - likely[a]!.score || a - b);
  for (const i of byScore) {
    const one = likely[i]!;
    if (!neighbours[i]!.some((other) => taken.has(other) && overlaps(other.content, one.content))) taken.add(one);
  }
  return [...likely.keys()]
    .filter((i) => taken.has(likely[i]!))
    .map((i) => ({
      ...likely[i]!,
      inner: neighbours[i]!.filter(
        (other) => !taken.has(other) && holds(likely[i]!, other) && !holds(other, likely[i]!),
      ),
    }))
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

/** Whether the other's cue stands within the content. */
function holds({ content }: Attribution, { head }: Attribution): boolean {
  return content.some(({ start, end }) => start <= head && head < end);
}

/** The neighbours of `items[at]` on both sides for as long as they are near. */
function within(items: readonly Attribution[], at: number, isNear: (item: Attribution) => boolean): Attribution[] {
  const found: Attribution[] = [];
  for (let i = at - 1; i >= 0 && isNear(items[i]!); i--) found.unshift(items[i]!);
  for (let i = at + 1; i < items.length && isNear(items[i]!); i++) found.push(items[i]!);
  return found;
}
