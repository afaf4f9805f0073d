import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEvents } from '../../test/golden/novelty/read-events.ts';
import { type LikenessWeights, likenessFeatures } from '../core/statement/likeness.ts';
import { novelty, type TellOptions, tellEvent } from './evaluation/evaluate-novelty.ts';
import { descend } from './learners/descend.ts';
import { crowd } from './lessons/crowd.ts';
import { likenessLessons } from './lessons/likeness-lessons.ts';
import { type ReadEvent, readEvent, shippedReader } from './lessons/read-event.ts';

/**
 * Learns again how likely two statements are to be one, from the events to learn from, and prints what a user would be
 * told of events left out.
 */
const FOLDS = 8;
const WEIGHTS = join(import.meta.dirname, '../core/statement/likeness-weights.json');
const OPTIONS = { l2: 0.5, rate: 0.2, epochs: 300 };

const read = shippedReader();
const events = readEvents('practice').map((event) => readEvent(event, read));

/** Whether a pair is the same is learned as a choice between its features and nothing. */
function fitLikeness(taught: readonly ReadEvent[]): LikenessWeights {
  const every = Int32Array.from(likenessFeatures, (_, feature) => feature);
  const choices = taught.flatMap(likenessLessons).map(({ features, isSame, weight }) => ({
    at: [every, Int32Array.of()],
    by: [Float64Array.from(features), Float64Array.of()],
    right: [isSame, !isSame],
    weight,
  }));
  const weights = descend(choices, likenessFeatures.length, OPTIONS);
  return Object.fromEntries(
    likenessFeatures.map((feature, at) => [feature, Math.round((weights[at] ?? 0) * 100) / 100]),
  );
}

const folds = Array.from({ length: FOLDS }, (_, fold) => ({
  weights: fitLikeness(events.filter((_event, index) => index % FOLDS !== fold)),
  leftOut: events.filter((_event, index) => index % FOLDS === fold),
}));
const besides = crowd('measured', 200);
for (const reserve of [-0.5, 0, 0.5, 1, 1.5]) {
  const tell = (options: TellOptions) =>
    novelty(
      folds.flatMap(({ weights, leftOut }) =>
        leftOut.map((event) => tellEvent(event, { weights, reserve, ...options })),
      ),
    );
  const { toldAgain, doubtedRepeats, swallowed, doubtedNews } = tell({});
  const amidst = tell({ besides });
  console.error(
    `left out, reserve ${reserve}: ${toldAgain} of the repeats told again (${doubtedRepeats} with a doubt), ${swallowed} of the news swallowed (${doubtedNews} told with a doubt); ` +
      `among ${besides.length} others ${amidst.toldAgain} and ${amidst.swallowed}`,
  );
}
writeFileSync(WEIGHTS, `${JSON.stringify(fitLikeness(events), null, 2)}\n`);
