import { expect, test } from 'vitest';
import { INSERTED_QUOTES } from '../../../../../lib/core/quotation/rules/bounds/inserted-quotes.ts';
import { applyRule } from '../marked-reading.ts';

test.each([
  [
    'after “quote”',
    '[Aas] {said} <a truce would be> , quote , “ a pause ” .',
    ['Aas | a truce would be , quote , “ a pause ”'],
  ],
  [
    'after “and I quote”',
    '[Aas] {said} <all should> , and I quote , “ stop it ” .',
    ['Aas | all should , and I quote , “ stop it ”'],
  ],
  [
    'before what the verb is about',
    '[Aas] {urged} <Velm to open/VB> , “ as a sign of good will , ” its/PRP$ gates .',
    ['Aas | Velm to open , “ as a sign of good will , ” its gates'],
  ],
])('what somebody says goes on in marks: %s', (_, marked, expected) =>
  expect(applyRule(INSERTED_QUOTES, marked)).toEqual(expected),
);

test.each([
  ['somebody else says', '[Aas] {urged} <Velm to open/VB> , “ if it is late , ” {said} [Kell] .', 2],
  ['was done next', '[Aas] {vowed} <that all must leave/VB> , “ now , ” and/CC Kell shut the door .', 1],
  ['stands after a whole clause', '[Aas] {said} <it was late/JJ> , “ very late , ” in his view .', 1],
])('it does not go on with what %s', (_, marked, count) => {
  const told = applyRule(INSERTED_QUOTES, marked);
  expect(told).toHaveLength(count);
  expect(told[0]).not.toContain('“');
});
