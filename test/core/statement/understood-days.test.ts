import { expect, test } from 'vitest';
import type { Speaker } from '../../../lib/core/speaker/speaker.ts';
import { readTold } from '../../../lib/core/statement/said-on/told-quotation.ts';
import { readTalkOfDays } from '../../../lib/core/statement/said-on/understood/talk-of-days.ts';
import { type DayWeights, understoodDays } from '../../../lib/core/statement/said-on/understood/understood-days.ts';
import { quotationsIn } from './marked-quotations.ts';

const lund: Speaker = { id: 'lund', name: 'Anna Lund', role: 'Director' };

/** The days of three things that one person says, by these weights, of which none is told. */
function understood(
  weights: DayWeights,
  sure: number,
  second = '<She> [said] {it would last}',
): (string | undefined)[] {
  const { text, quotations } = quotationsIn(`Event report

On Tuesday the Lune Institute discussed the mine ban.

<Anna Lund> [recalled] that {it was old}. ${second}. <She> [added] that {few had left it}.`);
  const talk = readTalkOfDays(
    text,
    readTold(text, quotations),
    quotations.map(() => lund),
    '2022-01-12',
  );
  return understoodDays(
    talk,
    quotations.map(() => undefined),
    weights,
    sure,
  ).map((date) => date?.saidOn);
}

const tuesday = '2022-01-11';

test('what somebody goes on with is of the day on which he may have begun, as surely', () => {
  // e² : 1 for the first; for the others nearly as much where the first has the day, and even odds where it hasn't.
  const weights: DayWeights = { leadForFirst: 2, speaker: 9 };
  expect(understood(weights, 0.85)).toEqual([tuesday, tuesday, tuesday]);
  expect(understood(weights, 0.98)).toEqual([undefined, undefined, undefined]);
});

test('what was said in some year is given none', () => {
  const inSomeYear = understood({ leadForFirst: 9, speaker: 9 }, 0.5, '<She> [said] last year {it would last}');
  expect(inSomeYear).toEqual([tuesday, undefined, tuesday]);
});

test('none is given a day where none is likely', () => {
  expect(understood({ always: 3 }, 0.5)).toEqual([undefined, undefined, undefined]);
});

test('thousands of quotations take linear time, and no day is carried on for ever', () => {
  const { text, quotations } = quotationsIn(
    `Event report\n\nOn Tuesday it was discussed.\n\n${'<Lund> [recalled] that {it was old}. '.repeat(800)}`,
  );
  const talk = readTalkOfDays(
    text,
    readTold(text, quotations),
    quotations.map(() => lund),
    '2022-01-12',
  );
  const dates = understoodDays(
    talk,
    quotations.map(() => undefined),
    { leadForFirst: 9, speaker: 9 },
    0.5,
  );
  expect(dates).toHaveLength(800);
  expect(dates[0]?.saidOn).toBe(tuesday);
});
