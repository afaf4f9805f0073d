import { expect, test } from 'vitest';
import { indexRegistry } from '../../../lib/core/speaker/registry/lookup.ts';
import { shippedRegistry } from '../../../lib/core/speaker/registry/shipped-registry.ts';
import {
  answerSpeakers,
  compareSpeakers,
  type SpeakerField,
} from '../../../lib/training/evaluation/evaluate-speakers.ts';
import { readWire } from '../../golden/wire/read-wire.ts';

const registry = indexRegistry(shippedRegistry());
const evaluations = {
  open: compareSpeakers(readWire('open'), (article) => answerSpeakers(article, registry), registry),
  practice: compareSpeakers(readWire('practice'), (article) => answerSpeakers(article, registry), registry),
} as const;

// What is reached, less a little: a change that costs more than that shows here.
test.each<[keyof typeof evaluations, SpeakerField, number]>([
  ['open', 'name', 0.96],
  ['open', 'role', 0.92],
  ['open', 'affiliation', 0.88],
  ['open', 'via', 0.95],
  ['practice', 'name', 0.89],
  ['practice', 'role', 0.76],
  ['practice', 'affiliation', 0.7],
  ['practice', 'via', 0.75],
])('the %s wire articles give the right %s for at least %d of the labelled quotations', (half, field, least) => {
  const { right, labelled } = evaluations[half].fields[field];
  expect(right / labelled).toBeGreaterThanOrEqual(least);
});

test.each<[keyof typeof evaluations, SpeakerField, number]>([
  ['open', 'role', 0.02],
  ['open', 'affiliation', 0.03],
  ['open', 'via', 0.01],
  ['practice', 'role', 0.02],
  ['practice', 'affiliation', 0.025],
])('of the %s ones, a made-up %s is given to no more than %d', (half, field, most) => {
  const { fields, quotations } = evaluations[half];
  expect(fields[field].invented / quotations).toBeLessThanOrEqual(most);
});
