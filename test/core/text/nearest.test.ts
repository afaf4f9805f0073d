import { expect, it } from 'vitest';
import { nearest } from '../../../lib/core/text/nearest.ts';

const IDS = ['iran', 'missile-defence', 'missile-deployment', 'north-korea', 'rtx', 'space', 'strategic-arms'];

it.each([
  ['spaec', ['space']],
  ['missile-deploymnet', ['missile-deployment', 'missile-defence']],
  ['missiles', ['missile-defence', 'missile-deployment']],
  ['Korea', ['north-korea']],
  ['nonsense', []],
  ['irann', ['iran']],
  ['st x', []],
  ['', []],
])('%s may have meant %j', (word, expected) => {
  expect(nearest(word, IDS)).toEqual(expected);
});
