import { describe, expect, test } from 'vitest';
import { ANONYMITY } from '../../../../../lib/core/quotation/rules/no-statements/anonymity.ts';
import { applyRule } from '../marked-reading.ts';

describe('nothing is said by', () => {
  test.each([
    [
      'the condition on which somebody speaks',
      '[Aas] {spoke} on condition of anonymity <because she was not allowed to speak> .',
    ],
    ['one that is held for content', '[Aas] {spoke} <on the condition of anonymity because it is late> .'],
    ['one on which somebody speaks to an outlet', '[Aas] {spoke} to <Velm Wire on condition of anonymity> .'],
    ['a request for it', '[Aas] {requested} <anonymity because the talks are secret> .'],
    ['a request with a preposition', '[Aas] {asked} <for anonymity to discuss the talks> .'],
    ['a consent that has it', '[Aas] {agreed} <to speak only on condition of anonymity> .'],
    ['a wish not to be named', '[Aas] {asked} <not to be named because it is late> .'],
    ['a wish that is added', '“ It is late , ” [Aas] told the Wire , {asking} <not to be named> .'],
    ['a refusal to be named', '[Aas] {declined} <to be identified for fear of the council> .'],
    ['a wish to be nobody', '[Aas] {wished} <to remain anonymous> .'],
  ])('%s', (_, marked) => expect(applyRule(ANONYMITY, marked)).toEqual([]));
});

describe('something is said', () => {
  test.each([
    ['before it', '<It was late> , {spoke} [Aas] on condition of anonymity .', 'Aas | It was late'],
    ['in quotation marks', '[Aas] {spoke} <of “ anonymity for all ”> .', 'Aas | of “ anonymity for all ”'],
    ['of the anonymity of others', '[Aas] {asked} <why anonymity was given> .', 'Aas | why anonymity was given'],
    ['by who asks for an office', '[Aas] {asked} <to be named envoy> .', 'Aas | to be named envoy'],
  ])('%s', (_, marked, expected) => expect(applyRule(ANONYMITY, marked)).toEqual([expected]));
});
