import { expect, test } from 'vitest';
import { LATER_SPEECH } from '../../../../../lib/core/quotation/rules/going-on/later-speech.ts';
import { applyRule } from '../marked-reading.ts';

test.each([
  [
    'in what was found with it',
    '[Aas] {said} <the old gate was late . “ We go at dawn . ”>',
    ['Aas | the old gate was late .', 'Aas | “ We go at dawn . ”'],
  ],
  [
    'apart from it',
    '<The old gate was late> , [Aas] {said} . <“ We go at dawn . ”>',
    ['Aas | The old gate was late', 'Aas | “ We go at dawn . ”'],
  ],
  ['after what is no statement', '[Aas] {shook} <his head> . <“ We go at dawn . ”>', ['Aas | “ We go at dawn . ”']],
])('speech after a report is a quotation of its own, %s', (_, marked, expected) =>
  expect(applyRule(LATER_SPEECH, marked)).toEqual(expected),
);

test.each([
  ['in the sentence of the report', '[Aas] {said} <the old gate was “ very late ” again>'],
  ['after other words in marks', '[Aas] {said} <the gate was “ late ” . “ We go at dawn . ”>'],
  ['after speech', '<“ It is late , ”> [Aas] {said} . <“ We go at dawn . ”>'],
])('words in marks are of the quotation %s', (_, marked) => expect(applyRule(LATER_SPEECH, marked)).toHaveLength(1));
