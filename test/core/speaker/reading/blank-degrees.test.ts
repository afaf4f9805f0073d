import { expect, test } from 'vitest';
import { blankDegrees } from '../../../../lib/core/speaker/reading/blank-degrees.ts';

test.each([
  ['a degree before what somebody is', 'Ola Aas, PhD, director', 'Ola Aas     , director'],
  ['with dots', 'Ola Aas, Ph.D., director', 'Ola Aas       , director'],
  ['several', 'Ola Aas, M.D., M.P.H., said', 'Ola Aas              , said'],
  ['an honour without a comma', 'Ola Aas OBE said', 'Ola Aas     said'],
  ['the dot of a sentence stays', 'said Ola Aas, Ph.D. The treaty', 'said Ola Aas      . The treaty'],
  ['what no name precedes stays', 'a PhD student said', 'a PhD student said'],
  ['an office before a name stays', 'Kestrel MD Ola Aas said', 'Kestrel MD Ola Aas said'],
  ['a state after a town stays', 'In Velm, MA, she said', 'In Velm, MA, she said'],
])('%s', (_, text, expected) => {
  expect(blankDegrees(text)).toBe(expected);
});
