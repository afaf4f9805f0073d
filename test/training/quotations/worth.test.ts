import { expect, test } from 'vitest';
import { readDocument } from '../../../lib/core/quotation/document.ts';
import { readTree } from '../../../lib/core/quotation/syntax/tree.ts';
import { RIGHT, worth } from '../../../lib/training/quotations/cue-examples.ts';

// tokens: 0 Ilva 1 Marn 2 said 3 that 4 the 5 talks 6 had 7 failed 8 .
const document = readDocument('Ilva Marn said that the talks had failed.');
const count = document.tokens.count;
const syntax = {
  tags: new Uint8Array(count),
  heads: new Int32Array(count).fill(-1),
  relations: new Uint8Array(count),
};
const reading = { document, syntax, tree: readTree(syntax) };
const gold = { head: 2, isSpeech: true, source: [0, 1], cue: [2], content: [3, 4, 5, 6, 7] };
const candidate = (source: [number, number], content: [number, number]) => ({
  head: 2,
  source: [{ start: source[0], end: source[1] }],
  cue: [{ start: 2, end: 3 }],
  content: [{ start: content[0], end: content[1] }],
});
const worthOf = (source: [number, number], content: [number, number]) =>
  worth(reading, candidate(source, content), gold);

test('the very bounds are worth 1', () => expect(worthOf([0, 2], [3, 8])).toBeCloseTo(1));

test('half the content is right, less is not', () => {
  expect(worthOf([0, 2], [3, 6])).toBeGreaterThanOrEqual(RIGHT);
  expect(worthOf([0, 2], [3, 5])).toBe(0);
});

test('with another source it is not right', () => expect(worthOf([8, 9], [3, 8])).toBeLessThan(RIGHT));

test.each([
  ['the whole source', worthOf([0, 2], [3, 8]), worthOf([1, 2], [3, 8])],
  ['the same words', worthOf([0, 2], [3, 9]), worthOf([0, 2], [3, 7])],
  ['the very bounds', worthOf([0, 2], [3, 8]), worthOf([0, 2], [3, 9])],
])('%s is worth more', (_, better, worse) => expect(better).toBeGreaterThan(worse));
