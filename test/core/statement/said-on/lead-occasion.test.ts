import { describe, expect, test } from 'vitest';
import { saidOnEach } from '../../../../lib/core/statement/said-on/said-on-each.ts';
import { quotationsIn } from '../marked-quotations.ts';

/** The day of the last quotation of a passage that was published on Wednesday, 12 January 2022. */
function dayOf(passage: string): string | undefined {
  const { text, quotations } = quotationsIn(passage);
  return saidOnEach(text, quotations, { publishedAt: '2022-01-12' }).at(-1)?.saidOn;
}

const monday = '2022-01-10';
const lead = 'Port shut\n\nElbonia shut its port to warships on Monday after a drifting mine was seen.';

describe('a day told in the lead', () => {
  test.each([
    ['at a news conference', '{“We wait,”} <Anna Lund> [said] at a joint news conference.'],
    ['before the press', '{“We wait,”} <Anna Lund> [told] a press conference in Lune.'],
    ['in an address', 'In a televised address, <Anna Lund> [said] {they would wait}.'],
  ])('is that of what was said %s below', (_, said) => expect(dayOf(`${lead}\n\n${said}`)).toBe(monday));

  const toldPress = '{“We wait,”} <Anna Lund> [told] a news conference.';
  test.each([
    ['if the lead tells of two', `${lead} It had done so on Friday.\n\n${toldPress}`],
    ['if another was said on another', `${lead}\n\n<Kell> [said] on Tuesday {it was late}.\n\n${toldPress}`],
    ['further down', `${lead}\n\nIt rained.\n\nIt blew.\n\nIt froze.\n\n${toldPress}`],
    ['in a year', `${lead}\n\n{“We wait,”} <Anna Lund> [told] a news conference last year.`],
  ])('is not, %s', (_, passage) => expect(dayOf(passage)).toBeUndefined());
});
