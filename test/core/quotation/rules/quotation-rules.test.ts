import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../../lib/core/quotation/candidates/candidate.ts';
import { NAMED_QUOTATIONS } from '../../../../lib/core/quotation/rules/blocks/named-quotations.ts';
import { SIGNED_QUOTATIONS } from '../../../../lib/core/quotation/rules/blocks/signed-quotations.ts';
import { ADDRESSEES } from '../../../../lib/core/quotation/rules/bounds/addressees.ts';
import { DATELINES } from '../../../../lib/core/quotation/rules/bounds/datelines.ts';
import { JOINED_ATTRIBUTIONS } from '../../../../lib/core/quotation/rules/bounds/joined-attributions.ts';
import { CONTINUED_PARAGRAPHS } from '../../../../lib/core/quotation/rules/going-on/continued-paragraphs.ts';
import { SPOKEN_ON } from '../../../../lib/core/quotation/rules/going-on/spoken-on.ts';
import type { Found, RuleContext } from '../../../../lib/core/quotation/rules/quotation-rule.ts';
import { TRANSCRIPT_TURNS } from '../../../../lib/core/quotation/rules/transcripts/transcript-turns.ts';
import { contextOf, run } from './rule-context.ts';

test('a turn ends where somebody else says something', () => {
  const context = contextOf('It rains.\n\nEnvoy Ola Kell: I am late.\n\nFor me, Aas said, it is early.');
  const { head, ...others }: Candidate = { head: 14, source: [{ start: 13, end: 14 }], cue: [], content: [] };
  const attributions = [{ head, ...others, score: 0.9 }];
  expect(run(TRANSCRIPT_TURNS, { ...context, attributions })).toEqual(['Envoy Ola Kell | I am late.']);
});

test('a label before what somebody else says, as another does below the next, is no turn', () => {
  const context = contextOf('It rains.\n\nVelm: The envoy said it was late.\n\nOstra: The guards said it was early.');
  const said = (head: number) => ({ head, source: [{ start: head - 2, end: head }], cue: [], content: [], score: 0.9 });
  expect(run(TRANSCRIPT_TURNS, { ...context, attributions: [said(7)] })).toHaveLength(2);
  expect(run(TRANSCRIPT_TURNS, { ...context, attributions: [said(7), said(16)] })).toEqual([]);
});

describe('speech after a colon', () => {
  const cases: readonly [name: string, text: string, expected: string][] = [
    [
      'goes on where somebody speaks of himself',
      'Aas wrote: I am late. It rains.\n\nShe left.',
      'I am late. It rains.',
    ],
    ['ends with its sentence where nobody does', 'Aas wrote: Kell is late. It rains.', 'Kell is late.'],
    ['ends before what another says', 'Aas wrote: I am late. Kell said it rains.', 'I am late.'],
  ];
  for (const [name, text, expected] of cases)
    test(name, () => {
      const context = contextOf(text, ['said']);
      const end = context.reading.document.sentences[1]!;
      const found = { head: 1, source: [], cue: [], content: [{ start: 3, end }], confidence: 1, inner: [] };
      expect(run(SPOKEN_ON, context, [found])).toEqual([` | ${expected}`]);
    });
});

describe('a dateline is no part of what was said', () => {
  const cases: readonly [name: string, text: string, expected: string][] = [
    ['of two cities', 'OSLO/BERGEN — It is late', 'It is late'],
    ['with date and agency', 'OSLO, 3 March (Velm Wire) -- It is late', 'It is late'],
    ['that ends with the agency', 'Oslo, July 14 (VW) It is late', 'It is late'],
    ['but a bracket of a sentence is', 'Aas (14) It is late', 'Aas (14) It is late'],
    ['with agencies and date in brackets alone', 'OSLO (Velm Wire / BNI - 17th April, 2020) It is late', 'It is late'],
    ['in small letters', 'Oslo - It is late', 'It is late'],
    ['in small letters, with an agency that has none', 'Oslo (vwa) - It is late', 'It is late'],
    ['before a colon', 'NEW VELM: It is late', 'It is late'],
    ['but a shout with a remark is', 'NATO (in 2019, at 70) Is late', 'NATO (in 2019, at 70) Is late'],
    ['but an insertion is', 'Aas - he said - is late', 'Aas - he said - is late'],
  ];
  for (const [name, text, expected] of cases)
    test(name, () => {
      const context = contextOf(text);
      const end = context.reading.document.tokens.count;
      const found = { head: 0, source: [], cue: [], content: [{ start: 0, end }], confidence: 1, inner: [] };
      expect(run(DATELINES, context, [found])).toEqual([` | ${expected}`]);
    });
});

test('a dateline is nobody who speaks', () => {
  const context = contextOf('Oslo - Ostra said no');
  const found = { head: 3, source: [{ start: 0, end: 3 }], cue: [], content: [], confidence: 1, inner: [] };
  expect(run(DATELINES, context, [found])).toEqual(['Ostra | ']);
});

