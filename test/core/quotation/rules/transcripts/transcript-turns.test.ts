import { describe, expect, test } from 'vitest';
import { TRANSCRIPT_TURNS } from '../../../../../lib/core/quotation/rules/transcripts/transcript-turns.ts';
import { toldIn } from '../../told-in.ts';
import { contextOf, foundIn, run } from '../rule-context.ts';

/** Long enough for a part of a speech. */
const long = 'It is late, and we all know it. '.repeat(17).trimEnd();

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
      'may have dashes after their labels',
      'Q – Is it late?\n\nA – It is.\n\nQ And now?\n\nA – Now, too.',
      ['Q | – Is it late?', 'A | It is.', 'Q | And now?', 'A | Now, too.'],
    ],
    [
      'end where a reporter asks',
      'MR. KELL: It is late.\n\nQUESTION: How late?\n\nMR. KELL: Very.\n\nQ    And now?\n\nMR. KELL: No.',
      ['MR. KELL | It is late.', 'QUESTION | How late?', 'MR. KELL | Very.', 'Q | And now?', 'MR. KELL | No.'],
    ],
    [
      'go on where only the first question and answer have labels',
      'AAS: Is it late?\n\nKELL: We think so.\n\nHow late?\n\nVery. I said so.\n\nIt rains.\n\nAnd now?\n\nWe wait.\n\nIt rains in Velm.',
      ['AAS | Is it late?', 'KELL | We think so.', 'KELL | Very. I said so.\n\nIt rains.', 'KELL | We wait.'],
    ],
    [
      'go on where the asker’s label alone is no name that other copy has',
      `It rains.\n\nVW: Is it late?\n\nOla Kell: We think so.\n\nHow late?\n\nVery.\n\nAnd now?\n\nWe wait.${'\n\nIt rains.'.repeat(4)}`,
      ['Ola Kell | We think so.', 'Ola Kell | Very.', 'Ola Kell | We wait.'],
    ],
    [
      'go on with dashes, of which each next one is the asker’s',
      'Question: Is it late?\n\nAnswer: We think so.\n\n— How late?\n\n— Very.\n\n— They say it is early.\n\n— They would.\n\n— And now?\n\n— We wait.',
      ['Answer | We think so.', 'Answer | — Very.', 'Answer | — They would.', 'Answer | — We wait.'],
    ],
    [
      'are parted by asides on who asks',
      'AAS: We know.\n\n[Asked by Velm Radio whether the gate had been shut before]\n\nKELL: It is late.\n\nAAS: Very.',
      ['AAS | We know.', 'KELL | It is late.', 'AAS | Very.'],
    ],
    [
      'are no headings of what others tell',
      'KELL: We know.\n\nVELM WATCH: Why it is late\n\nThe gate is shut.\n\nDOSTREV: You do.',
      ['KELL | We know.', 'DOSTREV | You do.'],
    ],
    [
      'may end without a mark before the next',
      'KELL: We know.\n\nDOSTREV: You do\n\nKELL: We know.',
      ['KELL | We know.', 'DOSTREV | You do', 'KELL | We know.'],
    ],
    [
      'may have remarks above them, of whoever answers',
      'Briefing by Ms. Kell\n\nGood morning.\n\nIt rains.\n\nWe are wet.\n\nMore rain\n\nWe shall wait.\n\nQUESTION: How long?\n\nMS. KELL: Long.',
      [
        'QUESTION | How long?',
        'MS. KELL | Long.',
        'MS. KELL | Good morning.\n\nIt rains.\n\nWe are wet.',
        'MS. KELL | We shall wait.',
      ],
    ],
    [
      'have none of an outlet above them',
      'We met Ms. Kell.\n\nWe liked her.\n\nQUESTION: How long?\n\nMS. KELL: Long.',
      ['QUESTION | How long?', 'MS. KELL | Long.'],
    ],
    [
      'are read from a parliament’s seats, and from names alone that have told theirs',
      'Gates\n\n3. Mr Ola Kell (North Velm) (Lab)\n\nIs it late?\n\nThe Minister for Gates (Idun Aas)\n\nWe think so.\n\nMr Kell\n\nI thank her.\n\nGates: Velm\n\nIdun Aas\n\nWe wait. It rains.',
      [
        'Mr Ola Kell (North Velm) (Lab) | Is it late?',
        'The Minister for Gates (Idun Aas) | We think so.',
        'Mr Kell | I thank her.',
        'Idun Aas | We wait. It rains.',
      ],
    ],
    [
      'are read from peers, who have a party and no seat, and a bishop among them',
      'Gates\n\nLord Kell (Lab)\n\nMy Lords, is it late?\n\nThe Minister of State, Gates and Walls Office (Baroness Aas) (Con)\n\nMy Lords, I think so.\n\nThe Lord Bishop of Velm\n\nMy Lords, it rains.\n\nBaroness Aas (Con)\n\nIt does.',
      [
        'Lord Kell (Lab) | My Lords, is it late?',
        'The Minister of State, Gates and Walls Office (Baroness Aas) (Con) | My Lords, I think so.',
        'The Lord Bishop of Velm | My Lords, it rains.',
        'Baroness Aas (Con) | It does.',
      ],
    ],
    [
      'are read from labels with a full stop',
      'Ola Kell: ‘It is late’\n\nIt rains.\n\nQuestion. How late?\n\nAnswer. Very. I fear so.\n\nQ. And now?\n\nA. We wait.',
      ['Question | How late?', 'Answer | Very. I fear so.', 'Q. | And now?', 'A. | We wait.'],
    ],
    [
      'end before a station tells of itself',
      'OLA KELL, HOST: Are you late?\n\nAAS: I am.\n\nKELL: I see.\n\nAAS: Thank you.\n\nCopyright © 2031 Velm Radio. Visit our website.',
      ['OLA KELL, HOST | Are you late?', 'AAS | I am.', 'KELL | I see.', 'AAS | Thank you.'],
    ],
    ['are not “Yes”', 'Velm\n\nIs it late?\n\nYes: they were not asked. I was.\n\nIs it cold?\n\nIt is.', []],
    ['are not read from a list with letters', 'Gates\n\nA. It is late. I fear so.\n\nB. We wait.\n\nA. It rains.', []],
    [
      'are read from labels in brackets, which may name who answers',
      'Briefing\n\n<Question> How late?\n\n<Answer> (Col. Ola Kell, director of gates) Very.\n\n<Question> And now?\n\n<Answer> (Col. Kell) We wait.',
      [
        'Question | How late?',
        'Col. Ola Kell, director of gates | Very.',
        'Question | And now?',
        'Col. Kell | We wait.',
      ],
    ],
    [
      'are read from labels that name who answers',
      'Question: How late?\n\nAnswer (Envoy Kell): Very.\n\nQuestion: And now?\n\nAnswer (Ola Aas): We wait.',
      ['Question | How late?', 'Envoy Kell | Very.', 'Question | And now?', 'Ola Aas | We wait.'],
    ],
    [
      'are of whom the heading says that he answers',
      'Envoy Ola Kell Responds to Questions on Gates\n\nQ: How late?\n\nA: Very.\n\nQ: And now?\n\nA: We wait.',
      ['Q | How late?', 'Envoy Ola Kell | Very.', 'Q | And now?', 'Envoy Ola Kell | We wait.'],
    ],
    [
      'end where somebody in the audience asks',
      'Aas: Is it late?\n\nKell: We think so.\n\nQuestion from the audience: How late?\n\nKell: Very.',
      ['Aas | Is it late?', 'Kell | We think so.', 'Question | How late?', 'Kell | Very.'],
    ],
    [
      'hold what somebody asks himself',
      'AAS: Is it late?\n\nKELL: We think so.\n\nHow late?\n\nVery. I said so.',
      ['AAS | Is it late?', 'KELL | We think so.\n\nHow late?\n\nVery. I said so.'],
    ],
    [
      'are parted at paragraphs where they are long',
      `KELL: ${long}\n\nWe know.\n\nDOSTREV: You do.`,
      [`KELL | ${long}`, 'KELL | We know.', 'DOSTREV | You do.'],
    ],
    ['are no entries of a live blog', '13:55 Velm: The gates are shut.\n\n14:10 Ostra: The gates are open.', []],
    [
      'are no captions',
      'Ola Kell (left, front)\n\nThe gates were shut at noon.\n\nIda Aas (right, behind)\n\nThe guests went home.',
      [],
    ],
    [
      'need words of their own',
      'OLA KELL:\n\nIDA AAS: We are late.\n\nOLA KELL: I know.',
      ['IDA AAS | We are late.', 'OLA KELL | I know.'],
    ],
    ['are no towns that an article opens with', 'It rains\n\nKELL: It is late.\n\nMore rain in Old Kell.', []],
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
    [
      'have no number alone for a label, as an explainer has on its parts',
      'Q1: Who is late?\n\nA1: Aas is, we say.\n\nQ2: Who is not?\n\nA2: We are not.',
      [],
    ],
    [
      'leave out the number of a question',
      'Q40 Ola Kell: Are we late?\n\nMrs Aas: We are.\n\nQ41 Ola Kell: Very?\n\nMrs Aas: I fear so.',
      ['Ola Kell | Are we late?', 'Mrs Aas | We are.', 'Ola Kell | Very?', 'Mrs Aas | I fear so.'],
    ],
    [
      'have names with long offices, where all words have capitals',
      'OLA KELL, Chief Keeper, Authority for the Repair of Gates and Locks of the Valley: It is late.\n\nKELL: It rains.',
      [
        'OLA KELL, Chief Keeper, Authority for the Repair of Gates and Locks of the Valley | It is late.',
        'KELL | It rains.',
      ],
    ],
    [
      'have names with the offices that somebody once held',
      'Ola Kell, former head of the Office for Gates and Locks at the Institute: It is late.\n\nAas: I know.',
      ['Ola Kell, former head of the Office for Gates and Locks at the Institute | It is late.', 'Aas | I know.'],
    ],
    [
      'have a name with an institute’s program, though a label is called so',
      'Ola Kell, head of the gates program, Velm Institute: It is late.\n\nAas: I know.',
      ['Ola Kell, head of the gates program, Velm Institute | It is late.', 'Aas | I know.'],
    ],
    [
      'may be of a reporter in capitals, or come through an interpreter',
      'OLA KELL, BYLINE: It rains.\n\nIDA AAS: (Through interpreter) It is late.\n\nKELL: Very.',
      ['OLA KELL, BYLINE | It rains.', 'IDA AAS | It is late.', 'KELL | Very.'],
    ],
    [
      'have labels in angle brackets, with whoever answers',
      '<Question> How late?\n\n<Answer> (Envoy Kell) Very.\n\n<Question> And now?\n\n<Answer> We wait.',
      ['Question | How late?', 'Envoy Kell | Very.', 'Question | And now?', 'Answer | We wait.'],
    ],
    [
      'have labels in brackets that name the reporter and, where reporters are marked so, who answers',
      '[Reporter] AAS, Velm Radio: How late?\n\n[Envoy Kell] Very. I regret it.\n\n[Laughter] It rains.\n\n[Reporter] HOLM, Ostra Wire: And now?\n\n[Envoy Kell] We wait.',
      [
        'Reporter | How late?',
        'Envoy Kell | Very. I regret it.\n\n[Laughter] It rains.',
        'Reporter | And now?',
        'Envoy Kell | We wait.',
      ],
    ],
    [
      'have no labels in brackets where no reporter is marked so',
      'Gates\n\n[Envoy Kell] It is late, I fear.\n\n[Update] It rains, we fear.',
      [],
    ],
    ['are not letters in brackets', '(A) The parties shall wait.\n\n(Q) The parties shall go.\n\n(A) We know.', []],
    [
      'may ask in brackets, or of a sum',
      'MR. KELL: It is late.\n\nQ    (Inaudible) how late?\n\nMR. KELL: Very.\n\nQ    $5 or $6?\n\nMR. KELL: We wait.',
      [
        'MR. KELL | It is late.',
        'Q | (Inaudible) how late?',
        'MR. KELL | Very.',
        'Q | $5 or $6?',
        'MR. KELL | We wait.',
      ],
    ],
    [
      'are answered by whom the heading names, where only questions have labels',
      'Doorstep by Envoy Ola Kell\n\nCheck against delivery!\n\nGood morning.\n\nI spoke to all of them.\n\nQ. How late?\n\nVery.\n\nIt rains.\n\nQ. And the gates. Are they shut?\n\nThey are.',
      [
        'Q. | How late?',
        'Q. | And the gates. Are they shut?',
        'Envoy Ola Kell | Good morning.\n\nI spoke to all of them.',
        'Envoy Ola Kell | Very.\n\nIt rains.',
        'Envoy Ola Kell | They are.',
      ],
    ],
    [
      'are no headings that paragraphs run on from',
      'NOT YET THERE: It is late.\n\nMEANWHILE, IN VELM: We wait.\n\nIN OTHER NEWS: It rains.\n\nNOW READ THIS: Rain.',
      [],
    ],
    [
      'are no slogans of a fact sheet',
      'KEEPING VELMARIANS SAFE: The gates will shut at six.\n\nSTANDING UP FOR FARMERS: They will open at nine.',
      [],
    ],
    ['are no verdicts', 'CLAIM: The gates are shut.\n\nVERDICT: False, as we found.', []],
    ['are not fields of a form', 'PRODUCER: Ola Kell\nGUESTS: Idun Aas; Maj Ruiz', []],
    ['are not headings with a word', 'Gates of Velm: Ostra\n\nGates of Ostra: Velm\n\nIt rains.', []],
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
      'may have the clock before the name',
      '[00:02] Ola Kell: I am late.\n\n[00:41] Ida Aas: How late?\n\n[00:55] Ola Kell: Very.',
      ['Ola Kell | I am late.', 'Ida Aas | How late?', 'Ola Kell | Very.'],
    ],
    [
      'may have it instead of a colon',
      'Ola Kell (00:02)\nI am late.\n\nIda Aas 0:41\nHow late?\n\nOla Kell | 00:55\nVery. It rains.',
      ['Ola Kell | I am late.', 'Ida Aas | How late?', 'Ola Kell | Very. It rains.'],
    ],
    ['are no entries of a day', '14:32 Ola Kell\nI am late.\n\n14:41 Ida Aas\nIt rains.', []],
    ['are no entries that run backwards', 'Ola Kell 0:04\nI am late.\n\nIda Aas 0:03\nIt rains.', []],
    [
      'may have the mark of subtitles',
      'Gates\n\n>> OLA KELL: I am late.\n\n>> IDA AAS: How late?\n\n>> OLA KELL: Very.',
      ['OLA KELL | I am late.', 'IDA AAS | How late?', 'OLA KELL | Very.'],
    ],
    [
      'may have a note after the name',
      'Ola Kell: I am late.\n\nMinister Ida Aas [interpreted]: We all are.\n\nQuestion (addressed to Ola Kell): How late?\n\nOla Kell: Very.',
      ['Ola Kell | I am late.', 'Minister Ida Aas | We all are.', 'Question | How late?', 'Ola Kell | Very.'],
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

describe('what whoever leads through a transcript tells of others', () => {
  const found = (text: string, source: string, cue: string, content: string): string[] => {
    const context = contextOf(text);
    const { document } = context.reading;
    const at = (words: string) => {
      const from = text.indexOf(words);
      const { starts, ends } = document.tokens;
      return { start: starts.indexOf(from), end: ends.indexOf(from + words.length) + 1 };
    };
    const one = { head: at(cue).start, source: [at(source)], cue: [at(cue)], content: [at(content)] };
    return run(TRANSCRIPT_TURNS, context, [{ ...one, confidence: 0.9, inner: [] }]);
  };
  const told = 'Lind | it was late';

  test('is said by them', () =>
    expect(found('QUESTION: Lind says it was late. Was it?\n\nKELL: It was.', 'Lind', 'says', 'it was late')).toContain(
      told,
    ));
  test('though the models take the label for part of their name', () =>
    expect(
      found('QUESTION: Lind says it was late. Was it?\n\nKELL: It was.', 'QUESTION: Lind', 'says', 'it was late'),
    ).toContain(told));
  test('so with a host', () =>
    expect(
      found('IDA AAS, HOST: Lind says it was late.\n\nOLA KELL: It was.', 'Lind', 'says', 'it was late'),
    ).toContain(told));
  test('and with the one of two who asks', () =>
    expect(
      found(
        'Aas: Lind says it was late. Was it?\n\nKell: It was.\n\nAas: How late?\n\nKell: Very.',
        'Lind',
        'says',
        'it was late',
      ),
    ).toContain(told));
  test('is not what he says of the others in the talk', () =>
    expect(found('QUESTION: You say it was late. Was it?\n\nKELL: It was.', 'You', 'say', 'it was late')).toHaveLength(
      2,
    ));
  test('is not what an answer tells', () =>
    expect(found('QUESTION: Was it?\n\nKELL: Lind says it was late.', 'Lind', 'says', 'it was late')).toEqual([
      'QUESTION | Was it?',
      'KELL | Lind says it was late.',
    ]));
});

describe('what others said stands in a question', () => {
  const asked = (question: string) =>
    `QUESTION: ${question}\n\nMR. KELL: We wait.\n\nQUESTION: And then?\n\nMR. KELL: We wait.`;

  test('without the label that the models took for who speaks', () => {
    const context = contextOf(asked('The US envoy said that it is late. Is it?'));
    expect(run(TRANSCRIPT_TURNS, context, [foundIn(context, 'QUESTION: The US envoy', 'that it is late')])).toContain(
      'The US envoy | that it is late',
    );
  });

  test.each([
    ['whom it is put to', 'Sir, the envoy'],
    ['an office that it is put to', 'Secretary General, the envoy'],
    ['somebody who is called by his name', 'Ola, the envoy'],
    ['what it is on', 'Regarding Velm, the envoy'],
    ['what it is on before a dash', 'On Velm and Ostra – the envoy'],
    ['both', 'Minister, on Velm, the envoy'],
  ])('without %s', (_, source) => {
    const context = contextOf(asked(`${source} said that it is late. Is it?`));
    expect(run(TRANSCRIPT_TURNS, context, [foundIn(context, source, 'that it is late')])).toContain(
      'the envoy | that it is late',
    );
  });

  test.each([
    ['who he is', 'Ola Kell, the envoy', ', said'],
    ['his name after his office', 'The envoy, Ola Kell', ', said'],
    ['his country', 'Velm, Ostra and Lune', ' said'],
  ])('with %s', (_, source, verb) => {
    const context = contextOf(asked(`${source}${verb} that it is late. Is it?`));
    expect(run(TRANSCRIPT_TURNS, context, [foundIn(context, source, 'that it is late')])).toContain(
      `${source} | that it is late`,
    );
  });

  test('unless nobody is left who said it', () => {
    const context = contextOf(asked('On Velm – there are reports that it is late. Is it?'));
    expect(run(TRANSCRIPT_TURNS, context, [foundIn(context, 'On Velm –', 'that it is late')])).not.toContain(
      'On Velm – | that it is late',
    );
  });

  test.each([
    ['what is asked', 'Has the envoy said that it is late?', 'the envoy'],
    ['what whoever is asked said', 'You said that it is late. Is it?', 'You'],
    ['what whoever asks said', 'I said that it is late. Is it?', 'I'],
  ])('but not %s', (_, question, source) => {
    const context = contextOf(asked(question));
    expect(run(TRANSCRIPT_TURNS, context, [foundIn(context, source, 'that it is late')])).not.toContain(
      `${source} | that it is late`,
    );
  });
});

describe('the answers of a newsroom to its own questions', () => {
  const answers = (first: string) =>
    toldIn(
      `Gates: your questions answered\n\nQ: Will Velm shut the gate?\n\nA: ${first}\n\nQ: Will Halm?\n\nA: The Halm foreign ministry said on Monday that it would shut its gate.`,
    );

  test('are by those whom they quote', () =>
    expect(answers('Foreign Minister Ola Kell said it would not.')).toEqual([
      'Foreign Minister Ola Kell | said | it would not',
      'The Halm foreign ministry | said | that it would shut its gate',
    ]));

  test('are turns where somebody speaks of himself', () =>
    expect(answers('We said on Monday that we would not.').join()).toContain('A | : |'));
});
