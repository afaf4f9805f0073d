import { expect, test } from 'vitest';
import { FIRST_SOURCES } from '../../../../../lib/core/quotation/rules/bounds/first-sources.ts';
import type { Found } from '../../../../../lib/core/quotation/rules/quotation-rule.ts';
import { tagNumber } from '../../../../../lib/core/quotation/syntax/tags.ts';
import { contextOf, run } from '../rule-context.ts';

/** The sources that two quotations of a sentence end up with: "… said it was late, warning of rain." */
function read(whole: string, cut: string): string[] {
  const context = contextOf(`${whole} said it was late, warning of rain.`);
  const { document, syntax } = context.reading;
  const { text, starts, ends, count } = document.tokens;
  const at = (offset: number) => Array.from({ length: count }, (_, i) => i).findIndex((i) => ends[i]! > offset);
  for (let i = 0; i < count; i++)
    syntax.tags[i] = tagNumber(/^(?:but|on)$/i.test(text.slice(starts[i], ends[i])) ? 'IN' : 'NN');
  const found = ([words, verb, said]: readonly string[]): Found => {
    const first = text.indexOf(words!);
    const [start, end] = [at(first), at(first + words!.length - 1) + 1];
    const [head, from] = [at(text.indexOf(verb!)), at(text.indexOf(said!))];
    const cue = [{ start: head, end: head + 1 }];
    return {
      head,
      source: [{ start, end }],
      cue,
      content: [{ start: from, end: from + 2 }],
      confidence: 0.9,
      inner: [],
    };
  };
  const all = [
    [whole, 'said', 'it was'],
    [cut, 'warning', 'of rain'],
  ];
  return run(FIRST_SOURCES, context, all.map(found)).map((one) => one.split(' | ')[0]!);
}

test.each([
  ['its first verb has more of the name', 'The deputy minister', 'The deputy', 'The deputy minister'],
  ['it has more of the list', 'Velm, Ostra and Halm', 'Ostra and Halm', 'Velm, Ostra and Halm'],
])('a source is whole where %s', (_, whole, cut, expected) => expect(read(whole, cut)).toEqual([whole, expected]));

test.each([
  ['the day is left out', 'Kell on Monday', 'Kell'],
  ['a conjunction is', 'But Kell', 'Kell'],
])('it stays where %s', (_, whole, cut) => expect(read(whole, cut)).toEqual([whole, cut]));
