import { expect, test } from 'vitest';
import { CIRCUMSTANCES } from '../../../lib/core/quotation/rules/circumstances.ts';
import { applyRule } from './marked-reading.ts';

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
  [
    'are not what somebody asked for',
    '[Aas] {asked} <for a promise that/IN it ends/VBZ> .',
    'Aas | for a promise that it ends',
  ],
  [
    'have no verb',
    '[Aas] {said} <in Velm it was/VBD so late that/IN none waited/VBD> .',
    'Aas | in Velm it was so late that none waited',
  ],
  ['are not quoted', '[Aas] {said} <in “ the hope that/IN it ends/VBZ ”> .', 'Aas | in “ the hope that it ends ”'],
])('circumstances %s', (_, marked, expected) => expect(applyRule(CIRCUMSTANCES, marked)).toEqual([expected]));
