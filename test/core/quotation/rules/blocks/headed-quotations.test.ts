import { expect, test } from 'vitest';
import { HEADED_QUOTATIONS } from '../../../../../lib/core/quotation/rules/blocks/headed-quotations.ts';
import { toldIn } from '../../told-in.ts';
import { contextOf, run } from '../rule-context.ts';

const two = 'OLA KELL, ENVOY\n\n“It is late.”\n\n“We wait.”\n\nIDUN AAS:\n\n“Nobody waits.”';

test('what stands in quotation marks below a name in capitals is his, a paragraph a quotation', () => {
  expect(run(HEADED_QUOTATIONS, contextOf(`What they say\n\n${two}\n\nIt rained.`))).toEqual([
    'OLA KELL, ENVOY | “It is late.”',
    'OLA KELL, ENVOY | “We wait.”',
    'IDUN AAS | “Nobody waits.”',
  ]);
});

test('a name with what he is may head them, too', () => {
  const mixed = two
    .replace('OLA KELL, ENVOY', 'Ola Kell, envoy of Velm')
    .replace('IDUN AAS:', 'Idun Aas, mayor of Halm');
  expect(run(HEADED_QUOTATIONS, contextOf(`What they say\n\n${mixed}\n\nIt rained.`))).toEqual([
    'Ola Kell, envoy of Velm | “It is late.”',
    'Ola Kell, envoy of Velm | “We wait.”',
    'Idun Aas, mayor of Halm | “Nobody waits.”',
  ]);
});

test('names below what is quoted sign it', () => {
  const signed = '“It is late.”\n\nOla Kell, envoy of Velm\n\n“We wait.”\n\nIdun Aas, mayor of Halm\n\nIt rained.';
  expect(run(HEADED_QUOTATIONS, contextOf(`What they say\n\n${signed}`))).toEqual([
    'Ola Kell, envoy of Velm | “It is late.”',
    'Idun Aas, mayor of Halm | “We wait.”',
  ]);
});

test.each([
  ['one heading', 'What they say\n\nOLA KELL\n\n“It is late.”\n\nIt rained.'],
  ['headings in small letters', two.replace('OLA KELL, ENVOY', 'On gates').replace('IDUN AAS', 'On rain')],
  ['what the article tells itself', `What they say\n\n${two.replaceAll(/[“”]/g, '')}\n\nIt rained.`],
])('it takes more than %s', (_, text) => {
  expect(run(HEADED_QUOTATIONS, contextOf(text))).toEqual([]);
});

test('the extractor reads such a page', () => {
  const page = two.replace('“It is late.”', '“The gates will stay shut.”').replace('IDUN AAS:', 'IDUN AAS, MAYOR');
  expect(toldIn(`What they say of the gates\n\n${page}`)).toEqual([
    'OLA KELL, ENVOY |  | “The gates will stay shut.”',
    'OLA KELL, ENVOY |  | “We wait.”',
    'IDUN AAS, MAYOR |  | “Nobody waits.”',
  ]);
});
