import { describe, expect, test } from 'vitest';
import { statementsIn } from '../../../lib/core/article/statements-in.ts';
import type { Quotation } from '../../../lib/core/quotation/quotation.ts';
import type { TextSpan } from '../../../lib/core/text/span.ts';
import { inventedRegistry } from '../speaker/invented-registry.ts';

function statementsOf(text: string, source: string, cue: string, content: string): string[] {
  const span = (words: string): TextSpan[] => {
    const start = text.indexOf(words);
    return [{ start, end: start + words.length, text: words }];
  };
  const quotation: Quotation = {
    kind: 'indirect',
    source: span(source),
    cue: span(cue),
    content: span(content),
    confidence: 0.6,
  };
  return statementsIn(text, [quotation], inventedRegistry).map(({ content: [first] }) => first?.text ?? '');
}

describe('nobody states', () => {
  test.each([
    [
      'that somebody has noted what another said',
      'We have taken note of the statement made in Velm by Aas.',
      'We',
      'have taken note of',
      'the statement made in Velm by Aas',
    ],
    [
      'a paper in which something was announced',
      'The ferry was first announced in the Harbour Review.',
      'the Harbour Review',
      'was first announced',
      'The ferry',
    ],
    ['what a label in brackets asks', 'Briefing\n\n<Question>: Is it late?', 'Question', ':', 'Is it late?'],
    [
      'what he was asked some day',
      'Asked on Monday whether it was late, Aas laughed.',
      'Aas',
      'Asked',
      'whether it was late',
    ],
    ['what they spoke about', 'Aas also spoke about gates.', 'Aas', 'spoke about', 'gates'],
    ['what she asked about', 'Aas asked about gates.', 'Aas', 'asked about', 'gates'],
    [
      'what a name in brackets asks',
      'Briefing\n\n(Ola Kell, Velm Radio): Is it late?',
      '(Ola Kell, Velm Radio)',
      ':',
      'Is it late?',
    ],
    ['what he was asked', 'Asked whether it was late, Aas nodded.', 'Aas', 'Asked', 'whether it was late'],
    ['what it was asked about', 'The army, asked about the gate, laughed.', 'The army', 'asked about', 'the gate'],
    ['what he was asked at some time', 'It was, Aas said when asked about the hour.', 'Aas', 'asked', 'about the hour'],
    [
      'what he answered',
      'Aas answered a question whether it was late.',
      'Aas',
      'answered a question',
      'whether it was late',
    ],
    [
      'what another asked him',
      'Aas was asked by Rep. Lind, the chair, whether it was late.',
      'Lind',
      'was asked',
      'whether it was late',
    ],
    [
      'what an outlet asked him later',
      'Asked later by Radio Halm whether it was late, Aas nodded.',
      'Radio Halm',
      'Asked',
      'whether it was late',
    ],
    ['which questions he asked', 'Aas asked her five questions.', 'Aas', 'asked', 'her five questions'],
    [
      'what he responded to',
      'Aas responded to a call about whether it was late.',
      'Aas',
      'responded',
      'whether it was late',
    ],
    ['what he was told, before him', 'It was late, Aas was told on Monday.', 'Aas', 'was told', 'It was late'],
    ['of what he was informed', 'Aas was informed that it was late.', 'Aas', 'was informed', 'that it was late'],
    ['what was put to him', 'Aas was asked whether it was late.', 'Aas', 'was asked', 'whether it was late'],
    ['what he was asked by others', 'Aas was asked by reporters about the gate.', 'Aas', 'was asked', 'the gate'],
    ['what he was asked to say', 'It was, Aas said when asked to comment.', 'Aas', 'asked', 'to comment'],
    [
      'the remarks on which he was asked to comment',
      'No, Aas said when asked to comment on the claim that it was late.',
      'Aas',
      'asked',
      'that it was late',
    ],
    ['what he was asked for', 'It was, Aas said when asked for comment on it.', 'Aas', 'asked', 'for comment on it'],
    [
      'what an outlet asks for',
      'Velm Wire asked the ministry for comment.',
      'Velm Wire',
      'asked',
      'the ministry for comment',
    ],
    ['what a briefing is asked further', 'ADDITIONAL QUESTION: Is it late?', 'ADDITIONAL QUESTION', ':', 'Is it late?'],
    ['what a briefing is asked', 'QUESTION: Is it late?', 'QUESTION', ':', 'Is it late?'],
    ['what a journalist is let ask', 'Journalist: Is it late?', 'Journalist', ':', 'Is it late?'],
    [
      'what leads to a question',
      'STAFF: Ms. Aas is next, on the gates.',
      'STAFF',
      ':',
      'Ms. Aas is next, on the gates.',
    ],
    [
      'what is heard from the hall',
      'Unidentified Speaker: And the rain.',
      'Unidentified Speaker',
      ':',
      'And the rain.',
    ],
    ['what a reporter in brackets asks', '[Reporter] AAS, Velm Radio: Is it late?', 'Reporter', ':', 'Is it late?'],
    ['what a numbered question asks', 'It rains.\n\nQ40 Idun Aas: Is it late?', 'Idun Aas', ':', 'Is it late?'],
    [
      'what it was asked about, further on in the question',
      'Asked about Minister Lind’s talks, Aas nodded.',
      'Aas',
      'Asked',
      'Lind’s talks',
    ],
    [
      'which question he answers',
      'It was, Aas said, answering the question whether it was late.',
      'Aas',
      'answering',
      'the question whether it was late',
    ],
    [
      'what a question was asked with',
      'It rains. Has it started, a second question was asked.',
      'a second question',
      'was asked',
      'Has it started',
    ],
    ['what reporters asked', 'Reporters asked Aas when it rains.', 'Reporters', 'asked', 'Aas when it rains'],
    ['what stands elsewhere', 'Aas reported that on Thursday.', 'Aas', 'reported', 'that on Thursday'],
    ['what was told before', 'This was announced by Aas.', 'Aas', 'announced', 'This'],
    ['what he is urged to do', 'Aas is being urged to stop it.', 'Aas', 'urged', 'to stop it'],
    ['what he is accused of doing', 'Aas has been accused of closing it.', 'Aas', 'accused of closing', 'it'],
    ['what he is accused of', 'Aas has been accused of closing it.', 'Aas', 'accused of', 'closing it'],
    ['what is said of it', 'The ferry is said to be late.', 'The ferry', 'is said', 'to be late'],
    ['what is believed of it', 'The ferry was believed to be late.', 'The ferry', 'was believed to', 'be late'],
    [
      'whose questions he answered',
      'Aas answered our questions by letter.',
      'Aas',
      'answered',
      'our questions by letter',
    ],
    ['with whom it spoke', 'Velm Wire spoke with her about the ferry.', 'Velm Wire', 'spoke', 'the ferry'],
    ['to whom he talked', 'Aas talked to Velm Radio’s Idun Lind.', 'Aas', 'talked', 'Radio’s Idun Lind'],
    ['what the newsroom asked', 'We asked whether it was late.', 'We', 'asked', 'whether it was late'],
    ['on what he also commented', 'Aas also commented on the hour.', 'Aas', 'also commented on', 'the hour'],
    ['whose photo it is', 'Photo: Ferry World', 'Photo', ':', 'Ferry World'],
    ['what its host says', 'Aas left.\n\nModerator: The last one, please.', 'Moderator', ':', 'The last one, please.'],
    ['what the press says', 'LIND: We go.\n\nThe Press: Good morning.', 'The Press', ':', 'Good morning.'],
    ['what nobody knows the speaker of', 'LIND: We go.\n\nSpeaker 2: When?', 'Speaker 2', ':', 'When?'],
    ['commenting on what he said it', 'Commenting on the hour, Aas nodded.', 'Aas', 'Commenting on', 'the hour'],
    ['on what he commented', 'Aas commented on the hour.', 'Aas', 'commented', 'the hour'],
    ['that he could not be asked', 'Aas could not be reached for comment.', 'Aas', 'reached', 'for comment'],
    ['what a transcript’s turn asks', 'LIND: We go.\n\nQUESTION: And then?', 'QUESTION', ':', 'And then?'],
    [
      'what an outlet’s reporter asks there',
      'Lind: We go.\n\nJournalist (Halm Radio): And then?',
      'Journalist (Halm Radio)',
      ':',
      'And then?',
    ],
    [
      'that he answered nothing',
      'Aas did not respond to a request for comment.',
      'Aas',
      'respond',
      'a request for comment',
    ],
  ])('%s', (_, text, source, cue, content) => expect(statementsOf(text, source, cue, content)).toEqual([]));
});

