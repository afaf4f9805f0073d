import { describe, expect, test } from 'vitest';
import { NEWSROOM_LABELS } from '../../../../../lib/core/quotation/rules/no-statements/newsroom-labels.ts';
import { applyRule } from '../marked-reading.ts';

describe('nobody says', () => {
  test.each([
    ['what an interview is called', '[Interview] {:} <“ We must not wait ”> \n\nAas came .'],
    ['what an opinion is called', '[Opinion] {:} <The gates are back> \n\nAas came .'],
    ['what questions and answers are called', '[Q & A] {:} <“ We must not wait ”> \n\nAas came .'],
    ['what a line leads with', 'WHAT [THEY] {ARE SAYING} : \n\n<“ It rains ”> said Aas .'],
    ['key points', '[Key] {points} : \n\n<It rains in Velm> \n\nAas came .'],
    ['what a head asks', 'Aas came . \n\n<What> [Velm] {says} \n\nKell left .'],
  ])('%s', (_, marked) => expect(applyRule(NEWSROOM_LABELS, marked)).toEqual([]));
});

describe('somebody says', () => {
  test.each([
    ['what stands after a name', '[Aas] {:} <“ We must not wait ”> \n\nKell came .', 'Aas | “ We must not wait ”'],
    ['what he refuses to say', '[Aas] would not {say} <when> \n\nKell came .', 'Aas | when'],
    ['what a sentence asks', '<Why> , [Velm] {asked} .', 'Velm | Why'],
  ])('%s', (_, marked, expected) => expect(applyRule(NEWSROOM_LABELS, marked)).toEqual([expected]));
});
