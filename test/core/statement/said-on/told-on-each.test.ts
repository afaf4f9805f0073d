import { describe, expect, test } from 'vitest';
import type { Speaker } from '../../../../lib/core/speaker/speaker.ts';
import { baseDay } from '../../../../lib/core/statement/said-on/dates/base-day.ts';
import { toldOnEach } from '../../../../lib/core/statement/said-on/told-on-each.ts';
import { readTold } from '../../../../lib/core/telling/told-quotation.ts';
import { quotationsIn } from '../marked-quotations.ts';

/** The days of a passage that was published on Wednesday, 12 January 2022. */
function datesOf(passage: string, speakers: readonly Speaker[] = []): (string | undefined)[] {
  const { text, quotations } = quotationsIn(passage);
  return toldOnEach(text, readTold(text, quotations), '2022-01-12', speakers).map((date) => date?.saidOn);
}

const lund: Speaker = { id: 'lund', name: 'Anna Lund', role: 'Spokeswoman', affiliation: 'Elbonia' };
const rudd: Speaker = { id: 'rudd', name: 'Rudd' };
const elbonia: Speaker = { id: 'elbonia', name: 'Elbonia', affiliation: 'Elbonia' };

const monday = '2022-01-10';

describe('whoever sits in a house', () => {
  const heard = '<Lund> [told] the defence committee on Monday {it was over}. ';
  const senator: Speaker = { id: 'kell', name: 'Ola Kell', role: 'Senator' };

  test('spoke there when somebody was heard', () => {
    expect(datesOf(`${heard}{“It is not,”} <Senator Kell> [said].`, [lund, senator])).toEqual([monday, monday]);
  });

  test.each<[string, string, Speaker]>([
    ['but not who sits nowhere', '{“It is not,”} <Rudd> [said].', rudd],
    ['but not in writing', 'In written answers <Senator Kell> [said] {it was not}.', senator],
    ['but not elsewhere', '{It was not}, <Senator Kell> [told] Canal Siete.', senator],
    ['but not what he holds', '<Senator Kell> [believes] {it is not}.', senator],
  ])('%s', (_, words, speaker) => expect(datesOf(heard + words, [lund, speaker])).toEqual([monday, undefined]));

  test('but not in a month in which somebody was heard', () =>
    expect(
      datesOf('<Lund> [told] senators last month {it was over}. {“It is not,”} <Senator Kell> [said].', [
        lund,
        senator,
      ]),
    ).toEqual(['2021-12-01', undefined]));
});

describe('the official of a state that the lead dates', () => {
  const kell: Speaker = { id: 'kell', name: 'Ola Kell', role: 'Foreign Minister', affiliation: 'Elbonia' };
  const lead = '<Elbonia> [ruled out] {talks} on Monday, as <Rudd> had [feared] {for weeks}.\n\n';
  const days = (words: string, ...others: Speaker[]) => datesOf(lead + words, [elbonia, rudd, ...others]).at(-1);

  test('said it then', () => expect(days('{“We wait,”} <Kell> [said].', kell)).toBe(monday));
  test.each([
    ['nor told an outlet', '{“We wait,”} <Kell> [told] Canal Siete.'],
    ['nor holds it only', '<Kell> [believes] {it is over}.'],
    ['nor far below', 'It rained.\n\nIt rained.\n\n{“We wait,”} <Kell> [said].'],
  ])('not %s', (_name, words) => expect(days(words, kell)).toBeUndefined());
  test('not after others', () =>
    expect(days('<Rudd> [said] {no}.\n\n<Kell> [said] {“We wait”}.', rudd, kell)).toBeUndefined());
  test('not of another state', () =>
    expect(days('{“We wait,”} <Kell> [said].', { ...kell, affiliation: 'Karelvia' })).toBeUndefined());
});

describe('the official who is quoted right below a lead', () => {
  const lead = '{It would wait}, <a senior defence official> [said] on Monday.\n\n';
  const unnamed: Speaker = {
    id: 'official',
    name: 'senior defence official',
    role: 'Official',
    affiliation: 'Elbonia',
  };

  test('goes on with the day of one without a name', () =>
    expect(datesOf(`${lead}{“Never,”} <spokeswoman Anna Lund> [told] a panel.`, [unnamed, lund])).toEqual([
      monday,
      monday,
    ]));

  test('but not if he is of another state', () =>
    expect(
      datesOf(`${lead}{“Never,”} <spokeswoman Anna Lund> [told] a panel.`, [
        { ...unnamed, affiliation: 'Ruritania' },
        lund,
      ]),
    ).toEqual([monday, undefined]));
});

