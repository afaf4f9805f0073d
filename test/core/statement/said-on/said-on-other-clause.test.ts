import { describe, expect, test } from 'vitest';
import { saidOn } from '../../../../lib/core/statement/said-on/said-on.ts';
import { cut, type TextSpan } from '../../../../lib/core/text/span.ts';

/** The day of a passage, published on Wednesday, 12 January 2022, in which <…> marks the source, […] the cue, {…} the content. */
function dated(passage: string): string | undefined {
  const text = passage.replace(/[<>[\]{}]/g, '');
  const spanOf = (opening: string, closing: string): TextSpan[] => {
    const [from, to] = [passage.indexOf(opening), passage.indexOf(closing)];
    if (from < 0) return [];
    const offset = (at: number) => passage.slice(0, at).replace(/[<>[\]{}]/g, '').length;
    return [cut(text, offset(from), offset(to))];
  };
  const [source, cue, content] = [spanOf('<', '>'), spanOf('[', ']'), spanOf('{', '}')];
  const quotation = { kind: 'indirect', source, cue, content, confidence: 1 } as const;
  const found = saidOn(text, quotation, '2022-01-12');
  return found && (found.precision === 'day' ? found.saidOn : `${found.saidOn}/${found.precision}`);
}

describe('a date of another clause is the quotation’s where the two hang together', () => {
  test.each([
    ['while', 'Ruritania fired twice on Monday, while <Elbonia> [said] {it was calm}.', '2022-01-10'],
    ['even as', 'Ruritania on Monday renewed its call, even as <Lund> [cautioned] {that it was late}.', '2022-01-10'],
    ['with', 'Talks ran aground on Monday, with <the chair> [admitting] {that it was over}.', '2022-01-10'],
    ['with, to whom no comma leads', 'Talks ended on Monday with <members> [urging] {peace}.', '2022-01-10'],
    [
      'when, of a month',
      'Talks have stalled since December, when <Ostra> [demanded] {that crews leave}.',
      '2021-12-01/month',
    ],
    ['when an office said', 'It last met on Monday, when its deputy head, <Lund>, [said] {it was over}.', '2022-01-10'],
    ['a day after', 'Ruritania fired on Monday, a day after <Elbonia> [warned] {that it would}.', '2022-01-09'],
    [
      'taken into the source',
      'Ruritania fired on Monday, <a day after Elbonia> [warned] {that it would}.',
      '2022-01-09',
    ],
    ['one day after', 'Ruritania fired on Monday, one day after <Elbonia> [warned] {that it would}.', '2022-01-09'],
    ['of a hearing', 'There was a hearing on Monday at which <deputies> [pressed] {him to explain}.', '2022-01-10'],
    ['of when it happened', 'It follows a row on Monday, when <a paper> [alleged] {that it leaked}.', '2022-01-10'],
    ['of where it was', 'He spoke at a briefing on Monday, where <Lund> [said] {it was over}.', '2022-01-10'],
    [
      'of a letter',
      'Long after a vote in May they sent a letter on Monday in which <they> [urge] {peace}.',
      '2022-01-10',
    ],
    ['of a vote', 'They voted on Monday, after a hearing in which <deputies> [asked] {whether it was}.', '2022-01-10'],
    [
      'going on from the same day',
      'It rained on Monday. All was well, Lund said in a note the same day, [adding] {that it was dry}.',
      '2022-01-10',
    ],
    ['after a semicolon', 'Rudd said it might be; on Monday <he> [told] the Herald {that it was not}.', '2022-01-10'],
    ['as reported', 'As reported by NRA, on Monday <Lund> [called on] {the allies not to wait}.', '2022-01-10'],
    ['answering', 'Answering an urgent question on Monday, <Lund> [said] {it was over}.', '2022-01-10'],
    [
      'appearing before a committee',
      'Appearing before the Strelsau transport committee on Monday, <she> [said] {it was over}.',
      '2022-01-10',
    ],
    [
      'right before who spoke',
      'Before a hall that was half empty on Monday, <Lund> [said] {it was over}.',
      '2022-01-10',
    ],
    ['of a new day', 'She said last month it would end, and on Monday [said] {it had ended}.', '2022-01-10'],
    ['of the warning that it repeats', '<Lund> repeated that warning on Monday, [saying] {it was late}.', '2022-01-10'],
    ['of an evening', 'On the evening of January 4, <the ministry> [said] {it was late}.', '2022-01-04'],
    ['of an update', '<The ministry, in its Monday evening update,> [said] {it was late}.', '2022-01-10'],
    ['the same morning', 'It rained on Monday. <Lund> [told] the radio the same morning {it was dry}.', '2022-01-10'],
    [
      'after a clause on the source',
      '<The ministry, whose coast lies near, on Monday> [described] {it as a roof}.',
      '2022-01-10',
    ],
  ])('%s', (_name, passage, expected) => expect(dated(passage)).toBe(expected));
});

