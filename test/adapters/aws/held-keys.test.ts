import { expect, it } from 'vitest';
import { createHeldKeys, type Held } from '../../../lib/adapters/aws/held-keys.ts';
import { minute, statementFor } from '../../contracts/fixtures.ts';

const heldOf = (count: number): Held => ({
  revision: count,
  since: minute(0),
  statements: new Map(Array.from({ length: count }, (_, n) => [`st_${n}`, statementFor(`${n}`)])),
  uses: 0,
});

it('lets go of what was used longest ago when there is too much', () => {
  const keys = createHeldKeys(10);
  for (const key of ['a', 'b', 'c']) keys.set(key, heldOf(3));
  keys.set('a', heldOf(4));
  keys.set('d', heldOf(3));
  expect(['a', 'b', 'c', 'd'].filter((key) => keys.get(key))).toEqual(['a', 'c', 'd']);
});

it('leaves what it holds of a key when there is more than it may hold', () => {
  const keys = createHeldKeys(10);
  keys.set('a', heldOf(3));
  keys.set('a', heldOf(11));
  expect(keys.get('a')?.revision).toBe(3);
});
