import type { Stretch } from '../candidates/candidate.ts';
import type { Found } from './quotation-rule.ts';

/** For each of `count` tokens, 1 if the given parts of a quotation cover it, otherwise 0. */
export function coveredBy(
  found: readonly Found[],
  count: number,
  parts: readonly ('source' | 'cue' | 'content')[] = ['content'],
): Uint8Array {
  const covered = new Uint8Array(count);
  for (const one of found)
    for (const part of parts) for (const { start, end } of one[part]) covered.fill(1, start, end);
  return covered;
}

export function isFree(covered: Uint8Array, { start, end }: Stretch): boolean {
  return !covered.subarray(start, end).includes(1);
}

/** Adds what a rule made, and drops what was found within it: layout says more than the models know. */
export function replaceWithin(found: readonly Found[], made: readonly Found[], count: number): Found[] {
  if (made.length === 0) return [...found];
  const covered = coveredBy(made, count, ['content', 'cue']);
  return [
    ...found.filter((one) => covered[one.head] === 0 && one.content.every(({ start }) => covered[start] === 0)),
    ...made,
  ];
}
