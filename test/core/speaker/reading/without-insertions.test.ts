import { expect, test } from 'vitest';
import { withoutInsertions } from '../../../../lib/core/speaker/reading/without-insertions.ts';
import { readWords } from '../../../../lib/core/speaker/reading/words.ts';

const read = (text: string): string =>
  withoutInsertions(readWords(text))
    .map(({ text: word }) => word)
    .join(' ');

test.each([
  [
    'an office and a first name',
    'Minister [of Gates of Velm, Ola] Kell left',
    'Minister of Gates of Velm , Ola Kell left',
  ],
  ['a first name', 'the President [Ola] Kell left', 'the President Ola Kell left'],
  ['a state', 'The [Velmarian] President left', 'The Velmarian President left'],
  ['a name after an office', 'the Minister [Ola Kell] left', 'the Minister Ola Kell left'],
])('brackets complete what somebody is called: %s', (_, text, expected) => expect(read(text)).toBe(expected));

test.each([
  ['who is meant', 'He [Kell] left Velm'],
  ['what is heard', 'Kell [laughs] Aas left'],
  ['who asks', '[Reporter] Kell : Why'],
  ['a party', 'Ola Kell [Harvest] left'],
  ['what begins a sentence', 'Ola left . [Velm] Aas stayed'],
  ['what never closes', 'Minister [of Gates Kell left'],
])('brackets stay that tell %s', (_, text) =>
  expect(read(text)).toBe(
    readWords(text)
      .map(({ text: word }) => word)
      .join(' '),
  ),
);
