import { describe, expect, test } from 'vitest';
import { lastSpeaker } from '../last-speaker.ts';

// Mirrors cast/its-owner.ts, cast/body-in-small.ts and mention/led-body.ts: bodies that an article gives no name.

describe('“its” is of', () => {
  test.each([
    [
      'the club that the sentence before is about, though it has no name',
      'The Lune Forum met. The model railway club has lost its hall. [Its treasurer, Ada Lorne,] {said} <it was late>.',
      'Ada Lorne | Treasurer | Model Railway Club',
    ],
    [
      'the place that the sentence before begins in',
      'Ostra’s army left. At the seed bank in Halm nobody slept. The rye is safe, [its chief botanist, Ada Lorne,] {said}, <but wet>.|',
      'Ada Lorne | Chief Botanist | Seed Bank',
    ],
    [
      'the body that tells what the sentence before says',
      'The Lune Front fired twice, according to the regional mission that counts shells. [Its head, Ada Lorne,] {said} <it was late>.',
      'Ada Lorne | Head | Regional Mission',
    ],
    [
      'the state, of whose minister no body that tells of it has one',
      'Ostravia bought nine jets, according to the pilots’ association. [Its defence minister, Ada Lorne,] {said} <it was late>.',
      'Ada Lorne | Defence Minister | Ostravia',
    ],
    [
      'the state that an item of a list begins with',
      'The day in short\n\n• Velmaria won’t join talks that leave out Ostravia, [its defence minister] {said} <it was late>.',
      'defence minister | Defence Minister | Velmaria',
    ],
    [
      'the state that its clause begins with',
      'The heirs of Skarn and a treaty\n\nWhen Velmaria left this January, [its president] {said} <it was late>.',
      'president | President | Velmaria',
    ],
    [
      'the body beside it',
      'Kelt is under fire. <Thirty people are at the district hospital>, {according to} [its director].',
      'director | Director | District Hospital',
    ],
    [
      'the movement whose kind follows its name',
      'Ostravia owes the Karst Alliance. The Halm Bridge movement wants its files. [Its founder, Ada Lorne,] {said} <it was late>.',
      'Ada Lorne | Founder | Halm Bridge Movement',
    ],
    [
      'the group by the name that follows',
      'The growers’ group, Clear Halm Water, met. [Its founder, Ada Lorne,] {said} <it was late>.',
      'Ada Lorne | Founder | Clear Halm Water',
    ],
    [
      'the union of which the article has told',
      'The Halm Cooks’ Union met Ostra Ferries. The union left early. [Its secretary, Ada Lorne,] {said} <it was late>.',
      'Ada Lorne | Secretary | Halm Cooks’ Union',
    ],
    [
      'the state whose director is called so where it is what the sentence before is about',
      'The Karst Alliance met. Ostravia waits. [Its director for arms control, Ada Lorne,] {said} <it was late>.',
      'Ada Lorne | Director for Arms Control | Ostravia',
    ],
    [
      'nobody whose leader the sentence before is about',
      'Ostravia waits. The union leader left Velmaria. [Its foreign minister, Ada Lorne,] {said} <it was late>.',
      'Ada Lorne | Foreign Minister | Velmaria',
    ],
    [
      'the opposition’s state, after what its leader says',
      'Velmaria built nine. The Ostravian opposition left. <“We won’t sit in a theatre,”> [its deputy leader, Ada Lorne,] {said}.',
      'Ada Lorne | Deputy Leader | Ostravia',
    ],
    [
      'the opposition’s state, within its own sentence',
      'Velmaria built nine. The Ostravian opposition agreed, though [its spokesman, Pavel Rook,] {said} <it was late>.',
      'Pavel Rook | Spokesman | Ostravia',
    ],
    [
      'a bloc of the opposition, not its state',
      'The opposition bloc Halm Line left. It was late, [its deputy leader, Ada Lorne,] {said}, <and dark>.|',
      'Ada Lorne | Deputy Leader | Halm Line',
    ],
    [
      'whom the sentence before is about, within an unnamed source',
      'Velmaria waits. The Delta Front is silent. [A member of its military council] {said} <it was late>.',
      'member of its military council | Member | Delta Front',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toBe(expected);
  });
});

describe('whoever leads', () => {
  test.each([
    [
      'a club that has no other name is of that',
      'Ostra’s army left. [Ada Lorne, who runs a sea rescue club,] {said} <it was late>.',
      'Ada Lorne | Head | Sea Rescue Club',
    ],
    [
      'a cooperative is of it by its name',
      'Ostra’s army left. [Ada Lorne, who leads the cooperative Nueva Rosa,] {said} <it was late>.',
      'Ada Lorne | Leader of the Cooperative Nueva Rosa | Nueva Rosa',
    ],
    [
      'a new association isn’t of the one that was named before',
      'Ostra waits for the Halm Association. [Ada Lorne, who heads a growers association,] {said} <it was late>.',
      'Ada Lorne | Head | Growers Association',
    ],
    [
      'a group of states as an ambassador is of her own',
      '[Ostravian ambassador Ada Lorne, who chairs the working group,] {said} <it was late>.',
      'Ada Lorne | Ambassador | Ostravia',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toBe(expected);
  });
});

describe('“its” after what somebody says is not of whom he speaks', () => {
  test.each([
    [
      'but of the body that the sentence before is about',
      'Velmaria waits. The far-right Harvest Front met. <“Not one boat for Ostravia,”> [its leader, Ada Lorne,] {said}.',
      'Ada Lorne | Leader | Harvest Front',
    ],
    [
      'even if that opens what is said',
      'Velmaria waits. The Lune Institute met. <“Ostravia has more boats,”> [its director, Ada Lorne,] {said}.',
      'Ada Lorne | Director | Lune Institute',
    ],
  ])('%s', (_, text, row) => {
    expect(lastSpeaker(text)).toBe(row);
  });
});

test('a part of the world is where a body’s director works', () => {
  const text = 'The Lune Institute waits. <“It will be late,”> {said} [its Africa director, Ada Lorne].';
  expect(lastSpeaker(text)).toBe('Ada Lorne | Africa Director | Lune Institute');
});
