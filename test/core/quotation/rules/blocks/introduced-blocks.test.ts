import { describe, expect, test } from 'vitest';
import { INTRODUCED_BLOCKS } from '../../../../../lib/core/quotation/rules/blocks/introduced-blocks.ts';
import { tagNumber } from '../../../../../lib/core/quotation/syntax/tags.ts';
import { toldIn } from '../../told-in.ts';
import { contextOf, foundIn, run } from '../rule-context.ts';

describe('introduced blocks', () => {
  const cases: readonly [name: string, text: string, expected: string[]][] = [
    ['are lists, without bullets and closing marks', 'Aas said:\n- one gate;\n- two keys.', [' | one gate … two keys']],
    [
      'are clauses, each on a line',
      'Aas said:\n\nit mends gates;\n\nit shuts them; and\n\nit waits.\n\nShe left.',
      [' | it mends gates … it shuts them … it waits'],
    ],
    ['are numbered lists', 'Aas said:\n\n1. one gate\n2. two keys\n\nShe left.', [' | one gate … two keys']],
    ['are no appeal to readers', 'A message from Aas:\n\nDear readers,\n\nWe mend gates.', []],
    [
      'are all that stands below a title',
      'Gates of Velm\n\nJoint statement from Velm and Ostra:\n\nOne gate.\n\nIt is late.',
      ['Velm and Ostra | One gate. … It is late.'],
    ],
    ['are block quotes', 'Aas said:\n\n> One gate.\n\nShe left.', [' | One gate.']],
    ['are paragraphs set in', 'Aas said:\n\n    One gate.\n\nShe left.', [' | One gate.']],
    [
      'are by whoever is pointed to',
      'Below is a statement by Ola Aas, head of gates.\n\n“One gate.”\n\nShe left.',
      ['Ola Aas, head of gates | “One gate.”'],
    ],
    ['are quoted paragraphs', 'Aas said:\n\n“One gate.”\n\nShe left.', [' | “One gate.”']],
    [
      'are several quoted paragraphs, each with marks of its own',
      'Aas said:\n\n“One gate.”\n\n“Two keys.”\n\n“Three,” she went on.',
      [' | “One gate.” … “Two keys.”'],
    ],
    [
      'are below a name and an office',
      'Ola Kell, head of gates:\n\n“One gate.”\n\nIdun Aas, envoy:\n\n“Two keys.”',
      ['Ola Kell, head of gates | “One gate.”', 'Idun Aas, envoy | “Two keys.”'],
    ],
    [
      'are below whom a list names with a long office',
      'It rains.\n\n– Ola Kell, deputy head of the committee for gates, doors and keys of the port:\n\n“One gate.”',
      ['Ola Kell, deputy head of the committee for gates, doors and keys of the port | “One gate.”'],
    ],
    ['are no turns of a transcript', 'Ola Kell (00:41):\n\nIt is late.\n\n(00:52)\n\nWe all are.', []],
    [
      'are from an office',
      'It rains.\n\nStatement from the office of Ola Kell:\n\n“One gate.”',
      ['the office of Ola Kell | “One gate.”'],
    ],
    [
      'are by whom a comma parts from her office',
      'On the vote, Ola Kell, Halm Watch’s director in Ostra, said:\n\n“One gate.”',
      ['Ola Kell, Halm Watch’s director in Ostra | “One gate.”'],
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

  test('are told with what the sentence above says of whom they are for', () => {
    const context = contextOf('Aas urges all states to:\n\n- mend gates\n\n- wait\n\nIt rains.', ['urges']);
    expect(run(INTRODUCED_BLOCKS, context, [foundIn(context, 'Aas', 'all states to:')])).toEqual([
      ' | all states to … mend gates … wait',
    ]);
  });

  test('are all of a statement that is issued', () => {
    const text = 'Aas issued the following press statement on Monday:\n\nOstra has built a gate.\n\nIt is late.';
    expect(run(INTRODUCED_BLOCKS, contextOf(text, ['issued']))).toEqual([' | Ostra has built a gate. … It is late.']);
  });

  test('are what it states in so many words, beside what others say in it', () => {
    const text =
      'Aas issued the following press statement on Monday:\n\nOstra has built a gate.\n\nWe condemn it. Lind calls it late.\n\nIt is late.';
    const context = contextOf(text, ['issued']);
    context.reading.syntax.tags[0] = tagNumber('NN');
    expect(run(INTRODUCED_BLOCKS, context, [foundIn(context, 'Lind', 'it late')])).toEqual([
      'Lind | it late',
      'Aas | it',
    ]);
  });

  test('are by who issues them, whatever else is told of why', () => {
    const text = 'Aas issued the following statement after reports that Ostra had announced a test:\n\n“It is late.”';
    const context = contextOf(text, ['issued', 'announced']);
    context.reading.syntax.tags[0] = tagNumber('NN');
    expect(run(INTRODUCED_BLOCKS, context, [{ ...foundIn(context, 'Aas', 'a test'), head: 10 }])).toEqual([
      'Aas | “It is late.”',
    ]);
  });

  test('are all of an answer that is given, but for what closes the page', () => {
    const text =
      'Aas gave the following answer on Monday to a question about gates:\n\nOstra has built a gate.\n\nIt calls it "new".\n\nIt is late. -0-\n\nwww.gates.example (4 May)';
    expect(run(INTRODUCED_BLOCKS, contextOf(text, ['gave']))).toEqual([
      ' | Ostra has built a gate. … It calls it "new". … It is late.',
    ]);
  });

  test('are no part of a statement where they tell its background', () => {
    const text =
      'Aas issued the following statement today:\n\nOstra has built a gate.\n\nIt is late.\n\nBackground information:\n\nThe gate of Ostra is new.';
    expect(run(INTRODUCED_BLOCKS, contextOf(text, ['issued']))).toEqual([' | Ostra has built a gate. … It is late.']);
  });

  test('are no words below a recording', () => {
    const text = 'It rains.\n\nWATCH | Why Velm says it is late:\n\nAas waits in the rain with us.';
    expect(run(INTRODUCED_BLOCKS, contextOf(text, ['says']))).toEqual([]);
  });

  test('are no list of points below a headline', () => {
    const text = 'Aas said it was late\n\n* Gate is shut\n\n* Train is late\n\nIt rains.';
    expect(run(INTRODUCED_BLOCKS, contextOf(text, ['said']))).toEqual([]);
  });

  test.each([
    ['its people said, in the past', 'The members of the Council condemned the test.', []],
    ['another did', 'The envoys of the Forum condemned the test.', [' | The envoys of the Forum condemned the test.']],
  ])('are no speech of who issues what %s', (_, said, expected) => {
    const context = contextOf(`The Council’s chair issued the following statement:\n\n${said}`, ['issued']);
    const { tags } = context.reading.syntax;
    const head = context.reading.document.tokens.count - 4;
    tags[head] = tagNumber('VBD');
    const [start, end] = [head - 5, head + 3];
    const condemned = {
      head,
      source: [{ start, end: head }],
      cue: [{ start: head, end: head + 1 }],
      content: [{ start: head + 1, end }],
      score: 0.5,
    };
    expect(run(INTRODUCED_BLOCKS, { ...context, attributions: [condemned] })).toEqual(expected);
  });
});

test('what an introduction tells before its last verb stays, and is not whose the block is', () => {
  const text =
    'In response to a question on Aas, who claimed that Velm was “closing the gates to its own allies”, the Spokesperson of Velm, Ola Kell, stated the following:\n\n“We reject it. It is late.”';
  expect(toldIn(text)).toEqual([
    'who | claimed | that Velm was “closing the gates to its own allies”',
    expect.stringMatching(/Ola Kell.* \| stated \| “We reject it\. It is late\.”$/),
  ]);
});