describe('what a state did in words, its official did', () => {
  test.each([
    ['on its day', '{Elbonia on Monday urged both sides to wait}, <spokeswoman Anna Lund> [said].', monday],
    ['but not in deeds', '{Elbonia on Monday fired two missiles}, <spokeswoman Anna Lund> [said].', undefined],
    ['but no other’s', '{Ruritania on Monday urged both sides to wait}, <spokeswoman Anna Lund> [said].', undefined],
  ])('%s', (_, passage, day) => expect(datesOf(passage, [lund])).toEqual([day]));
});

describe('whoever answers', () => {
  const kell: Speaker = { id: 'kell', name: 'Ola Kell', role: 'Senator' };
  const said = '<Lund> [said] on Monday {it was over}. ';

  test('spoke where he was asked, and goes on there', () => {
    const asked = 'Ms Lund was responding to <Senator Kell>, who [asked] {why it was late}. <He> [said] {nobody knew}.';
    expect(datesOf(`${said}${asked} <Lund> [said] {it was not}.`, [lund, kell, kell, lund])).toEqual(
      Array.from({ length: 4 }, () => monday),
    );
  });

  test.each([
    ['is not another', 'Ms Rudd was responding to <Senator Kell>, who [asked] {why it was late}.'],
    ['answers no one who only wonders', 'Ms Lund met <Senator Kell>, who [asked] {why it was late}.'],
    ['answers nothing of long before', 'Ms Lund was responding to <Senator Kell>, who [has said] {it was late}.'],
  ])('%s', (_, words) => expect(datesOf(said + words, [lund, kell])).toEqual([monday, undefined]));
});

describe('where a line says where words are from', () => {
  const credited = '<Anna Lund> [has said] {it was over}.\n\nSource: Lund in an evening address on 10 January\n\n';

  test('they are of its day, and no others are', () => {
    const passage = `${credited}<Lund> [said] {it was late}. <Rudd> [said] {it was early}.`;
    expect(datesOf(passage, [lund, lund, rudd])).toEqual([monday, monday, undefined]);
  });

  test('what was said elsewhere has its own', () => {
    const passage = `${credited}<Lund> [told] Canal Siete {it was late}.`;
    expect(datesOf(passage, [lund, lund])).toEqual([monday, undefined]);
  });

  test('so are those of who answered questions on a day', () => {
    const passage =
      'It was over, <Lund> [said], {it was late}.\n\nSpeaking at her weekly press conference on Monday, Lund answered questions.\n\n<Lund> [said] {it was early}.';
    expect(datesOf(passage, [lund, lund])).toEqual([monday, monday]);
  });

  test('a line without a day tells none', () => {
    expect(datesOf(credited.replace(' on 10 January', ''), [lund])).toEqual([undefined]);
  });
});

