import { describe, expect, test } from 'vitest';
import { loadModel } from '../../../../../lib/adapters/model/load-model.ts';
import { createExtractor } from '../../../../../lib/core/quotation/extract-quotations.ts';
import { DELIVERED_TEXTS } from '../../../../../lib/core/quotation/rules/deliveries/delivered-texts.ts';
import { TRANSCRIPT_TURNS } from '../../../../../lib/core/quotation/rules/transcripts/transcript-turns.ts';
import { contextOf, foundIn, run } from '../rule-context.ts';

/** Long enough for a part of a speech. */
const long = 'I am late, and so are we all. '.repeat(17).trimEnd();
const body = 'It is late.\n\nWe all know it.\n\nI shall not wait.';

test.each<[name: string, text: string, expected: string[]]>([
  ['by whom it is', `Remarks by Envoy Ola Kell at the gates\n\n${body}`, [`Envoy Ola Kell | ${body}`]],
  ['whose it is', `Minister Kell’s Opening Statement to the Board\n\n4 May\n\n${body}`, [`Minister Kell | ${body}`]],
  ['whose, without a possessive', `Envoy Ola Kell Remarks at the Opening\n\n${body}`, [`Envoy Ola Kell | ${body}`]],
  [
    'by whom it is, after where',
    `Statement to the Board in Velm by Envoy Ola Kell\n\n${body}`,
    [`Envoy Ola Kell | ${body}`],
  ],
  [
    'by whom a comment is',
    `Gates\n\nComment by the Press Department of Velm\n\n${body}`,
    [`the Press Department of Velm | ${body}`],
  ],
  ['not of whom another writes', `Why Minister Kell’s statement falls short\n\n${body}`, []],
  [
    'whose it is, and not who asks',
    'Remarks by Ola Kell\n\nIt is late. I know.\n\nQ. How late?\n\nVery. I said so.',
    ['Ola Kell | It is late. I know.', 'Ola Kell | Very. I said so.'],
  ],
  [
    'on a line of its own, below',
    `Press conference\n\nby Envoy Ola Kell before the vote\n\n${body}`,
    [`Envoy Ola Kell | ${body}`],
  ],
  [
    'on a line of its own, above',
    `The Director\n\nMessage for the Day of Gates\n\n${body}`,
    [`The Director | ${body}`],
  ],
  [
    'on a line of its own, with an office',
    `Keynote Address\n\nVelm\n\nOla Kell, Head of the Gates (by telephone)\n\n${body}`,
    [`Ola Kell, Head of the Gates | ${body}`],
  ],
  [
    'in a sentence of its own',
    `Gates: G9 Statement to the Board\n\nJoint statement by Envoy Ola Kell on behalf of the G9.\n\n${body}`,
    [`Envoy Ola Kell | ${body}`],
  ],
  [
    'by a name in one word',
    `Gates: G9 Statement to the Board\n\nMadam President, Members of the Board,\n\n${body}`,
    [`G9 | ${body}`],
  ],
  [
    'by those whom it doesn’t name',
    `Joint statement by spokespersons of the Kell Institute\n\n${body}`,
    [`spokespersons of the Kell Institute | ${body}`],
  ],
  [
    'below a line that tells what it is, though others are told of',
    'Rain\n\nPress Statement\n\nOla Kell, Minister of Gates\n\n4 May\n\nIt rains.\n\nI urge all to wait. Some call it “late”.',
    ['Ola Kell, Minister of Gates | all to wait'],
  ],
  [
    'above a line that it was delivered, though others are told of',
    'Envoy Kell’s Statement to the Board\n\n(As prepared for delivery)\n\nMadam Chair,\n\nIt rains.\n\nI urge all to wait. Some call it “late”.',
    ['Envoy Kell | all to wait', 'Envoy Kell | It rains.', 'Envoy Kell | Some call it “late”.'],
  ],
  [
    'above paragraphs with numbers, though others are told of',
    'Gates: G9 statement on rain\n\n1. The G9 urges all to wait.\n\n2. We are wet. Some call it “late”.\n\n3. Envoy Aas calls it “late”, too.',
    ['G9 | all to wait'],
  ],
  [
    'after a headline, in words that lead to it',
    'Envoy Warns of Rain\n\nFollowing is Envoy Ola Kell’s message for the day:\n\nIt rains.\n\nI am wet.',
    ['Envoy Ola Kell | It rains.\n\nI am wet.'],
  ],
  [
    'in a sentence that leads to it, with office and place',
    'Envoy Speaks of Rain\n\nFollowing is the statement by Ola Kell, Head of the Gates, at the opening in Velm on 4 May.\n\nIt rains.\n\nI am wet.',
    ['Ola Kell, Head of the Gates | It rains.\n\nI am wet.'],
  ],
  [
    'after words of an article',
    'Velm Objects\n\nEnvoy Ola Kell objected on Monday. It rained.\n\nVelm Wire has the full text of Envoy Ola Kell’s remarks at the gates:\n\nMadam President,\n\nIt rains.\n\nI am wet.',
    ['Envoy Ola Kell | It rains.\n\nI am wet.'],
  ],
  [
    'of whom the article talks',
    'Velm Objects\n\nOla Kell objected on Monday. It rained.\n\nThe full text of his statement:\n\nIt rains.\n\nI am wet.',
    ['his | It rains.\n\nI am wet.'],
  ],
  [
    'on the line below',
    'Envoy’s Statement on Rain\n\nStatement by\n\nMr. Ola Kell\n\nVelm, 4 May\n\nIt rains.\n\nI am wet.',
    ['Mr. Ola Kell | It rains.\n\nI am wet.'],
  ],
  [
    'of several remarks',
    'Envoy Warns of Rain\n\nFollowing are Envoy Ola Kell’s remarks to the Board:\n\nIt rains.\n\nI am wet.',
    ['Envoy Ola Kell | It rains.\n\nI am wet.'],
  ],
  [
    'after a colon, whatever stands before it',
    'Velm must wait: G9 statement to the Board\n\nEnvoy Ola Kell warns that it rains.\n\nIt rains.\n\nI am wet.\n\nWe all are.',
    ['G9 | Envoy Ola Kell warns that it rains.\n\nIt rains.\n\nI am wet.\n\nWe all are.'],
  ],
  [
    'whose it is, whatever kind of statement',
    `Gate Secretary oral statement on rain\n\n${body}`,
    [`Gate Secretary | ${body}`],
  ],
  [
    'who signs',
    'The gates\n\nWe, the ministers of Ostra and Velm, reaffirm it.\n\nWe shall wait.',
    ['the ministers of Ostra and Velm | We, the ministers of Ostra and Velm, reaffirm it.\n\nWe shall wait.'],
  ],
  [
    'who has undersigned',
    'An appeal\n\nIt is late, and we the undersigned engineers, call for gates.\n\nWe are wet.',
    ['the undersigned engineers | It is late, and we the undersigned engineers, call for gates.\n\nWe are wet.'],
  ],
])('a heading or a first sentence tells %s', (_, text, expected) =>
  expect(run(DELIVERED_TEXTS, contextOf(text))).toEqual(expected),
);

