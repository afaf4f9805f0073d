import { expect, test } from 'vitest';
import { PAPERS_SAYING } from '../../../../../lib/core/quotation/rules/turns-of-phrase/papers-saying.ts';
import { tagNumber } from '../../../../../lib/core/quotation/syntax/tags.ts';
import { applyRule } from '../marked-reading.ts';
import { contextOf, run } from '../rule-context.ts';

test.each([
  ['that a newsroom has seen', 'The draft , seen by Velm Wire , “ deeply/RB regrets/VBZ ” the test .', 'The draft'],
  ['that it has not', 'Their joint statement “ condemns/VBZ ” the test .', 'Their joint statement'],
  ['of which more is told', 'The report , which is/VBZ long , “ regrets/VBZ ” the test .', 'The report'],
  ['that tells whose it is', 'In a joint letter , the envoys “ regretted/VBD ” the test .', 'the envoys'],
])('a paper says what its verb in marks begins: one %s', (_, text, paper) =>
  expect(applyRule(PAPERS_SAYING, text).map((one) => one.split(' | ')[0])).toEqual([paper]),
);

test.each([
  ['where somebody says it', 'The text “ was/VBD late ” , [Aas] {said} <so> .', ['Aas | so']],
  ['where no verb is in marks', 'The treaty text “ of peace/NN and harmony/NN ” was/VBD late .', []],
  ['where its makers do more', 'In the letter , the envoys asked/VBD for “ is/VBZ ” .', []],
  ['that is none', 'The missile “ is/VBZ late ” in Velm .', []],
])('a paper says nothing %s', (_, text, expected) => expect(applyRule(PAPERS_SAYING, text)).toEqual(expected));

test('each verb in marks says something of its own', () =>
  expect(applyRule(PAPERS_SAYING, 'The draft “ regrets/VBZ the test ” and “ notes/NNS ” it .')).toEqual([
    'The draft | “ regrets the test ”',
    'The draft | “ notes ” it .',
  ]));

test('whoever has seen a paper says nothing', () => {
  const context = contextOf('The draft, seen by Velm Wire, “regrets” it');
  context.reading.syntax.tags[9] = tagNumber('VBZ');
  const content = [{ start: 8, end: 12 }];
  const seen = { head: 3, source: [{ start: 5, end: 7 }], cue: [{ start: 3, end: 5 }], content };
  expect(run(PAPERS_SAYING, context, [{ ...seen, confidence: 0.6, inner: [] }])).toEqual(['The draft | “regrets” it']);
});
