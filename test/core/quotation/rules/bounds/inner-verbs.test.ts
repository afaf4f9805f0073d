import { expect, test } from 'vitest';
import { INNER_VERBS } from '../../../../../lib/core/quotation/rules/bounds/inner-verbs.ts';
import type { Found } from '../../../../../lib/core/quotation/rules/quotation-rule.ts';
import { tagNumber } from '../../../../../lib/core/quotation/syntax/tags.ts';
import { toldIn } from '../../told-in.ts';
import { contextOf, run } from '../rule-context.ts';

/** What Aas said and, by a second verb of hers, what she is found to say besides: "<…> and {regrets} <it>". */
function joined(text: string, second: string): string[] {
  const context = contextOf(text);
  const { document, syntax } = context.reading;
  const { starts, ends, count } = document.tokens;
  const words = Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
  for (const [i, word] of words.entries()) if (/^(?:regrets|says|views)$/.test(word)) syntax.tags[i] = tagNumber('VBZ');
  syntax.tags[1] = tagNumber('VBD');
  const found = (head: number, start: number, end: number): Found => {
    const cue = [{ start: head, end: head + 1 }];
    return { head, source: [{ start: 0, end: 1 }], cue, content: [{ start, end }], confidence: 0.9, inner: [] };
  };
  const verb = words.indexOf(second);
  return run(INNER_VERBS, context, [found(1, 2, verb - 1), found(verb, verb + 1, count - 1)]);
}

test('a verb of another tense than "said" is of what is said', () =>
  expect(joined('Aas said Velm views it calmly and regrets it.', 'regrets')).toEqual([
    'Aas | Velm views it calmly and regrets it',
  ]));

test('a second verb of saying is not', () =>
  expect(joined('Aas said Velm views it calmly and says so.', 'says')).toHaveLength(2));

test('a verb joined around an insertion is of what is said', () =>
  expect(
    toldIn('The United States, she added, had left the missile treaty in May and accused Russia of cheating.'),
  ).toEqual(['she | added | The United States … had left the missile treaty in May and accused Russia of cheating']));

test('what is refused in it is, too', () =>
  expect(toldIn('Nato, Lind said, had broken the treaty and refused to discuss missiles.')).toEqual([
    'Lind | said | Nato … had broken the treaty and refused to discuss missiles',
  ]));
