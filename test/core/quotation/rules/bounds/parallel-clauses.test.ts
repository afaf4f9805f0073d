import { expect, test } from 'vitest';
import { PARALLEL_CLAUSES } from '../../../../../lib/core/quotation/rules/bounds/parallel-clauses.ts';
import { applyRule } from '../marked-reading.ts';

test.each([
  ['begins with "that"', '[Aas] {assured} us <that it was late> , and that all would go .', 'that all would go'],
  [
    'begins with "to" after a wish',
    '[Aas] {urged} <Velm to/TO go/VB> , and to/TO stay/VB away .',
    'Velm to go , and to stay away',
  ],
  [
    'ends before a circumstance',
    '[Aas] {urged} <Velm to/TO go/VB> and to/TO stay/VB , at the end of talks .',
    'Velm to go and to stay',
  ],
])('a clause joined to what is said that %s is of it', (_, marked, end) => {
  const [only] = applyRule(PARALLEL_CLAUSES, marked);
  expect(only?.endsWith(end)).toBe(true);
});

test.each([
  ['has a verb of its own', '[Aas] {said} <that it was late> , and left .'],
  ['is no wish', '[Aas] {welcomed} <the talks> , and to/TO end/VB them is hard .'],
  ['is another quotation', '[Aas] {said} <that it was late> , and [that] {was/VBD} <true> .'],
])('what follows is no part of it where it %s', (_, marked) =>
  expect(applyRule(PARALLEL_CLAUSES, marked)[0]).toMatch(/(?:late|talks)$/),
);
