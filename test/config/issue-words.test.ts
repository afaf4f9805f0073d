import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { issueWords } from '../../lib/config/issue-words.ts';

const schema = z.object({
  flag: z.boolean().optional(),
  half: z.union([z.literal('any'), z.literal('none')]).optional(),
  name: z.string().min(3).max(5).optional(),
  parts: z.array(z.string()).min(1).max(2).optional(),
  share: z.number().min(0).max(1).optional(),
  times: z.record(z.string(), z.int().min(1)).optional(),
  who: z.union([z.string(), z.number()]).optional(),
});

describe('what is wrong with a value', () => {
  it.each([
    [{ flag: 'yes' }, 'must be true or false, not a text'],
    [{ flag: null }, 'is empty; it must be true or false'],
    [{ name: 'ab' }, 'must have 3 characters or more'],
    [{ name: 'abcdef' }, 'must have 5 characters or less'],
    [{ parts: [] }, 'must not be empty'],
    [{ parts: ['a', 'b', 'c'] }, 'must have 2 entries or less'],
    [{ parts: { a: 1 } }, 'must be a list, not an object'],
    [{ share: 2 }, 'must be 1 or less'],
    [{ times: [] }, 'must be an object, not a list'],
    [{ times: { a: 0 } }, 'must be 1 or more'],
    [{ times: { a: 1.5 } }, 'must be a whole number'],
    [{ times: { a: 'x' } }, 'must be a number, not a text'],
    [{ who: true }, 'must be a text or a number, not true or false'],
    [{ half: 'some' }, 'Invalid input'],
  ])('%j', (value, words) => {
    const { error } = schema.safeParse(value, { error: issueWords });
    expect(error?.issues.map(({ message }) => message)).toEqual([words]);
  });
});
