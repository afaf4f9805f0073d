import { describe, expect, test } from 'vitest';
import type { Quotation } from '../../../../lib/core/quotation/quotation.ts';
import { baseDay } from '../../../../lib/core/statement/said-on/dates/base-day.ts';
import { saidOn } from '../../../../lib/core/statement/said-on/said-on.ts';
import { cut, type TextSpan } from '../../../../lib/core/text/span.ts';

/** A passage in which [brackets] mark the cue and {braces} the content. */
function marked(passage: string): { text: string; quotation: Quotation } {
  const cues: [number, number][] = [];
  const contents: [number, number][] = [];
  let text = '';
  for (const character of passage) {
    const list = character === '[' || character === ']' ? cues : contents;
    if (character === '[' || character === '{') list.push([text.length, text.length]);
    else if (character === ']' || character === '}') list.at(-1)![1] = text.length;
    else text += character;
  }
  const cutAll = (list: [number, number][]): TextSpan[] => list.map(([start, end]) => cut(text, start, end));
  return {
    text,
    quotation: { kind: 'indirect', source: [], cue: cutAll(cues), content: cutAll(contents), confidence: 1 },
  };
}

/** 12 January 2022 was a Wednesday. */
function dated(passage: string, publishedAt = '2022-01-12T15:00:00Z') {
  const { text, quotation } = marked(passage);
  const found = saidOn(text, quotation, baseDay(text, { publishedAt }));
  return found && (found.precision === 'day' ? found.saidOn : `${found.saidOn}/${found.precision}`);
}

test.each([
  [
    '“last month” on a day that the last month had not',
    'The envoy [said] last month {it was over}.',
    '2021-11-01/month',
  ],
  ['no date in “lasts”', 'The envoy [said] a term lasts five days, {which was enough}.', undefined],
])('there is %s', (_, passage, expected) => expect(dated(passage, '2021-12-31')).toBe(expected));

test('on a Sunday, last week is the one that ends', () =>
  expect(dated('The envoy [said] last week {it was over}.', '2022-01-16')).toBe('2022-01-10/week'));

