import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../lib/core/quotation/candidates/candidate.ts';
import { ADDRESSEES } from '../../../lib/core/quotation/rules/addressees.ts';
import { CONTINUED_PARAGRAPHS } from '../../../lib/core/quotation/rules/continued-paragraphs.ts';
import { DATELINES } from '../../../lib/core/quotation/rules/datelines.ts';
import { FLOATING_QUOTATIONS } from '../../../lib/core/quotation/rules/floating-quotations.ts';
import { INTRODUCED_BLOCKS } from '../../../lib/core/quotation/rules/introduced-blocks.ts';
import { JOINED_ATTRIBUTIONS } from '../../../lib/core/quotation/rules/joined-attributions.ts';
import { NAMED_QUOTATIONS } from '../../../lib/core/quotation/rules/named-quotations.ts';
import type { Found, RuleContext } from '../../../lib/core/quotation/rules/quotation-rule.ts';
import { SIGNED_QUOTATIONS } from '../../../lib/core/quotation/rules/signed-quotations.ts';
import { SPOKEN_ON } from '../../../lib/core/quotation/rules/spoken-on.ts';
import { STRANDED } from '../../../lib/core/quotation/rules/stranded.ts';
import { TRANSCRIPT_TURNS } from '../../../lib/core/quotation/rules/transcript-turns.ts';
import { contextOf, run } from './rule-context.ts';

