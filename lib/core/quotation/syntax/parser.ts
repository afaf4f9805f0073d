import type { WeightTable } from '../learned/weight-table.ts';
import { PARSE_FEATURES, parseFeatures } from './parse-features.ts';
import { leftArc, NONE, ParserState, REDUCE, rightArc, SHIFT, TRANSITIONS } from './transitions.ts';

/** Who depends on whom. Indices are tokens of the whole text. */
export interface Dependencies {
  /** A token's head, or -1 for a root. Heads are within the sentence. */
  readonly heads: Int32Array;
  /** A token's relation to its head: see relations.ts. */
  readonly relations: Uint8Array;
}

/** The dependencies of each sentence, greedily, in time linear in its length. */
export function parseSentences(
  weights: WeightTable,
  words: Int32Array,
  tags: Uint8Array,
  sentences: Int32Array,
): Dependencies {
  const heads = new Int32Array(words.length).fill(NONE);
  const relations = new Uint8Array(words.length);
  const features = new Int32Array(PARSE_FEATURES);
  const scores = new Int32Array(TRANSITIONS);
  const state = new ParserState(longest(sentences));
  for (let s = 0; s + 1 < sentences.length; s++) {
    const base = sentences[s]!;
    const length = sentences[s + 1]! - base;
    state.begin(length);
    while (!state.isDone()) {
      // With nothing on the stack it is all that is allowed, whatever the weights say.
      if (state.depth === 0) {
        state.apply(SHIFT);
        continue;
      }
      const count = parseFeatures(state, words, tags, base, features);
      scores.fill(0);
      weights.accumulate(features, count, scores);
      state.apply(bestAllowed(state, scores));
    }
    for (let i = 0; i < length; i++) {
      if (state.heads[i] !== NONE) heads[base + i] = base + state.heads[i]!;
      relations[base + i] = state.relations[i]!;
    }
  }
  return { heads, relations };
}

/** The allowed transition that scores highest. */
export function bestAllowed(state: ParserState, scores: Int32Array | Float32Array): number {
  let winner = SHIFT;
  if (state.allows(REDUCE) && scores[REDUCE]! > scores[winner]!) winner = REDUCE;
  const left = state.allows(leftArc(1));
  const right = state.allows(rightArc(1));
  if (left) for (let t = leftArc(1); t < TRANSITIONS; t += 2) if (scores[t]! > scores[winner]!) winner = t;
  if (right) for (let t = rightArc(1); t < TRANSITIONS; t += 2) if (scores[t]! > scores[winner]!) winner = t;
  return winner;
}

function longest(sentences: Int32Array): number {
  let length = 1;
  for (let s = 0; s + 1 < sentences.length; s++) length = Math.max(length, sentences[s + 1]! - sentences[s]!);
  return length;
}