describe('whoever spoke on a day goes on with it', () => {
  test.each([
    ['as a pronoun', '<Lund> [warned] on Monday {it was over}. <He> [ruled out] {a delay}.'],
    ['by name', '<Lund> [warned] on Monday {it was over}. Rain fell. {A delay was out}, <Lund> [said].'],
    ['after “Then”', '<Lund> [told] the deputies on Monday {it was over}. Then <she> [asked for] {a pause}.'],
    ['in another paragraph', '<Lund> [told] them on Monday {it was over}.\n\n“{We wait},” <she> [told] reporters.'],
    ['adding', '“{We wait},” <Lund> [said] on Monday. “{For long},” <the minister> [added].'],
    ['unnamed', '<Lund> [said] on Monday {it was over}. <>[]{“We are tired.”}'],
    ['unnamed in the same sentence', '<Lund> [said] on Monday {it was over}; <>[]{all were tired}.'],
    ['a statement', '<Monday’s statement> [said] {it was over}. <It> [called for] {a pause}.'],
    ['in one talk', '<Lund> [told] the Ledger on Monday {it was over}. {It was}, <she> [said] in the interview.'],
    ['in the passive', '<Lund> [said] on Monday {it was over}. {It rained}, it [was stressed] by <Lund>.'],
    ['told a body', '<Lund> [warned] on Monday {it was over}. <She> [told] the Federal Senate {it was}.'],
  ])('%s', (_name, passage) => expect(datesOf(passage)).toEqual([monday, monday]));

  test.each([
    ['not with a view that is held', '<Lund> [told] them on Monday {it was over}. <He> [expects] {a delay}.'],
    ['not with those of many', '<The unions> [said] on Monday {it was over}. <They> [want] {a delay}.'],
    ['not with what was before', '<Lund> [told] them on Monday {it was over}. <He> [has asked for] {a delay}.'],
    ['not with what others were told', '<Lund> [warned] on Monday {it was over}. {It was}, <he> [told] Canal Siete.'],
    ['not with an e-mail', '<Lund> [warned] on Monday {it was over}. {It was}, <he> [said] in an email.'],
    [
      'not from a paper to what is told to reporters',
      'In a report on Monday <Lund> [called] {it over}. “{We wait},” <she> [told] reporters.',
    ],
    ['not as somebody else', '<Lund> [told] them on Monday {it was over}. <Rudd> [ruled out] {a delay}.'],
  ])('%s', (_name, passage) => expect(datesOf(passage)).toEqual([monday, undefined]));

  test('sentence by sentence', () =>
    expect(
      datesOf('<Lund> [told] us on Monday {it was over}. <He> [told] us {it rained}. <He> [asked for] {a pause}.'),
    ).toEqual([monday, monday, monday]));

  test('but no longer once a view was told', () =>
    expect(datesOf('<Lund> [told] us on Monday {it was over}. <He> [wants] {rain}. {It rained}, <he> [said].')).toEqual(
      [monday, undefined, undefined],
    ));

  test('after two others, and after no more', () => {
    const other = (name: string) => `<${name}> [denied] {it}.`;
    const [head, tail] = ['<Lund> [said] on Monday {it was over}.', '<Lund> [ruled out] {a delay}.'];
    expect(datesOf([head, other('Rudd'), other('Orme'), tail].join(' ')).at(-1)).toBe(monday);
    expect(datesOf([head, other('Rudd'), other('Orme'), other('Holt'), tail].join(' ')).at(-1)).toBeUndefined();
  });

  test('a paper says what it says in the present too', () =>
    expect(
      datesOf('<A note> [said] on Monday {it was over}. {A pause is due}, <the note> [reads].', [rudd, rudd]),
    ).toEqual([monday, monday]));

  test('by whatever name, where it is known who speaks', () =>
    expect(
      datesOf('<Lund> [said] on Monday {it was over}. <The minister> [ruled out] {a delay}.', [lund, lund]),
    ).toEqual([monday, monday]));
});

describe('what is told of another time is not of a day told beside it', () => {
  const paper = (words: string) => `Rain fell. <A report> ${words} [said] {it was over}.`;

  test.each([
    ['a perfect after a day of the past', '<Elbonia> closed its port on Monday and has [urged] {a pause}.'],
    ['a pluperfect in what opens today', 'Talks opened today in Lune, ending what <traders> had [dubbed] {a war}.'],
    ['the day on which a paper was seen', paper('seen by the Ledger on Monday')],
    [
      'the day on which a paper was obtained',
      '{It was over}, [according to] <a note obtained by the Ledger on Monday>.',
    ],
    ['a programme', '<Lund> [told] Radio 5’s Today {it was over}.'],
    ['another programme', '<Lund> [told] the Today programme {it was over}.'],
    ['a show', 'Speaking to Monday Morning With Ola Kell, <Lund> [denied] {it}.'],
  ])('%s', (_name, passage) => expect(datesOf(passage)).toEqual([undefined]));

  test.each([
    ['a paper that came out', paper('issued on Monday')],
    ['a perfect with its own day', '<Lund> has [said] on Monday {it was over}.'],
    ['a letter’s, of somebody “and” others', 'In a letter on Monday, <she and ten crews> had [urged] {a pause}.'],
    ['a show’s day before the show', 'Speaking on Monday on the morning show, <Lund> [denied] {it}.'],
  ])('but %s is', (_name, passage) => expect(datesOf(passage)).toEqual([monday]));

  test('what has been said goes on with nothing', () =>
    expect(datesOf('<Lund> [said] on Monday {it was over}. <Lund> has also [asked for] {a pause}.')).toEqual([
      monday,
      undefined,
    ]));
});

describe('the occasion is told of after it', () => {
  test.each([
    ['by name', '<Mayor Lund> [urged] {a pause}.\n\nLund was speaking on Monday at a ceremony.'],
    ['by office', '<The mayor of Lune> has [urged] {a pause}.\n\nMayor Anna Lund addressed the assembly on Monday.'],
    [
      'of a treaty in short',
      '<Lund> [urged] {a pause}.\n\nLund addressed the conference of the Lune Treaty, or LT, on Monday.',
    ],
  ])('%s', (_name, passage) => expect(datesOf(passage)).toEqual([monday]));

  test('but of nobody else', () =>
    expect(datesOf('<Mayor Lund> [urged] {a pause}.\n\nRudd was speaking on Monday at a ceremony.')).toEqual([
      undefined,
    ]));
});

