import { expect, test } from 'vitest';
import { REPORTED_ON } from '../../../lib/core/quotation/rules/reported-on.ts';
import { applyRule } from './marked-reading.ts';

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
  ['in another tense does not', `${FIRST} Trains wait/VBP . None could/MD leave .`, []],
  ['in which somebody says something does not', `${FIRST} Trains would/MD wait , Velm denied/VBD .`, []],
  ['that asks does not', `${FIRST} Would/MD trains wait ?`, []],
  ['of the next paragraph does not', `${FIRST} \n\nTrains would/MD wait .`, []],
  ['after speech in the present does not', '<It is/VBZ late> , [Aas] {said/VBD} . Trains would/MD wait .', []],
])('a sentence %s', (_, marked, expected) =>
  expect(applyRule(REPORTED_ON, marked, ['denied']).slice(1)).toEqual(expected),
);

const KELL = '[OLA KELL , envoy of Velm ,] {said/VBD} <it was/VBD late> .';
const AAS = '[IDUN AAS ( Ostra )] {said/VBD} <it rained/VBD> .';
const LEAD = 'The Council on Gates heard/VBD two envoys this morning .';

test.each([
  [
    'names who speaks in capitals',
    `${KELL} Trains waited/VBD . \n\n${AAS}`,
    ['OLA KELL , envoy of Velm , | Trains waited .'],
  ],
  ['met today', `${LEAD} \n\n${FIRST} Trains waited/VBD .`, ['Aas | Trains waited .']],
  [
    'met today, whatever the verb',
    `${LEAD} \n\n${FIRST} Velm denied/VBD them trains .`,
    ['Aas | Velm denied them trains .'],
  ],
  ['met today, in the present', `${LEAD} \n\n${FIRST} Trains wait/VBP .`, ['Aas | Trains wait .']],
  [
    'met today, after what is quoted',
    `${LEAD} \n\n<“ It is/VBZ late . ”> [Aas] {said/VBD} . Trains wait/VBP .`,
    ['Aas | Trains wait .'],
  ],
  [
    'told it today',
    '[Kell] today {told/VBD} the Council <it was/VBD late> . Trains wait/VBP .',
    ['Kell | Trains wait .'],
  ],
  ['met today, but asks', `${LEAD} \n\n${FIRST} Do/VBP trains wait ?`, []],
  [
    'is numbered',
    '1 . [Mr. KELL ( Velm )] {said/VBD} <it was/VBD late> . Trains wait/VBP . \n\n2 . [Ms. AAS ( Ostra )] {said/VBD} <it rained/VBD> .',
    ['Mr. KELL ( Velm ) | Trains wait .'],
  ],
  ['met on a day that it names', `The Council on Gates met/VBD on Monday . \n\n${FIRST} Trains waited/VBD .`, []],
])('a paragraph is its speaker’s to the end where whoever %s', (_, marked, expected) =>
  expect(applyRule(REPORTED_ON, marked, ['denied']).slice(marked.split('{').length - 1)).toEqual(expected),
);
