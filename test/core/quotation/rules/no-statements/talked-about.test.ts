import { expect, test } from 'vitest';
import { TALKED_ABOUT } from '../../../../../lib/core/quotation/rules/no-statements/talked-about.ts';
import { applyRule } from '../marked-reading.ts';

test.each([
  ['a journalist', '[Aas] {spoke} to Ola Kell of <the Velm Herald about the end of the truce> .'],
  ['an outlet', '[Aas] {talked} to the Velm Herald about <the truce> .'],
  ['a review', '[Aas] {spoke} to <the Velm Review about the truce> .'],
  ['reporters', '[Aas] {spoke} with <reporters about the truce> .'],
  ['whom an interview is told', '[Aas] {told} Ola Kell in an interview about <the truce> .'],
  ['whoever is informed', '[Aas] {informed} <envoys about the truce> .'],
  ['a chamber by its rules', '[The envoys] {spoke in exercise} <of the right of reply> .'],
  ['a chair on a point of order', '[Aas] {spoke on} <a point of order> .'],
  ['whoever is briefed', '[Aas] {briefed} <envoys on the truce> .'],
])('what is talked about with %s says nothing', (_, marked) => expect(applyRule(TALKED_ABOUT, marked)).toEqual([]));

test.each([
  ['with envoys', '[Aas] {spoke} to <envoys about the truce> .', 'Aas | envoys about the truce'],
  ['that envoys are told', '[Aas] {told} <envoys about the truce> .', 'Aas | envoys about the truce'],
  [
    'that they are informed of in a clause',
    '[Aas] {informed} <envoys on Monday that it was/VBD late> .',
    'Aas | envoys on Monday that it was late',
  ],
  [
    'on a day, in a clause',
    '[Aas] {told} the Herald on Monday <that it needed a truce> .',
    'Aas | that it needed a truce',
  ],
  ['to nobody', '[Aas] {spoke} about <the truce> .', 'Aas | the truce'],
  ['in a clause', '[Aas] {spoke} to the Herald about <how the truce ended/VBD> .', 'Aas | how the truce ended'],
  ['in quotation marks', '[Aas] {spoke} to the Herald about <“ a truce ”> .', 'Aas | “ a truce ”'],
])('what is talked about %s stays', (_, marked, expected) =>
  expect(applyRule(TALKED_ABOUT, marked)).toEqual([expected]),
);
