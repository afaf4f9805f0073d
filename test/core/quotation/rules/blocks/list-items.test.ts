import { expect, test } from 'vitest';
import { LIST_ITEMS } from '../../../../../lib/core/quotation/rules/blocks/list-items.ts';
import { applyRule } from '../marked-reading.ts';

test.each([
  ['whoever begins an item', '[• Aas] {said} <it rained> .', ['Aas | it rained']],
  ['what is said in one', '<– It rained> , [Aas] {said} .', ['Aas | It rained']],
  [
    'what goes on after a dash',
    '[Aas] {said} <it rained> . It was <– she said – late> .',
    ['Aas | it rained … – she said – late'],
  ],
  ['nothing but the bullet', '<•> [Velm] {told} of rain .', []],
])('no bullet is part of %s', (_, marked, expected) => expect(applyRule(LIST_ITEMS, marked)).toEqual(expected));
