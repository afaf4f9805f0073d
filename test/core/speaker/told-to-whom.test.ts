import { describe, expect, test } from 'vitest';
import { lastAttribution } from './last-speaker.ts';

const viaOfLast = (marked: string) => lastAttribution(marked)?.via;

describe('what goes on with words that an outlet was told', () => {
  const told = '[Ada Lorne] {told} Velm Wire <it was late>.';
  test.each([
    ['is told to it, in the same paragraph', `${told} [She] {said} <“we wait”>.`, 'Velm Wire'],
    ['is told to it, in the next', `${told}\n\n[Lorne] {said} <“we wait”>.`, 'Velm Wire'],
    ['is told to it without a new "said"', `${told} <“We wait.”>`, 'Velm Wire'],
    ['and goes on again', `${told} [She] {said} <no>. [She] {added} <“we wait”>.`, 'Velm Wire'],
    ['is another’s when another speaks', `${told} [Karl Brandt] {said} <“we wait”>.`, undefined],
    ['has ended two paragraphs on', `${told}\n\nIt rained.\n\n[Lorne] {said} <“we wait”>.`, undefined],
    ['has ended at another place', `${told} At a press briefing [she] {said} <no>.`, undefined],
    ['has ended on another occasion', `${told} [She] {wrote} in a letter <no>.`, undefined],
    ['has ended before somebody else is told', `${told} [She] {told} her party <no>.`, undefined],
  ])('%s', (_, marked, expected) => {
    expect(viaOfLast(marked)).toBe(expected);
  });
});

describe('an interview', () => {
  const lead = '[Ada Lorne] {told} Velm Wire in an interview <it was late>.\n\nIt rained.\n\n';
  test.each([
    ['holds what its speaker says further down', `${lead}[Lorne] {said} <“we wait”>.`, 'Velm Wire'],
    ['doesn’t hold what he says elsewhere', `${lead}Before parliament [Lorne] {said} <no>.`, undefined],
    ['doesn’t hold what others say', `${lead}[Karl Brandt] {said} <“we wait”>.`, undefined],
    [
      'is with whom somebody spoke to, where turns follow',
      'Late\n\nDr Ada Lorne ran the ferries. Dr Lorne spoke to Keel & Mast on Monday.\n\nWhy so late?\n\n[Lorne]{:} <We wait.>',
      'Keel & Mast',
    ],
  ])('%s', (_, marked, expected) => {
    expect(viaOfLast(marked)).toBe(expected);
  });
});

describe('an outlet is known by', () => {
  test.each([
    [
      'what is said of it behind its name',
      '[She] {told} Vestovy Kanal, a state broadcaster, <it was late>.',
      'Vestovy Kanal',
    ],
    ['its correspondent', '[A miller] {told} the Vestovy correspondent <it was late>.', 'Vestovy'],
    ['a number in a word', '[She] {told} Channel Two <it was late>.', 'Channel Two'],
  ])('%s', (_, marked, expected) => {
    expect(viaOfLast(marked)).toBe(expected);
  });

  test('and nobody is of the one that he told', () => {
    const general = lastAttribution('<“Late,”> [General Ada Quill] {told} Vestovy Kanal, a state broadcaster.');
    expect(general?.via).toBe('Vestovy Kanal');
    expect(general?.speaker?.affiliation).toBeUndefined();
  });
});

test('whoever works with a programme was not told anything by it', () => {
  const researcher = '[Ada Lorne, a senior researcher with the Lune Institute’s Ferry Fleets Programme,]';
  expect(viaOfLast(`${researcher} {said} <no>.`)).toBeUndefined();
});
