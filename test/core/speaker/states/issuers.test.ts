import { describe, expect, test } from 'vitest';
import { lastSpeaker } from '../last-speaker.ts';

// Whose own text it is that a ministry, a spokesman or an organisation publishes: its offices need no state beside them.

describe('an office is of the state that speaks', () => {
  test.each([
    [
      'by its own words, not of the one that these are about',
      'Statement by Spokesperson Ilka Bremt on Ostravia\n\n3 May\n\nVelmaria condemns the tests. Ostravia has an army, and Ostravia’s fleet is at sea.\n\n[Ilka Bremt] {said} <no>.',
      'Ilka Bremt | Spokesperson | Velmaria',
    ],
    [
      'where nobody is named',
      'Press Statement\n\nVelmaria calls on Ostravia to leave. Ostravia’s army has not left.\n\n[The President] {said} <no>.',
      'President | President | Velmaria',
    ],
    [
      'and refuses what nobody would but for himself',
      'Remarks by Defence Minister Ilka Bremt on Ostravia\n\nVelmaria will not bow to Ostravia’s army.\n\nOstravia’s fleet stayed. [The president] {said} <no>.',
      'president | President | Velmaria',
    ],
    [
      'and says "we" beside its name',
      'Briefing by Spokesperson Ilka Bremt\n\nOstravia’s army left Ostravia.\n\nAs for Velmaria, we are not there.\n\n[Ilka Bremt] {said} <no>.',
      'Ilka Bremt | Spokesperson | Velmaria',
    ],
    [
      'and is asked for its comment',
      'Spokesperson Ilka Bremt’s Press Conference\n\nQuestion: Ostravia’s army left Ostravia. What is Velmaria’s comment?\n\n[Ilka Bremt] {said} <no>.',
      'Ilka Bremt | Spokesperson | Velmaria',
    ],
    [
      'in whose capital the briefing is dated',
      'Briefing by Foreign Ministry Spokeswoman Ilka Bremt, Velm, May 3\n\nOstravia’s army left. Ostravia’s fleet stayed. [The president] {said} <no>.',
      'president | President | Velmaria',
    ],
    [
      'though it numbers its press releases',
      'No: 12, 3 May 2024, Press Release Regarding Ostravia\n\nOstravia’s army left. Velmaria will not give in.\n\n[The defence minister] {said} <no>.',
      'defence minister | Defence Minister | Velmaria',
    ],
    [
      'whatever the states of others are called by who has the same office',
      'Statement by Spokesperson Ilka Bremt\n\nVelmaria condemns it. Ostravia’s army left.\n\n[Ilka Bremt] {said} <no>. [The Ostravian spokesperson] {said} <yes>. [Ilka Bremt] {said} <so>.',
      'Ilka Bremt | Spokesperson | Velmaria',
    ],
  ])('%s', (_, marked, speaker) => {
    expect(lastSpeaker(marked)).toBe(speaker);
  });
});

describe('an organisation’s text is by its own', () => {
  test.each([
    [
      'spokesperson',
      'Statement by the Spokesperson on Ostravia\n\nThe Karst Alliance condemns the tests.\n\nOstravia has an army.\n\n[The spokesperson] {said} <no>.',
      'spokesperson | Spokesperson | Karst Alliance',
    ],
    [
      'special representative, wherever he is',
      'Highlights of the Briefing by Spokesperson Anna Lind\n\nThe Karst Alliance welcomes it.\n\nOstravia’s army left. [The Deputy Special Representative in Ostravia, Leo Ibarz,] {said} <no>.',
      'Leo Ibarz | Deputy Special Representative | Karst Alliance',
    ],
  ])('%s', (_, marked, speaker) => {
    expect(lastSpeaker(marked)).toBe(speaker);
  });
});

describe('it is of another', () => {
  test.each([
    [
      'in an agency’s news of a statement',
      'Ostravia’s statement on Velmaria\n\nVELM, May 3 (AGN) — Ostravia’s army left. Velmaria welcomes it.\n\nOstravia’s fleet stayed. [Defence Minister Leo Ibarz] {said} <no>.',
      'Leo Ibarz | Defence Minister | Ostravia',
    ],
    [
      'where only what it quotes says so',
      'Statement by the Ministry\n\nOstravia’s army left. It wrote that “Velmaria welcomes it”.\n\nOstravia’s fleet stayed. [Defence Minister Leo Ibarz] {said} <no>.',
      'Leo Ibarz | Defence Minister | Ostravia',
    ],
    [
      'where two states speak',
      'Joint Statement by the Ministers\n\nVelmaria welcomes it. Ostravia welcomes it.\n\nOstravia’s fleet stayed. [Defence Minister Leo Ibarz] {said} <no>.',
      'Leo Ibarz | Defence Minister | Ostravia',
    ],
    [
      'where the sentence opens in its town',
      'Press Statement\n\nVelmaria welcomes the truce with Ostravia.\n\n- In Port Ostra, [Vice President Leo Ibarz] {said} <no>.',
      'Leo Ibarz | Vice President | Ostravia',
    ],
    [
      'where a body beside the name says so',
      'Press release\n\nVelmaria welcomes it.\n\n[Deputy Leo Ibarz, the Lune Council’s lead for ships,] {said} <no>.',
      'Leo Ibarz | Deputy | Lune Council',
    ],
  ])('%s', (_, marked, speaker) => {
    expect(lastSpeaker(marked)).toBe(speaker);
  });
});

describe('of no state and no organisation that is told is', () => {
  test.each([
    [
      'one of an organisation’s members',
      'The Karst Alliance met. Ostravia’s army left Ostravia. [One Member State] {argued} <for more>.',
      'Member State | - | -',
    ],
    [
      'who sits on a council of states',
      'The Council met on Ostravia. Ostravia’s army left. [Many Council members] {called} <for calm>.',
      'many Council members | Members | -',
    ],
    [
      'a plant, which is its own',
      'The Karst Alliance has a team in Ostravia. The Lune Nuclear Power Plant lost a line, the Karst Alliance said. [The plant] {told} the team <no>.',
      'plant | - | Lune Nuclear Power Plant',
    ],
  ])('%s', (_, marked, speaker) => {
    expect(lastSpeaker(marked)).toBe(speaker);
  });
});
