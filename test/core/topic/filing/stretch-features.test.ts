import { expect, it } from 'vitest';
import { stretchFeatures, stretchFeaturesOf } from '../../../../lib/core/topic/filing/stretch-features.ts';
import { createStretches } from '../../../../lib/core/topic/filing/stretches-around.ts';

it('says of each topic what each stretch says, and how far below the topic of which it says most', () => {
  const around = { ...createStretches([])([], []), headline: ['lantern'] };
  const loud: Readonly<Record<string, number>> = { iran: 4, space: 1 };
  const [iran, space] = stretchFeaturesOf(
    ['iran', 'space'],
    around,
    (topic, { length }) => length * (loud[topic] ?? 0),
  );
  expect(iran?.map(([feature]) => feature)).toEqual(stretchFeatures);
  expect(Object.fromEntries(iran ?? [])).toMatchObject({ 'headline says': 2, 'headline below': 0, 'article says': 0 });
  expect(Object.fromEntries(space ?? [])).toMatchObject({ 'headline says': 0.5, 'headline below': -1.5 });
});