test('who opened something today spoke there', () =>
  expect(datesOf('{“We wait,”} <Lund> [told] reporters after launching the Northern Lantern Fair here today.')).toEqual(
    ['2022-01-12'],
  ));

test('later in the day is told of an occasion', () =>
  expect(
    datesOf('<Lund> [said] on Monday {it was over}.\n\nAt a news conference later in the day, <Rudd> [said] {it was}.'),
  ).toEqual([monday, monday]));

test.each([
  ['the day', 'It rained on Monday.\n\n<Rudd> [condemned] {the storm} at a press conference on the day.', monday],
  [
    'another part of the day',
    'It rained on Monday morning.\n\n<Rudd> [told] reporters in the afternoon {“no”}.',
    monday,
  ],
  ['no part of a day', 'It rained on Monday.\n\n<Rudd> [told] reporters in the afternoon {“no”}.', undefined],
  ['the day as one of hours', 'It rained on Monday.\n\nWithin hours, <Rudd> [condemned] {the storm}.', monday],
  ['no day of another deed', 'It rained on Monday.\n\nWithin hours of the vote, <Rudd> [said] {no}.', undefined],
  ['the day of an event to come', 'It rained on Monday. <Rudd> [promised] {music} on the day of the fair.', undefined],
])('%s is told of again', (_name, passage, expected) => expect(datesOf(passage)).toEqual([expected]));

test('the time of day after a date is no year', () => {
  const { text } = quotationsIn('Late\n\nTuesday, January 11, 11:52\n\nRain fell.');
  expect(baseDay(text, { publishedAt: '2022-01-12' })).not.toBe('2011-01-11');
});

describe('who made the remarks goes on', () => {
  const urged = '<Elbonia> [urged] {a pause} on Monday. Spokeswoman Lund made the remarks';
  const said = '\n\n<Lund> [said] {it was over}.';

  test('and not who was asked about', () =>
    expect(
      datesOf(`${urged} when asked about reports that <officials> [sought] {a war}.${said}`, [elbonia, rudd, lund]),
    ).toEqual([monday, undefined, monday]));

  test('and not another who is named next', () =>
    expect(datesOf(`${urged} at a briefing.\n\n<Rudd> [said] {it was}.`, [elbonia, rudd])).toEqual([
      monday,
      undefined,
    ]));
});

test('who adds something goes on after many others, where others go on after two', () => {
  const others = ['Rudd', 'Orme', 'Holt'].map((name) => `<${name}> [denied] {it}.`).join(' ');
  const last = (verb: string) =>
    datesOf(`<Lund> [said] on Monday {it was over}. ${others} <Lund> [${verb}] {it rained}.`).at(-1);
  expect(last('added')).toBe(monday);
  expect(last('said')).toBeUndefined();
});

test('so does who is asked about something else', () => {
  const others = ['Rudd', 'Orme', 'Holt'].map((name) => `<${name}> [denied] {it}.`).join(' ');
  const last = (words: string) =>
    datesOf(`<Lund> [said] on Monday {it was over}. ${others} ${words}, <Lund> [said] {it rained}.`).at(-1);
  expect(last('To a separate question about boats')).toBe(monday);
  expect(last('Asked about boats')).toBe(monday);
  expect(last('In a port')).toBeUndefined();
});

describe('a state’s spokeswoman', () => {
  const urged = '<Elbonia> [urged] {a pause} on Monday after <a draft report> [said] {it rained}';
  test('goes on after what is quoted in the sentence of her state', () =>
    expect(datesOf(`${urged}.\n\n<Lund> [said] {it was over}.`, [elbonia, rudd, lund])).toEqual([
      monday,
      undefined,
      monday,
    ]));
  test('but not after what another says in a sentence of his own', () =>
    expect(
      datesOf('<Elbonia> [urged] {a pause} on Monday. <Rudd> [said] {it rained}. <Lund> [said] {it was over}.', [
        elbonia,
        rudd,
        lund,
      ]),
    ).toEqual([monday, undefined, undefined]));
});

