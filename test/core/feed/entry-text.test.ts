import { expect, it } from 'vitest';
import { entryText } from '../../../lib/core/feed/entry-text.ts';

const WORDS =
  '“Every missile that stays in its garage is a conversation we can have,” Ilva Marn told the harbour council. ';
const html = 'text/html; charset=utf-8';
const plain = 'text/plain; charset=utf-8';
const id = 'one';

it.each([
  ['the content', { content: `<p>${WORDS}</p>`, summary: WORDS }, { text: `<p>${WORDS}</p>`, contentType: html }],
  ['content that is text', { content: `1 < 2\n\n${WORDS}` }, { text: `1 < 2\n\n${WORDS}`, contentType: plain }],
  ['content with entities', { content: `A&amp;B ${WORDS}` }, { text: `A&amp;B ${WORDS}`, contentType: html }],
  ['else the summary', { summary: WORDS }, { text: WORDS, contentType: plain }],
  [
    'the summary where the content is a picture',
    { content: `<img alt="${'x'.repeat(200)}">\n${' '.repeat(200)}`, summary: WORDS },
    { text: WORDS, contentType: plain },
  ],
  [
    'the summary where the content is how a picture looks',
    { content: `<style>#gallery { ${'x'.repeat(200)} }</style><img>`, summary: WORDS },
    { text: WORDS, contentType: plain },
  ],
  [
    'the summary where the content is beyond measure',
    { content: 'x'.repeat(1_000_001), summary: WORDS },
    { text: WORDS, contentType: plain },
  ],
])('takes %s', (_, entry, expected) => {
  expect(entryText({ id, ...entry })).toEqual(expected);
});

it.each([
  ['nothing at all', {}],
  ['no more than a line', { content: '<p>Read more</p>', summary: 'x'.repeat(100) }],
  ['more than anybody reads', { summary: 'x'.repeat(1_000_001) }],
])('takes none of an entry that gives %s', (_, entry) => {
  expect(entryText({ id, ...entry })).toBeUndefined();
});

it('is not held up by markup that never ends', () => {
  const content = '<'.repeat(999_999);
  expect(entryText({ id, content })).toEqual({ text: content, contentType: plain });
});
