import type { Stretch } from '../candidates/candidate.ts';
import type { Reading } from '../reading.ts';
import { relationNumber } from './relations.ts';

const NSUBJ = relationNumber('nsubj');
/** How many verbs up a subject is looked for. */
const CLIMB = 4;

/** The subjects of a verb and of the verbs that it depends on, nearest first, each with all that hangs on it. */
export function subjectsOf({ syntax: { heads, relations }, tree }: Reading, verb: number): Stretch[] {
  const found: Stretch[] = [];
  for (let at = verb, level = 0; at >= 0 && level < CLIMB; at = heads[at]!, level++)
    for (let child = tree.firstChild[at]!; child >= 0; child = tree.nextSibling[child]!)
      if (relations[child] === NSUBJ) found.push({ start: tree.leftEdge[child]!, end: tree.rightEdge[child]! + 1 });
  return found;
}