describe('it is not where they don’t', () => {
  test.each([
    ['of no month', 'In December it rained. <Lund> [told] the radio the same day {it was dry}.'],
    ['of a floor', '<Lund> [said] on the 11th floor {that it was over}.'],
    ['of two dates', 'It began on Sunday and ended on Monday, while <Elbonia> [said] {it was calm}.'],
    ['of what a date owns', 'Lund missed Monday’s launch, while <Elbonia> [said] {it was calm}.'],
    ['a day after an event', 'A day after the storm on Monday broke the dam, <Lund> [said] {it was over}.'],
    ['of a clause on the source', '<Lund, who came to the county> last month, [praised] {the tea}.'],
    ['of what was said to come', '<Lund> said a gun could be sent in September, but [stressed] {it was late}.'],
    ['of what goes on until now', '<The minister> warned last week, and he [has demanded] {that it end}.'],
    ['of what is set for a day', '<The party> [wants] {a pledge}, has forced a debate for 3 January.'],
    ['of what a relative clause is about', 'The rocket, which <the envoy> [said] {was large}, fell on Monday.'],
    ['of what was proposed', 'Last month he proposed a cap, which <the ministry> [rejected] {as a farce}.'],
    ['of what was first made then', '<Lund> has [offered] {to respect it}, an offer first made in September.'],
    ['of a demand made then', '<He> [repeated] {a demand, first made in December, for inspectors}.'],
    ['of a clause that was said', '<Ruritania> [says] {the guns left on Monday}.'],
    [
      'adding to its own sentence',
      'All was well, Lund said on Monday. It was dry, <he> told a forum, [adding] {that it was warm}.',
    ],
  ])('%s', (_name, passage) => expect(dated(passage)).toBeUndefined());
});

describe('the sentences around tell on what occasion it was said', () => {
  test.each([
    [
      'right after, whoever made the offer',
      '<Ruritania> has [said] {it will wait}. Foreign Minister Anna Lund made the offer in a statement on Monday.',
      '2022-01-10',
    ],
    [
      'right after, by whom the statement was made',
      '<Ruritania> has [told] the forum {it will wait}. The statement was made by its envoy, Anna Lund, in Lune on Monday.',
      '2022-01-10',
    ],
    [
      'right after, where a warning was issued',
      '<Lund> [said] {it was late}.\n\nLund issued the warning during her speech at a forum in Lune on Monday.',
      '2022-01-10',
    ],
    [
      'right after, where this was said',
      '<Lund> [said] {it was late}.\n\nThe minister said this at a press conference here on Monday.',
      '2022-01-10',
    ],
    ...[
      'Lund disclosed this on Monday in Lune while briefing journalists.',
      'The head of the guard, Mr Anna Lund, disclosed this at a press conference on Monday.',
      'She made this known at a forum in Lune on Monday.',
      'The minister revealed this during a telethon on Monday.',
      'He expressed these views while addressing a seminar here on Monday.',
      'The governor gave the warning on Monday when he received the envoy.',
      'She told this to journalists on Monday.',
    ].map((after) => [`right after: ${after}`, `<Lund> [said] {it was late}.\n\n${after}`, '2022-01-10']),
  ])('%s', (_, passage, expected) => expect(dated(passage)).toBe(expected));

  test.each([
    [
      'not what came of it, for a party that spoke before',
      'Elbonia gave up after <a party> [said] {it was late}. Minister Anna Lund announced the decision at a briefing on Monday.',
    ],
  ])('%s', (_, passage) => expect(dated(passage)).toBeUndefined());
});
