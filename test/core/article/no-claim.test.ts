import { expect, test } from 'vitest';
import { isExamined, isPosted, isRelative } from '../../../lib/core/article/no-claim.ts';

const spansOf = (text: string, ...words: string[]) =>
  words.map((one) => ({ start: text.indexOf(one), end: text.indexOf(one) + one.length, text: one }));

test.each([
  ['a plan that somebody endorsed', 'a plan that Lind endorsed', 'that', 'endorsed', true],
  ['a charge that somebody denies', 'a charge which Lind denies', 'which', 'denies', false],
  ['what somebody holds of it', 'Lind believes that', 'that', 'believes', false],
])('only a relative pronoun: %s', (_, text, what, cue, expected) => {
  const [content, verb] = spansOf(text, what, cue);
  expect(isRelative([content!], verb!)).toBe(expected);
});

test.each([
  ['what will be examined', 'Velm will examine whether it is sound', 'whether it is sound', 'will examine', true],
  ['a thing that is considered', 'Velm considers the pact sound', 'the pact sound', 'considers', false],
  ['a question that is put', 'Velm asks whether it is sound', 'whether it is sound', 'asks', false],
])('an open question: %s', (_, text, what, cue, expected) => {
  const [content, verb] = spansOf(text, what, cue);
  expect(isExamined([content!], verb!)).toBe(expected);
});

test.each([
  ['an entry', 'The corresponding entry was posted by Lind on Monday', 'The corresponding entry', true],
  ['a claim', 'That it is late was posted by Lind on Monday', 'That it is late', false],
])('only that something was posted: %s', (_, text, what, expected) => {
  const [content, verb, whose] = spansOf(text, what, 'was posted', 'Lind');
  expect(isPosted({ kind: 'indirect', source: [whose!], cue: [verb!], content: [content!], confidence: 0.6 })).toBe(
    expected,
  );
});
