import type { SaidOn } from '../said-on.ts';
import { type DayCandidate, dayCandidatesAt } from './day-candidates.ts';
import type { DayFeature, NoDayFeature } from './day-features.ts';
import learned from './day-weights.json' with { type: 'json' };
import { farthest, type TalkOfDays } from './talk-of-days.ts';

/** The weight of each feature. */
export type DayWeights = Readonly<Partial<Record<DayFeature | NoDayFeature, number>>>;

/** Learned by `lib/training/train-days.ts`. */
const learnedDayWeights: DayWeights = learned;

/** How likely a day must be for it to be given, so that few are wrong. MODEL-CARD.md has the figures. */
export const sureDay = 0.8;

/** How many readings of an article's days are kept: what is understood of one quotation counts for those after it. */
const mostReadings = 8;

/** One choice of days for the quotations up to one, linked backwards; `likelihood` is its logarithm. */
interface Reading {
  readonly index: number;
  readonly date: SaidOn | undefined;
  readonly likelihood: number;
  readonly before: Reading | undefined;
}

/**
 * The dates of quotations, with those filled in that readers understand though no words tell them: of what is said in a
 * debate that the first sentence dates, of what continues something; not of what was said in some year. The likeliest
 * readings of the whole article tell how likely each is.
 *
 * @param told one for each quotation, in text order
 */
export function understoodDays(
  article: TalkOfDays,
  told: readonly (SaidOn | undefined)[],
  weights: DayWeights = learnedDayWeights,
  sure: number = sureDay,
): (SaidOn | undefined)[] {
  let readings: readonly (Reading | undefined)[] = [undefined];
  const dates = [...told];
  for (const [index, date] of told.entries()) {
    if (date || article.talks[index]?.telling === 'long ago') continue;
    const candidatesBy = dayCandidatesAt(article, index);
    readings = readings
      .flatMap((before) => {
        recall(before, dates, index - farthest);
        return readingsAt(index, candidatesBy(dates), before, weights);
      })
      .toSorted((one, other) => other.likelihood - one.likelihood)
      .slice(0, mostReadings);
  }
  const given = [...told];
  for (const [index, date] of sureDates(readings, sure)) given[index] = date;
  return given;
}

/** Writes what a reading says of the quotations after an index into `dates`. */
function recall(reading: Reading | undefined, dates: (SaidOn | undefined)[], after: number): void {
  for (let each = reading; each && each.index > after; each = each.before) dates[each.index] = each.date;
}

function readingsAt(
  index: number,
  candidates: readonly DayCandidate[],
  before: Reading | undefined,
  weights: DayWeights,
): Reading[] {
  const scores = candidates.map(({ features }) => scoreOf(features, weights));
  const whole = Math.log(scores.reduce((sum, score) => sum + Math.exp(score), 0));
  return candidates.map(({ date }, c) => ({
    index,
    date,
    likelihood: (before?.likelihood ?? 0) + (scores[c] ?? 0) - whole,
    before,
  }));
}

/** The days that all readings together are sure of, by the quotation's index. */
function sureDates(readings: readonly (Reading | undefined)[], sure: number): Map<number, SaidOn> {
  const best = readings[0]?.likelihood ?? 0;
  const odds = readings.map((reading) => Math.exp((reading?.likelihood ?? 0) - best));
  const whole = odds.reduce((sum, each) => sum + each, 0);
  const chances = new Map<string, number>();
  const dates = new Map<number, SaidOn>();
  for (const [r, reading] of readings.entries())
    for (let each = reading; each; each = each.before) {
      const { index, date } = each;
      if (!date) continue;
      const key = `${index} ${date.saidOn} ${date.precision}`;
      const chance = (chances.get(key) ?? 0) + (odds[r] ?? 0) / whole;
      chances.set(key, chance);
      if (chance > sure) dates.set(index, date);
    }
  return dates;
}

function scoreOf(features: DayCandidate['features'], weights: DayWeights): number {
  let score = 0;
  for (const [feature, value] of features) score += (weights[feature] ?? 0) * value;
  return score;
}