test('who denies what was told before states it', () => {
  expect(statementsOf('Aas denies this.', 'Aas', 'denies', 'this')).toEqual(['this']);
});
test('the questions of an outlet’s interview are its own, those of a ministry’s record nobody’s', () => {
  const asked = 'Q: It is late.\n\nA: Very.';
  expect(statementsOf(`We met Aas in Velm.\n\n${asked}`, 'Q', ':', 'It is late.')).toEqual(['It is late.']);
  expect(statementsOf(`Remarks on missiles\n\n${asked}`, 'Q', ':', 'It is late.')).toEqual([]);
});

test('what an agency asks at a press conference states nothing', () => {
  const asked = 'Is it late?';
  expect(statementsOf(`Velm Wire: ${asked}\n\nAas: It is.`, 'Velm Wire', ':', asked)).toEqual([]);
  expect(statementsOf(`Dune TV: ${asked}\n\nAas: It is.`, 'Dune TV', ':', asked)).toEqual([]);
  expect(statementsOf(`Idun Aas, Velm Wire: ${asked}\n\nAas: It is.`, 'Idun Aas, Velm Wire', ':', asked)).toEqual([]);
  expect(statementsOf(`Aas: ${asked}\n\nLind: It is.`, 'Aas', ':', asked)).toEqual([asked]);
});

