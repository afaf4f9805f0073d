import { expect, test } from 'vitest';
import { leadingTurns } from '../../../lib/core/article/leading-turns.ts';
import { turnsOf } from './turns-of.ts';

/** The labels of the turns in a transcript that lead through it, a turn a line. */
function leading(text: string): string[] {
  const turns = turnsOf(text);
  return turns.filter(leadingTurns(turns)).map(({ source: [label] }) => label?.text ?? '');
}

test.each([
  [
    'a host, by his name too',
    'OLA KELL, HOST: Rain.\nIDA AAS: Late.\nMAJ LIND: Very.\nKELL: Thanks.',
    ['OLA KELL, HOST', 'KELL'],
  ],
  ['a channel’s anchor', 'OLA KELL, VELM RADIO ANCHOR: Rain.\nIDA AAS, ENVOY: Late.', ['OLA KELL, VELM RADIO ANCHOR']],
  ['the one of two who asks', 'Aas: Late?\nKell: Yes.\nAas: Very?\nKell: Why?', ['Aas', 'Aas']],
  [
    'an outlet, by its initials too',
    'Velm Arms Weekly: Late?\nKell: Yes.\nVAW: Very?\nKell: Yes.',
    ['Velm Arms Weekly', 'VAW'],
  ],
  [
    'all who ask the one who answers',
    'VNN: Late?\nKell: Yes.\nVelm Wire: They say no. Very?\nKell: Yes.\nAas: Why?\nKell: Rain.\nHolm: Why?\nKell: Rain.\nTehl: Who?\nKell: I.\nLind: And I.',
    ['VNN', 'Velm Wire', 'Aas', 'Holm', 'Tehl'],
  ],
  ['nobody of three', 'Aas: Late?\nKell: Yes.\nAas: Very?\nLind: No.', []],
  ['nobody who asks once', 'Aas: Late?\nKell: Yes.', []],
  ['nobody where both ask', 'Aas: Late?\nKell: Is it?\nAas: Very?\nKell: Is it?', []],
  ['nobody called by what he does', 'Q: Late?\nA: Yes.\nQ: Very?\nA: Yes.', []],
])('who leads through a transcript is %s', (_, text, expected) => expect(leading(text)).toEqual(expected));
