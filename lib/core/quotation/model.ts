import type { BoostedTrees } from '../learned/boosted-trees.ts';
import type { AttributionModel } from './attribution/attribution-chain.ts';
import type { Calibration } from './confidence.ts';
import type { CueModel } from './cues/cue-classifier.ts';
import { HashMap } from './learned/hash-map.ts';
import { type ModelArray, ModelFile, writeModelFile } from './learned/model-file.ts';
import { type PackedWeights, WeightTable } from './learned/weight-table.ts';
import { createRanker, type RankCandidates } from './ranking/rank-candidates.ts';
import type { Reranker } from './reranking/rerank.ts';
import type { SyntaxModel } from './syntax/syntax.ts';

/** What the extractor has learned: one model a stage, in the order in which they run. */
export interface QuotationModel {
  readonly syntax: SyntaxModel;
  readonly cues: CueModel;
  readonly attributions: AttributionModel;
  readonly rank: RankCandidates;
  readonly reranker: Reranker;
  readonly calibration: Calibration;
}

/** The same as plain arrays, as training leaves it. */
export interface PackedModel {
  readonly tagger: PackedWeights;
  readonly certain: ReadonlyMap<number, number>;
  readonly parser: PackedWeights;
  readonly cues: PackedWeights;
  readonly lexicon: ReadonlyMap<number, number>;
  readonly attributions: PackedWeights;
  readonly transitions: Float32Array;
  readonly ranker: PackedWeights;
  readonly reranker: Reranker;
  readonly calibration: Calibration;
}

const TABLES = ['tagger', 'parser', 'cues', 'attributions', 'ranker'] as const;
const TREES = ['worth', 'choice'] as const;

/** @throws ModelFileError for bytes that are no model of this version */
export function parseModel(bytes: Uint8Array): QuotationModel {
  const file = new ModelFile(bytes);
  const table = (name: (typeof TABLES)[number]) =>
    new WeightTable({
      classes: file.number(`${name}.classes`),
      scale: file.number(`${name}.scale`),
      fingerprints: file.uint16(`${name}.fingerprints`),
      counts: file.uint8(`${name}.counts`),
      columns: file.uint8(`${name}.columns`),
      weights: file.int8(`${name}.weights`),
    });
  const trees = (name: (typeof TREES)[number]): BoostedTrees => ({
    depth: file.number(`${name}.depth`),
    base: file.number(`${name}.base`),
    features: file.uint8(`${name}.features`),
    thresholds: file.float32(`${name}.thresholds`),
    leaves: file.float32(`${name}.leaves`),
  });
  const map = (name: string) => new HashMap(file.uint32(`${name}.keys`), file.uint8(`${name}.values`));
  return {
    syntax: { tagger: { weights: table('tagger'), certain: map('certain') }, parser: table('parser') },
    cues: { weights: table('cues'), lexicon: map('lexicon') },
    attributions: { weights: table('attributions'), transitions: file.float32('transitions') },
    rank: createRanker(table('ranker')),
    reranker: { worth: trees('worth'), choice: trees('choice') },
    calibration: { scores: file.float32('calibration.scores'), chances: file.float32('calibration.chances') },
  };
}

export function writeModel(model: PackedModel): Uint8Array {
  const numbers: Record<string, number> = {};
  const arrays: Record<string, ModelArray> = {
    transitions: model.transitions,
    'calibration.scores': model.calibration.scores,
    'calibration.chances': model.calibration.chances,
  };
  for (const name of TABLES) {
    numbers[`${name}.classes`] = model[name].classes;
    numbers[`${name}.scale`] = model[name].scale;
    arrays[`${name}.fingerprints`] = model[name].fingerprints;
    arrays[`${name}.counts`] = model[name].counts;
    arrays[`${name}.columns`] = model[name].columns;
    arrays[`${name}.weights`] = model[name].weights;
  }
  for (const name of TREES) {
    const { depth, base, features, thresholds, leaves } = model.reranker[name];
    numbers[`${name}.depth`] = depth;
    numbers[`${name}.base`] = base;
    arrays[`${name}.features`] = features;
    arrays[`${name}.thresholds`] = thresholds;
    arrays[`${name}.leaves`] = leaves;
  }
  for (const name of ['certain', 'lexicon'] as const) {
    const entries = [...model[name]].sort(([a], [b]) => (a >>> 0) - (b >>> 0));
    arrays[`${name}.keys`] = Uint32Array.from(entries, ([key]) => key);
    arrays[`${name}.values`] = Uint8Array.from(entries, ([, value]) => value);
  }
  return writeModelFile(numbers, arrays);
}
