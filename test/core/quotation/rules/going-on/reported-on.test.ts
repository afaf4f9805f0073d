import { expect, test } from 'vitest';
import { REPORTED_ON } from '../../../../../lib/core/quotation/rules/going-on/reported-on.ts';
import { applyRule } from '../marked-reading.ts';

const FIRST = '<It was/VBD late> , [Aas] {said/VBD} .';

test.each([
  [
    'in the tense of reported speech goes on with her',
    `${FIRST} Trains would/MD wait .`,
    ['Aas | Trains would wait .'],
  ],
  [
    'after another that goes on, too',
    `${FIRST} Trains would/MD wait . None could/MD leave .`,
    ['Aas | Trains would wait .', 'Aas | None could leave .'],
  ],
  ['in the perfect of reported speech, too', `${FIRST} Trains had/VBD not left/VBN .`, ['Aas | Trains had not left .']],
  ['that tells what was meant does not', `${FIRST} That could/MD be a reference to trains .`, []],
  ['that goes on in the present does not', `${FIRST} Trains that had/VBD left/VBN wait/VBP .`, []],
  ['that tells what somebody had does not', `${FIRST} Trains had/VBD red doors .`, []],
  [
    'that a semicolon joins, in any tense',
    '<It is/VBZ late> , [Aas] {says/VBZ} ; trains wait/VBP .',
    ['Aas | trains wait .'],
  ],
  ['that a semicolon joins to a clause does not', '[Aas] {says/VBZ} <it is/VBZ late> ; trains wait/VBP .', []],
  ['that tells what she did does not', '<It is/VBZ late> , [Aas] {says/VBZ} ; she waits/VBZ .', []],
  [
    'that quotes, in any tense',
    `${FIRST} Trains are/VBP “ not our friends ” .`,
    ['Aas | Trains are “ not our friends ” .'],
  ],
  ['that quotes a title does not', `${FIRST} Trains are/VBP in “ Gates of Velm ” .`, []],
  ['that quotes a word does not', `${FIRST} Trains are/VBP “ late ” .`, []],
  ['that opens with what another says does not', `${FIRST} “ Trains are/VBP late , ” he grunts/VBZ .`, []],
  ['in another tense does not', `${FIRST} Trains wait/VBP . None could/MD leave .`, []],
  ['in which somebody says something does not', `${FIRST} Trains would/MD wait , Velm denied/VBD .`, []],
  ['that asks does not', `${FIRST} Would/MD trains wait ?`, []],
  ['of the next paragraph does not', `${FIRST} \n\nTrains would/MD wait .`, []],
  ['after speech in the present does not', '<It is/VBZ late> , [Aas] {said/VBD} . Trains would/MD wait .', []],
])('a sentence %s', (_, marked, expected) =>
  expect(applyRule(REPORTED_ON, marked, ['denied']).slice(1)).toEqual(expected),
);

const MINUTES = '[OLA KELL ( Velm )] {said/VBD} <it was/VBD late> . Trains wait/VBP .';
const AAS = '[IDUN AAS ( Ostra )] {said/VBD} <it rained/VBD> .';

test.each([
  [
    'is of no official record',
    `[Velm] {said/VBD} <it was/VBD late> . Trains wait/VBP . \n\nNot an official record .`,
    ['Velm | Trains wait .'],
  ],
  ['names who speaks in capitals', `${MINUTES} \n\n${AAS}`, ['OLA KELL ( Velm ) | Trains wait .']],
  [
    'is numbered',
    '1 . [Mr. KELL ( Velm )] {said/VBD} <it was/VBD late> . Trains wait/VBP . \n\n2 . [Ms. AAS ( Ostra )] {said/VBD} <it rained/VBD> .',
    ['Mr. KELL ( Velm ) | Trains wait .'],
  ],
  ['is the only one to', `${MINUTES} \n\n${FIRST}`, []],
  [
    'has an office in place of a state',
    '[OLA KELL , envoy of Velm ,] {said/VBD} <it was/VBD late> . Trains wait/VBP . \n\n[IDUN AAS , engineer ,] {said/VBD} <it rained/VBD> .',
    [],
  ],
])('a paragraph is its speaker’s to the end where whoever %s', (_, marked, expected) =>
  expect(applyRule(REPORTED_ON, marked, ['denied']).slice(marked.split('{').length - 1)).toEqual(expected),
);