describe('somebody else goes on', () => {
  test.each([
    ['who are others', '<Some> [said] on Monday {it was}. <Others> [feared] {it was not}.'],
    ['who replies', '<Lund> [asked] on Monday {why}. {It was over}, <Rudd> [replied].'],
    ['who tells those who sit in a house', '<Lund> [said] on Monday {it was}. “{We wait},” <Lund> [told] the Knesset.'],
    ['who speaks for his part', '<Lund> [said] on Monday {it was}. <Rudd>, for his part, [feared] {it was not}.'],
    ['a report, as “it”', '{It was over}, [according to] <a report> issued on Monday. {It rained}, <it> [says].'],
    [
      'whose speech it was',
      '<Elbonia> [urged] {a pause} on Monday. This came in a speech by envoy Lund before the council.\n\n<Lund> [said] {it was over}.',
    ],
    [
      'who made the remarks',
      '<Elbonia> [urged] {a pause} on Monday. Lund, its spokesman, made the remarks at a briefing.\n\n<Lund> [said] {it was over}.',
    ],
  ])('%s', (_name, passage) => expect(datesOf(passage)).toEqual([monday, monday]));

  test('who speaks for the body that did', () => {
    const passage = '<Elbonia> [denied] {it} on Monday. “{Never},” <its spokeswoman> [told] a briefing.';
    expect(datesOf(passage, [elbonia, lund])).toEqual([monday, monday]);
    expect(datesOf(passage, [{ ...elbonia, affiliation: 'Karelvia', name: 'Karelvia' }, lund])).toEqual([
      monday,
      undefined,
    ]);
    const inWriting = passage.replace('told] a briefing', 'said] in a statement');
    expect(datesOf(inWriting, [elbonia, lund])).toEqual([monday, undefined]);
    expect(datesOf(passage.replace('on Monday', 'in December'), [elbonia, lund])).toEqual(['2021-12-01', undefined]);
  });

  test('who was told of without a name', () => {
    const passage = '<A ministry spokesperson> [denied] {it} on Monday. “{Never},” <Lund> [told] a briefing.';
    const unnamed: Speaker = { ...lund, id: 'unnamed', name: 'ministry spokesperson', role: 'Spokesperson' };
    expect(datesOf(passage, [unnamed, lund])).toEqual([monday, monday]);
    expect(datesOf(passage, [{ ...unnamed, name: 'Ola Kell' }, lund])).toEqual([monday, undefined]);
    expect(datesOf(passage, [{ ...unnamed, affiliation: 'Karelvia' }, lund])).toEqual([monday, undefined]);
  });

  test('whose paper is quoted again, of its day', () => {
    const note = '<A note by Elbonia> [said] on Monday {it was over}.';
    const since = '<Elbonia> [said] on Tuesday {it was not}.';
    const told = (again: string) => datesOf(`${note} ${since} ${again}`, [elbonia, elbonia, elbonia]).at(-1);
    expect(told('<Elbonia’s note> [added] {it rained}.')).toBe(monday);
    expect(told('<It> [added] {it rained}.')).toBe('2022-01-11');
  });

  test.each([
    ['not a reply to a poll', '<A poll> [showed] on Monday {it was over}. {It was not}, <Lund> [replied].'],
    ['nor for his part elsewhere', '<Lund> [said] on Monday {it was}.\n\n<Rudd>, for his part, [feared] {it was not}.'],
    ['nor as “it” after people', '<The port> [said] on Monday {it was}. Rudd read a note. {It was not}, <it> [says].'],
    ['nor to what an outlet was told', '<Lund> [told] Canal Siete on Monday {why}. {It was over}, <Rudd> [replied].'],
  ])('%s', (_name, passage) => expect(datesOf(passage)).toEqual([monday, undefined]));
});

describe('an occasion that the sentence before tells of', () => {
  test.each([
    ['not what somebody else said', 'Lund detailed on Monday that it rained. {It was over}, <Rudd> [said].', undefined],
    ['who speaks after talks', 'Lund met Rudd on Monday.\n\nFollowing the talks, <Lund> [said] {it was over}.', monday],
    ['not who follows talks', 'Lund met Rudd on Monday.\n\n<An envoy following the talks> [said] {it was}.', undefined],
    ['who speaks afterwards', 'Lund met Rudd on Monday.\n\n<Lund> [told] reporters afterward {it was over}.', monday],
    ['who speaks at a meeting', 'Lund met Rudd on Monday.\n\nAt the meeting, <Lund> [said] {it was over}.', monday],
    ['whom a jury heard', 'Rudd faced the court on Monday.\n\n<Lund> [told] the jury {it was over}.', monday],
    ['who spoke before a vote', 'The senate voted on Monday.\n\n<Lund> [spoke] before the vote {of rain}.', monday],
    ['not what is to come', 'The envoys were convened for Monday. <Lund> [announced] {a pause}.', undefined],
    ['not a view', 'The cabinet reacted on Monday. <Lund> [wants] {a pause}.', undefined],
    ['not in another paragraph', 'The cabinet reacted on Monday.\n\n<Lund> [announced] {a pause}.', undefined],
    ['whom lawmakers heard', 'The panel held a hearing on Monday.\n\n<Lund> [testified] {that it was over}.', monday],
    ['not what only happened', 'A ship sank on Monday. <Lund> [announced] {a pause}.', undefined],
  ])('%s', (_name, passage, expected) => expect(datesOf(passage)).toEqual([expected]));
});

