import { expect, it } from 'vitest';
import { createHeldKeys, type Held } from '../../../lib/adapters/aws/held-keys.ts';
import { minute, statementFor } from '../../contracts/fixtures.ts';

const heldOf = (count: number, since = minute(0)): Held => ({
  revision: count,
  since,
  statements: new Map(Array.from({ length: count }, (_, n) => [`st_${n}`, statementFor(`${n}`)])),
  uses: 0,
});

it('lets go of what was used longest ago when there is too much', () => {
  const keys = createHeldKeys(13);
  for (const key of ['a', 'b', 'c']) keys.set(key, heldOf(3));
  keys.set('a', heldOf(4));
  keys.set('d', heldOf(3));
  expect(['a', 'b', 'c', 'd'].filter((key) => keys.get(key))).toEqual(['a', 'c', 'd']);
});

it('leaves what it holds when more is asked for than it may hold', () => {
  const keys = createHeldKeys(10);
  keys.set('a', heldOf(3, minute(60)));
  keys.set('a', heldOf(11));
  expect(keys.get('a')?.revision).toBe(3);
});

it('lets go of what has grown beyond what it may hold', () => {
  const keys = createHeldKeys(12);
  keys.set('a', heldOf(3));
  keys.set('a', heldOf(13));
  expect(keys.get('a')).toBeUndefined();
  for (const key of ['b', 'c']) keys.set(key, heldOf(5));
  expect(['b', 'c'].filter((key) => keys.get(key))).toEqual(['b', 'c']);
});

it('holds no more empty lists than others', () => {
  const keys = createHeldKeys(2);
  for (const key of ['a', 'b', 'c']) keys.set(key, heldOf(0));
  expect(['a', 'b', 'c'].filter((key) => keys.get(key))).toEqual(['b', 'c']);
});
