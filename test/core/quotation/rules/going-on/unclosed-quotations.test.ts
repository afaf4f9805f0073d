import { expect, test } from 'vitest';
import { UNCLOSED_QUOTATIONS } from '../../../../../lib/core/quotation/rules/going-on/unclosed-quotations.ts';
import type { Found } from '../../../../../lib/core/quotation/rules/quotation-rule.ts';
import { contextOf, run } from '../rule-context.ts';

function read(text: string, speaker: string, said: string): string[] {
  const context = contextOf(text);
  const { starts, ends } = context.reading.document.tokens;
  const at = (word: string) => starts.findIndex((start, i) => text.slice(start, ends[i]) === word);
  const end = starts.findIndex((start) => start >= text.indexOf(said) + said.length);
  const content = [
    { start: starts.findIndex((start) => start >= text.indexOf(said)), end: end < 0 ? starts.length : end },
  ];
  const source = [{ start: at(speaker), end: at(speaker) + 1 }];
  const found: Found = { head: at('said'), source, cue: [], content, confidence: 0.9, inner: [] };
  return run(UNCLOSED_QUOTATIONS, context, [found]);
}

test.each([
  [
    'is whose it is said after it to be',
    '"It is late.\n\nWe wait.\n\nWe stay," Aas said.',
    'We stay,',
    'Aas | "It is late. … We wait. … We stay,"',
  ],
  [
    'goes on in a clause',
    'Aas said that "it is late.\n\nWe wait." It rains.',
    'that "it is late.',
    'Aas | that "it is late. … We wait."',
  ],
  [
    'is whose it is said before it to be',
    'Aas said: "It is late.\n\nWe wait."\n\nIt rains.',
    '"It is late.',
    'Aas | "It is late. … We wait."',
  ],
  [
    'ends with its paragraph where nothing closes it',
    '"It is late.\n\nWe stay, Aas said.',
    'We stay,',
    'Aas | We stay,',
  ],
  ['ends before another', '"It is late.\n\n"We stay," Aas said.', '"We stay,"', 'Aas | "We stay,"'],
])('a quotation over several paragraphs %s', (_, text, said, expected) => {
  expect(read(text, 'Aas', said)).toEqual([expected]);
});
