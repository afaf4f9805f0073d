import { expect, test } from 'vitest';
import { loadModel } from '../../../lib/adapters/model/load-model.ts';
import { createExtractor } from '../../../lib/core/quotation/extract-quotations.ts';

const extract = createExtractor(loadModel());
const told = (text: string): string[] =>
  extract(text).map(({ source, cue, content }) =>
    [source, cue, content].map((spans) => spans.map((span) => span.text).join(' … ')).join(' | '),
  );

test.each([
  [
    'what both hold',
    'The two ministers shared the recognition of the importance of the gates of Velm.',
    ['The two ministers | shared | the recognition of the importance of the gates of Velm'],
  ],
  [
    'in what both concur',
    'Both sides concurred in advancing the talks on missiles in Velm.',
    ['Both sides | concurred | in advancing the talks on missiles in Velm'],
  ],
  ['no things that they have together', 'The two ministers shared a meal of herring with sailors from Velm.', []],
])('is stated: %s', (_, text, expected) => expect(told(text)).toEqual(expected));
