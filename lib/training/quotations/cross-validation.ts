import type { Candidate } from '../../core/quotation/candidates/candidate.ts';
import type { Reading } from '../../core/quotation/reading.ts';
import type { Outcome } from './calibrate.ts';
import { RIGHT, worth } from './cue-examples.ts';
import type { GoldTokens } from './gold-tokens.ts';

/** Counts what was found with content and source right, and should have been, in articles that no stage had seen. */
export class CrossValidation {
  readonly outcomes: Outcome[] = [];
  private wanted = 0;
  private found = 0;

  /** @param attributions what was found in the article; those of thoughts don't count */
  add(
    reading: Reading,
    golds: readonly GoldTokens[],
    attributions: readonly (Candidate & { readonly score: number })[],
  ): void {
    const speech = golds.filter(({ isSpeech }) => isSpeech);
    const isRight = (one: Candidate, gold: GoldTokens) => worth(reading, one, gold) >= RIGHT;
    this.wanted += speech.length;
    this.found += speech.filter((gold) => attributions.some((one) => isRight(one, gold))).length;
    for (const one of attributions)
      if (!golds.some(({ isSpeech, cue }) => !isSpeech && cue.includes(one.head)))
        this.outcomes.push({ score: one.score, isRight: golds.some((gold) => isRight(one, gold)) });
  }

  toJSON(): { precision: number; recall: number; jointF1: number } {
    const precision = this.outcomes.filter(({ isRight }) => isRight).length / Math.max(1, this.outcomes.length);
    const recall = this.found / Math.max(1, this.wanted);
    const round = (share: number) => Math.round(share * 1000) / 1000;
    return {
      precision: round(precision),
      recall: round(recall),
      jointF1: round((2 * precision * recall) / Math.max(1e-9, precision + recall)),
    };
  }
}
