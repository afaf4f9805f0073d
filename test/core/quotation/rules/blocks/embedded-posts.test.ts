import { describe, expect, test } from 'vitest';
import { EMBEDDED_POSTS } from '../../../../../lib/core/quotation/rules/blocks/embedded-posts.ts';
import { contextOf, run } from '../rule-context.ts';

describe('embedded posts', () => {
  test.each([
    [
      'are signed below their text',
      'It rains.\n\nThe gates stay shut. https://t.co/gates\n\n— Ola Kell (@olakell) May 4, 2031\n\nShe left.',
      ['Ola Kell | The gates stay shut.'],
    ],
    [
      'are signed at its end',
      'It rains.\n\nThe gates stay shut. — Ola Kell (@olakell) 4 May 2031\n\nShe left.',
      ['Ola Kell | The gates stay shut.'],
    ],
    ['have a text', 'Late news\n\n— Ola Kell (@olakell) May 4, 2031\n\nShe left.', []],
    ['are no text that quotes another', '“It rains,” he said.\n\n— Ola Kell (@olakell) May 4, 2031', []],
    [
      'have their author above and a day below',
      'It rains.\n\nOla Kell (@olakell)\n\nThe gates stay shut.\n\nMay 4, 2031\n\nShe left.',
      ['Ola Kell | The gates stay shut.'],
    ],
    [
      'have a handle of its own line above',
      'It rains.\n\nOla Kell\n@olakell\nThe gates stay shut.\nFor good.\n7:12 PM · May 4, 2031\n\nShe left.',
      ['Ola Kell | The gates stay shut.\nFor good.'],
    ],
    [
      'have a day beside their author',
      'It rains.\n\nIt pours.\n\nOla Kell @olakell · 4 May\nThe gates stay shut.\n\nShe left.',
      ['Ola Kell | The gates stay shut.'],
    ],
    ['are no article below a byline', 'It rains.\n\nOla Kell (@olakell)\n\nThe gates stay shut.\n\nShe left.', []],
    ['have a day', 'The gates stay shut.\n\n— Ola Kell (@olakell)', []],
  ])('%s', (_, text, expected) => expect(run(EMBEDDED_POSTS, contextOf(text))).toEqual(expected));
});