describe('a date beside the cue is the quotation’s', () => {
  test.each([
    ['today by its weekday', 'Ruritania [said] on Wednesday {it would talk}.', '2022-01-12'],
    ['the latest such weekday', 'Ruritania [said] on Thursday {it would talk}.', '2022-01-06'],
    ['an edition that is out', 'Lund [told] the Herald (Tuesday edition) {it was over}.', '2022-01-11'],
    ['a weekday with its date in brackets', 'Lund [said] on Monday (3 January 2022) {it was over}.', '2022-01-03'],
    ['with the month first', 'Lund [said] on Monday (Jan 3) {it was over}.', '2022-01-03'],
    [
      'of what was signed',
      'A pact was signed Jan. 10 in Lune. Lund [said] at the signing ceremony {it was over}.',
      '2022-01-10',
    ],
    ['of what was signed in some month', 'At the signing Lund [said] {it was over}.', undefined],
    [
      'of a month in which it was signed',
      'The pact, signed in December, binds all. At the signing Lund [said] {it was over}.',
      '2021-12-01/month',
    ],
    ['of what ended', 'Talks wrapped up on Monday. Lund [told] the closing session {it was over}.', '2022-01-10'],
    [
      'days before the day told of',
      'The senate voted on Monday. Three days earlier, Lund had [said] {it was over}.',
      '2022-01-07',
    ],
    ['an American weekday', 'The envoy [said] Tuesday {that talks would go on}.', '2022-01-11'],
    [
      'after whom and where it was told',
      '“{We can talk},” the envoy [told] reporters in Brussels on Monday.',
      '2022-01-10',
    ],
    ['after a paper named for a day', 'In The Saturday Paper this week she [said] {it was over}.', '2022-01-10/week'],
    [
      'at an occasion with a long name',
      'Lund [said] {that it was over}, while speaking at the closing session of the third meeting of the Lune Forum on Small Fisheries in Strelsau on Monday.',
      '2022-01-10',
    ],
    [
      'of a note that the extractor took for what was said',
      'Lund [called] {the move “a breach” in a note of 10 January}.',
      '2022-01-10',
    ],
    [
      'of an analysis that it took for a piece of what was said',
      '{It leaks}, Lund [wrote] {in an analysis published this week}.',
      '2022-01-10/week',
    ],
    ['after the talks', 'She [said] after talks in Vienna on Monday {that all was well}.', '2022-01-10'],
    ['a month and day without a year', 'The envoy [said] on Dec. 31 {it was over}.', '2021-12-31'],
    ['a day and month', 'The envoy [said] on 3 January {it was over}.', '2022-01-03'],
    ['with its year', 'The envoy [said] on January 3, 2019, {it was over}.', '2019-01-03'],
    ['yesterday', 'The envoy [said] yesterday {it was over}.', '2022-01-11'],
    ['last night', 'The ministry [said] last night {it was over}.', '2022-01-11'],
    ['days ago', 'The envoy [said] two days ago {it was over}.', '2022-01-10'],
    ['a weekday of last week', 'The envoy [said] on Tuesday last week {it was over}.', '2022-01-04'],
    ['this week: its Monday', 'The envoy [said] earlier this week {it was over}.', '2022-01-10/week'],
    ['last week: its Monday', 'The envoy [said] last week {it was over}.', '2022-01-03/week'],
    ['a day in figures', 'The envoy [said] on 10.01.2022 {it was over}.', '2022-01-10'],
    ['a day in short figures', 'The envoy [said] (31.12.21) {it was over}.', '2021-12-31'],
    ['the name Sun before a day', 'Sun [said] on Monday {it was over}.', '2022-01-10'],
    ['of media, by whose account', '[According] to local media reports on Tuesday, {it is over}.', '2022-01-11'],
    ['the weekend: its week', 'The envoy [said] over the weekend {it was over}.', '2022-01-03/week'],
    ['last month: its first', 'The envoy [said] last month {it was over}.', '2021-12-01/month'],
    ['a day of this month', 'The envoy [said] on the 11th {that it was over}.', '2022-01-11'],
    ['a day of the month before', 'The envoy [said] on the 26th {that it was over}.', '2021-12-26'],
    ['a month', 'The envoy [said] in November {it was over}.', '2021-11-01/month'],
    ['opening the sentence', 'On Monday, after a long night, the envoy [said] {it was over}.', '2022-01-10'],
    ['with the occasion that opens it', 'In an interview on Sunday, she [said] {it was over}.', '2022-01-09'],
    ['during an occasion of a date', 'During a January 3 hearing, she [said] {it was over}.', '2022-01-03'],
    ['of the occasion', 'At Monday’s news conference the envoy [said] {it was over}.', '2022-01-10'],
    ['opening the sentence in words', 'Last Friday the envoy [said] {it was over}.', '2022-01-07'],
    ['of a ceremony that opens it', 'At the signing on Monday the envoy [said] {it was over}.', '2022-01-10'],
    [
      'of an article that opens it',
      'In a commentary for the Herald on Monday, she [said] {it was over}.',
      '2022-01-10',
    ],
    ['of the issue that opens it', 'In its December bulletin it [said] {it was over}.', '2021-12-01/month'],
    [
      'of a session that somebody leaves',
      'Emerging from the session on Monday, she [said] {it was over}.',
      '2022-01-10',
    ],
    ['of a question', 'Asked about it Monday, the envoy [called] {it a farce}.', '2022-01-10'],
    [
      'of a crowd that was told',
      '{It was over}, she [told] a crowd of about 200 at the school Monday night.',
      '2022-01-10',
    ],
    [
      'of an interview, after a clause on the speaker',
      '“{We wait},” [said] Lund, who heads the mission in Lune, in a telephone interview on Monday.',
      '2022-01-10',
    ],
    ['after the content', 'The envoy [called] {the offer a farce} on Tuesday.', '2022-01-11'],
    ['before whom it was said', 'She [called] {it a farce} before the deputies on Tuesday.', '2022-01-11'],
    ['after a meeting of that day', '“{We wait},” the envoy [said] after Monday’s meeting.', '2022-01-10'],
    ['at a sitting of that day', '{It was over}, the envoy [said] at Monday’s sitting.', '2022-01-10'],
    ['after a clause on the speaker', '“{We wait},” [said] Lund, who heads the mission, on Monday.', '2022-01-10'],
    [
      'when the speaker was asked',
      '“{We wait},” [said] Lund when reporters asked him about it on Monday.',
      '2022-01-10',
    ],
    ['as something went on', '“{We wait},” [said] Lund as the vote was read out on Monday night.', '2022-01-10'],
    [
      'as something went on, and he left',
      '“{We wait},” [said] Lund when it was read last month, and he left.',
      '2021-12-01/month',
    ],
    [
      'after a programme’s name in marks',
      'She [told] the channel’s “Sixty Minutes” in an interview on Monday {that it was over}.',
      '2022-01-10',
    ],
    [
      'of the saying before it',
      'It held, both sides said on Monday, while each [accused] {the other of it}.',
      '2022-01-10',
    ],
    [
      'of whom it was told before',
      'It was over, he told the house last night, though he did not [exclude] {another}.',
      '2022-01-11',
    ],
    ['after what it was about', 'Ruritania [confirmed] {the delivery on Tuesday} but not the price.', '2022-01-11'],
    [
      'the same day, after what it was about',
      'It rained on Tuesday. Lund [defended] {the plan the same day}.',
      '2022-01-11',
    ],
    [
      'of an occasion told of after it',
      'Lund [said] {it was over}. This came during a meeting on Tuesday.',
      '2022-01-11',
    ],
    [
      'of a remark told of after it',
      'Lund [said] {it was over}. Lund made the remark while opening a seminar on Tuesday.',
      '2022-01-11',
    ],
    [
      'going on from what somebody else said',
      'Also on Tuesday, at the briefing, Lund [said] {it was over}.',
      '2022-01-11',
    ],
    [
      'of a paper handed out',
      'In a handout issued in Lune on Tuesday night, Ruritania [called] {it over}.',
      '2022-01-11',
    ],
    ['of a talk told of after it', '“{We wait},” Lund [said]. He was speaking on Tuesday.', '2022-01-11'],
    ['of a speech told of after it', '“{We wait},” Lund [said]. He was speaking at a forum on Tuesday.', '2022-01-11'],
    ['after whom it was asked', 'Ruritania [asked] {its allies on Tuesday to send ships}.', '2022-01-11'],
    ['after whom it was held against', 'The union [accused] {the company on Tuesday of greed}.', '2022-01-11'],
    [
      'opening after a dateline',
      'STRELSAU, Jan 12 (NRA) – In an interview late on Monday, he [said] {it was over}.',
      '2022-01-10',
    ],
    ['opening with a deed', 'Opening the conference on Tuesday, Lund [said] {it was over}.', '2022-01-11'],
    ['of a month begun', '{It was over}, he [said] in an interview at the beginning of the month.', '2022-01-01/month'],
    ['giving evidence', 'Giving evidence to the harbour committee on Monday, Lund [said] {it was over}.', '2022-01-10'],
    ['outside a hearing', 'Outside the hearing on Monday, Lund [said] {it was over}.', '2022-01-10'],
    ['of a homily', 'In a homily on Sunday, the bishop [appealed] {for calm}.', '2022-01-09'],
    ['of an opinion with its date', 'In its opinion, dated 3 January, the panel [advised] {a pause}.', '2022-01-03'],
    [
      'of an interview whose text came out',
      '“{We wait},” Lund [said] in an interview with Ostra Post, the text of which was published on Monday.',
      '2022-01-10',
    ],
    [
      'of several days of a week',
      'At a conference in Lune on January 4-6, 2022, Lund [said] {it was}.',
      '2022-01-03/week',
    ],
    [
      'of several days, told otherwise',
      'Lund [said] at a conference held from 4 to 6 January {it was}.',
      '2022-01-03/week',
    ],
    [
      'of a paper that appeared',
      'In a study which appeared in December they [said] {it was over}.',
      '2021-12-01/month',
    ],
    [
      'of a month before a number',
      'In a poll taken in November, 71 percent of islanders [said] {it was over}.',
      '2021-11-01/month',
    ],
    [
      'of the vote that was told before',
      'The senate voted 31 to 12 on Monday to leave.\n\n“{We wait},” Lund [said] after the vote.',
      '2022-01-10',
    ],
    [
      'of a meeting that was told before',
      'Lund spoke on Monday at a meeting with the fishers. Rain fell. Rudd [told] the meeting {that it was dry}.',
      '2022-01-10',
    ],
    ['of the paper', 'The general [wrote] in yesterday’s Strelsau Herald {that it was over}.', '2022-01-11'],
    [
      'the day told far before',
      `It rained on Monday. ${'It rained. '.repeat(60)}Earlier in the day, Lund [said] {no}.`,
      '2022-01-10',
    ],
    ['the same day', 'Ruritania agreed on Monday. Elbonia [said] the same day {it would not}.', '2022-01-10'],
    [
      'later in the day, whatever was in a month or of an old accord',
      'Ruritania agreed on Monday. In May Kell left the accord of July 3, 2001. Elbonia [said] later in the day {no}.',
      '2022-01-10',
    ],
    [
      'the day after an old one',
      'Ruritania agreed on July 3, 2001. Elbonia [said] the next day {it would not}.',
      '2001-07-04',
    ],
    [
      'later in the day, whatever was the first of the year',
      'Ruritania agreed on Monday. It was the first time this year. Elbonia [said] later in the day {it would not}.',
      '2022-01-10',
    ],
    ['later in the evening', 'They met on Monday. Lund [said] later in the evening {it was over}.', '2022-01-10'],
    ['later in the day', 'Ruritania agreed on Monday. Elbonia [said] later in the day {it would not}.', '2022-01-10'],
    ['the next morning', 'Ruritania agreed on Monday. Elbonia [said] the next morning {it would not}.', '2022-01-11'],
    ['a day earlier', 'Ruritania agreed on Monday. Elbonia had [said] a day earlier {it would not}.', '2022-01-09'],
    ['a day earlier than the article', 'Elbonia had [said] a day earlier {it would not}.', '2022-01-11'],
    ['in a paper’s edition of the day', '“{We wait},” he [admitted] in Monday’s edition of the Herald.', '2022-01-10'],
    [
      'of the saying on an occasion before it',
      'It helps none, argued Lund, in a hearing of the committee on Monday, although he [allowed] {that it is old}.',
      '2022-01-10',
    ],
    ['a day later', 'Ruritania agreed on Monday. A day later Elbonia [replied] {that it would not}.', '2022-01-11'],
    ['within the cue', 'The envoy [said earlier this week] {it was over}.', '2022-01-10/week'],
    [
      'before “that”, within the content',
      'The office [said] {in a report last month that it was over}.',
      '2021-12-01/month',
    ],
    ['at the head of the content', 'The envoy [said] {on Monday it was over}.', '2022-01-10'],
    ['at the head of its entry', 'Jan. 10: Ruritania agrees. Elbonia [says] {it will not}.', '2022-01-10'],
    [
      'before a hyphen at the head of its entry',
      'Jan. 10 - Ruritania agrees. Elbonia [says] {it will not}.',
      '2022-01-10',
    ],
    [
      'on a line above its entry',
      'Tuesday, 11 January\n\nIt snowed.\n\nMonday, 10 January\n\nElbonia [says] {it will not}.',
      '2022-01-10',
    ],
    [
      'beside a time above its entry',
      '11 January 2022, 11:24 pm\n\nIt snowed.\n\n20:15 (IST) 10 Jan 2022\n\nElbonia [says] {it will not}.',
      '2022-01-10',
    ],
  ])('%s', (_name, passage, expected) => expect(dated(passage)).toBe(expected));
});