describe('transcript turns', () => {
  const cases: readonly [name: string, text: string, expected: string[]][] = [
    ['are read from names in capitals', 'KELL: We know.\nDOSTREV: You do.', ['KELL | We know.', 'DOSTREV | You do.']],
    [
      'are read from titled names',
      'Chair Aas: How many?\n\nMaj. Ruiz: Four.',
      ['Chair Aas | How many?', 'Maj. Ruiz | Four.'],
    ],
    [
      'run on until the next',
      'Q: Why?\n\nA: Because.\n\nIt was late.\n\nQ: And now?',
      ['Q | Why?', 'A | Because.\n\nIt was late.', 'Q | And now?'],
    ],
    [
      'end where a reporter asks',
      'MR. KELL: It is late.\n\nQUESTION: How late?\n\nMR. KELL: Very.\n\nQ    And now?\n\nMR. KELL: No.',
      ['MR. KELL | It is late.', 'QUESTION | How late?', 'MR. KELL | Very.', 'Q | And now?', 'MR. KELL | No.'],
    ],
    ['need two', 'Kell: no new missiles\n\nThe government decided on Monday.', []],
    [
      'but for one whose name stands elsewhere',
      'It rains.\n\nOla Kell wrote.\n\nKell: It is late.',
      ['Kell | It is late.'],
    ],
    [
      'or who is described',
      'It rains.\n\nOla Kell, head of gates: It is late.',
      ['Ola Kell, head of gates | It is late.'],
    ],
    ['or who answers', 'It rains.\n\n“Is it late?”\n\nKell: It is.', ['Kell | It is.']],
    [
      'or who speaks of himself, and as long as he does',
      'It rains.\n\nEnvoy Ola Kell: I am late.\n\nWe all are.\n\nIt rains.',
      ['Envoy Ola Kell | I am late.\n\nWe all are.'],
    ],
    [
      'stand alone on their line, with a clock',
      'Ola Kell (00:41):\n\nI am late.\n\n(00:52)\n\nWe all are.\n\nSpeaker 2 (01:03):\n\nHow late?\n\nOla Kell (1:01:10):\n\nVery.',
      ['Ola Kell | I am late. … We all are.', 'Speaker 2 | How late?', 'Ola Kell | Very.'],
    ],
    [
      'make a record where somebody speaks again after another, however long they are',
      `Ola Kell (North Velm) (Lab): I beg to move.\n\n${'It rains.\n\n'.repeat(8)}Mrs Aas (Ostra) (Con): Why?\n\nOla Kell: It is late.`,
      [
        `Ola Kell (North Velm) (Lab) | I beg to move.${'\n\nIt rains.'.repeat(8)}`,
        'Mrs Aas (Ostra) (Con) | Why?',
        'Ola Kell | It is late.',
      ],
    ],
    [
      'end with a heading, the last with whom it is by',
      'KELL: It rains.\n\nIn the valley\n\nAAS: It is late.\n\nIt rains.\n\nWe are wet.\n\nThe paper is published on Fridays.',
      ['KELL | It rains.', 'AAS | It is late.\n\nIt rains.\n\nWe are wet.'],
    ],
    [
      'stand in brackets, as broadcasters write them',
      'It rains.\n\n[Ola Kell/Head of the gates: It is late.]\n\nIt rains.',
      ['Ola Kell/Head of the gates | It is late.'],
    ],
    ['are not fields of a form', 'PRODUCER: Ola Kell\nGUESTS: Idun Aas, Maj Ruiz', []],
    [
      'are by whom a line names with his seat or office, where there are two',
      'Gates\n\nOla Kell (North Velm, Labour)\n\nWhy are we late?\n\nThe Minister for Gates (Mr Aas)\n\nIt rains. I regret it.',
      ['Ola Kell (North Velm, Labour) | Why are we late?', 'The Minister for Gates (Mr Aas) | It rains. I regret it.'],
    ],
    [
      'may have the clock after the colon',
      'Ola Kell: (00:41)\n\nI am late.\n\nAas: (00:50)\n\nHow late?\n\nOla Kell: (00:55)\n\nVery.',
      ['Ola Kell | I am late.', 'Aas | How late?', 'Ola Kell | Very.'],
    ],
    [
      'are not the headline',
      'Ola Kell: We Are Late\n\nAAS: How late?\n\nKELL: Very.',
      ['AAS | How late?', 'KELL | Very.'],
    ],
    ['are not what has a number', 'The 85th meeting: It is late.\nUNIQUE ID, 4 May: It rains.', []],
    ['are not numbers', 'Ola Kell and Idun Aas ran.\n\nKell: 547.\n\nAas: 46.', []],
    ['are not a headline alone', 'Trains: ‘We are late,’ says Ola Kell', []],
    ['are not labels of the newsroom', 'Photo: A. Aas\nSource: The ministry', []],
    ['are not sentences with a colon', 'The talks have a limit: June.\nThe limit has a reason: rain.', []],
  ];
  for (const [name, text, expected] of cases)
    test(name, () => expect(run(TRANSCRIPT_TURNS, contextOf(text))).toEqual(expected));
});

