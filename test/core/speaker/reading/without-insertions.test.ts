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
  ['before a name', 'Secretary (West) Ola Kell left', 'Secretary Ola Kell left'],
  ['of several words', 'Joint Secretary (Ports and Gates) Ola Kell left', 'Joint Secretary Ola Kell left'],
  ['before its ministry', 'Director (Gates) in the Ministry of Ports left', 'Director in the Ministry of Ports left'],
])('the field of an office in brackets is left out %s', (_, text, expected) => expect(read(text)).toBe(expected));

test.each([
  ['its letters, within its name', 'the Gates and Ports (GP) Party left', 'the Gates and Ports Party left'],
  ['where it stands', 'Ola Kell (GP, radical left) spoke', 'Ola Kell (GP) spoke'],
  ['where it stands, after a name', 'Ola Kell (Gates Party, centre) spoke', 'Ola Kell (Gates Party) spoke'],
])('brackets say of a party %s', (_, text, expected) => {
  expect(read(text)).toBe(expected.replace(/[()]/g, ' $& ').replace(/\s+/g, ' '));
});

test.each([
  ['letters of no party', 'the Gates Agency (GA) left'],
  ['a seat', 'Ola Kell (GP, Lune West) spoke'],
  ['what is done', 'Ola Kell (Velm, who left)'],
])('brackets keep %s', (_, text) => {
  expect(read(text)).toBe(text.replace(/[(),]/g, ' $& ').replace(/\s+/g, ' ').trim());
});

test.each([
  ['who is meant', 'He [Kell] left Velm'],
  ['what is heard', 'Kell [laughs] Aas left'],
  ['who asks', '[Reporter] Kell : Why'],
  ['a party', 'Ola Kell [Harvest] left'],
  ['what begins a sentence', 'Ola left . [Velm] Aas stayed'],
  ['that a general has retired', 'General (Retd) Ola Kell left'],
  ['who holds an office', 'the Secretary (Ms Kell) Ola left'],
  ['what something is called', 'the Ministry (MoP) Ola Kell left'],
  ['what ends a title', 'the Secretary (West) left'],
  ['what never closes', 'Minister [of Gates Kell left'],
])('brackets stay that tell %s', (_, text) =>
  expect(read(text)).toBe(
    readWords(text)
      .map(({ text: word }) => word)
      .join(' '),
  ),
);
