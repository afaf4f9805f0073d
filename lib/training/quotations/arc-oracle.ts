import { isLeft, isRight, NONE, type ParserState, REDUCE, SHIFT } from '../../core/quotation/syntax/transitions.ts';

/** How many gold arcs each kind of move would make impossible. */
export interface MoveCosts {
  shift: number;
  reduce: number;
  left: number;
  right: number;
}

/**
 * The dynamic oracle of the arc-eager parser (Goldberg and Nivre 2012), which also knows how to go on after mistakes.
 */
export function moveCosts(state: ParserState, gold: Int32Array, costs: MoveCosts): void {
  const { heads, length, next, stack, depth, top } = state;
  costs.shift = 0;
  costs.reduce = 0;
  costs.left = 0;
  costs.right = 0;
  for (let i = 0; i < depth; i++) {
    const k = stack[i]!;
    // The next token would lose a child, or its head, deeper in the stack.
    if (gold[k] === next && heads[k] === NONE) {
      costs.shift += 1;
      costs.right += 1;
    }
    if (gold[next] === k) {
      costs.shift += 1;
      if (k !== top) costs.right += 1;
    }
  }
  if (top === NONE) return;
  for (let k = next; k < length; k++) {
    // The top would lose a child that is still to come.
    if (gold[k] === top) {
      costs.reduce += 1;
      costs.left += 1;
    }
    // The next token, or the top, would lose a head that is still to come.
    if (k !== next && gold[next] === k) costs.right += 1;
    if (k !== next && gold[top] === k && heads[top] === NONE) costs.left += 1;
  }
  // A root has no head to find.
  if (gold[next] === NONE) costs.right += 1;
  if (gold[top] === NONE && heads[top] === NONE) costs.left += 1;
}

/** The cost of one transition, whatever its relation. */
export function costOf(transition: number, costs: MoveCosts): number {
  if (transition === SHIFT) return costs.shift;
  if (transition === REDUCE) return costs.reduce;
  return isLeft(transition) ? costs.left : costs.right;
}

/** Whether the transition builds an arc of the gold tree, but with another relation. */
export function mislabels(
  transition: number,
  state: ParserState,
  gold: Int32Array,
  relations: Uint8Array,
  relation: number,
): boolean {
  if (isLeft(transition)) return gold[state.top] === state.next && relations[state.top] !== relation;
  if (isRight(transition)) return gold[state.next] === state.top && relations[state.next] !== relation;
  return false;
}