describe('the record of a sitting', () => {
  const headline = 'Fisheries group hears calls for a common register of vessels';
  const lead =
    'STRELSAU, 12 January - The Working Group on small vessels this morning continued its debate on a register.';
  const course = 'The representative of Elbonia spoke in exercise of the right of reply.';
  const sitting = (...paragraphs: string[]) => [headline, lead, ...paragraphs, course].join('\n\n');

  test.each([
    ['dates its speakers', '<The delegate of Ruritania> [regretted] {the delay}.', '2022-01-12'],
    ['dates who chairs it', 'At the outset, <the Chair> [paid tribute to] {the crews}.', '2022-01-12'],
    ['not whom the press asked', '<Lund> [told] reporters {that it was late}.', undefined],
    ['not what was in a letter', 'Outside, in a separate letter to the group, <Lund> [called] {it late}.', undefined],
    ['not what somebody believes', '<Lund>, who keeps a boat, [believes] {it is late}.', undefined],
    ['not what had been said', '<Lund> [had called] {it late}.', undefined],
    ['keeps a day of its own', 'On Monday <Lund> [called] {it late}.', monday],
  ])('%s', (_name, paragraph, expected) => expect(datesOf(sitting(paragraph))).toEqual([expected]));

  test.each([
    [
      'two days that are one',
      'the Assembly of Ports met on Monday (10 January 2022) to debate a register of boats',
      monday,
    ],
    [
      'a day before which others meet',
      'Two days before the ports meet in Lune, an envoy warned the Harbour Council on Monday of delays',
      monday,
    ],
    [
      'the last day of a session',
      'the 12th Session of the Harbour Council concluded on Monday in the old hall at Lune',
      undefined,
    ],
  ])('is of %s', (_name, opening, expected) =>
    expect(
      datesOf(
        sitting('<Ostra’s delegate> [regretted] {the delay}.', '<Lund> [said] {no}.').replace(lead, `${opening}.`),
      )[1],
    ).toBe(expected),
  );

  test('is none where nothing tells how it went on', () =>
    expect(datesOf([headline, lead, '<Lund> [regretted] {the delay}.'].join('\n\n'))).toEqual([undefined]));

  test('is none where its day is not told', () =>
    expect(
      datesOf(sitting('<Lund> [regretted] {the delay}.').replace(lead, lead.replace('this morning ', ''))),
    ).toEqual([undefined]));
});

describe('the account of a call', () => {
  const call =
    'On 10 January, Minister of Ports of Ruritania Anna Lund had a telephone conversation with Minister of Ports of Elbonia Karl Tehl.';
  test.each([
    ['is of its day', 'Minister Lund’s telephone conversation with Minister Tehl', monday],
    ['is known by its headline', 'Boats rust as ports wait', undefined],
  ])('%s', (_name, headline, expected) =>
    expect(
      datesOf(
        `${headline}\n\n${call}\n\nTehl told of talks held in Lune on 6 January.\n\n<Lund> [stressed] {that it was late}.`,
      ),
    ).toEqual([expected]),
  );
});

test('talks that somebody is informed of are of another day than the words', () => {
  const told = (words: string) =>
    datesOf(`<Lund> informed him of the ${words} on Monday and [said] {that it was late}.`);
  expect(told('talks held in Lune')).toEqual([undefined]);
  expect(told('delay')).toEqual([monday]);
});

describe('what is done by speaking is', () => {
  const head =
    'Statement on boats\n\nDelivered on: 10 January 2022 (as it was delivered)\n\nIt rained in all the ports of Ruritania for a month.';
  test.each([
    ['of the day on which it was delivered', '<We> [welcome] {the register}.', monday],
    ['the same in the perfect', '<I> have also [accepted] {the register}.', monday],
    ['not what was done before', '<I> [told] the crews {that it was late}.', undefined],
    ['not what will be', 'Next month <we> will [call for] {a register}.', undefined],
  ])('%s', (_name, act, expected) => expect(datesOf(`${head}\n\n${act}`)).toEqual([expected]));
});

describe('a day above a clock on its own line', () => {
  test('is that of the page', () =>
    expect(
      datesOf(
        'Call with Karl Tehl\n\n10 January 2022\n\n17:15\n\nAnna Lund spoke to Karl Tehl at his request.\n\nShe thanked him.\n\n<Lund> [stressed] {that it was late}.\n\nSee also\n\n3 January 2022',
      ),
    ).toEqual([undefined]));
});

