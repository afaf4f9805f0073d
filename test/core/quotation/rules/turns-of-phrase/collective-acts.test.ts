import { expect, test } from 'vitest';
import { COLLECTIVE_ACTS } from '../../../../../lib/core/quotation/rules/turns-of-phrase/collective-acts.ts';
import { contextOf, run } from '../rule-context.ts';

const actsIn = (text: string): string[] => run(COLLECTIVE_ACTS, contextOf(text));

test.each([
  ['a body', 'The Council urges Ostra to wait.', ['The Council | Ostra to wait']],
  [
    'a body with a longer name',
    'The Gate and Lock Council of the Valley urges Ostra to wait.',
    ['The Gate and Lock Council of the Valley | Ostra to wait'],
  ],
  ['the people of one', 'The members of the Council urge all to wait.', ['The members of the Council | all to wait']],
  [
    'those who met',
    'On the gates, the foreign ministers again strongly condemn the raid.',
    ['the foreign ministers | the raid'],
  ],
  ['what they adopted', 'The conclusions invite all to sign by June.', ['The conclusions | all to sign by June']],
  ['what tells of something', 'The Agency states that it rains.', ['The Agency | that it rains']],
  [
    'the same, by a pronoun',
    'The Council urges Ostra to wait. It calls on Velm to sign. It deplores the raid.',
    ['The Council | Ostra to wait', 'It | Velm to sign', 'It | the raid'],
  ],
])('%s states by the verb', (_, text, expected) => expect(actsIn(text)).toEqual(expected));

test.each([
  ['of others', 'The museum welcomes two million a year. It encourages them to stay.'],
  ['of one who leads them', 'The Chair of the Velm Council welcomes the plan.'],
  ['in another paragraph', 'The Council urges Ostra to wait.\n\nIt rains. It demands patience.'],
  ['where an envoy is called home', 'The Government recalls its acting ambassador. The Board invites bids by May.'],
  ['where a thing is stated', 'The Agency states its case.'],
  ['of another number', 'The Council demand is old.'],
  ['without a thing', 'The ministers urge and plead.'],
  ['of the past', 'The Council urged Ostra to wait.'],
  ['in marks', '“The Council urges Ostra to wait,” she said.'],
])('there is no act %s', (_, text) =>
  expect(actsIn(text).filter((act) => !act.startsWith('The Council | Ostra to wait'))).toEqual([]),
);
