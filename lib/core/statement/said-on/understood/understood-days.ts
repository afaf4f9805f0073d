import type { SaidOn } from '../said-on.ts';
import { type DayCandidate, dayCandidates } from './day-candidates.ts';
import type { DayFeature, NoDayFeature } from './day-features.ts';
import learned from './day-weights.json' with { type: 'json' };
import type { TalkOfDays } from './talk-of-days.ts';

/** How much each feature says. */
export type DayWeights = Readonly<Partial<Record<DayFeature | NoDayFeature, number>>>;

/** Learned by `lib/training/train-days.ts`. */
export const learnedDayWeights: DayWeights = learned;

/** How likely a day must be: few would be given a wrong one. MODEL-CARD.md has the figures. */
export const sureDay = 0.72;

/**
 * The quotations' dates, with those filled in that no words tell and readers understand: what is said in a debate that the
 * article's first sentence dates, what somebody goes on with.
 *
 * @param told one a quotation, in text order
 */
export function understoodDays(
  article: TalkOfDays,
  told: readonly (SaidOn | undefined)[],
  weights: DayWeights = learnedDayWeights,
  sure: number = sureDay,
): (SaidOn | undefined)[] {
  const dates = [...told];
  for (const [index, date] of told.entries())
    dates[index] = date ?? likeliestDay(dayCandidates(article, index, dates), weights, sure);
  return dates;
}

function likeliestDay(candidates: readonly DayCandidate[], weights: DayWeights, sure: number): SaidOn | undefined {
  const odds = candidates.map(({ features }) => Math.exp(scoreOf(features, weights)));
  const whole = odds.reduce((sum, each) => sum + each, 0);
  return candidates.find(({ date }, index) => date !== undefined && (odds[index] ?? 0) > sure * whole)?.date;
}

function scoreOf(features: DayCandidate['features'], weights: DayWeights): number {
  let score = 0;
  for (const [feature, value] of features) score += (weights[feature] ?? 0) * value;
  return score;
}
