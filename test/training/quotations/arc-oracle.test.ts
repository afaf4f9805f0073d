import { describe, expect, test } from 'vitest';
import { leftArc, NONE, ParserState, REDUCE, rightArc, SHIFT } from '../../../lib/core/quotation/syntax/transitions.ts';
import { costOf, moveCosts } from '../../../lib/training/quotations/arc-oracle.ts';

const costs = { shift: 0, reduce: 0, left: 0, right: 0 };

/** Takes free moves to the end; from `detour` moves on, having first taken the worst one allowed there. */
function parse(gold: Int32Array, detour = -1): Int32Array {
  const state = new ParserState(gold.length);
  state.begin(gold.length);
  for (let move = 0; !state.isDone(); move++) {
    moveCosts(state, gold, costs);
    const allowed = [SHIFT, REDUCE, leftArc(1), rightArc(1)].filter((t) => state.allows(t));
    const byCost = allowed.sort((a, b) => costOf(a, costs) - costOf(b, costs));
    state.apply(byCost[move === detour ? byCost.length - 1 : 0]!);
  }
  return state.heads.slice(0, gold.length);
}

describe('free moves', () => {
  const trees: readonly [name: string, heads: number[]][] = [
    ['a chain to the left', [1, 2, 3, NONE]],
    ['a chain to the right', [NONE, 0, 1, 2]],
    ['a verb with both', [1, NONE, 3, 1, 1]],
    ['a nested clause', [1, NONE, 4, 4, 1, 6, 4, 1]],
  ];
  for (const [name, heads] of trees)
    test(`rebuild ${name}`, () => expect([...parse(Int32Array.from(heads))]).toEqual(heads));

  test('lose few arcs after a mistake', () => {
    const gold = Int32Array.from([1, NONE, 4, 4, 1, 6, 4, 1]);
    for (let detour = 0; detour < 8; detour++) {
      const right = parse(gold, detour).filter((head, i) => head === gold[i]).length;
      expect(right).toBeGreaterThanOrEqual(5);
    }
  });
});
