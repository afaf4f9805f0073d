import type { HashMap } from '../learned/hash-map.ts';
import type { WeightTable } from '../learned/weight-table.ts';
import type { Lexemes } from '../lexemes.ts';
import { TAG_FEATURES, tagFeatures } from './tag-features.ts';
import { TAGS } from './tags.ts';

export interface TaggerModel {
  readonly weights: WeightTable;
  /** Words that have one tag nearly always: hash to tag number. */
  readonly certain: HashMap;
}

/** The part of speech of every token (see tags.ts), greedily, left to right. */
export function tagTokens(model: TaggerModel, lexemes: Lexemes, sentences: Int32Array): Uint8Array {
  const tags = new Uint8Array(lexemes.words.length);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Int32Array(TAGS.length);
  for (let s = 0; s + 1 < sentences.length; s++) {
    const to = sentences[s + 1]!;
    for (let i = sentences[s]!; i < to; i++) {
      const certain = model.certain.get(lexemes.words[i]!);
      if (certain >= 0) {
        tags[i] = certain;
        continue;
      }
      const count = tagFeatures(lexemes, tags, i, sentences[s]!, to, features);
      scores.fill(0);
      model.weights.accumulate(features, count, scores);
      tags[i] = best(scores);
    }
  }
  return tags;
}

function best(scores: Int32Array): number {
  let winner = 0;
  for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[winner]!) winner = c;
  return winner;
}
