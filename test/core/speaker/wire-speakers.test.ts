import { expect, test } from 'vitest';
import { indexRegistry } from '../../../lib/core/speaker/registry/lookup.ts';
import { shippedRegistry } from '../../../lib/core/speaker/registry/shipped-registry.ts';
import { evaluateSpeakers, type SpeakerField } from '../../../lib/training/evaluate-speakers.ts';
import { readWire } from '../../golden/wire/read-wire.ts';

const evaluation = evaluateSpeakers(readWire('open'), indexRegistry(shippedRegistry()));

// What is reached on the open half, less a little: a change that costs more than that shows here.
test.each<[SpeakerField, number]>([
  ['name', 0.96],
  ['role', 0.92],
  ['affiliation', 0.88],
  ['via', 0.8],
])('the open wire articles give the right %s for at least %d of the labelled quotations', (field, least) => {
  const { right, labelled } = evaluation.fields[field];
  expect(right / labelled).toBeGreaterThanOrEqual(least);
});

test.each<[SpeakerField, number]>([
  ['role', 0.02],
  ['affiliation', 0.02],
  ['via', 0.01],
])('a made-up %s is given to no more than %d of them', (field, most) => {
  expect(evaluation.fields[field].invented / evaluation.quotations).toBeLessThanOrEqual(most);
});
