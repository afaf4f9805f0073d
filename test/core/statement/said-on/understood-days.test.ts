import { describe, expect, test } from 'vitest';
import type { Speaker } from '../../../../lib/core/speaker/speaker.ts';
import { toldOnEach } from '../../../../lib/core/statement/said-on/told-on-each.ts';
import { readTalkOfDays } from '../../../../lib/core/statement/said-on/understood/talk-of-days.ts';
import { type DayWeights, understoodDays } from '../../../../lib/core/statement/said-on/understood/understood-days.ts';
import { readTold } from '../../../../lib/core/telling/told-quotation.ts';
import { quotationsIn } from '../marked-quotations.ts';

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

describe('what speaks for a day is noted', () => {
  const { id, name } = lund;
  const bySpeaker: readonly Speaker[] = [
    { id: 'ruritania', name: 'Ruritania', affiliation: 'Ruritania' },
    { id, name, role: 'Minister', affiliation: 'Ruritania' },
  ];
  const dayOf = (weights: DayWeights, passage: string, speakers: readonly Speaker[] = [lund]) => {
    const { text, quotations } = quotationsIn(passage);
    const told = readTold(text, quotations);
    const days = toldOnEach(text, told, '2022-01-12', speakers);
    const talk = readTalkOfDays(text, told, speakers, '2022-01-12');
    return understoodDays(talk, days, weights, 0.9).at(-1)?.saidOn;
  };

  test.each<[string, DayWeights, string, string]>([
    [
      'somebody met then',
      { encounterOfSpeaker: 9 },
      'Readout\n\nAnna Lund met her neighbour on Tuesday.\n\n<Lund> [recalled] that {it was old}.',
      'Readout\n\nThe bridge fell on Tuesday.\n\n<Lund> [recalled] that {it was old}.',
    ],
    [
      'the next paragraph tells so of him',
      { nextNamesSpeaker: 9 },
      'Late\n\n<Lund> [recalled] that {it was old}.\n\nLund met reporters on Tuesday.',
      'Late\n\n<Lund> [recalled] that {it was old}.\n\nThe bridge fell on Tuesday.',
    ],
    [
      'a line above tells so of whoever says “we”',
      { aboveForSelf: 9 },
      'Statement\n\nHalm, 11 January 2022\n\nRain fell in Halm, and the wind blew.\n\n<We> [recall] that {it was old}.',
      'Statement\n\nHalm, 11 January 2022\n\nRain fell in Halm, and the wind blew.\n\n<Lund> [recalls] that {it was old}.',
    ],
    [
      'both sides met then',
      { encounterOfSides: 9 },
      'Readout\n\nAnna Lund met her neighbour on Tuesday.\n\n<Both sides> [recalled] that {it was old}.',
      'Readout\n\nAnna Lund met her neighbour on Tuesday.\n\n<Guests> [recalled] that {it was old}.',
    ],
    [
      'one side met then',
      { encounterOfSides: 9 },
      'Readout\n\nAnna Lund met her neighbour on Tuesday.\n\n<The Ostran side> [recalled] that {it was old}.',
      'Readout\n\nAnna Lund met her neighbour on Tuesday.\n\n<The other side> [recalled] that {it was old}.',
    ],
    [
      'the account of a meeting names the speaker',
      { leadOfReadoutForNamed: 9 },
      'Minister Lund’s Call With Minister Rudd\n\nAnna Lund and Rudd spoke on Tuesday.\n\n<Lund> [recalled] that {it was old}.',
      'Minister Lund ends call with Rudd in anger\n\nAnna Lund and Rudd spoke on Tuesday.\n\n<Lund> [recalled] that {it was old}.',
    ],
    [
      'the account of a courtesy call names the speaker',
      { leadOfReadoutForNamed: 9 },
      'Courtesy Call on Minister Lund\n\nAnna Lund and Rudd spoke on Tuesday.\n\n<Lund> [recalled] that {it was old}.',
      'Minister Lund’s visit to Halm calls off a fair\n\nAnna Lund and Rudd spoke on Tuesday.\n\n<Lund> [recalled] that {it was old}.',
    ],
    [
      'the account of a meeting tells of no other day',
      { leadOnlyOfReadout: 9 },
      'Meeting with Rudd\n\nAnna Lund and Rudd spoke on Tuesday.\n\n<Lund> [recalled] that {it was old}.',
      'Meeting with Rudd\n\nThey spoke on Tuesday, when rain fell as on Monday.\n\n<Lund> [recalled] that {it was old}.',
    ],
    [
      'a line above the account of a meeting tells so',
      { aboveOfReadout: 9 },
      'Readout of a call\n\nJanuary 11, 2022\n\nThe two spoke, and the wind blew in Halm.\n\n<Lund> [recalled] that {it was old}.',
      'Bridge falls\n\nJanuary 11, 2022\n\nThe two spoke, and the wind blew in Halm.\n\n<Lund> [recalled] that {it was old}.',
    ],
    [
      'a statement is announced so',
      { leadOfStatementForSelf: 9 },
      'Statement\n\nLund issued the following statement on Tuesday.\n\n<We> [recall] that {it was old}.',
      'Statement\n\nLund issued a statement on the bridge on Tuesday.\n\n<We> [recall] that {it was old}.',
    ],
    [
      'a house sat then',
      { leadOfDebate: 9 },
      'Late\n\nLawmakers met on Tuesday.\n\n<Lund> [recalled] that {it was old}.',
      'Late\n\nMillers met on Tuesday.\n\n<Lund> [recalled] that {it was old}.',
    ],
    [
      'an article begins so, below the lines above it',
      { lead: 9 },
      'Late\n\nHalm\n\nRain fell in Halm, and more rain fell in Lune.\n\nThe bridge fell on Tuesday.\n\n<Lund> [said] {it was}.',
      'Late\n\nRain fell in Halm, and more rain fell in Lune.\n\nIt fell.\n\nThe bridge fell on Tuesday.\n\n<Lund> [said] {it was}.',
    ],
    [
      'no day is told but one, whatever stands above',
      { only: 9 },
      'Late\n\nHalm, 10 January 2022\n\nThe bridge fell on Tuesday.\n\n<Lund> [recalled] that {it was old}.',
      'Late\n\nHalm, in January\n\nOn Monday it rained.\n\nThe bridge fell on Tuesday.\n\n<Lund> [recalled] that {it was old}.',
    ],
    [
      'a line above tells so, which isn’t of publication',
      { above: 9 },
      'Late\n\nJanuary 11, 2022\n\nRain fell in Halm, and the wind blew.\n\n<Lund> [recalled] that {it was old}.',
      'Late\n\nJanuary 11, 2022, 14:05\n\nRain fell in Halm, and the wind blew.\n\n<Lund> [recalled] that {it was old}.',
    ],
    [
      'a line above tells so of a gathering that is told of without a day',
      { aboveOfParticipants: 9 },
      'Late\n\nJanuary 11, 2022\n\nThe institute hosted a debate with Lund.\n\n<Lund> [recalled] that {it was old}.',
      'Late\n\nJanuary 11, 2022\n\nThe institute hosted a debate on Monday.\n\n<Lund> [recalled] that {it was old}.',
    ],
    [
      'a session ended then, and ends on no day to come',
      { nearest: 9 },
      'Late\n\nThe board ended its session on Tuesday.\n\n<Lund> [recalled] that {it was old}.',
      'Late\n\nThe board ends its session tomorrow, Tuesday.\n\n<Lund> [recalled] that {it was old}.',
    ],
  ])('%s', (_, weights, passage, other) => {
    expect(dayOf(weights, passage)).toBe(tuesday);
    expect(dayOf(weights, other)).toBeUndefined();
  });

  test('what an article begins with is elaborated by whom it names next, not by others', () => {
    const passage =
      'Late\n\nRain fell, <Ruritania> [said] on Tuesday {it was}.\n\n“{It is old,}” <Anna Lund> [recalled].';
    expect(dayOf({ openingByUnnamed: 9 }, passage, bySpeaker)).toBe(tuesday);
    const ofOthers = bySpeaker.map((speaker, at) => (at === 1 ? { ...speaker, affiliation: 'Elbonia' } : speaker));
    expect(dayOf({ openingByUnnamed: 9 }, passage, ofOthers)).toBeUndefined();
  });

  test.each(['Speaking at a forum, ', 'During a rite, '])('%swho elaborates is told of as speaking', (opening) => {
    const passage = (words: string) =>
      `Late\n\nRain fell, <Ruritania> [said] on Tuesday {it was}.\n\nRain fell.\n\nRain fell.\n\n${words}<Anna Lund> [recalled] {it is old}.`;
    expect(dayOf({ openingSpeaking: 9 }, passage(opening), bySpeaker)).toBe(tuesday);
    expect(dayOf({ openingSpeaking: 9 }, passage(''), bySpeaker)).toBeUndefined();
  });

  describe('of the words before', () => {
    const passage = (words: string) => `Late\n\n<Lund> [said] on Tuesday {it rained}.\n\n${words}`;
    const rudd: Speaker = { id: 'rudd', name: 'Rudd' };

    test('who is on the spot goes on', () => {
      const spoke = (part: string) => passage(`<Rudd>${part} [said] {it was old}.`);
      expect(dayOf({ previousOnSpot: 9 }, spoke(', for his part,'), [lund, rudd])).toBe(tuesday);
      expect(dayOf({ previousOnSpot: 9 }, spoke(''), [lund, rudd])).toBeUndefined();
    });

    test('what is told according to somebody goes on with him', () => {
      const same = (cue: string) => `${passage('').trimEnd()} [${cue}] <Lund>, {it was old}.`;
      expect(dayOf({ speakerAccording: 9 }, same('According to'), [lund, rudd])).toBeUndefined();
      const weights: DayWeights = { accordingTo: 9, speakerAccording: 20 };
      const days = (cue: string) => dayOf(weights, same(cue), [lund, { ...lund }]);
      expect(days('According to')).toBe(tuesday);
    });
  });

  test('words of others are what somebody is asked about', () => {
    const weights: DayWeights = { lead: 9, asked: 20 };
    const first = (opening: string) => {
      const { text, quotations } = quotationsIn(
        `Late\n\nRain fell on Tuesday.\n\n${opening} reports that <Rudd> [found] {it old}, <Lund> [said] {it was new}.`,
      );
      const told = readTold(text, quotations);
      const speakers = [{ id: 'rudd', name: 'Rudd' }, lund];
      const talk = readTalkOfDays(text, told, speakers, '2022-01-12');
      return understoodDays(talk, [undefined, undefined], weights, 0.9)[0]?.saidOn;
    };
    expect(first('Asked about')).toBeUndefined();
    expect(first('Holding up')).toBe(tuesday);
  });

  test('people of a state are of it', () => {
    const passage = (words: string) => `Late\n\n${words} met on Tuesday.\n\n<Lund> [recalled] that {it was old}.`;
    const ofRuritania: Speaker = { ...lund, affiliation: 'Ruritania' };
    expect(dayOf({ namesAffiliation: 9 }, passage('Ruritanian envoys'), [ofRuritania])).toBe(tuesday);
    expect(dayOf({ namesAffiliation: 9 }, passage('Elbonian envoys'), [ofRuritania])).toBeUndefined();
  });

  test('an article goes on with either name of somebody', () => {
    const passage = 'Late\n\n<Anna Lund> [recalled] that {it was old}.\n\nAnna met reporters on Tuesday.';
    expect(dayOf({ nextNamesSpeaker: 9 }, passage)).toBe(tuesday);
    const body: Speaker = { id: 'house', name: 'Anna House', affiliation: 'Anna House' };
    expect(dayOf({ nextNamesSpeaker: 9 }, passage, [body])).toBeUndefined();
  });

  test('what an article begins with is of the day that its speaker is given below', () => {
    const first = (above: string) => {
      const { text, quotations } = quotationsIn(
        `Late\n\n${above}<Lund> [recalled] that {it was old}.\n\nIt rained.\n\n<Lund> [said] on Tuesday {it rained}.`,
      );
      const told = readTold(text, quotations);
      const speakers = [lund, lund];
      const talk = readTalkOfDays(text, told, speakers, '2022-01-12');
      const days = toldOnEach(text, told, '2022-01-12', speakers);
      return understoodDays(talk, days, { speakerLaterForLead: 9 }, 0.9)[0]?.saidOn;
    };
    expect(first('')).toBe(tuesday);
    expect(first('The bridge fell.\n\n')).toBeUndefined();
  });

  test('people met on several days of a week', () => {
    const passage = 'Readout\n\nThey met in Halm from 4 to 6 January.\n\n<Lund> [recalled] that {it was old}.';
    expect(dayOf({ daysOfWeek: 9 }, passage)).toBe('2022-01-03');
  });

  test('who is quoted in the turn of another spoke on another day', () => {
    const turn = (label: string) => `Press conference\n\nThey met on Tuesday.\n\n${label}<Lund> [said] {it was old}.`;
    const weights: DayWeights = { lead: 9, inTurnOfOther: 20 };
    expect(dayOf(weights, turn('And '))).toBe(tuesday);
    expect(dayOf(weights, turn('QUESTION: '))).toBeUndefined();
  });

  test('a view that an article begins with may be news', () => {
    const weights: DayWeights = { lasting: 20, lastingInLead: -20, lead: 9 };
    const held = (above: string) =>
      `Late\n\n${above}On Tuesday the bridge fell, which <Lund> [denies], as {it is old}.`;
    expect(dayOf(weights, held(''))).toBe(tuesday);
    expect(dayOf(weights, held('It rained.\n\n'))).toBeUndefined();
  });

  test('what is asked about is no day that all is of', () => {
    const answered = (asker: string) => `Press conference\n\n${asker}They met on Tuesday.\n\n<LUND>[:] {It was old}.`;
    expect(dayOf({ lead: 9 }, answered(''))).toBe(tuesday);
    expect(dayOf({ lead: 9 }, answered('QUESTION: '))).toBeUndefined();
  });
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
