import { expect, test } from 'vitest';
import { quotedText } from '../../../lib/core/query/quoted-text.ts';

test.each([
  ['indirect', 'denied', '[indirect: denied] that it is late'],
  ['indirect', 'ruled out', '[indirect: ruled out] that it is late'],
  ['indirect', 'said', '[indirect] that it is late'],
  ['indirect', undefined, '[indirect] that it is late'],
  ['mixed', 'rejected', '[rejected] that it is late'],
  ['mixed', 'told', 'that it is late'],
  ['direct', 'denied', 'that it is late'],
] as const)('%s speech that somebody %s', (kind, cue, expected) => {
  expect(quotedText({ kind, content: 'that it is late', ...(cue !== undefined && { cue }) })).toBe(expected);
});

test('a cue may be anything', () => {
  const text = quotedText({ kind: 'indirect', content: '', cue: `\u001b[31m${'deny '.repeat(100)}` });
  expect(text).toMatch(/^\[indirect: [^\u001b]{1,60}\] $/);
});