test('a turn ends where somebody else says something', () => {
  const context = contextOf('It rains.\n\nEnvoy Ola Kell: I am late.\n\nFor me, Aas said, it is early.');
  const { head, ...others }: Candidate = { head: 14, source: [{ start: 13, end: 14 }], cue: [], content: [] };
  const attributions = [{ head, ...others, score: 0.9 }];
  expect(run(TRANSCRIPT_TURNS, { ...context, attributions })).toEqual(['Envoy Ola Kell | I am late.']);
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

describe('introduced blocks', () => {
  const cases: readonly [name: string, text: string, expected: string[]][] = [
    ['are lists, without bullets and closing marks', 'Aas said:\n- one gate;\n- two keys.', [' | one gate … two keys']],
    ['are numbered lists', 'Aas said:\n\n1. one gate\n2. two keys\n\nShe left.', [' | one gate … two keys']],
    ['are block quotes', 'Aas said:\n\n> One gate.\n\nShe left.', [' | One gate.']],
    ['are paragraphs set in', 'Aas said:\n\n    One gate.\n\nShe left.', [' | One gate.']],
    ['are quoted paragraphs', 'Aas said:\n\n“One gate.”\n\nShe left.', [' | “One gate.”']],
    [
      'are several quoted paragraphs, each with marks of its own',
      'Aas said:\n\n“One gate.”\n\n“Two keys.”\n\n“Three,” she went on.',
      [' | “One gate.” … “Two keys.”'],
    ],
    ['need a cue', 'There are three gates:\n\n- north\n- south', []],
    [
      'are by whom a letter is by',
      'Here is a letter from Ola Kell:\n\n“One gate.”\n\nShe left.',
      ['Ola Kell | “One gate.”'],
    ],
    [
      'go on as long as somebody speaks of himself',
      'Aas said:\n\nI am late.\n\nWe are.\n\nKell replied, as we saw:\n\nIt rains.',
      [' | I am late. … We are.'],
    ],
    ['are not what stands under a heading', 'What said\n\n- north\n- south', []],
    [
      'are speech without marks',
      'Aas said it in full.\n\nI am late.\n\nWe are.\n\nIt rains.',
      [' | I am late. … We are.'],
    ],
    ['are not introduced by an item before them', '- Aas said “yes”\n- two keys', []],
  ];
  for (const [name, text, expected] of cases)
    test(name, () => expect(run(INTRODUCED_BLOCKS, contextOf(text, ['said']))).toEqual(expected));
});

test('a quotation that stays open goes on in the paragraphs that open anew', () => {
  const context = contextOf('“One, she said.\n\n“Two.\n\n“Three.”\n\n“Four.”');
  const first: Found = { head: 4, source: [], cue: [], content: [{ start: 0, end: 2 }], confidence: 1, inner: [] };
  expect(run(CONTINUED_PARAGRAPHS, context, [first])).toEqual([' | “One … “Two. … “Three.”']);
});

describe('a floating quotation', () => {
  const text = '“One,” she said.\n\n“Two is not many.”\n\nIt rained.\n\n“Four is not many.”';
  const first: Found = { head: 4, source: [], cue: [], content: [{ start: 0, end: 4 }], confidence: 1, inner: [] };

  test('goes on with the quotation before it, and with none further away', () => {
    expect(run(FLOATING_QUOTATIONS, contextOf(text), [first])).toEqual([' | “One,” … “Two is not many.”']);
  });

  test('is none where it says again what stands elsewhere', () => {
    const again = '“One is late,” she said.\n\n“One is late”';
    const once = { ...first, content: [{ start: 0, end: 6 }] };
    expect(run(FLOATING_QUOTATIONS, contextOf(again), [once])).toEqual([' | “One is late,”']);
  });

  test('is none where it asks who speaks next', () => {
    const asked = '“One,” she said.\n\n“Is two not many?”\n\nKell: No.';
    const answer = { ...first, head: 15, content: [{ start: 16, end: 18 }], isSpoken: true };
    expect(run(FLOATING_QUOTATIONS, contextOf(asked), [first, answer])).toEqual([' | “One,”', ' | No.']);
  });

  test('stands alone, with the same source, after an indirect one', () => {
    const indirect: Found = {
      head: 1,
      source: [{ start: 0, end: 1 }],
      cue: [],
      content: [{ start: 2, end: 4 }],
      confidence: 1,
      inner: [],
    };
    const context = contextOf('Aas said it rained.\n\n“Two is not many.”');
    expect(run(FLOATING_QUOTATIONS, context, [indirect])).toEqual(['Aas | it rained', 'Aas | “Two is not many.”']);
  });
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
    ['are not words within a sentence', 'He called it “two or three more” – Brandt laughed.', []],
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

describe('what is stranded', () => {
  const read = (text: string, content: string) => {
    const context = contextOf(text);
    return run(STRANDED, context, [quotation(context, ['Ostra', 'says', content])]);
  };

  test('is no quotation', () =>
    expect(read('It is a demand that Ostra says it will not give in to.', 'it will not give in to')).toEqual([]));

  test('is one where the clause has its noun', () =>
    expect(read('It is late, and Ostra says it will not give in to.', 'it will not give in to')).toHaveLength(1));
});
