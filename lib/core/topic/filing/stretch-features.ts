import type { TopicId } from '../topic.ts';
import { type SaidOn, type StretchesAround, stretches } from './stretches-around.ts';

/** What the words of each stretch around a quotation say on a topic, and how far that is below the topic that they say most on. */
export const stretchFeatures = stretches.flatMap((stretch) => [`${stretch} says`, `${stretch} below`] as const);

export type StretchFeature = (typeof stretchFeatures)[number];

/** Scales them to about the size of features that are 0 or 1. */
const perWeight = 0.5;

/** The features of each of a quotation's topics, in their order. */
export function stretchFeaturesOf(
  topics: readonly TopicId[],
  around: StretchesAround,
  saidOn: SaidOn,
): [StretchFeature, number][][] {
  const features = topics.map((): [StretchFeature, number][] => []);
  for (const stretch of stretches) {
    const said = topics.map((topic) => saidOn(topic, around[stretch]));
    const most = Math.max(...said);
    for (const [index, each] of said.entries())
      features[index]?.push([`${stretch} says`, each * perWeight], [`${stretch} below`, (each - most) * perWeight]);
  }
  return features;
}