test('who asks something states it', () => {
  const text = 'Aas asked whether it was late.';
  expect(statementsOf(text, 'Aas', 'asked', 'whether it was late')).toEqual(['whether it was late']);
});

describe('a headline', () => {
  const spanOf = (text: string, words: string): TextSpan => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: words };
  };
  const read = (text: string, parts: readonly (readonly [cue: string, content: string])[]): string[] => {
    const quotations = parts.map(
      ([cue, content]): Quotation => ({
        kind: 'indirect',
        source: [],
        cue: [spanOf(text, cue)],
        content: [spanOf(text, content)],
        confidence: 0.6,
      }),
    );
    return statementsIn(text, quotations, inventedRegistry).map(({ content: [first] }) => first?.text ?? '');
  };
  const full = ['said', 'the train was late'] as const;

  test('gives way to what its article says', () =>
    expect(read('Trains late, says Aas\n\nAas said the train was late.', [['says', 'Trains late'], full])).toEqual([
      'the train was late',
    ]));
  test('stands where the article quotes nobody', () =>
    expect(read('Trains late, says Aas\n\nIt rains.', [['says', 'Trains late']])).toEqual(['Trains late']));
  test('is no sentence', () =>
    expect(
      read('Trains are late, says Aas.\n\nAas said the train was late.', [['says', 'Trains are late'], full]),
    ).toEqual(['Trains are late', 'the train was late']));
  test('may be a turn of a transcript', () =>
    expect(
      read('AAS: Trains late\n\nBERG: It rains.', [
        [':', 'Trains late'],
        [':', 'It rains'],
      ]),
    ).toEqual(['Trains late', 'It rains']));
  test('is no turn where no other comes', () =>
    expect(read('Aas: Trains late\n\nAas said the train was late.', [[':', 'Trains late'], full])).toEqual([
      'the train was late',
    ]));
});

test('who is said to have asked for it states it, where somebody else is asked about that', () => {
  const text = 'Asked about reports that Kell had called for a vote, Aas laughed.';
  const span = (words: string): TextSpan => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    text: words,
  });
  const of = (source: string, cue: string, content: string): Quotation => ({
    kind: 'indirect',
    source: [span(source)],
    cue: [span(cue)],
    content: [span(content)],
    confidence: 0.6,
  });
  const called = of('Kell', 'called for', 'a vote');
  const asked = { ...of('Aas', 'Asked about', 'reports that Kell had called for a vote'), inner: [called] };
  expect(statementsIn(text, [asked], inventedRegistry)).toEqual([called]);
});
