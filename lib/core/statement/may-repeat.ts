import { comparableTo, type Linkable, shareSpeaker, textsOf } from './comparable.ts';
import { contradict } from './contradiction.ts';
import { type LikenessWeights, learnedWeights, likenessOf } from './likeness.ts';
import { readStatement } from './statement-reading.ts';

/** By so much a link may be less likely for a statement to be in doubt. */
const DOUBT = 2;

/**
 * The known statement of the candidate's speaker that it may report again, though it isn't surely one: the likeliest. For
 * candidates that aren't linked, among what other articles tell: an article seldom says a thing twice in other words.
 */
export function statementItMayRepeat<Known extends Linkable>(
  candidate: Omit<Linkable, 'id'>,
  known: readonly Known[],
  weights: LikenessWeights = learnedWeights,
): Known | undefined {
  const { whole } = readStatement(candidate);
  const ofSpeaker = known.filter((statement) => shareSpeaker(candidate, statement));
  let likeliest: Known | undefined;
  let most = -DOUBT;
  for (const { statement, reading, least } of comparableTo(candidate, whole, ofSpeaker))
    for (const text of textsOf(reading)) {
      const margin = (likenessOf(whole, text, weights) ?? Number.NEGATIVE_INFINITY) - least;
      if (margin <= most || contradict(whole, text)) continue;
      most = margin;
      likeliest = statement;
    }
  return likeliest;
}
