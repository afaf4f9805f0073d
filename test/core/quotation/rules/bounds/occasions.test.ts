import { expect, test } from 'vitest';
import { OCCASIONS } from '../../../../../lib/core/quotation/rules/bounds/occasions.ts';
import { applyRule } from '../marked-reading.ts';

test.each([
  ['in a letter', '[Velm] {disputed} <the count/NN in an open letter on Friday> .', 'Velm | the count'],
  ['at whose session', '[Velm] {called} <for calm/NN at a Monday hearing> .', 'Velm | for calm'],
  ['on what day', '[Velm] {praised} <the work/NN on Tuesday evening> .', 'Velm | the work'],
  ['how soon', '[Velm] {denied} <the report/NN within hours> .', 'Velm | the report'],
  ['while doing what', '[Aas] {hailed} <the vote/NN as she left/VBD> .', 'Aas | the vote'],
  ['in a post, after words in marks', '[Aas] {called} <it “ late ” in a post on Monday> .', 'Aas | it “ late ”'],
  ['in a call', '[Aas] {dismissed} <the plan/NN in a daily call with reporters> .', 'Aas | the plan'],
  [
    'in a speech whose hearers the tagger took for a verb',
    '[Aas] {called} <it “ late ” in a speech to/TO lords/VB> .',
    'Aas | it “ late ”',
  ],
  ['of what was told before, wherever', '[Velm] {repeated} <that view/NN in Halm on Monday> .', 'Velm | that view'],
  ['of a pronoun', '[Velm] {rejected} <this in/IN the same debate> .', 'Velm | this'],
  ['of a pronoun, and how', '[Velm] {ruled} <that out/IN flatly/RB> .', 'Velm | that'],
  ['in a post where others follow', '[Aas] {backed} <the plan/NN and in a post> .', 'Aas | the plan'],
])('what is praised or rejected ends before it is told %s', (_, marked, expected) =>
  expect(applyRule(OCCASIONS, marked)).toEqual([expected]),
);

test.each([
  ['somebody wants it then', '[Velm] {sought} <talks/NNS on Tuesday>', /Tuesday$/],
  ['it is a thing of that day', '[Velm] {rejected} <words/NNS spoken/VBN on Tuesday>', /Tuesday$/],
  ['it goes on', '[Velm] {asked} <the bank/NN in a letter to/TO pay/VB>', /pay$/],
  ['it is called something', '[Aas] {hailed} <the vote/NN on Tuesday as/IN a start/NN>', /start$/],
  ['it is told in a clause', '[Velm] {said} <it left/VBD in a speech>', /speech$/],
  ['it stands in what is rejected', '[Velm] {rejected} <the count/NN in the letter>', /letter$/],
  ['it says of what a call is', '[Velm] {repeated} <the call/NN for talks>', /talks$/],
  ['a pronoun is called something', '[Velm] {rejected} <this as/IN an insult>', /insult$/],
  ['a pronoun begins a clause', '[Velm] {denied} <that in/IN Halm it was/VBD late>', /late$/],
  ['it is quoted', '[Aas] {hailed} <“ a vote/NN in a letter ”>', /letter ”$/],
])('a day or a letter is of what is said where %s', (_, marked, expected) =>
  expect(applyRule(OCCASIONS, marked)[0]).toMatch(expected),
);
