import { expect, test } from 'vitest';
import { PASSIVE_DESCRIPTIONS } from '../../../lib/core/quotation/rules/passive-descriptions.ts';
import { applyRule } from './marked-reading.ts';

test.each([
  [
    'is by whom "by" names, of its subject',
    '[The talks] were {called} <fruitful by Velm> on Monday .',
    ['Velm | The talks … fruitful'],
  ],
  ['may follow who describes', '<The talks> were {dismissed} by [Velm] as idle .', ['Velm | The talks … as idle .']],
  ['is by nobody without "by"', '[The talks] were {called} <fruitful> .', []],
  ['is in the passive', '[Velm] {called} <the talks fruitful> .', ['Velm | the talks fruitful']],
])('a description %s', (_, marked, expected) => expect(applyRule(PASSIVE_DESCRIPTIONS, marked)).toEqual(expected));
