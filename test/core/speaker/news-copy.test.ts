import { describe, expect, test } from 'vitest';
import { lastRealSpeaker } from './last-real-speaker.ts';
import { lastSpeaker } from './last-speaker.ts';

// How plain news copy introduces people: what it tells of them sentences apart, or not at all.

describe('somebody in news copy is', () => {
  test.each([
    [
      'mediator, and of no side',
      'Velmaria fought Ostravia. Announcing the truce, [chief mediator Ambassador Ida Borel] {called} it <a start>.',
      'Ida Borel | Chief Mediator | -',
    ],
    [
      'of the state that a mediator led',
      'Velmaria waits. [Chief mediator and former Lokwa President Amos Kibe] {said} <it was late>.',
      'Amos Kibe | Chief Mediator | Lokwa',
    ],
    [
      'of a foundation, and not of the people that it is among',
      'Velmaria waits. [Ida Borel of the Velmarian research foundation NORSUND] {said} <it was late>.',
      'Ida Borel | - | NORSUND',
    ],
    [
      'of a union’s branch with its number',
      'Velmaria waits. [Ida Borel, president of Vehicle Workers Local 77,] {said} <it was late>.',
      'Ida Borel | President | Vehicle Workers Local 77',
    ],
    [
      'of the company that is called for short',
      'Halt\n\nTrucks leave the Tarlan Dynamics plant in Lune. [Tarlan spokesperson Ida Borel] {said} <it was late>.',
      'Ida Borel | Spokesperson | Tarlan Dynamics',
    ],
    [
      'where she is now, after a post that she had',
      '[Ida Borel, who led the Lune Agency until 2020,] {said} <it>. [Borel, now with the Karst Institute,] {said} <no>.',
      'Ida Borel | Former Head | Karst Institute',
    ],
    [
      'director of a plant that isn’t told',
      '[The director of one of those plants, Ida Borel,] {said} <it was late>.',
      'Ida Borel | Director | -',
    ],
    [
      'minister of the republic that opens the sentence',
      '<The Republic of Velmaria will open a depot near its border with Ostravia>, [its Energy Minister Ida Borel] {said}.',
      'Ida Borel | Energy Minister | Velmaria',
    ],
    [
      'chairman of the group that opens the sentence before, wherever it is based',
      'The Lune-based Treaty Group will meet at Ostravia’s request. [Its chairman, Ambassador Ida Borel,] {said} <it was late>.',
      'Ida Borel | Chairman | Treaty Group',
    ],
    [
      'no negotiator by her state’s adjective in -i',
      'It waits. [Velmari negotiator Ida Borel] {said} <it was late> for Velmaria.',
      'Ida Borel | Negotiator | Velmaria',
    ],
    [
      'the spokesman of whom the sentence before is about',
      'Velmaria waits, President Ida Borel said. The Treaty Group’s chairman, Karl Brandt, left. Borel is silent. [Her spokesman Jorun Lind] {said} <it was late>.',
      'Jorun Lind | Spokesman | Velmaria',
    ],
    [
      'the cabinet’s office, and of its state',
      'Ostra waits. [Ostravia’s Cabinet Office] {said} <it was late>.',
      'Cabinet Office | - | Ostravia',
    ],
    [
      'an expert on a state, and not of it',
      'Velmaria waits. [An expert on Velmaria’s missiles] {said} <it was late>.',
      'expert on Velmaria’s missiles | Expert | -',
    ],
    [
      'of a maker that isn’t named',
      'Kestrel Dynamics, a drone maker, waits. [An executive at another drone maker] {said} <it was late>.',
      'executive at another drone maker | Executive | -',
    ],
    [
      'of no house that a leader there is called after',
      'Velmaria waits. House Minority Leader Karl Brandt left. [House Minority Leader Ida Borel] {said} <it was late>.',
      'Ida Borel | House Minority Leader | Velmaria',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toBe(expected);
  });
});

describe('a source in news copy is', () => {
  test.each([
    [
      'a diplomat who takes part, and nobody before',
      'The chairman, Ambassador Ida Borel, {warned} <it was cold>. [A diplomat taking part in it] {said} <it was late>.',
      'diplomat taking part in it | Diplomat | -',
    ],
    [
      'the heads of state, and no party’s leader',
      'Premier Ida Borel of Velmaria met President Karl Brandt of Ostravia. Harvest Party leader Jorun Lind left. [The two leaders] {said} <it was late>.',
      'Ida Borel and Karl Brandt | - | Velmaria and Ostravia',
    ],
    [
      'a paper without the clause on it',
      'Velmaria waits, according to [a legal opinion the government has not released]. <It was late>.',
      'legal opinion | - | Velmaria',
    ],
    [
      'who wrote, and not the institute',
      'Velmaria waits. [Analyst Ida Borel] of the Lune-based Institute for Talks {wrote} <it was late>.',
      'Ida Borel | Analyst | Institute for Talks',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toBe(expected);
  });
});

describe('in news copy of real states', () => {
  test.each([
    [
      'a body’s secretary-general, and nobody in a village after that',
      'Truce\n\nIran waits.\n\nIt rained.\n\nIn a report, [the UN secretary-general] {said} <it was late>.\n\nIn the village of Kfar Tal, Ida Borel keeps a shop.',
      'UN secretary-general | Secretary-General | United Nations',
    ],
    [
      'a department is of the state that has one of that name',
      'The UAE waits. [A spokesperson for the Department for Business and Trade] {said} <it was late>.',
      'spokesperson for the Department for Business and Trade | Spokesperson | United Kingdom',
    ],
    [
      'a company is no organisation of states',
      'A UN panel told of a company in Lune. [The company] {said} <it was late>.',
      'company | - | -',
    ],
    [
      'a diplomat at an organisation is of some state',
      'Iran waits. [A diplomat at the UN] {said} <it was late>.',
      'diplomat at the UN | Diplomat | -',
    ],
    [
      'a company isn’t called after a general',
      '[General Atomics spokesperson Ida Borel] {said} <it was late>.',
      'Ida Borel | Spokesperson | General Atomics',
    ],
    ['nor is it one', '[General Atomics] {said} <it was late>.', 'General Atomics | - | General Atomics'],
    [
      'a ministry is of the state in whose capital it is, though another’s was named',
      'Japan waits. The Defense Ministry says so. [The Defense Ministry in Pyongyang] {said} <it was late>.',
      'North Korean Defense Ministry | - | North Korea',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastRealSpeaker(marked)).toBe(expected);
  });
});
