import { expect, test } from 'vitest';
import { APPENDED_CONTEXT } from '../../../../../lib/core/quotation/rules/bounds/appended-context.ts';
import { applyRule } from '../marked-reading.ts';

test.each([
  [
    'what came before',
    '[Velm] {said} <it would/MD let them in , two years after they left/VBD> .',
    'Velm | it would let them in',
  ],
  ['how many there were', '[Velm] {said} <it saw/VBD a drone , the second such flight> .', 'Velm | it saw a drone'],
  ['what became of it', '[Velm] {urged} <restraint , a plea that few heard/VBD> .', 'Velm | restraint'],
  ['what tells against it', '[Velm] {said} <it has/VBZ no guns , although it had/VBD two> .', 'Velm | it has no guns'],
])('the article adds %s', (_, marked, expected) => expect(applyRule(APPENDED_CONTEXT, marked)).toEqual([expected]));

test.each([
  ['before its verb', '<It saw/VBD a drone , the second such flight> , [Velm] {said} .'],
  ['within it', '[Velm] {said} <it left/VBD two years after they came/VBD> .'],
  ['inserted in it', '[Velm] {said} <Ostra , the first to come/VBP , left/VBD> .'],
  ['in a word or two', '[Velm] {said} <it was/VBD a victory , though small> .'],
  ['quoted', '[Velm] {said} <“ it was/VBD late , the second time ”> .'],
])('what somebody says %s is hers', (_, marked) =>
  expect(applyRule(APPENDED_CONTEXT, marked)[0]).toMatch(/flight$|came$|left$|small$|”$/),
);

test('a participle that is cut off from what it takes is no part of what is said', () =>
  expect(applyRule(APPENDED_CONTEXT, '[Aas] {urged} <a ban on gates , breaking/VBG> with her party .')).toEqual([
    'Aas | a ban on gates',
  ]));

test('a participle that ends the sentence stays', () =>
  expect(applyRule(APPENDED_CONTEXT, '[Aas] {said} <the gate was/VBD shut , creaking/VBG> .')).toEqual([
    'Aas | the gate was shut , creaking',
  ]));
