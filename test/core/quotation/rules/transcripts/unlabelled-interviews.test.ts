import { expect, test } from 'vitest';
import { UNLABELLED_INTERVIEWS } from '../../../../../lib/core/quotation/rules/transcripts/unlabelled-interviews.ts';
import { toldIn } from '../../told-in.ts';
import { contextOf, run } from '../rule-context.ts';

const talk = 'Is it late?\n\nI think so.\n\nIt rains.\n\nAnd now?\n\nWe wait.';
const said = (who: string) => [`${who} | I think so.\n\nIt rains.`, `${who} | We wait.`];

test.each<[name: string, text: string, expected: string[]]>([
  [
    'whom an outlet spoke with',
    `On gates\n\nThe Courier spoke with Ola Kell about gates.\n\n${talk}`,
    said('Ola Kell'),
  ],
  ['whom it caught up with', `On gates\n\nWe caught up with envoy Ola Kell.\n\n${talk}`, said('envoy Ola Kell')],
  [
    'who spoke to an outlet’s reporter',
    `On gates\n\nOla Kell builds gates. He spoke to Idun Aas of the Courier.\n\n${talk}`,
    said('He'),
  ],
  [
    'who is told of before he spoke to an outlet',
    `On gates\n\nThe envoy Ola Kell, who builds gates, spoke to the Courier’s Idun Aas.\n\n${talk}`,
    said('The envoy Ola Kell'),
  ],
  ['who spoke to an outlet', `On gates\n\nOla Kell spoke to the Courier.\n\n${talk}`, said('Ola Kell')],
  [
    'who gave an outlet an interview',
    `On gates\n\nThe envoy, Ola Kell, gave a long interview to Velm Wire.\n\n${talk}`,
    said('Ola Kell'),
  ],
  [
    'whose interview it is',
    `On gates: an interview with Ola Kell\n\nInterviewed by Idun Aas\n\n${talk}`,
    said('Ola Kell'),
  ],
  ['nobody, where no interview is told of', `On gates\n\nOla Kell builds gates.\n\n${talk}`, []],
  [
    'nobody, where the answers are a newsroom’s',
    'On gates\n\nThe Courier spoke with Ola Kell.\n\nIs it late?\n\nIt is.\n\nAnd now?\n\nIt rains.',
    [],
  ],
  [
    'who opens the lead, where the headline promises questions',
    'Three questions for an envoy\n\nEnvoy Ola Kell builds gates.\n\n1. Is it late?\n\nI think so.\n\n2. And now?\n\nWe wait.',
    ['Envoy Ola Kell | I think so.', 'Envoy Ola Kell | We wait.'],
  ],
  [
    'whom the lead names after his office, where the headline promises an interview',
    'Interview: late hours\n\nThe envoy, Ola Kell, talks about gates.\n\nIs it late?\n\nI think so.\n\nAnd now?\n\nWe wait.',
    ['Ola Kell | I think so.', 'Ola Kell | We wait.'],
  ],
  [
    'who talks on some subjects',
    'On gates\n\nOla Kell talked to Meridian.\n\nOn the late hour:\n\nI think so.\n\nOn what comes now:\n\nWe wait.',
    ['Ola Kell | I think so.', 'Ola Kell | We wait.'],
  ],
  [
    'of whom the words below tell, after dashes',
    'On gates\n\n— Is it late?\n\n— I think so.\n\n— And now?\n\n— We wait.\n\nInterview by Idun Aas. Ola van Kell has been envoy since May.',
    ['Ola van Kell | I think so.', 'Ola van Kell | We wait.'],
  ],
  [
    'who laughs at one',
    'An interview with Ola Kell\n\nIs it late?\n\n(Laughs.)\n\nAnd now?\n\nWe wait.',
    ['Ola Kell | We wait.'],
  ],
])('who answers questions without a label is %s', (_, text, expected) =>
  expect(run(UNLABELLED_INTERVIEWS, contextOf(text))).toEqual(expected),
);

test.each([
  [
    'an article that answers its own questions is no interview',
    'On gates\n\nThe Courier spoke with Ola Kell.\n\nIs it late, do you think?\n\nIt is. “I fear so,” the envoy told us.\n\nAnd now?\n\nWe wait.',
  ],
  [
    'nor is one in which nobody speaks of himself',
    'An interview with Ola Kell\n\nIs it late?\n\nIt is.\n\nAnd now?\n\nIt rains.',
  ],
])('%s', (_, text) => expect(run(UNLABELLED_INTERVIEWS, contextOf(text))).toEqual([]));

test('the extractor reads an interview without labels', () => {
  expect(toldIn(`On gates\n\nThe Courier spoke with Ola Kell about gates.\n\n${talk}`)).toEqual([
    'Ola Kell |  | I think so.\n\nIt rains.',
    'Ola Kell |  | We wait.',
  ]);
});