test.each<[name: string, text: string, expected: string[]]>([
  [
    'headings and addresses part what is said',
    'Statement by Ola Kell\n\nMr Chairman,\n\nI am late.\n\nOn the gates\n\nWe shut them.',
    ['Ola Kell | I am late.', 'Ola Kell | We shut them.'],
  ],
  [
    'so do questions, and no label is a part of an answer',
    'Remarks by Ola Kell\n\nI am late.\n\nQ. Are you wet?\n\nA. I am wet.',
    ['Ola Kell | I am late.', 'Ola Kell | I am wet.'],
  ],
  [
    'so do numbers',
    'Statement by Ola Kell\n\n1. I am late.\n\n2. We all are.',
    ['Ola Kell | I am late.', 'Ola Kell | We all are.'],
  ],
  [
    'it ends with the page’s furniture',
    'Statement by Ola Kell\n\nI am late.\n\nWe all are.\n\nRelated content\n\nThe gates were built long ago.',
    ['Ola Kell | I am late.\n\nWe all are.'],
  ],
  [
    'a long speech is parted at its paragraphs',
    `Statement by Ola Kell\n\nI am late.\n\n${long}\n\nWe all are.\n\nI thank you.`,
    [`Ola Kell | I am late.\n\n${long}`, 'Ola Kell | We all are.\n\nI thank you.'],
  ],
  ['nobody speaks of himself where the US does', 'Statement by Ola Kell\n\nThe US waits.\n\nNobody heard it.', []],
  ['news of a statement is no statement', 'Statement by Ola Kell\n\nKell spoke.\n\nNobody heard it.', []],
  [
    'an opinion of a speech is none',
    'Envoy Ola Kell’s speech on the gates leaves Velm guessing\n\nI heard it, and so did the envoy’s friends. “It was late,” one of them told me.\n\nWe are none the wiser.',
    [],
  ],
  ['a conference that is held is none', `Velm Gates Conference in Pictures\n\n${body}`, []],
  ['no heading is the text of a letter from a town', `Letter from Velm\n\n${body}`, []],
])('%s', (_, text, expected) => expect(run(DELIVERED_TEXTS, contextOf(text))).toEqual(expected));

