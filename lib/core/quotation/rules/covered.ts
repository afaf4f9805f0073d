import type { Stretch } from '../candidates/candidate.ts';
import type { Found } from './quotation-rule.ts';

/** Adds what a rule made, and takes out what was found within it: the layout says more than the models know. */
export function replaceWithin(found: readonly Found[], made: readonly Found[], count: number): Found[] {
  if (made.length === 0) return [...found];
  const covered = new Uint8Array(count);
  const cover = ({ start, end }: Stretch) => covered.fill(1, start, end);
  for (const one of made) {
    one.content.forEach(cover);
    one.cue.forEach(cover);
  }
  return [
    ...found.filter((one) => covered[one.head] === 0 && one.content.every(({ start }) => covered[start] === 0)),
    ...made,
  ];
}
