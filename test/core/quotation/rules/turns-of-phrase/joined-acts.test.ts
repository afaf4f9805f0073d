import { expect, test } from 'vitest';
import { JOINED_ACTS } from '../../../../../lib/core/quotation/rules/turns-of-phrase/joined-acts.ts';
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
  expect(applyRule(JOINED_ACTS, marked)).toEqual(expected),
);

test.each([
  [
    'after what has no verb of its own',
    '[Velm] {thanked} <Ostra for the tents> and commended its envoys .',
    ['Velm | Ostra for the tents', 'Velm | its envoys'],
  ],
  [
    'of several, in the present',
    '[They] {recall} <that gates were/VBD shut on Monday> and urge Ostra to wait .',
    ['They | that gates were shut on Monday', 'They | Ostra to wait'],
  ],
  [
    'that keeps a right',
    '[Velm] {called} <the gates sound> but reserved the right to shut them .',
    ['Velm | the gates sound', 'Velm | the right to shut them'],
  ],
  [
    'whatever another said on the side',
    '[Velm] {deplored} <the raid> , in which [Kell] {said} <ten died> , and condemned the army .',
    ['Velm | the raid', 'Kell | ten died', 'Velm | the army'],
  ],
])('whoever said something does more by a verb %s', (_, marked, expected) =>
  expect(applyRule(JOINED_ACTS, marked)).toEqual(expected),
);

test.each([
  ['of another tense', '[Velm] {regrets} <the delay> and condemned men wait .'],
  ['of others, who are to do it', '[They] {ask} <all to come and urge Ostra to wait> .'],
  ['of one alone', '[Velm] {recalled} <the vow> and urge groups wait .'],
  ['that is a participle', '[Velm] {rejected} <the plan> , old and condemned by all .'],
  ['without a comma: others may', '[Aas] {said} <that Velm was late and called on all to wait> .'],
  ['in marks', '[Aas] {said} <“ It was late , and called for calm , ”> on Monday .'],
  ['that nothing joins', '[Aas] {said} <it was late> . Velm called for calm .'],
  ['that another makes', '[Aas] {praised} <Kell> , long silent and invited by the town to speak .'],
  ['that is none', '[Aas] {said} <it was late> and called on Kell .'],
])('there is no appeal of his %s', (_, marked) => expect(applyRule(JOINED_ACTS, marked)).toHaveLength(1));

test('any number of them takes linear time', () => {
  const start = performance.now();
  applyRule(JOINED_ACTS, '[Aas] {said} <it was late> and called for calm and then '.repeat(8_000).trim());
  expect(performance.now() - start).toBeLessThan(1_500);
}, 60_000);

test('any number within what was said does, too', () => {
  const start = performance.now();
  applyRule(JOINED_ACTS, `[They] {recall} <gates ${'and urge Ostra to wait and then '.repeat(8_000).trim()}> .`);
  expect(performance.now() - start).toBeLessThan(1_500);
}, 60_000);
