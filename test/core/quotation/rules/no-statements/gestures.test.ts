import { describe, expect, test } from 'vitest';
import { GESTURES_MADE } from '../../../../../lib/core/quotation/rules/no-statements/gestures.ts';
import { applyRule } from '../marked-reading.ts';

describe('nothing is said by', () => {
  test.each([
    ['a nod at a question', '<Asked whether it was late> , [Aas] {nodded} .'],
    ['a shrug when one is asked', '<When asked about the gate> , [Aas] {shrugged} .'],
    ['what is brushed aside', '[Aas] {brushed} <the criticism aside> .'],
    ['what is brushed, and then aside', '[Aas] {swept} <the criticism> aside .'],
    ['whom one disagrees with', '[Aas] {disagreed} with <her> .'],
  ])('%s', (_, marked) => expect(applyRule(GESTURES_MADE, marked)).toEqual([]));
});

describe('something is said by', () => {
  test.each([
    ['who nods at his own words', '<“ It was late ”> , [Aas] {nodded} .', 'Aas | “ It was late ”'],
    ['who dismisses it', '[Aas] {brushed} aside <the criticism> .', 'Aas | the criticism'],
    ['who thanks somebody', '[Aas] {thanked} <him> .', 'Aas | him'],
    ['who denies something', '[Aas] {denies} <it> .', 'Aas | it'],
    ['who declines to name them', '[Aas] {declined to name} <them> .', 'Aas | them'],
    ['who would not name them', '[Aas] would not {name} <them> .', 'Aas | them'],
  ])('%s', (_, marked, expected) => expect(applyRule(GESTURES_MADE, marked)).toEqual([expected]));
});