describe('a date of something else is not taken', () => {
  test.each([
    [
      'of what somebody’s deputy said',
      'Its deputy said in a debate on Monday it was over, which she [called] {a slip}.',
    ],
    ['of a strike that somebody was asked about', 'Asked about the strike on Monday, she [said] {it was over}.'],
    ['of a name that begins like a month', 'Lund [said] in a letter to Mark 4 and 5 {it was over}.'],
    ['of days of two weeks', 'Lund [said] at a conference held from 5 to 11 January {it was over}.'],
    ['of what a question was about', 'Asked about the pact, which ended on Monday, <the envoy> [said] {it was over}.'],
    [
      'of what somebody was asked to confirm',
      'Asked whether she had heard the offer made on Monday, <she> [said] {it was over}.',
    ],
    ['within the content', 'The envoy [said] {the talks would resume on Thursday}.'],
    ['of media reports', 'Lund [rejected] {the request}, according to local media reports Tuesday.'],
    ['of a name like a weekday', '{It was over}, Sun [stressed], calling for tea.'],
    [
      'days before',
      'Although Kell announced a truce on Monday, the rebels denied it a few days later, [arguing] {no}.',
    ],
    [
      'of what others were asked about',
      'Elbonia sought word of drills with Ruritania, which began on Monday, <the ministry> [said].',
    ],
    ['of what ended since', 'Since a truce in November, all talks have failed, while <Elbonia> [says] {it waits}.'],
    ['of a version', 'Lund [said] in release 10.1.22 {it was over}.'],
    ['of what whom it is about did', 'Ruritania [asked] {for troops sent by Elbonia on Tuesday to leave}.'],
    ['of when it was written', 'STRELSAU. Jan 12 (NRA) - All is well, Lund [said] {it was over}.'],
    ['of an event at the head of the content', 'The envoy [said] {Monday’s launch was a mistake}.'],
    ['within what was quoted', 'The envoy [said] {“on Monday it snowed”}.'],
    ['of an event named after it', 'The envoy [said] of Monday’s launch {that it was a mistake}.'],
    ['of an event before it', 'The envoy [said] after the attack on Monday {that it was over}.'],
    ['of a treaty', 'The envoy [said] the treaty signed on Monday {was dead}.'],
    ['of a relative clause', 'The envoy, who was appointed on Monday, [said] {it was over}.'],
    ['of another deed', 'She [apologised] {to the crews} and offered a flight in December.'],
    ['of time to come, in a clause of its own', '“{We wait},” [said] Lund, as talks will resume in December.'],
    ['of a paper named for the day', 'In a letter seen by The Coral Sun, Lund [said] {it was over}.'],
    [
      'of a winter, by “at the time”',
      'On Monday it rained. She came last winter. She [said] at the time {it was over}.',
    ],
    ['of another sentence, where nothing is added', 'Lund said on Monday it was over. “{We wait},” Rudd [replied].'],
    ['of a vote to come', 'The senate is to vote on Monday. The envoy [said] after the talks {it was over}.'],
    ['of another occasion', 'The senate voted on Monday to leave. Lund [said] at the ceremony {it was over}.'],
    ['of one with a part in it', 'The talks ended on Monday. The chair of the talks [said] {it was over}.'],
    ['of a signing to come', 'They will sign on Monday. Lund [said] at the signing ceremony {it was over}.'],
    ['of talks that go on', 'The talks began on Monday. Lund [told] the closing session {it was over}.'],
    ['of a session of days', 'The session was held on January 3 and 4. Lund [said] at the session {it was over}.'],
    ['of what it was about', 'Lund [recalled] {a flood in December}.'],
    ['of what came after it', 'Lund [said] {it was over}. This came true on Tuesday.'],
    ['of another sentence', 'Talks ended on Monday. The envoy [said] {it was over}.'],
    ['of the next sentence', 'The envoy [said] {it was over}. On Monday it snowed.'],
    ['after the article', 'The envoy [said] ahead of talks next Monday {it was over}.'],
    ['a name: Theresa May', 'Theresa May [said] {it was over}.'],
    ['a name: the Sun', 'It was over, the Sun [said] {in its leader}.'],
    ['a verb: sat', 'They sat and [said] {nothing}.'],
    ['a span', 'He [spoke] for three days {of peace}.'],
    ['the article’s own, on a line', '11 January 2022\n\nElbonia [said] {it was over}.'],
    ['of a paper that is called so', 'The envoy [told] Ruritania Today {it was over}.'],
    [
      'of either day far before',
      `On Sunday it rained, and on Monday. ${'It rained. '.repeat(60)}Earlier in the day, Lund [said] {no}.`,
    ],
    ['a longer name', 'The January 3 Popular Front [said] {it was over}.'],
    ['a name with the day first', 'The 3 January Brigade [said] {it was over}.'],
    ['a name: the January 3 Movement', 'The January 3 Movement [said] {it was over}.'],
    ['of the Sunday paper', 'The envoy [told] the Sunday Times {it was over}.'],
    ['before which it was said', 'Two days before the talks, the envoy [said] {it was over}.'],
    ['only a year', 'The envoy [said] in 2019 {it was over}.'],
    ['of strikes before which it was', 'Before the strikes of June 2021, Lund [said] {it was over}.'],
    ['of a paper that is spoken of', 'Lund [described] {a note issued on Monday as “mush”}.'],
    ['of a truce that is spoken of', 'Lund [denied] {it broke the truce}, brokered in December by Elbonia.'],
    ['of the next day’s paper', 'Lund [told] the Herald (Thursday edition) {it was over}.'],
    [
      'of what somebody answers',
      'In response to Elbonia’s statement of Monday, spokesman Anton Lund [stressed] {it was over}.',
    ],
  ])('%s', (_name, passage) => expect(dated(passage)).toBeUndefined());
});

