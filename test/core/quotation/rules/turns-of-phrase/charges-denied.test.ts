import { expect, test } from 'vitest';
import { CHARGES_DENIED } from '../../../../../lib/core/quotation/rules/turns-of-phrase/charges-denied.ts';
import { toldIn } from '../../told-in.ts';
import { applyRule } from '../marked-reading.ts';

test('one denies a charge that another makes', () =>
  expect(toldIn('Velm accused Ostra of moving gates to the strip, a charge Ostra denied.')).toEqual([
    'Velm | accused | Ostra of moving gates to the strip',
    'Ostra | denied | a charge',
  ]));

test.each([
  ['with its marks', '“ It is late , ” [Aas] {said} , a claim Velm/NNP has long rejected .', ['Velm | a claim']],
  [
    'after “that”',
    '[Aas] {said} <it is late> , an idea that Velm/NNP rejects .',
    ['Aas | it is late', 'Velm | an idea'],
  ],
  [
    'within what is said',
    '[Aas] {said} <it is late , a claim the/DT town disputes> .',
    ['Aas | it is late', 'the town | a claim'],
  ],
  ['as something', '[a charge Velm] {dismissed} <as “ a joke ”> .', ['Velm | as “ a joke ”']],
])('a charge is denied %s', (_, marked, expected) =>
  expect(applyRule(CHARGES_DENIED, marked)).toEqual(expect.arrayContaining(expected)),
);

test.each([
  ['that many share', '[Aas] {said} <it is late , an idea many/JJ share> .'],
  ['in marks', '[Aas] {said} <“ It is late , a claim Velm/NNP denies . ”>'],
  ['with more that is said of it', '[Aas] {said} <it is late , a claim Velm/NNP denies having made> .'],
])('none is denied %s', (_, marked) => expect(applyRule(CHARGES_DENIED, marked)).toHaveLength(1));

test('any number of them takes linear time', () => {
  const start = performance.now();
  applyRule(CHARGES_DENIED, '[Aas] {said} <it is late , a claim Velm/NNP denied> . '.repeat(25_000).trim());
  expect(performance.now() - start).toBeLessThan(4_000);
}, 60_000);
