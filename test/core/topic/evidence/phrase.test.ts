import { describe, expect, test } from 'vitest';
import { type Part, parsePhrase } from '../../../../lib/core/topic/evidence/phrase.ts';
import { createPhraseFinder } from '../../../../lib/core/topic/evidence/phrase-trie.ts';

const classes = { missile: ['rocket', 'cruise missile'], border: ['border', 'frontier'] };
const found = (phrase: string, text: string) =>
  createPhraseFinder([parsePhrase(phrase, classes)])(text).hits.map(({ start, end }) => text.slice(start, end));

describe('a phrase finds', () => {
  test.each([
    ['words in a row', 'arms race', 'an arms race', ['arms race']],
    ['each time', 'arms race', 'arms race, arms race', ['arms race', 'arms race']],
    ['two parts in either order', 'deploy + missile', 'missiles were deployed', ['missiles were deployed']],
    [
      'any words of a class',
      '{missile} + {border}',
      'cruise missiles at the frontier',
      ['cruise missiles at the frontier'],
    ],
    ['a class in a row', 'new {missile}', 'a new rocket', ['new rocket']],
    ['three parts', 'a1 + b1 + c1', 'c1 or b1 or a1', ['c1 or b1 or a1']],
    ['not parts far apart', 'deploy + missile', `deploy ${'a '.repeat(9)}missile`, []],
    ['not parts of two sentences', 'deploy + missile', 'We deploy. The missile flew.', []],
    ['not a part twice', 'missile + missile', 'a missile', []],
    ['not two parts of three', 'a1 + b1 + c1', 'a1 or c1', []],
  ])('%s: %s', (_name, phrase, text, expected) => expect(found(phrase, text)).toEqual(expected));
});

test('a class is every wording of its part', () =>
  expect(parsePhrase('{border} post', classes).parts).toEqual<Part[]>([
    [
      ['border', 'post'],
      ['frontier', 'post'],
    ],
  ]));

test.each([
  ['{ship} + missile', 'names {ship}, but there is no such class'],
  ['deploy + ', 'lacks a word'],
  ['{constructor}', 'names {constructor}, but there is no such class'],
])('“%s” is refused: %s', (phrase, message) => expect(() => parsePhrase(phrase, classes)).toThrow(message));
