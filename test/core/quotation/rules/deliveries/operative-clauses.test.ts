import { describe, expect, test } from 'vitest';
import { OPERATIVE_CLAUSES } from '../../../../../lib/core/quotation/rules/deliveries/operative-clauses.ts';
import { contextOf, run } from '../rule-context.ts';

const clausesOf = (...paragraphs: string[]): string[] => run(OPERATIVE_CLAUSES, contextOf(paragraphs.join('\n\n')));

const WE = 'We, the ministers of Ostra and Velm, meeting in Halm on 6 March,';
const THEY = 'the ministers of Ostra and Velm';

describe('each clause is a statement', () => {
  test.each<[string, string[], string[]]>([
    [
      'of those whom “we” names',
      ['Joint Statement', WE, 'Reaffirm our commitment to the treaty;', 'Express concern at the tests;'],
      [`${THEY} | Reaffirm our commitment to the treaty`, `${THEY} | Express concern at the tests`],
    ],
    [
      'without its number, after what leads to it',
      [WE, 'Recalling the treaty of 1997,', '1. Also strongly condemn the tests; and', '2. Agree to meet in May.'],
      [`${THEY} | Also strongly condemn the tests`, `${THEY} | Agree to meet in May.`],
    ],
    [
      'with what it lists',
      [WE, '1. Call on Dostrana to:', '(a) open the gates;', '(b) urge its friends to leave;', '2. Agree to meet.'],
      [`${THEY} | Call on Dostrana to … open the gates … urge its friends to leave`, `${THEY} | Agree to meet.`],
    ],
    [
      'of a body that decides',
      ['The Council of Velm,', 'Deeply concerned at the tests,', '1. Calls upon Ostra to wait;', '2. Decides to meet.'],
      ['The Council of Velm | Calls upon Ostra to wait', 'The Council of Velm | Decides to meet.'],
    ],
    [
      'of “we” whom the line does not name',
      ['We therefore:', '– call on Ostra to wait;', '– ask the chair to send a mission.', 'They left.'],
      ['We | call on Ostra to wait', 'We | ask the chair to send a mission.'],
    ],
    [
      'up to what the article goes on with',
      [WE, 'Express concern at the tests.', 'They left on Monday.', 'Welcome to Halm.'],
      [`${THEY} | Express concern at the tests.`],
    ],
  ])('%s', (_, paragraphs, expected) => expect(clausesOf(...paragraphs)).toEqual(expected));
});

describe('no clause is made', () => {
  test.each<[string, string[]]>([
    ['of prose below a line', [WE, 'They left on Monday.']],
    ['below what a newsroom announces', ['We asked four of them:', 'Call on Ostra.', 'Urge it to wait.']],
    ['below a sentence', ['We, the ministers, met.', 'Express trains were late.']],
  ])('%s', (_, paragraphs) => expect(clausesOf(...paragraphs)).toEqual([]));
});