describe('others are told of', () => {
  const quoted = 'Envoy Aas said: “It rains in Velm”';

  test('in a text of his own, and what they say is all that is told in so many words', () => {
    const text = `G9 Statement on Gates\n\nIt is late.\n\nWe wait. ${quoted}.\n\nWe said so.`;
    const context = contextOf(text);
    expect(run(DELIVERED_TEXTS, context, [foundIn(context, 'Envoy Aas', '“It rains in Velm”')])).toEqual([
      'Envoy Aas | “It rains in Velm”',
    ]);
  });

  test('before questions that he answers', () => {
    const text = `Remarks by Ola Kell\n\nIt is late.\n\n${quoted}.\n\nI said so.\n\nQ. How late?\n\nI cannot say.`;
    const context = contextOf(text);
    expect(run(DELIVERED_TEXTS, context, [foundIn(context, 'Envoy Aas', '“It rains in Velm”')])).toEqual([
      'Envoy Aas | “It rains in Velm”',
      'Ola Kell | It is late.',
      'Ola Kell | I said so.',
      'Ola Kell | I cannot say.',
    ]);
  });

  test('as his colleagues', () => {
    const context = contextOf('Statement by Ola Kell\n\nWe urge all to wait. Today our colleague fears rain.');
    expect(run(DELIVERED_TEXTS, context, [foundIn(context, 'our colleague', 'rain')])).toContain(
      'our colleague | rain',
    );
  });

  test('in more paragraphs than he speaks of himself in, as in news', () => {
    const text = `Statement by Ola Kell\n\nWe wait.\n\n${quoted}.\n\n${quoted}, too.`;
    expect(run(DELIVERED_TEXTS, contextOf(text))).toEqual([]);
  });
});

describe('what he says that he says is all that is told', () => {
  const told = (text: string, acts: readonly (readonly [source: string, content: string])[]) => {
    const context = contextOf(`Statement by Ola Kell\n\n${text}\n\nI thank all.`);
    return run(
      DELIVERED_TEXTS,
      context,
      acts.map(([source, content]) => foundIn(context, source, content)),
    );
  };

  test('and is his, not that of “we”', () =>
    expect(told('We urge Velm to wait. It rains.', [['We', 'Velm to wait']])).toEqual(['Ola Kell | Velm to wait']));
  test('and so is he who is named', () =>
    expect(told('Kell urges Velm to wait. It rains.', [['Kell', 'Velm to wait']])).toEqual([
      'Ola Kell | Velm to wait',
    ]));
  test('beside what others say', () =>
    expect(
      told('We urge Velm to wait. Envoy Aas fears rain.', [
        ['We', 'Velm to wait'],
        ['Envoy Aas', 'rain'],
      ]),
    ).toEqual(['Ola Kell | Velm to wait', 'Envoy Aas | rain']));
  test('without his thanks', () =>
    expect(
      told('We urge Velm to wait. I thank all of you.', [
        ['We', 'Velm to wait'],
        ['I', 'all of you'],
      ]),
    ).toEqual(['Ola Kell | Velm to wait']));
  test('but what was found by chance is nothing that he says', () => {
    const context = contextOf('Statement by Ola Kell\n\nWe took note of the gates.\n\nI thank all.');
    const act = { ...foundIn(context, 'We', 'the gates'), confidence: 0.3 };
    expect(run(DELIVERED_TEXTS, context, [act])).toEqual(['Ola Kell | We took note of the gates.\n\nI thank all.']);
  });
  test('however unsure, where its verb does what it says', () => {
    const context = contextOf('Statement by Ola Kell\n\nWe encourage Velm to wait.\n\nI thank all.');
    const act = { ...foundIn(context, 'We', 'Velm to wait'), confidence: 0.3 };
    expect(run(DELIVERED_TEXTS, context, [act])).toEqual(['Ola Kell | Velm to wait']);
  });
  test('but what somebody says who has to do with him is not his', () =>
    expect(
      told('We urge Velm to wait. In Ostra my envoy Aas feared rain.', [
        ['We', 'Velm to wait'],
        ['Ostra my envoy Aas', 'rain'],
      ]),
    ).toEqual(['Ola Kell | Velm to wait', 'Ostra my envoy Aas | rain']));
  test('unless questions are answered in it', () =>
    expect(
      run(DELIVERED_TEXTS, contextOf('Remarks by Ola Kell\n\nWe urge Velm to wait.\n\nQ. How long?\n\nI cannot say.')),
    ).toEqual(['Ola Kell | We urge Velm to wait.', 'Ola Kell | I cannot say.']));
});

