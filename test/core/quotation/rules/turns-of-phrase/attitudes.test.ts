import { expect, test } from 'vitest';
import type { RuleContext } from '../../../../../lib/core/quotation/rules/quotation-rule.ts';
import { ATTITUDES } from '../../../../../lib/core/quotation/rules/turns-of-phrase/attitudes.ts';
import { type Tag, tagNumber } from '../../../../../lib/core/quotation/syntax/tags.ts';
import { contextOf, run } from '../rule-context.ts';

/** An unlikely attribution of what follows a verb, tagged "wants/VBZ", to the words before it but for auxiliaries; of the last words are `left` out. */
function doubtful(marked: string, named: number, left = 1): RuleContext {
  const words = marked.split(' ').map((one) => one.split('/'));
  const context = contextOf(words.map(([word]) => word).join(' '));
  const tags = Uint8Array.from(words, ([, tag]) => tagNumber((tag ?? '#') as Tag));
  const head = words.findIndex(([, tag]) => tag?.startsWith('VB'));
  const one = { head, source: [{ start: 0, end: named }], cue: [{ start: head, end: head + 1 }], score: 0.2 };
  const attributions = [{ ...one, content: [{ start: head + 1, end: words.length - left }] }];
  return { ...context, attributions, reading: { ...context.reading, syntax: { ...context.reading.syntax, tags } } };
}

test.each([
  ['wants', 'Velm wants/VBZ longer visits .', 1, 'Velm | longer visits'],
  ['has asked for', 'The port has requested/VBN a crane .', 2, 'The port | a crane'],
  ['commends', 'He commends/VBZ the guards .', 1, 'He | the guards'],
  ['regrets', 'We regret/VBP the delay .', 1, 'We | the delay'],
  ['urges, whomever he speaks to', 'Madam Chair , I urge/VBP peace .', 2, 'I | peace'],
  ['welcomes', 'Both sides welcomed/VBD the plan .', 2, 'Both sides | the plan'],
  ['calls for', 'Velm calls/VBZ for talks .', 1, 'Velm | for talks'],
  ['conveys', 'Velm has conveyed/VBN its thanks .', 1, 'Velm | its thanks'],
  ['is in want of', 'Velm is demanding/VBG an answer .', 1, 'Velm | an answer'],
  ['finds', 'The Gate Watch found/VBD no evidence of it .', 3, 'The Gate Watch | no evidence of it'],
  ['shows in numbers', 'A survey of Velm showed/VBD most agree .', 4, 'A survey of Velm | most agree'],
])('it is told what somebody %s', (_, marked, named, expected) =>
  expect(run(ATTITUDES, doubtful(marked, named))).toEqual([expected]),
);

test.each([
  ['is expected of somebody', 'Aas was expected/VBN to leave .', 1],
  ['is asked of whoever', 'Guests who want/VBP a seat .', 2],
  ['nobody has', 'None wants/VBZ a visit .', 1],
  ['a headline has', 'Velm Wants/VBZ a visit .', 1],
  ['could be', 'Aas could/MD have requested/VBN a count .', 1],
  ['somebody is thought to be', 'Aas , considered/VBD a friend .', 1],
  ['somebody finds', 'A guard found/VBD a gate open .', 2],
  ['a picture shows', 'A photograph showed/VBD two trucks .', 2],
  ['is done to guests', 'Velm welcomed/VBD ten guests .', 1],
  ['is called together', 'Velm called/VBD a meeting .', 1],
  ['is no attitude', 'Aas opened/VBD the gate .', 1],
])('what %s is nobody’s', (_, marked, named) => expect(run(ATTITUDES, doubtful(marked, named))).toEqual([]));

test.each([
  [
    'goes on with its phrase',
    'Velm welcomes/VBZ the wish of members taking part in it .',
    5,
    'the wish of members taking part in it',
  ],
  [
    'ends before a comma',
    'Velm welcomes/VBZ the wish of members of Halm , which is new .',
    7,
    'the wish of members of Halm',
  ],
  ['ends before a conjunction', 'Velm welcomes/VBZ the wish of members and leaves .', 3, 'the wish of members'],
])('what the models end early %s', (_, marked, left, expected) =>
  expect(run(ATTITUDES, doubtful(marked, 1, left))).toEqual([`Velm | ${expected}`]),
);
