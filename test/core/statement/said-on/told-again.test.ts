import { describe, expect, test } from 'vitest';
import type { Speaker } from '../../../../lib/core/speaker/speaker.ts';
import type { SaidOn } from '../../../../lib/core/statement/said-on/said-on.ts';
import { saidOnEach } from '../../../../lib/core/statement/said-on/said-on-each.ts';
import { withDaysToldAgain } from '../../../../lib/core/statement/said-on/thread/told-again.ts';
import { readTold } from '../../../../lib/core/telling/told-quotation.ts';
import { quotationsIn } from '../marked-quotations.ts';

const monday: SaidOn = { saidOn: '2022-01-10', precision: 'day' };
const tuesday: SaidOn = { saidOn: '2022-01-11', precision: 'day' };
const january: SaidOn = { saidOn: '2022-01-01', precision: 'month' };
const lund: Speaker = { id: 'lund', name: 'Anna Lund' };
const kell: Speaker = { id: 'kell', name: 'Ola Kell' };

const words = 'the upper gates will not be closed before it snows';

/** The first day, where others were said later. */
function firstOf(first: string, ...later: readonly (readonly [string, SaidOn, Speaker])[]) {
  const passage = [first, ...later.map(([said]) => said)].map((said) => `“{${said},}” <she> [said].`).join(' ');
  const { text, quotations } = quotationsIn(passage);
  const dates = [undefined, ...later.map(([, date]) => date)];
  return withDaysToldAgain(dates, readTold(text, quotations), [lund, ...later.map(([, , speaker]) => speaker)])[0];
}

describe('what is told again in so many words', () => {
  test('is of its day', () => expect(firstOf(words, [`T${words.slice(1)}`, monday, lund])).toEqual(monday));

  test.each<[string, SaidOn | undefined]>([
    ['by another', firstOf(words, [words, monday, kell])],
    ['in other words', firstOf(words, [words.replace('upper', 'lower'), monday, lund])],
    ['in few words', firstOf('it is late', ['it is late', monday, lund])],
    ['in some month', firstOf(words, [words, january, lund])],
    ['on two days', firstOf(words, [words, monday, lund], [words, tuesday, lund])],
  ])('has no day %s', (_, date) => expect(date).toBeUndefined());

  test('has the day under a headline', () => {
    const { text, quotations } = quotationsIn(
      `It snows\n\n“{${words}},” <Lund> [has said].\n\n<Kell> [says] {no}.\n\nOn Monday “{${words}},” <Lund> [told] Kell.`,
    );
    const dates = saidOnEach(text, quotations, { publishedAt: '2022-01-12' }, [lund, kell, lund]);
    expect(dates.map((date) => date?.saidOn)).toEqual(['2022-01-10', undefined, '2022-01-10']);
  });
});
