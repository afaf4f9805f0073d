import { describe, expect, test } from 'vitest';
import { toldOnEach } from '../../../../lib/core/statement/said-on/told-on-each.ts';
import { readTold } from '../../../../lib/core/telling/told-quotation.ts';
import { quotationsIn } from '../marked-quotations.ts';

/** The days of a passage that was published on Wednesday, 12 January 2022. */
function datesOf(passage: string): (string | undefined)[] {
  const { text, quotations } = quotationsIn(passage);
  return toldOnEach(text, readTold(text, quotations), '2022-01-12', []).map((date) => date?.saidOn);
}

const monday = '2022-01-10';

describe('what those who sit say as one', () => {
  const met =
    'Harbour Ministers’ meeting on the margins of the fair\n\nThe Minister of Ports of Ruritania, Ms Anna Lund, chaired a meeting of the Harbour Ministers in Lune on Monday.\n\n';
  test.each([
    ['is of its day, in the present', '<The Ministers> [urge] {both to wait}.', monday],
    [
      'is of no day that is told after it',
      '<The Ministers> [welcomed] {the pause}, as was confirmed on 3 January by an envoy.',
      monday,
    ],
    ['goes on as theirs', '<The Ministers> [note] {the pause}. <They> [condemn] {the delay of 3 January}.', monday],
    ['but not in the perfect', '<The Ministers> have [urged] {both to wait}.', undefined],
    ['nor on a day that opens its sentence', 'On 3 January <the Ministers> [called] {it late}.', '2022-01-03'],
  ])('%s', (_name, paragraph, expected) => expect(datesOf(`${met}${paragraph}`).at(-1)).toBe(expected));
});

describe('the record of a sitting', () => {
  const sat = (paragraph: string) =>
    datesOf(
      `Late again\n\nHARBOUR COUNCIL\n\n1,204TH MEETING (AM)\n\nThe Harbour Council remained divided today on the closing of the gates of the ports on 3 January.\n\n${paragraph}\n\nThe representative of Elbonia spoke in right of reply.\n\nThe delegate of Ruritania waited.`,
    );
  test.each([
    ['is of today, whatever else its lead tells of', '<Tehl> [regretted] {it}.', '2022-01-12'],
    [
      'not of the month that its speaker talks of',
      '<Tehl> explained the talks in May and [said] {it was late}.',
      '2022-01-12',
    ],
    ['but of one that opens the sentence', 'In December, <Tehl> [said] {it was late}.', '2021-12-01'],
    ['and not what was said in one', 'At their talks last month, <the envoys> [said] {it was late}.', '2021-12-01'],
  ])('%s', (_name, paragraph, expected) => expect(sat(paragraph)).toEqual([expected]));
});

test.each([
  'Asked about the note that the ports issued on 3 January',
  'In response to a question regarding the remarks made on 3 January by an envoy',
])('the day of what somebody is asked about is not his: %s', (asked) =>
  expect(datesOf(`${asked}, <Tehl> [said] {it was late}.`)).toEqual([undefined]),
);

describe('what a council approved tells', () => {
  const told = (line: string) =>
    datesOf(
      `Harbours: Council approves conclusions on gates\n\n${line}\n\nThe Council today approved conclusions on the gates, in which the ports commit to opening all of them.\n\n<The Council> [stresses] {that it is late}.`,
    );
  test('of its day, in a press release', () => expect(told('Press release')).toEqual(['2022-01-12']));
  test('of no day, in news', () => expect(told('Harbours')).toEqual([undefined]));
});

test('who holds a news conference speaks there on its day', () => {
  const told = (held: string) =>
    datesOf(
      `Gates stay closed\n\nSpokesman of the Ministry of Ports Karl Tehl ${held} on Monday, and took many questions.\n\n<Tehl> [warned] {of delays}.`,
    );
  expect(told('held his weekly news conference')).toEqual([monday]);
  expect(told('closed the gates of the new port')).toEqual([undefined]);
});