describe('the report of an event', () => {
  const lead =
    'On 10 January 2022 the Lune Centre brought together officers and scholars to ask what remains of the register.';
  const report = (headline: string, ...paragraphs: string[]) => [headline, lead, ...paragraphs].join('\n\n');

  test.each([
    ['dates who spoke there', 'Event report: a register of vessels', '<Lund> [proposed] {a pause}.', monday],
    ['not what was in a message', 'Event report: a register', 'In a message, <Lund> [proposed] {a pause}.', undefined],
    ['is known by its headline alone', 'A register of vessels', '<Lund> [proposed] {a pause}.', undefined],
  ])('%s', (_name, headline, paragraph, expected) => expect(datesOf(report(headline, paragraph))).toEqual([expected]));

  test('is a communiqué in numbered paragraphs, too', () => {
    const items = ['1. <They> [regretted] {the delay}.', '2. It rained.', '3. It snowed.'];
    const headline = 'Communiqué of the Fisheries Ministers';
    const met =
      'The Fisheries Ministers of the Lune Group met in Strelsau, Ruritania, on 10 January 2022, and agreed as follows.';
    expect(datesOf([headline, met, ...items].join('\n\n'))).toEqual([monday]);
    expect(datesOf([headline, met, items[0]].join('\n\n'))).toEqual([undefined]);
  });
});

describe('what was said in some year is of no day that is told of', () => {
  test.each([
    ['after the verb', '<He> [said] last year {it would end}.'],
    ['after whom it was told', '<Lund> [told] an audience at the Lune Forum in 2019 {it would end}.'],
    ['at the head of the sentence', 'Two years ago <Lund> [said] {it would end}.'],
    ['earlier', 'Earlier, <Lund> [noted] {it would end}.'],
    ['previously', 'Previously <Lund> [noted] {it would end}.'],
  ])('%s', (_, words) =>
    expect(datesOf(`<Lund> [said] on Monday {it was over}. ${words}`)).toEqual([monday, undefined]),
  );

  test.each([
    ['of what somebody did', '<He>, who left last year, [said] {it would end}.'],
    ['of a deed', 'The pact signed in 2019 would end, <he> [added] {on the way out}.'],
    ['earlier on the occasion', 'Earlier in the debate, <Lund> [noted] {it would end}.'],
    ['of a talk', 'Last year’s talks were over, <he> [added] {on the way out}.'],
  ])('but the year may be %s', (_, words) =>
    expect(datesOf(`<Lund> [said] on Monday {it was over}. ${words}`)).toEqual([monday, monday]),
  );
});

test('a date that the words before speak of is none of the next', () => {
  expect(datesOf('<Lund> [condemned] {the strike in November} and <>[stressed] {that it was over}.')).toEqual([
    undefined,
    undefined,
  ]);
});

test('a thousand quotations take little time', () => {
  const { text, quotations } = quotationsIn(
    '<Lund> [told] us on Monday {it was over}. <He> [asked for] {it}. '.repeat(500),
  );
  const start = performance.now();
  toldOnEach(text, readTold(text, quotations), '2022-01-12');
  expect(performance.now() - start).toBeLessThan(5_000);
});

