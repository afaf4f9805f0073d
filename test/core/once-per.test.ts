import { expect, test, vi } from 'vitest';
import { oncePer } from '../../lib/core/once-per.ts';

test('an object is answered once, another one by itself, and nothing is an answer as well', () => {
  const answerOf = vi.fn(({ name }: { name?: string }) => name);
  const asked = oncePer(answerOf);
  const [gate, bridge] = [{ name: 'gate' }, {}];
  expect([asked(gate), asked(bridge), asked(gate), asked(bridge)]).toEqual(['gate', undefined, 'gate', undefined]);
  expect(answerOf).toHaveBeenCalledTimes(2);
});
