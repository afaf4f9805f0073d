import { describe, expect, test } from 'vitest';
import { lastSpeaker } from '../last-speaker.ts';

describe('what many are is what one of them is', () => {
  test.each([
    [
      'where the paragraph began with them',
      'Analysts were less sure. <"The pact is dead,"> {said} [Pavel Rook of the Lune Institute].',
      'Pavel Rook | Analyst | Lune Institute',
    ],
    [
      'without what only says which',
      'Republican senators are uneasy. [Clay Hart] {called} <the freeze a handshake>.',
      'Clay Hart | Senator | -',
    ],
    [
      'with what an office is over',
      'The two foreign ministers met at noon. <"We had tea,"> [Velmaria’s Anna Lind] {said}.',
      'Anna Lind | Foreign Minister | Velmaria',
    ],
    [
      'under a subhead',
      'Experts\n\n<Nobody will check>, {believes} [Anna Lind of the Lune Institute].',
      'Anna Lind | Expert | Lune Institute',
    ],
    [
      'whom a name is put beside',
      'The accord was signed by the defence ministers, Anna Lind and Pavel Rook. <Guns would follow>, [Rook] {said}.',
      'Pavel Rook | Defence Minister | -',
    ],
    [
      'as a title of all',
      'Deputies Anna Lind and Pavel Rook left early. <It was late>, [Lind] {said}.',
      'Anna Lind | Deputy | -',
    ],
    [
      'of whom the lead is',
      'Talks fail\n\nThe pact is dead, the foreign ministers of both states conceded.\n\n<"We tried,"> [Velmaria’s Anna Lind] {said}.',
      'Anna Lind | Foreign Minister | Velmaria',
    ],
    [
      'nor one of those in the paragraph before',
      'Analysts were less sure. So was the press.\n\n<"I sleep well,"> {said} [Pavel Rook].',
      'Pavel Rook | - | -',
    ],
    [
      'nor one of those whom somebody met',
      'Anna Lind met reporters. <It was late>, [she] {said}.',
      'Anna Lind | - | -',
    ],
    [
      'nor one of those whom somebody briefs',
      'Briefing reporters in Velm, [Anna Lind] {said} <it was late>.',
      'Anna Lind | - | -',
    ],
    [
      'but one of those who lead their field',
      'Leading analysts were less sure. <"It is dead,"> {said} [Pavel Rook of the Lune Institute].',
      'Pavel Rook | Analyst | Lune Institute',
    ],
    [
      'nor one of those whom a state expelled',
      'Velmaria expelled diplomats. <"It was time,"> {said} [Anna Lind of the Lune Institute].',
      'Anna Lind | - | Lune Institute',
    ],
    [
      'and a role of his own says it better',
      'Analysts were less sure. <"It is dead,"> {said} [Pavel Rook, a former inspector].',
      'Pavel Rook | Former Inspector | -',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toBe(expected);
  });
});
