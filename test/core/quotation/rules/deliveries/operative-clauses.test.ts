import { describe, expect, test } from 'vitest';
import { OPERATIVE_CLAUSES } from '../../../../../lib/core/quotation/rules/deliveries/operative-clauses.ts';
import { contextOf, foundIn, run } from '../rule-context.ts';

const clausesOf = (...paragraphs: string[]): string[] => run(OPERATIVE_CLAUSES, contextOf(paragraphs.join('\n\n')));

const WE = 'We, the ministers of Ostra and Velm, meeting in Halm on 6 March,';
const THEY = 'the ministers of Ostra and Velm';

describe('each clause is a statement', () => {
  test.each<[string, string[], string[]]>([
    [
      'of those whom “we” names',
      ['Joint Statement', WE, 'Reaffirm our commitment to the treaty;', 'Express concern at the tests;'],
      [`${THEY} | our commitment to the treaty`, `${THEY} | concern at the tests`],
    ],
    [
      'without its number, after what leads to it',
      [WE, 'Recalling the treaty of 1997,', '1. Also strongly condemn the tests; and', '2. Agree to meet in May.'],
      [`${THEY} | the tests`, `${THEY} | to meet in May.`],
    ],
    [
      'with what it lists',
      [WE, '1. Call on Dostrana to:', '(a) open the gates;', '(b) urge its friends to leave;', '2. Agree to meet.'],
      [`${THEY} | Dostrana to … open the gates … urge its friends to leave`, `${THEY} | to meet.`],
    ],
    [
      'of a body that decides',
      ['The Council of Velm,', 'Deeply concerned at the tests,', '1. Calls upon Ostra to wait;', '2. Decides to meet.'],
      ['The Council of Velm | Ostra to wait', 'The Council of Velm | to meet.'],
    ],
    [
      'of “we” whom the line does not name',
      ['We therefore:', '– call on Ostra to wait;', '– ask the chair to send a mission.', 'They left.'],
      ['We | Ostra to wait', 'We | the chair to send a mission.'],
    ],
    [
      'up to what the article goes on with',
      [WE, 'Express concern at the tests.', 'They left on Monday.', 'Welcome to Halm.'],
      [`${THEY} | concern at the tests.`],
    ],
  ])('%s', (_, paragraphs, expected) => expect(clausesOf(...paragraphs)).toEqual(expected));
});

describe('each verb of a clause is one of its own', () => {
  const COUNCIL = 'The Council of Velm,';
  test.each<[string, string[], string[]]>([
    [
      'after a comma or without',
      [
        COUNCIL,
        '1. Expresses concern at the tests, and calls on Ostra to wait;',
        '2. Condemns the raid and requests a report.',
      ],
      ['concern at the tests', 'Ostra to wait', 'the raid', 'a report.'],
    ],
    [
      'after a semicolon',
      [COUNCIL, '1. Welcomes the truce; strongly urges both to keep it; stresses that it rains;'],
      ['the truce', 'both to keep it', 'that it rains'],
    ],
    [
      'below what acts under a treaty',
      [COUNCIL, 'Recalling its vow;', 'Acting under Article 7, the Council of Velm:', '1. Demands calm;'],
      ['calm'],
    ],
    [
      'but not one of what is asked for',
      ['We therefore:', '– call on all to sign and support it;'],
      ['all to sign and support it'],
    ],
    ['nor a noun', [COUNCIL, '1. Regrets the delays and demands for money;'], ['the delays and demands for money']],
    [
      'nor what every such text ends with',
      [COUNCIL, '1. Demands calm;', '2. Decides to remain actively seized of it.'],
      ['calm'],
    ],
  ])('%s', (_, paragraphs, expected) =>
    expect(clausesOf(...paragraphs).map((clause) => clause.split(' | ')[1])).toEqual(expected),
  );

  test('its source is who is named right above', () => {
    const text = [COUNCIL, 'Acting under Article 7, the Council of Velm:', '1. Demands calm;'].join('\n\n');
    expect(run(OPERATIVE_CLAUSES, contextOf(text))).toEqual(['the Council of Velm | calm']);
  });

  test('what is only noted of another’s words is his', () => {
    const context = contextOf(
      [COUNCIL, '1. Takes note of the statement by Envoy Kell that it rains, and demands calm;'].join('\n\n'),
    );
    const told = foundIn(context, 'Envoy Kell', 'that it rains');
    expect(run(OPERATIVE_CLAUSES, context, [told])).toEqual([
      'Envoy Kell | that it rains',
      'The Council of Velm | calm',
    ]);
  });
});

describe('no clause is made', () => {
  test.each<[string, string[]]>([
    ['of prose below a line', [WE, 'They left on Monday.']],
    ['below what a newsroom announces', ['We asked four of them:', 'Call on Ostra.', 'Urge it to wait.']],
    ['below a sentence', ['We, the ministers, met.', 'Express trains were late.']],
  ])('%s', (_, paragraphs) => expect(clausesOf(...paragraphs)).toEqual([]));
});

test('a clause of any number of verbs takes linear time', () => {
  const context = contextOf(`The Council of Velm,\n\n1. ${'Notes the report, and '.repeat(8_000)}waits.`);
  const one = foundIn(context, 'Velm', 'report');
  const told = Array.from({ length: 8_000 }, (_, i) => ({ ...one, head: 4 * i }));
  const start = performance.now();
  run(OPERATIVE_CLAUSES, context, told);
  expect(performance.now() - start).toBeLessThan(1_500);
}, 60_000);