describe('without an article’s date', () => {
  test.each([
    ['a weekday stays unknown', 'Ruritania [said] on Wednesday {it would talk}.', undefined],
    ['a day without a year stays unknown', 'Ruritania [said] on Jan. 12 {it would talk}.', undefined],
    ['a full date counts', 'Ruritania [said] on 12 January 2022 {it would talk}.', '2022-01-12'],
    [
      'a full dateline is the base',
      'STRELSAU, 12 January 2022 (NRA) — Ruritania [said] on Tuesday {it would}.',
      '2022-01-11',
    ],
    ['one without a year is none', 'STRELSAU, Jan. 12 (NRA) — Ruritania [said] on Tuesday {it would}.', undefined],
  ])('%s', (_name, passage, expected) => {
    const { text, quotation } = marked(passage);
    expect(saidOn(text, quotation, baseDay(text, {}))?.saidOn).toBe(expected);
  });
});

describe('between source and cue', () => {
  const datedFrom = (source: string, passage: string) => {
    const { text, quotation } = marked(passage);
    const start = text.indexOf(source);
    return saidOn(text, { ...quotation, source: [cut(text, start, start + source.length)] }, '2022-01-12')?.saidOn;
  };
  test.each([
    ['it dates', 'The ministry', 'The ministry on Monday [accused] {Elbonia of lying}.', '2022-01-10'],
    [
      'so does what the speaker was doing',
      'Lund',
      'Lund, speaking in Strelsau on Monday, [said] {it was over}.',
      '2022-01-10',
    ],
    [
      'after the cue, straight after the source',
      'the Red Cross',
      '[Denouncing] {the step}, the Red Cross last week implored them.',
      '2022-01-03',
    ],
    [
      'within the source, of a paper',
      'A paper released on Monday',
      'A paper released on Monday [holds] {it is over}.',
      '2022-01-10',
    ],
    [
      'after the town that opens the sentence',
      'Lund',
      'In New Lune on Sunday, Lund [said] {it was over}.',
      '2022-01-09',
    ],
    [
      'not of what happened in it',
      'Lund',
      'In Lune on Sunday, a bridge fell, and Lund [said] {it was over}.',
      undefined,
    ],
    [
      'of when the speaker addressed others',
      'Lund',
      'Lund, who addressed the conference on Monday, [urged] {peace}.',
      '2022-01-10',
    ],
    [
      'of when the speaker was addressing others',
      'Lund',
      'Lund, who was addressing a seminar on Monday, [urged] {peace}.',
      '2022-01-10',
    ],
    [
      'of when the speaker was addressing others, within the source',
      'Lund, who was speaking at a seminar in Lune on Monday',
      'Lund, who was speaking at a seminar in Lune on Monday, [urged] {peace}.',
      '2022-01-10',
    ],
    [
      'not of when the speaker left, within the source',
      'Lund, who left a seminar in Lune on Monday',
      'Lund, who left a seminar in Lune on Monday, [urged] {peace}.',
      undefined,
    ],
    [
      'before a place, within the source',
      'Lund on Monday in Port Lune',
      'Lund on Monday in Port Lune [urged] {peace}.',
      '2022-01-10',
    ],
    [
      'of a statement that follows',
      'Lund',
      'Lund [issued] the following press statement on Monday: {“It is over.”}',
      '2022-01-10',
    ],
    [
      'not of a statement that followed something',
      'Lund',
      'Lund [issued] threats following a strike on Monday: {“It is over.”}',
      undefined,
    ],
    [
      'not of what a speaker did to thousands',
      'Unions',
      'Unions, which led 80,000 people through Lune in December, [say] {it is late}.',
      undefined,
    ],
    [
      'not before a noun, of the sentence’s own verb',
      'Elbonia’s',
      'The find, made during a visit in December, casts doubt on Elbonia’s [claim] {that it is over}.',
      undefined,
    ],
    [
      'that opens the sentence, though the source is cut short',
      'Lund, head of the North’s',
      'In a Tuesday statement, Lund, head of the North’s fleet, [said] {it was over}.',
      '2022-01-11',
    ],
    [
      'that opens the sentence, whatever name ends the source',
      'Lund, who runs ‘Today’',
      'In a memo on Tuesday, Lund, who runs ‘Today’, [said] {it was over}.',
      '2022-01-11',
    ],
    ['as the source ends', 'Ruritania on Monday', 'Ruritania on Monday [urged] {peace}.', '2022-01-10'],
    [
      'as the source ends, said again',
      'Ruritania on Monday (10 January)',
      'Ruritania on Monday (10 January) [urged] {peace}.',
      '2022-01-10',
    ],
    [
      'not of what is added with “only”',
      'Lund',
      'Lund [condemned] {the flight}, noting that only yesterday it rained.',
      undefined,
    ],
    [
      'not of what was denied before',
      'Lund',
      'Lund denied it broke the truce, brokered in December by Elbonia, [saying] {it held}.',
      undefined,
    ],
    ['of a deed told in brackets of commas', 'Lund', 'Lund, interviewed on Monday, [said] {no}.', '2022-01-10'],
    [
      'not of what another said then',
      'Lund',
      'In response to the Board statement of Thursday, Lund [said] {it was late}.',
      undefined,
    ],
    ['not of what another said', 'Lund', 'Lund blasted Aas’s Thursday comments and [said] {it was late}.', undefined],
    ['not of a programme', 'Lund', 'Lund on MRC’s Today [condemned] {the flight}.', undefined],
    ['as a text ends', 'A text, sent on Monday,', 'A text, sent on Monday, [calls on] {all to wait}.', '2022-01-10'],
    [
      'after a speaker with a long title',
      'Lund, chief of the department for small harbours and river ports of the Elbonian fisheries ministry,',
      '“{No},” [said] Lund, chief of the department for small harbours and river ports of the Elbonian fisheries ministry, at a forum in Strelsau on Monday.',
      '2022-01-10',
    ],
    ['not of what is to come', 'Diplomats', 'Diplomats [expect] {a vote on Thursday}.', undefined],
    ['not of what befell whom it is', 'A man arrested on Monday', 'A man arrested on Monday [said] {no}.', undefined],
    [
      'not of a clause in the source',
      'Lund, who took over on Monday, in an interview',
      '“{No},” [said] Lund, who took over on Monday, in an interview.',
      undefined,
    ],
    ['before the verb, within the cue', 'Lund', 'Lund [yesterday urged] {all to wait}.', '2022-01-11'],
    ['of a month’s address', 'The premier', 'The premier in his December address [promised] {a bridge}.', '2021-12-01'],
    [
      'going on after what was quoted',
      'Lund',
      'Lund on Monday called it “poor,” [noting] {it was late}.',
      '2022-01-10',
    ],
    ['going on after “while”', 'The navy', 'The navy said Monday it was calm, while [warning] {of ice}.', '2022-01-10'],
    [
      'after a clause on who speaks',
      'The ministry',
      'The ministry, whose coast lies near, on Monday [called] {it late}.',
      '2022-01-10',
    ],
    ['before whoever goes on', 'the envoy', 'It rained, and on Monday the envoy [said] {it was late}.', '2022-01-10'],
    [
      'of a note that deplores “that” step',
      'The guild',
      'The guild deplored that step in a note on Monday, [saying] {it was late}.',
      '2022-01-10',
    ],
    [
      'a report that somebody was sent',
      'a report',
      '{It leaks}, [according to] a report that the office sent to parliament on Monday.',
      '2022-01-10',
    ],
    [
      'a report by a firm, which others published',
      'a report by the firm',
      '{It leaks}, [according to] a report by the firm, which the town published on Monday.',
      '2022-01-10',
    ],
    [
      'an announcement',
      'The insurer',
      'The insurer announced on Monday that it rained, [arguing] {it was late}.',
      '2022-01-10',
    ],
    [
      'a paper that came out',
      'its report',
      'It works, [according to] its report, which was published on Monday, {it works}.',
      '2022-01-10',
    ],
    ['a week begun', 'The envoy', 'The envoy earlier in the week [called] {it a farce}.', '2022-01-10'],
    [
      'not of what was said before',
      'Lund',
      'Lund said they had left on Monday, but [cautioned] {it was early}.',
      undefined,
    ],
    ['not in a relative clause', 'Lund', 'Lund, who was elected on Monday, [said] {it was over}.', undefined],
    [
      'not after another verb of saying',
      'Elbonia',
      'Elbonia said on Monday it was over, but Lund [said] {it was not}.',
      undefined,
    ],
    [
      'within the source, of what spoke',
      'Monday’s statement',
      'Monday’s statement [said] {it was over}.',
      '2022-01-10',
    ],
  ])('%s', (_name, source, passage, expected) => expect(datedFrom(source, passage)).toBe(expected));
});

