import type { WeightTable } from '../learned/weight-table.ts';
import type { Reading } from '../reading.ts';
import { CUE_FEATURES, type CueLexicon, cueFeatures, mayBeCue } from './cue-features.ts';

/** Classes of a token: no cue, the cue of a thought or a feeling, the cue of speech. */
export const CUE_CLASSES = 3;
export const SPEECH = 2;

export interface CueModel {
  readonly weights: WeightTable;
  readonly lexicon: CueLexicon;
}

/** For each token the chance (0 to 1) that it heads the cue of some attribution, and of speech. */
export interface CueChances {
  readonly any: Float32Array;
  readonly speech: Float32Array;
}

export function classifyCues({ weights, lexicon }: CueModel, reading: Reading): CueChances {
  const { count } = reading.document.tokens;
  const any = new Float32Array(count);
  const speech = new Float32Array(count);
  const features = new Int32Array(CUE_FEATURES);
  const scores = new Int32Array(CUE_CLASSES);
  for (let i = 0; i < count; i++) {
    if (!mayBeCue(reading, lexicon, i)) continue;
    const n = cueFeatures(reading, lexicon, i, features);
    scores.fill(0);
    weights.accumulate(features, n, scores);
    const none = Math.exp(scores[0]! * weights.scale);
    const other = Math.exp(scores[1]! * weights.scale);
    const said = Math.exp(scores[SPEECH]! * weights.scale);
    any[i] = (other + said) / (none + other + said);
    speech[i] = said / (none + other + said);
  }
  return { any, speech };
}

/** Tokens less likely than this to be the cue of speech rather than no cue at all are not looked at further. */
const LEAST_CHANCE = 0.07;
/** A sentence has so many cues, and one more for so many tokens: no news copy has more, and a text made to be slow gains nothing. */
const CUES_IN_A_SENTENCE = 3;
const TOKENS_FOR_ANOTHER = 40;

export function isWorthProposing({ any, speech }: CueChances, i: number): boolean {
  const said = speech[i]!;
  return said > 0 && said / (said + 1 - any[i]!) >= LEAST_CHANCE;
}

/** The tokens that may head the cue of speech, ascending; of too many in a sentence, the likeliest. */
export function likelyCues({ sentences }: Reading['document'], chances: CueChances): number[] {
  const found: number[] = [];
  for (let s = 0; s + 1 < sentences.length; s++) {
    const inside: number[] = [];
    for (let i = sentences[s]!; i < sentences[s + 1]!; i++) if (isWorthProposing(chances, i)) inside.push(i);
    const most = CUES_IN_A_SENTENCE + Math.floor((sentences[s + 1]! - sentences[s]!) / TOKENS_FOR_ANOTHER);
    if (inside.length > most) inside.sort((a, b) => chances.speech[b]! - chances.speech[a]! || a - b).splice(most);
    found.push(...inside.sort((a, b) => a - b));
  }
  return found;
}
