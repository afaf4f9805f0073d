import { describe, expect, test } from 'vitest';
import type { Speaker } from '../../../../lib/core/speaker/speaker.ts';
import { saidOnEach } from '../../../../lib/core/statement/said-on/said-on-each.ts';
import { dayMentions, withoutSaid } from '../../../../lib/core/statement/said-on/understood/day-mentions.ts';
import { quotationsIn } from '../marked-quotations.ts';

/** The days of a passage that was published on Wednesday, 12 January 2022. */
function datesOf(passage: string, speakers: readonly Speaker[]): (string | undefined)[] {
  const { text, quotations } = quotationsIn(passage);
  return saidOnEach(text, quotations, { publishedAt: '2022-01-12' }, speakers).map((date) => date?.saidOn);
}

function member(name: string, role: string): Speaker {
  return { id: name.toLowerCase(), name, role };
}

const speakers = [member('Anna Lund', 'Defence Minister'), member('Ola Kell', 'MP')];
const tuesday = '2022-01-11';

const debate = `Elbonia keeps its mines

Parliament voted by 71 to 58 on Tuesday to leave the mine ban, after a debate of four hours.

Moving the bill, <Defence Minister Anna Lund> [argued] that {the border could not be held otherwise}.

<Ola Kell> [told] the house that {mines were a poor man’s artillery}.`;

describe('what is said in a debate', () => {
  test('is of the day on which the article says that it was held', () => {
    expect(datesOf(debate, speakers)).toEqual([tuesday, tuesday]);
  });

  test('is not of a day that is still to come', () => {
    const passage = debate.replace('voted by 71 to 58 on Tuesday', 'is expected to vote on Tuesday');
    expect(datesOf(passage, speakers)).toEqual([undefined, undefined]);
  });
});

test('today is the day of the line that gives place and date', () => {
  const passage = `Transcript: press conference

Ostrel, 10 January 2022

This is an edited transcript of today’s press conference by Defence Minister Anna Lund.

<LUND>[:] {Thank you for waiting.}`;
  expect(datesOf(passage, [member('Anna Lund', 'Defence Minister')])).toEqual(['2022-01-10']);
});

test('what an expert is quoted with has no day, though the article tells of one', () => {
  const passage = `Elbonia fires a missile

Elbonia fired a missile on Tuesday, the sixth this year.

{“It flew far,”} <Rudd> [says], who teaches physics in Lune.`;
  expect(datesOf(passage, [member('Rudd', 'Physicist')])).toEqual([undefined]);
});

describe('days that an article tells of', () => {
  test.each<[string, string, string[]]>([
    [
      'are those outside of what is said',
      'On Monday it ended. <Lund> [said] {that it began on Sunday}.',
      ['2022-01-10'],
    ],
    ['are none that a dateline gives', 'LUNE, January 11 (NRA) - It ended on Monday.', ['2022-01-10']],
    ['are none that are weeks or months', 'It ended last month, on Monday of that week.', ['2022-01-10']],
  ])('%s', (_, passage, expected) => {
    const { text, quotations } = quotationsIn(passage);
    expect(dayMentions(withoutSaid(text, quotations), [0], '2022-01-12').map(({ day }) => day)).toEqual(expected);
  });
});

test.each([
  ['paragraphs', '\n\n<Kell> [said] {it was over}. On Monday they met. <Berg> [denied] {it}.'.repeat(1_000), 2_000],
  ['one sentence', `<Kell> [said] {it was over}. ${'then May 3 and on Tuesday of last week '.repeat(15_000)}`, 1],
])(
  'an article of nothing but %s takes time in proportion to its length',
  (_, passage, count) => {
    const { text, quotations } = quotationsIn(passage);
    expect(saidOnEach(text, quotations, { publishedAt: '2022-01-12' })).toHaveLength(count);
  },
  10_000,
);
