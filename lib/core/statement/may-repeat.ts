import { comparableTo, type Linkable, shareSpeaker, textsOf } from './comparable.ts';
import { contradict } from './contradiction.ts';
import { type LikenessWeights, learnedWeights, likenessOf } from './likeness.ts';
import { readStatement } from './statement-reading.ts';

/** How much less likely than a link a repeat may be and still be in doubt, as log odds. */
const DOUBT = 2;

/**
 * The known statement of the candidate's speaker that the candidate is likeliest to repeat, though not surely. For candidates that
 * aren't linked; `known` should be from other articles, since an article seldom says a thing twice in other words.
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
