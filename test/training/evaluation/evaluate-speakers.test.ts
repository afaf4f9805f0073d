import { expect, test } from 'vitest';
import { indexRegistry } from '../../../lib/core/speaker/registry/lookup.ts';
import { shippedRegistry } from '../../../lib/core/speaker/registry/shipped-registry.ts';
import { isSameName } from '../../../lib/training/evaluation/evaluate-speakers.ts';

const registry = indexRegistry(shippedRegistry());

test.each([
  ['Anna Lind', 'anna lind', true],
  ['Gate Forum', 'the Gate Forum', true],
  ['UK', 'United Kingdom', true],
  ['France and UK and Velmaria', 'France, the United Kingdom and Velmaria', true],
  ['Lind and Tehl', 'Tehl and Lind', false],
  ['France and Velmaria', 'France', false],
  ['Ministry of Trade and Industry', 'Ministry of Trade', false],
])('%s, labelled, is %s, answered: %s', (label, answer, expected) =>
  expect(isSameName(label, answer, registry)).toBe(expected),
);
