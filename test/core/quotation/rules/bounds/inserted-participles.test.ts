import { expect, test } from 'vitest';
import { INSERTED_PARTICIPLES } from '../../../../../lib/core/quotation/rules/bounds/inserted-participles.ts';
import { applyRule } from '../marked-reading.ts';

test.each([
  ['a thing', '[Aas] , {rejecting/VBG} <the claim/NN , pointed/VBD to the rain> .', 'Aas | the claim'],
  [
    'a thing that the tagger takes for a clause',
    '[Aas] , {rejecting/VBG} <that/IN claim/NN , pointed/VBD to rain> .',
    'Aas | that claim',
  ],
  [
    'a clause',
    '[Aas] , {noting/VBG} <that/IN it rained/VBD , later said/VBD no more> .',
    'Aas | that it rained , later said no more',
  ],
  [
    'a clause, before an adverb',
    '[Aas] , {noting/VBG} <that/IN it rained/VBD , later/RB said/VBD no more> .',
    'Aas | that it rained',
  ],
])('an insertion ends with its comma: %s', (_, marked, expected) =>
  expect(applyRule(INSERTED_PARTICIPLES, marked)).toEqual([expected]),
);

test.each([
  [
    'where commas part a clause within',
    '[Aas] , {adding/VBG} <that/IN Velm/NNP , with Ostra , was/VBD late> .',
    'Aas | that Velm , with Ostra , was late',
  ],
  [
    'where it is none',
    '[Aas] is {rejecting/VBG} <the claim/NN , wrote/VBD the port> .',
    'Aas | the claim , wrote the port',
  ],
])('an insertion goes on %s', (_, marked, expected) =>
  expect(applyRule(INSERTED_PARTICIPLES, marked)).toEqual([expected]),
);
