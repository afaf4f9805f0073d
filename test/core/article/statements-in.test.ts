import { describe, expect, test } from 'vitest';
import { statementsIn } from '../../../lib/core/article/statements-in.ts';
import type { Quotation } from '../../../lib/core/quotation/quotation.ts';
import type { TextSpan } from '../../../lib/core/text/span.ts';
import { inventedRegistry } from '../speaker/invented-registry.ts';

function statementsOf(text: string, source: string, cue: string, content: string): string[] {
  const span = (words: string): TextSpan[] => {
    const start = text.indexOf(words);
    return [{ start, end: start + words.length, text: words }];
  };
  const quotation: Quotation = {
    kind: 'indirect',
    source: span(source),
    cue: span(cue),
    content: span(content),
    confidence: 0.6,
  };
  return statementsIn(text, [quotation], inventedRegistry).map(({ content: [first] }) => first?.text ?? '');
}

describe('nobody states', () => {
  test.each([
    ['what he was asked', 'Asked whether it was late, Aas nodded.', 'Aas', 'Asked', 'whether it was late'],
    ['what it was asked about', 'The army, asked about the gate, laughed.', 'The army', 'asked about', 'the gate'],
    ['what he was asked at some time', 'It was, Aas said when asked about the hour.', 'Aas', 'asked', 'about the hour'],
    ['on what he commented', 'Aas commented on the hour.', 'Aas', 'commented', 'the hour'],
    [
      'that he answered nothing',
      'Aas did not respond to a request for comment.',
      'Aas',
      'respond',
      'a request for comment',
    ],
  ])('%s', (_, text, source, cue, content) => expect(statementsOf(text, source, cue, content)).toEqual([]));
});

test('who asks something states it', () => {
  const text = 'Aas asked whether it was late.';
  expect(statementsOf(text, 'Aas', 'asked', 'whether it was late')).toEqual(['whether it was late']);
});
