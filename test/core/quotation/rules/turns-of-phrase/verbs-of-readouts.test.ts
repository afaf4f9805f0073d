import { expect, test } from 'vitest';
import { loadModel } from '../../../../../lib/adapters/model/load-model.ts';
import { createExtractor } from '../../../../../lib/core/quotation/extract-quotations.ts';

const extract = createExtractor(loadModel());
const toldIn = (text: string): string[] =>
  extract(text).map(({ source, cue, content }) =>
    [source, cue, content].map((spans) => spans.map((span) => span.text).join(' … ')).join(' | '),
  );

test.each([
  [
    'a clause',
    'The Secretary underscored that Iran can never have a nuclear weapon.',
    ['The Secretary | underscored | that Iran can never have a nuclear weapon'],
  ],
  [
    'a thing of hers, wherever she is',
    'In Oslo, the Secretary underscored her concern about the nuclear program of Ostra.',
    ['the Secretary | underscored | her concern about the nuclear program of Ostra'],
  ],
  [
    'a clause, up to what is added',
    'The Secretary underscored that China’s rapid nuclear buildup is a concern, adding that it must stop.',
    [
      'The Secretary | underscored | that China’s rapid nuclear buildup is a concern',
      'The Secretary | adding | that it must stop',
    ],
  ],
  [
    'what they add to what they stressed',
    'The envoys of Ostra and Velm stressed “the right of all states to trade” and underscored the importance of the gate treaty.',
    [
      'The envoys of Ostra and Velm | stressed | “the right of all states to trade”',
      'The envoys of Ostra and Velm | underscored | the importance of the gate treaty',
    ],
  ],
  ['nothing, where an event does', 'The Paris Attack underscored the danger.', []],
])('somebody underscores %s', (_, text, expected) => {
  expect(toldIn(text)).toEqual(expected);
});

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
  [
    'what she commends',
    'He commends the efforts of the African Union and the Kingdom of Velm.',
    ['He | commends | the efforts of the African Union and the Kingdom of Velm'],
  ],
  [
    'what a state renews',
    'The State of Velm on Tuesday renewed its firm stance in support of a zone free of nuclear weapons.',
    ['The State of Velm on Tuesday | renewed | its firm stance in support of a zone free of nuclear weapons'],
  ],
  ['no lease that it renews', 'The State of Velm on Tuesday renewed its lease of the harbour for ten years.', []],
  ['no things that they have together', 'The two ministers shared a meal of herring with sailors from Velm.', []],
])('is stated: %s', (_, text, expected) => expect(toldIn(text)).toEqual(expected));

test.each([
  [
    'of those who met, under such a headline',
    'Joint Statement on the Gates of Velm\n\nThe two sides agreed to meet again in Velm in May.',
    ['The two sides | agreed | to meet again in Velm in May'],
  ],
  [
    'up to which they underscore something',
    'Joint Statement on the Gates of Velm\n\nThe two sides underscored their vow to the gates and agreed on the need to shut them.',
    ['The two sides | underscored | their vow to the gates', 'The two sides | agreed | on the need to shut them'],
  ],
  [
    'of a call between them',
    'Phone call between the President of Ostra and the Queen of Velm\n\nThey agreed to meet again in Velm in May.',
    ['They | agreed | to meet again in Velm in May'],
  ],
  ['and news, which tells of deeds', 'Ostra talks end\n\nThe two sides agreed to meet again in Velm in May.', []],
])('what was agreed is stated in the account %s', (_, text, expected) => expect(toldIn(text)).toEqual(expected));

test('what a participle tells of closes nothing', () => {
  const asked = 'Iran to open Fordow, Natanz and Isfahan and to give the report requested by the Agency';
  expect(toldIn(`We urge ${asked}.`)).toEqual([`We | urge | ${asked}`]);
});

test('whose other verb a source has taken in speaks without it', () => {
  const text =
    'The Secretary and the Foreign Minister discussed the talks on Ostra and reaffirmed the U.S. commitment to it.';
  const told = extract(text).find(({ cue }) => cue[0]?.text === 'reaffirmed');
  expect(told?.source[0]?.text).toBe('The Secretary and the Foreign Minister');
});
