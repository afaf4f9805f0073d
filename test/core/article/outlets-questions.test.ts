import { expect, test } from 'vitest';
import { outletsQuestions } from '../../../lib/core/article/outlets-questions.ts';
import { inventedRegistry } from '../speaker/invented-registry.ts';
import { turnsOf } from './turns-of.ts';

/** The labels of the turns that outlets ask, a turn a line. */
function asking(text: string): string[] {
  const turns = turnsOf(text);
  const asked = outletsQuestions(turns, inventedRegistry);
  return turns.filter((turn) => asked.has(turn)).map(({ source: [label] }) => label?.text ?? '');
}

test.each([
  ['of one that asks', 'Velm Wire: Late?\nKell: Yes.', ['Velm Wire']],
  ['of somebody who asks for one', 'Idun Aas, Velm Wire: Your reaction.\nKell: None.', ['Idun Aas, Velm Wire']],
  ['of one that says who asks', 'Velm Wire, Aas: Late?\nKell: Yes.', ['Velm Wire, Aas']],
  ['that ask to be told', 'Velm Wire: Please tell us if it is late.\nKell: Yes.', ['Velm Wire']],
  [
    'of all where most ask',
    'Velm Wire: Late?\nKell: Yes.\nDune TV: Why?\nKell: Rain.\nVelm Wire: A follow-up on that.\nKell: No.',
    ['Velm Wire', 'Dune TV', 'Velm Wire'],
  ],
  [
    'of one that nobody knows, where it only asks',
    'Velm Wire: Late?\nKell: Yes.\nDune TV: Why?\nKell: Rain? Yes.\nHill Group: Snow?\nKell: Is it?',
    ['Velm Wire', 'Dune TV', 'Hill Group'],
  ],
  ['of none that tells', 'Velm Wire: It is late.\nDune TV: It rains.', []],
  [
    'of none where most tell',
    'Velm Wire: It is late.\nDune TV: It rains.\nDune Radio: It is cold.\nDune Post: Is it late?\nVelm Wire: Is it?\nDune TV: So.',
    ['Dune Post', 'Velm Wire'],
  ],
  ['of nobody else', 'Idun Aas, Envoy: Late?\nKell: Yes.', []],
])('the turns of outlets are questions: %s', (_, text, expected) => expect(asking(text)).toEqual(expected));