describe('whoever holds an office of another is another', () => {
  test.each([['Velm’s Deputy Director'], ['the ROTA Director']])('%s', (other) => {
    const context = contextOf(
      `Statement by Ola Kell, Deputy Director\n\nWe urge all to wait. Today ${other} fears rain.`,
    );
    expect(run(DELIVERED_TEXTS, context, [foundIn(context, other, 'rain')])).toContain(`${other} | rain`);
  });
});

test.each<[name: string, text: string, expected: string]>([
  [
    'in capitals',
    'STATEMENT BY THE DELEGATION OF VELM\n\n4 May\n\nWe urge all to wait.',
    'THE DELEGATION OF VELM | all to wait',
  ],
  [
    'on a line that tells who made it',
    'Gates: Annual Report\n\nOffice of Gates\n\nMade by: Ola Kell, Secretary for Gates\n\nI urge all to wait.',
    'Ola Kell, Secretary for Gates | all to wait',
  ],
  [
    'on a line of a name and an office in two words',
    'Rain\n\nPress Statement\n\nOla Kell, Department Spokesperson\n\n4 May\n\nI urge all to wait. Some call it “late”.',
    'Ola Kell, Department Spokesperson | all to wait',
  ],
  [
    'which speaks of itself, too, where a spokesperson has no name',
    'Rain: Statement by the Spokesperson on the latest floods\n\n4 May\n\nThe Velm Union strongly condemns the floods.\n\nSome call it “late”. We urge all to wait.\n\nThe Union expects rain.',
    'The Velm Union | all to wait',
  ],
  [
    'in a speech to a chair, though others are told of',
    'Rain must end: G9 statement to the Board\n\nThank you, Madam Chair, and welcome.\n\nWe urge all to wait.\n\nSome call it “late”.\n\nOthers call it “early”.',
    'G9 | all to wait',
  ],
])('whose text it is, is told %s', (_, text, expected) =>
  expect(run(DELIVERED_TEXTS, contextOf(text))).toContain(expected),
);

test('what opens a transcript is by whom its heading says', () => {
  const text =
    'Doorstep statement\n\nby Ola Kell at the gates\n\nIt is late.\n\nI wait.\n\nQuestion: How late?\n\nOla Kell: Very. I said so.\n\nQuestion: And now?\n\nOla Kell: No.';
  const context = contextOf(text);
  const turns = TRANSCRIPT_TURNS.apply([], context);
  expect(run(DELIVERED_TEXTS, context, turns).at(-1)).toBe('Ola Kell | It is late.\n\nI wait.');
});

test('what opens a transcript is as whole as its turns, whatever is stated in it', () => {
  const text =
    'Doorstep statement\n\nby Ola Kell\n\n(Please check against delivery)\n\nWe welcome the vote. Aas told me on Monday that it was late.\n\nI thank you all for it.\n\nQuestion: How late?\n\nOla Kell: Very. I said so.\n\nQuestion: And now?\n\nOla Kell: No.';
  const told = createExtractor(loadModel())(text).filter(({ cue }) => cue[0]?.text !== ':');
  expect(told.map(({ content }) => content.map((span) => span.text).join(' … '))).toEqual([
    'We welcome the vote. Aas told me on Monday that it was late.\n\nI thank you all for it.',
  ]);
});

test('what opens a transcript is told once, whatever its labels call him', () => {
  const text =
    'Doorstep statement\n\nby Director Ola Kell at the gates\n\nGood morning.\n\nI saw “rain” at dawn.\n\nI shall not wait for my key.\n\nQuestion: How late?\n\nDirector: Very. I said so.\n\nQuestion: And now?\n\nDirector: No.';
  const context = contextOf(text);
  const turns = TRANSCRIPT_TURNS.apply([], context);
  const told = run(DELIVERED_TEXTS, context, turns).filter((one) => one.includes('my key'));
  expect(told).toHaveLength(1);
});

test('news of a statement quotes it, and its newsroom', () => {
  const text =
    'EU statement on Velm draws fire\n\n“It says nothing,” said Envoy Ola Kell.\n\nWe asked ten diplomats what they made of it.\n\nOur correspondents in Velm saw it late.';
  const told = createExtractor(loadModel())(text);
  expect(told.filter(({ source }) => source.some(({ text }) => text === 'EU'))).toEqual([]);
});
