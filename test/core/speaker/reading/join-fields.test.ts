import { expect, test } from 'vitest';
import { joinFields } from '../../../../lib/core/speaker/reading/join-fields.ts';
import { readWords } from '../../../../lib/core/speaker/reading/words.ts';

test.each([
  [
    'what a ministry is over',
    'the Ministry of Economy, Trade and Industry',
    'the|Ministry|of|Economy, Trade|and|Industry',
  ],
  [
    'with a comma before "and"',
    'Committee on Health, Education, and Labor',
    'Committee|on|Health, Education|,|and|Labor',
  ],
  ['what an expert works on', 'a crisis, conflict, and arms researcher', 'a|Crisis, Conflict, and Arms|researcher'],
  [
    'two fields of an office after whose it is',
    'the union’s Research and Policy Manager',
    'the|union|’s|Research and Policy|Manager',
  ],
  ['not two offices', 'the union’s President and Policy Director', 'the|union|’s|President|and|Policy|Director'],
  ['not what several are', 'a farmer, banker and arms dealer', 'a|farmer|,|banker|and|arms|dealer'],
  [
    'fields of several words',
    'Minister of Foreign Affairs, International Trade and Worship',
    'Minister|of|Foreign Affairs, International Trade|and|Worship',
  ],
  [
    'fields that only their words together name',
    'Secretary for Arms Control, Verification and Compliance',
    'Secretary|for|Arms Control, Verification|and|Compliance',
  ],
  ['not names', 'Lind, Tehl and Aas', 'Lind|,|Tehl|and|Aas'],
  ['not what nothing closes', 'Minister of Trade, Security Council', 'Minister|of|Trade|,|Security|Council'],
  ['not what is over before the names', 'Minister of Defence, Lind and Tehl', 'Minister|of|Defence|,|Lind|and|Tehl'],
])('%s', (_, text, expected) => {
  expect(
    joinFields(readWords(text))
      .map((word) => word.text)
      .join('|'),
  ).toBe(expected);
});
