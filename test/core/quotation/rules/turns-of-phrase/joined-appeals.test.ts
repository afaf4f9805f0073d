import { expect, test } from 'vitest';
import { JOINED_APPEALS } from '../../../../../lib/core/quotation/rules/turns-of-phrase/joined-appeals.ts';
import { applyRule } from '../marked-reading.ts';

test.each([
  [
    'a clause on the side',
    '[Velm] {condemned} <the attack> , in which ten died , and called on both towns to wait .',
    ['Velm | the attack', 'Velm | both towns to wait'],
  ],
  [
    'a comma, within what was said',
    '[Aas] {said} <that it was late , and invited all envoys to stay> .',
    ['Aas | that it was late', 'Aas | all envoys to stay'],
  ],
  [
    'another appeal',
    '[Velm] {condemned} <the attack> , in which ten died , and called for calm and urged both towns to wait .',
    ['Velm | the attack', 'Velm | calm', 'Velm | both towns to wait'],
  ],
  [
    'another within what was said',
    '[Aas] {said} <that it was late , and invited all envoys to stay , and called for calm> .',
    ['Aas | that it was late', 'Aas | all envoys to stay', 'Aas | calm'],
  ],
  ['an adverb', '[Aas] {warned} <of rain> but also called for calm .', ['Aas | of rain', 'Aas | calm']],
])('whoever said something appeals to others after %s', (_, marked, expected) =>
  expect(applyRule(JOINED_APPEALS, marked)).toEqual(expected),
);

test.each([
  ['without a comma: others may', '[Aas] {said} <that Velm was late and called on all to wait> .'],
  ['in marks', '[Aas] {said} <“ It was late , and called for calm , ”> on Monday .'],
  ['that nothing joins', '[Aas] {said} <it was late> . Velm called for calm .'],
  ['that another makes', '[Aas] {praised} <Kell> , long silent and invited by the town to speak .'],
  ['that is none', '[Aas] {said} <it was late> and called on Kell .'],
])('there is no appeal of his %s', (_, marked) => expect(applyRule(JOINED_APPEALS, marked)).toHaveLength(1));

test('any number of them takes linear time', () => {
  const start = performance.now();
  applyRule(JOINED_APPEALS, '[Aas] {said} <it was late> and called for calm and then '.repeat(8_000).trim());
  expect(performance.now() - start).toBeLessThan(1_500);
}, 60_000);
