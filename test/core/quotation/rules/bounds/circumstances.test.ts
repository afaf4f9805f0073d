import { expect, test } from 'vitest';
import { CIRCUMSTANCES } from '../../../../../lib/core/quotation/rules/bounds/circumstances.ts';
import { applyRule } from '../marked-reading.ts';

test.each([
  [
    'leave what was said',
    '[Aas] {said} <in remarks carried by Velm that/IN it was/VBD late> .',
    'Aas | that it was late',
  ],
  [
    'leave what was said after talks',
    '[Aas] {said} <after talks with Lind that/IN it was/VBD late> .',
    'Aas | that it was late',
  ],
  ['leave what was said the day before', '[Aas] {said} <the day before that none waited> .', 'Aas | that none waited'],
  [
    'are not what somebody asked for',
    '[Aas] {asked} <for a promise that/IN it ends/VBZ> .',
    'Aas | for a promise that it ends',
  ],
  ['are what somebody reacts to', '<In reaction to the vote> , [Aas] {said} , <“ We wait . ”>', 'Aas | “ We wait . ”'],
  ['are when it was', '[Aas] {said} <yesterday in Velm that/IN it is/VBZ late> .', 'Aas | that it is late'],
  [
    'stand before a colon',
    '[Aas] {said} <as much in testimony to the council on 3 March : “ We wait . ”> .',
    'Aas | “ We wait . ”',
  ],
  ['are what was asked', '<On whether it was/VBD late> , [Aas] {said} , <“ We wait . ”>', 'Aas | “ We wait . ”'],
  ['are what somebody was doing', '[Aas] {condemned} <the test while touring a plant> .', 'Aas | the test'],
  [
    'are not what was done in what he said',
    '[Aas] {said} <it leaked/VBD while touring plants> .',
    'Aas | it leaked while touring plants',
  ],
  [
    'have no verb',
    '[Aas] {said} <in Velm it was/VBD so late that/IN none waited/VBD> .',
    'Aas | in Velm it was so late that none waited',
  ],
  ['leave what she did', '[Aas] {said} <on social media she ordered/VBD it> .', 'Aas | she ordered it'],
  ['are not quoted', '[Aas] {said} <in “ the hope that/IN it ends/VBZ ”> .', 'Aas | in “ the hope that it ends ”'],
])('circumstances %s', (_, marked, expected) => expect(applyRule(CIRCUMSTANCES, marked)).toEqual([expected]));