test.each(['', 'yesterday', '2022-13-45', '2022-02-30T00:00:00Z', '20220112'])(
  '“%s” is no article’s date',
  (publishedAt) => expect(dated('Ruritania [said] on Wednesday {it would talk}.', publishedAt)).toBeUndefined(),
);

describe('the dateline', () => {
  test('is what weekdays look back from, where the article came out later', () =>
    expect(dated('STRELSAU, Jan 5 (NRA) - Ruritania [said] on Wednesday {it would talk}.')).toBe('2022-01-05'));
  test.each([
    'STRELSAU, Jan. 5 (NRA) —',
    'Strelsau, 5 January –',
    'STRELSAU, January 5. /NRA/.',
    'STRELSAU, 5th January (NRA) --',
    'STRELSAU, Ruritania—5 January 2022—',
    'STRELSAU, R.N. – JANUARY 5, 2022 –',
    'For immediate release\n\nJanuary 5, 2022\n\n',
  ])('is read from “%s”', (dateline) =>
    expect(dated(`${dateline} Ruritania [said] on Wednesday {it would talk}.`)).toBe('2022-01-05'),
  );
  test('of the future is ignored', () =>
    expect(dated('STRELSAU, 1 March 2022 (NRA) - Ruritania [said] on Wednesday {it would}.')).toBe('2022-01-12'));
  test('dates nothing by itself', () =>
    expect(dated('STRELSAU, Jan 12 (NRA) - Ruritania [said] {it would talk}.')).toBeUndefined());
});

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('dates stay where they are on a machine in %s', (zone) => {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    expect(dated('Ruritania [said] on Wednesday {it would talk}.', '2022-01-12T00:30:00Z')).toBe('2022-01-12');
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});

test.each([
  ['quotation marks', '“'],
  ['words without a full stop', 'on Monday and '],
  ['full stops', '. '],
  ['lone surrogates', '\ud800 '],
])('a megabyte of %s takes no time', (_name, unit) => {
  const filler = unit.repeat(Math.ceil(1_000_000 / unit.length));
  const text = `${filler} The envoy said ${filler}`;
  const cue = cut(text, filler.length + 11, filler.length + 15);
  const content = cut(text, filler.length + 16, text.length);
  const start = performance.now();
  const base = baseDay(text, { publishedAt: '2022-01-12' });
  saidOn(text, { kind: 'indirect', source: [], cue: [cue], content: [content], confidence: 1 }, base);
  saidOn(text, { kind: 'direct', source: [], cue: [], content: [content], confidence: 1 }, base);
  expect(performance.now() - start).toBeLessThan(500);
});
