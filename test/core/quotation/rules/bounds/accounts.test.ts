import { expect, test } from 'vitest';
import { ACCOUNTS } from '../../../../../lib/core/quotation/rules/bounds/accounts.ts';
import { SWALLOWED_SENTENCES } from '../../../../../lib/core/quotation/rules/bounds/swallowed-sentences.ts';
import { applyRule } from '../marked-reading.ts';

test.each([
  ['whose story it is', '{According} to [his story] , <it is late> .', 'his | it is late'],
  [
    'whom information is from',
    '{According} to [information obtained by Velm from army circles] , <it is late> .',
    'army circles | it is late',
  ],
  ['who has it', '{According} to [his envoy] , <it is late> .', 'his envoy | it is late'],
  ['what it is of', '{According} to [data of the port] , <it is late> .', 'data of the port | it is late'],
])('an account is told by %s', (_, marked, expected) => expect(applyRule(ACCOUNTS, marked)).toEqual([expected]));

test.each([
  [
    'is said by whom it names last',
    '[It flew/VBD far , the Joint Staff] said/VBD , {calling} <it a threat> .',
    ['the Joint Staff | It flew far', 'the Joint Staff | it a threat'],
  ],
  [
    'is none where nothing is done in it',
    '[Ola Kell of Velm , the envoy] said/VBD , {calling} <it a threat> .',
    ['Ola Kell of Velm , the envoy | it a threat'],
  ],
])('a sentence taken for a name %s', (_, marked, expected) =>
  expect(applyRule(SWALLOWED_SENTENCES, marked, ['said'])).toEqual(expected),
);
