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
  [
    'no president who asks at his meeting',
    'President of Velm Ola Kell: How late?\nAas: Very. It rains. It is cold.\nOla Kell: Very?\nAas: Yes.',
    [],
  ],
  [
    'a host who says what others hold against it, of two guests',
    'Aas: Kell joins us now. Late?\nKell: Yes.\nAas: They say no.\nLind: Very.\nAas: They deny it.\nKell: Oh.\nAas: Why?\nLind: Rain.\nAas: Thank you for joining us.',
    ['Aas', 'Aas', 'Aas', 'Aas', 'Aas'],
  ],
  [
    'no spokesperson who thanks those who ask',
    'Kell: Thank you for coming. It rains.\nAas: Late?\nKell: Yes.\nLind: They say no.\nKell: Why? It is.\nAas: I see.',
    [],
  ],
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
  [
    'those who ask for outlets, though one has no question',
    'Ola Kell, Spokesperson: Good day.\nIda Aas, Velm Wire: Late?\nOla Kell, Spokesperson: Yes.\nMaj Holm, ONN: They shut it.\nOla Kell, Spokesperson: They did.\nPer Tehl, Radio Ostra: I want your view on the gates.\nOla Kell, Spokesperson: No.',
    ['Ida Aas, Velm Wire', 'Maj Holm, ONN', 'Per Tehl, Radio Ostra'],
  ],
  [
    'those who ask two for outlets',
    'Ola Kell, Prime Minister: It rains.\nMinister of Velm, Ida Aas: It does.\nMaj Holm, ONN: Late?\nMinister of Velm, Ida Aas: Yes.\nPer Tehl, Radio Ostra: Why?\nOla Kell, Prime Minister: Rain.',
    ['Maj Holm, ONN', 'Per Tehl, Radio Ostra'],
  ],
  [
    'nobody at a table of experts',
    'Ola Kell, Velm Institute: It rains.\nIda Aas, Ostra University: Why?\nMaj Holm, Lune College: It is late.\nOla Kell, Velm Institute: Is it?\nIda Aas, Ostra University: It is.',
    [],
  ],
  [
    'nobody whom a chair gives the floor',
    'The Chair: Velm.\nOla Kell, Velm: It rains.\nThe Chair: Ostra.\nIda Aas, Ostra: Who shut it? We did not.\nThe Chair: Lune.\nMaj Holm, Lune: It is late.',
    [],
  ],
  ['nobody of three', 'Aas: Late?\nKell: Yes.\nAas: Very?\nLind: No.', []],
  ['nobody who asks once', 'Aas: Late?\nKell: Yes.', []],
  ['nobody where both ask', 'Aas: Late?\nKell: Is it?\nAas: Very?\nKell: Is it?', []],
  ['nobody called by what he does', 'Q: Late?\nA: Yes.\nQ: Very?\nA: Yes.', []],
])('who leads through a transcript is %s', (_, text, expected) => expect(leading(text)).toEqual(expected));