describe('whom it was told', () => {
  const cases: readonly [name: string, text: string, start: number, expected: string][] = [
    ['is no part of what was said', 'Aas told MPs the gate was shut', 2, 'the gate was shut'],
    ['unless that is about them', 'Aas said MPs shut the gate', 2, 'MPs shut the gate'],
  ];
  for (const [name, text, start, expected] of cases)
    test(name, () => {
      const context = contextOf(text);
      const end = context.reading.document.tokens.count;
      const found = { head: 1, source: [], cue: [], content: [{ start, end }], confidence: 1, inner: [] };
      expect(run(ADDRESSEES, context, [found])).toEqual([` | ${expected}`]);
    });
});

test('a quotation that stays open goes on in the paragraphs that open anew', () => {
  const context = contextOf('“One, she said.\n\n“Two.\n\n“Three.”\n\n“Four.”');
  const first: Found = { head: 4, source: [], cue: [], content: [{ start: 0, end: 2 }], confidence: 1, inner: [] };
  expect(run(CONTINUED_PARAGRAPHS, context, [first])).toEqual([' | “One … “Two. … “Three.”']);
});

describe('signed quotations', () => {
  const cases: readonly [name: string, text: string, expected: string[]][] = [
    ['are read from a dash and a name', '“Two is not many.” ― Ansa Brandt', ['Ansa Brandt | “Two is not many.”']],
    ['may stand in a list', '• “Two is not many.” —Ansa Brandt', ['Ansa Brandt | “Two is not many.”']],
    [
      'may be signed in the next line',
      '“Two is not many.”\n— Ansa Brandt, envoy',
      ['Ansa Brandt, envoy | “Two is not many.”'],
    ],
    [
      'are not quotations that a sentence goes on from',
      '“Two is not many” – or so she said, and who would know better than an envoy who had counted them all, twice over?',
      [],
    ],
    ['are not subheads between dashes', '- ‘Nobody in Velm sleeps’ -\n\nBrandt laughed.', []],
    ['are not words within a sentence', 'He called it “two or three more” – Brandt laughed.', []],
    [
      'are not signed by whom a colon puts over the next',
      '“One is not many.”\n\n– Ansa Brandt, envoy:\n\n“Two is not many.”',
      [],
    ],
  ];
  for (const [name, text, expected] of cases)
    test(name, () => expect(run(SIGNED_QUOTATIONS, contextOf(text))).toEqual(expected));
});

describe('named quotations', () => {
  const cases: readonly [name: string, text: string, expected: string[]][] = [
    [
      'are read from a name and a colon',
      'They differ. Ansa Brandt: “Two is not many.”',
      ['Ansa Brandt | “Two is not many.”'],
    ],
    ['need a name', 'They differ on one thing: “Two is not many.”', []],
    ['are more than a word', 'Ansa Brandt: “Two”', []],
    ['are not of whom somebody asks', 'They put it to Ansa Brandt: “Is two not many?”', []],
  ];
  for (const [name, text, expected] of cases)
    test(name, () => expect(run(NAMED_QUOTATIONS, contextOf(text))).toEqual(expected));
});

/** A quotation of these words of a text, with those that stand within it. */
function quotation(
  { reading: { document } }: RuleContext,
  [source, cue, content]: readonly [string, string, string],
  inner: readonly Found[] = [],
): Found {
  const { text, starts, ends } = document.tokens;
  const stretch = (words: string) => {
    const at = text.indexOf(words);
    return { start: starts.indexOf(at), end: ends.indexOf(at + words.length) + 1 };
  };
  const said = stretch(cue);
  return {
    head: said.start,
    source: [stretch(source)],
    cue: [said],
    content: [stretch(content)],
    confidence: 0.8,
    inner,
  };
}

describe('joined attributions', () => {
  const read = (text: string, whole: string, within: readonly [string, string, string]) => {
    const context = contextOf(text);
    return run(JOINED_ATTRIBUTIONS, context, [
      quotation(context, ['Ostra', 'denies', whole], [quotation(context, within)]),
    ]);
  };

  test('are parted at what joins them', () =>
    expect(
      read('Ostra denies the plan, but says it is ready.', 'the plan, but says it is ready', [
        'Ostra',
        'says',
        'it is ready',
      ]),
    ).toEqual(['Ostra | the plan', 'Ostra | it is ready']));

  test('are left where the inner one has a source within what is said', () =>
    expect(
      read('Ostra denies that Velm waits and says it is ready.', 'that Velm waits and says it is ready', [
        'Velm',
        'says',
        'it is ready',
      ]),
    ).toEqual(['Ostra | that Velm waits and says it is ready']));

  test('are left where nothing joins them', () =>
    expect(read('Ostra denies what it says is ready.', 'what it says is ready', ['Ostra', 'says', 'is ready'])).toEqual(
      ['Ostra | what it says is ready'],
    ));
});