describe('a speech or a transcript is of the day above it', () => {
  const spoken = (lines: string): (string | undefined)[] => {
    const { text, quotations } = quotationsIn(`${lines}\n\n<>[]{It was over, and we wait.}`);
    const delivered = quotations.map((one) => ({ ...one, kind: 'direct' as const }));
    return toldOnEach(text, readTold(text, delivered), '2022-01-12').map((date) => date?.saidOn);
  };

  test.each([
    ['on a line of its own', 'Statement by Anna Lund\n\nHalm, 10 January 2022'],
    ['in figures', 'Statement by Anna Lund\n\nPress Team | 10.01.2022 | Halm'],
    ['at the end of its heading', 'Briefing by Anna Lund, Halm, January 10, 2022 (excerpts)'],
    ['as that of the occasion', 'Press conference of 10 January 2022 (excerpt)'],
    ['with its weekday', 'Briefing\n\n[Anna Lund, Monday 10 January, briefing room]'],
    [
      'as delivered, whenever it came out',
      'Lund speaks\n\nPublished 11 January 2022\n\nHer words are about ports.\n\nDelivered on: 10 January 2022 (Transcript)',
    ],
    [
      'as delivered, in a line below its label',
      'Lund speaks\n\nPublished 11 January 2022\n\nDelivered on:\n\n10 January 2022',
    ],
  ])('%s', (_, lines) => expect(spoken(lines)).toEqual([monday]));

  test('in short figures', () => expect(spoken('Excerpts from the press briefing (31.12.21)')).toEqual(['2021-12-31']));

  test('as is what “we” say in it, whom its heading names', () =>
    expect(datesOf('Statement by <Anna Lund>\n\nHalm, 10 January 2022\n\nWe [regret] {that it was over}.')).toEqual([
      monday,
    ]));

  test('but not what “I” had told others before it', () =>
    expect(
      datesOf('Statement by <Anna Lund>\n\nHalm, 10 January 2022\n\nAs I [told] all in March, {it was over}.')[0],
    ).not.toBe(monday));

  test('though its questions tell what others said', () => {
    const { text, quotations } = quotationsIn(
      'Press conference, 10 January 2022\n\nQUESTION: <Ostra> [said] {it was late}. <Velm> [said] {it was not}.\n\n<>[]{It was over.}',
    );
    const turns = quotations.map((one, at) => (at === 2 ? { ...one, kind: 'direct' as const } : one));
    expect(toldOnEach(text, readTold(text, turns), '2022-01-12').at(-1)?.saidOn).toBe(monday);
  });

  test.each([
    ['but not of another’s', 'Statement by Anna Lund on the anniversary of 10 January 2021'],
    ['nor of one of two', 'Statement by Anna Lund\n\nHalm, 10 January 2022\n\nOstra, 9 January 2022'],
    ['nor of a byline', 'A talk with Anna Lund\n\nBy Karl Rudd | January 10, 2022'],
    ['nor beside a byline', 'A talk with Anna Lund\n\nJanuary 10, 2022 4:05 PM\n\nBy Karl Rudd'],
    ['nor of what a press statement tells', 'Floods\n\nPress Statement\n\nAnna Lund, Envoy\n\nJanuary 10, 2022'],
    ['nor of what a ministry states', 'Foreign Ministry Statement on floods\n\n10 January 2022 11:05'],
    ['nor of what a group has signed', 'Floods\n\nGroup Statement | 10 January 2022'],
    ['nor of what a spokeswoman has issued', 'Statement by the Spokeswoman on floods\n\n10 January 2022'],
    ['nor of what a ministry comments on', 'Comment by the Ministry of Floods\n\n10 January 2022 16:05'],
    ['nor of what a sentence tells', 'Statement by Anna Lund\n\nThey met on 10 January 2022.'],
  ])('%s', (_, lines) => expect(spoken(lines)).toEqual([undefined]));
});

test('what a ministry tells of a meeting in numbered paragraphs, or in a readout, is of its day', () => {
  const told = '<Lund> [stated] {it was over}.';
  const lead =
    'On January 10, commencing at 10:40 a.m. for 65 minutes, Minister Lund held a meeting with Rudd in Halm.';
  expect(datesOf(`Ostra-Velm Ministers’ Meeting\n\n${lead}\n\n1. ${told}\n\n2. Rain fell.\n\n3. It fell.`)).toEqual([
    monday,
  ]);
  const call = 'Minister Anna Lund of Elbonia spoke on Monday with Minister Karl Rudd, who is her neighbour in Halm.';
  expect(datesOf(`Readout of Minister Lund’s Call\n\n${call} ${told}`)).toEqual([monday]);
});

test('what is said below the text that a meeting agreed on was said to others', () => {
  const lead = 'Minister Lund of Elbonia and Minister Rudd of Ostra, her neighbour, met in Halm on Monday, January 10.';
  const agreed = `Joint Statement of the Ministers\n\n${lead}\n\n1. <Both> [noted] {it was over}.\n\n2. Rain fell.\n\n3. It fell.`;
  expect(datesOf(`${agreed}\n\nComments\n\n<Holt> [called] it {late}.`)).toEqual([monday, undefined]);
});

test('what a question was about has a day of its own', () =>
  expect(
    datesOf('In response to queries regarding what Rudd had said in Halm on Monday, <the envoy> [said] {it was over}.'),
  ).toEqual([undefined]));

test('what somebody says within a speech has a day of its own', () => {
  const { text, quotations } = quotationsIn('We waited. <Rudd> [said] on Monday {it was over}. We wait.');
  const speech = {
    kind: 'direct' as const,
    source: [],
    cue: [],
    content: [{ start: 0, end: text.length, text }],
    confidence: 1,
  };
  const all = [speech, ...quotations];
  expect(toldOnEach(text, readTold(text, all), '2022-01-12').map((date) => date?.saidOn)).toEqual([undefined, monday]);
});
