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
