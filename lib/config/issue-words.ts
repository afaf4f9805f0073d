import type { z } from 'zod';

/** Words for zod's names of types, expected or received; sorted. */
const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    array: 'a list',
    boolean: 'true or false',
    int: 'a whole number',
    number: 'a number',
    object: 'an object',
    record: 'an object',
    string: 'a text',
  }),
);

/** What is wrong with a value, in words that follow its path: `is missing`, `must be 1 or more`. Undefined leaves the words to zod. */
export function issueWords(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind([kindName(issue.expected)], issue.input);
    case 'invalid_union':
      if (issue.discriminator !== undefined && Array.isArray(issue.options))
        return oneOf(issue.options, kindOf(issue.input, issue.discriminator));
      return wrongKind(
        issue.errors.flatMap((errors) => errors.flatMap(expectedIn)),
        issue.input,
      );
    case 'invalid_value':
      return oneOf(issue.values, issue.input);
    case 'invalid_format':
      return issue.format === 'url' ? 'must be an absolute http or https address' : undefined;
    case 'invalid_key':
      return issue.issues[0]?.message;
    case 'too_small':
      return `must ${bound(issue.origin, issue.minimum, 'more')}`;
    case 'too_big':
      return `must ${bound(issue.origin, issue.maximum, 'less')}`;
    default:
      return undefined;
  }
}

function bound(origin: string, limit: number | bigint, side: 'more' | 'less'): string {
  if (origin === 'number' || origin === 'int') return `be ${limit} or ${side}`;
  if (side === 'more' && Number(limit) === 1) return 'not be empty';
  return `have ${limit} ${origin === 'string' ? 'characters' : 'entries'} or ${side}`;
}

function wrongKind(expected: readonly string[], input: unknown): string | undefined {
  if (input === undefined) return 'is missing';
  if (expected.length === 0) return undefined;
  const wanted = `must be ${expected.join(' or ')}`;
  if (input === null) return `is empty; it ${wanted}`;
  // “must be a whole number, not a number” would tell nothing.
  const came = kindName(Array.isArray(input) ? 'array' : typeof input);
  return typeof input === 'number' && expected.includes('a whole number') ? wanted : `${wanted}, not ${came}`;
}

function oneOf(options: readonly unknown[], input: unknown): string {
  return `${input === undefined ? 'is missing; it ' : ''}must be ${options.length === 1 ? '' : 'one of '}${options.join(', ')}`;
}

function expectedIn(issue: z.core.$ZodIssue): string[] {
  return issue.code === 'invalid_type' ? [kindName(issue.expected)] : [];
}

function kindOf(input: unknown, key: string): unknown {
  return typeof input === 'object' && input !== null && Object.hasOwn(input, key) ? Reflect.get(input, key) : undefined;
}

function kindName(kind: string): string {
  return KINDS.get(kind) ?? kind;
}
