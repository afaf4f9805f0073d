import { expect, test } from 'vitest';
import { toldIn } from '../../told-in.ts';

test.each([
  [
    'an offer',
    'Ostra turned down a proposal for a 60-day halt to works on its gates.',
    ['Ostra | turned down | a proposal for a 60-day halt to works on its gates'],
  ],
  [
    'a report that somebody takes issue with',
    'The envoy took issue with the report’s findings.',
    ['The envoy | took issue with | the report’s findings'],
  ],
  [
    'what two are in favour of, with what it includes',
    'The two sides spoke in favour of further talks in Halm, including in the wider format.',
    ['The two sides | spoke in favour of | further talks in Halm, including in the wider format'],
  ],
  [
    'an invitation, and what he did then',
    'Lind turned down the invitation and stayed at home.',
    ['Lind | turned down | the invitation'],
  ],
])('it is told what somebody holds of %s', (_, text, expected) => expect(toldIn(text)).toEqual(expected));

test.each([
  ['others turned down', 'The offer was turned down by the union on Monday.'],
  ['a clause tells of', 'Talks, which the union turned down, would have begun on Monday.'],
  ['a thing', 'He turned down the volume. The boy walked back his bicycle. She waved away the flies.'],
  ['a thing that has a word’s name', 'Lind walked back a question mark to the board.'],
  ['what is traded', 'Shares shrugged off the threat of a strike. Oil prices brushed off a warning.'],
  ['no thing at all', 'Ola Kell turned down at the gate.'],
])('nothing is told of %s', (_, text) => expect(toldIn(text)).toEqual([]));
