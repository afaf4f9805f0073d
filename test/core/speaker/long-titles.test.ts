import { expect, test } from 'vitest';
import { lastSpeaker } from './last-speaker.ts';

test.each([
  [
    'a body’s initials in brackets part no title from its name',
    '[Head of the Atomic Energy Organization of Velmaria (AEOV) Anna Lind] {said} <it was late>.',
    'Anna Lind | Head | Velmaria',
  ],
  [
    'nor from the comma before the name',
    '[The head of Velmaria’s Signals Directorate (VSD), Anna Lind,] {said} <it was late>.',
    'Anna Lind | Head of the Signals Directorate | Velmaria',
  ],
  [
    'initials in brackets within a body’s name',
    '[The commander of the Velmarian Guards Corps (VGC) Rocket Force, Brigadier General Oskar Tehl,] {said} <it was late>.',
    'Oskar Tehl | Commander of the Guards Corps Rocket Force | Velmaria',
  ],
  [
    'what several things an office is over',
    '[Velmaria’s Minister of Economy, Trade and Industry Anna Lind] {said} <it was late>.',
    'Anna Lind | Minister of Economy, Trade and Industry | Velmaria',
  ],
  [
    'a press department is no president’s',
    '[Director of the Velmarian Foreign Ministry’s Information and Press Department Anna Lind] {said} <it was late>.',
    'Anna Lind | Director of the Foreign Ministry’s Information and Press Department | Velmaria',
  ],
  [
    'a rank with its service, after an office',
    '[Velmarian Defense Ministry spokesman Army Col. Oskar Tehl] {said} <it was late>.',
    'Oskar Tehl | Defense Ministry Spokesman | Velmaria',
  ],
  [
    'a rank with "senior" says less than an office, too',
    '[Senior Colonel Oskar Tehl, spokesperson for Velmaria’s Ministry of National Defense,] {said} <it was late>.',
    'Oskar Tehl | Spokesperson for the Ministry of National Defense | Velmaria',
  ],
  [
    'what somebody is also',
    '[Anna Lind, also director of the Lune Institute,] {said} <it was late>.',
    'Anna Lind | Director | Lune Institute',
  ],
  [
    'an adjective that a participle ends is no name',
    '[Head of the Velm-backed administration Oskar Tehl] {said} <it was late>.',
    'Oskar Tehl | Head | Velm-backed administration',
  ],
  [
    'what an office is over, before whose it is',
    '[Deputy Minister of Foreign Affairs of Velmaria Oskar Tehl] {said} <it was late>.',
    'Oskar Tehl | Deputy Minister of Foreign Affairs | Velmaria',
  ],
  [
    'what it is over, of a state in full',
    '[First Deputy Minister of Defence of the Republic of Velmaria Oskar Tehl] {said} <it was late>.',
    'Oskar Tehl | First Deputy Minister of Defence | Velmaria',
  ],
  [
    'a portfolio that goes on with another noun',
    'In Velmaria all is well. [Minister of Foreign Affairs and Emigrants Anna Lind] {said} <it was late>.',
    'Anna Lind | Minister of Foreign Affairs and Emigrants | Velmaria',
  ],
  [
    'a state at the end of a body’s name is no part of the bearer’s',
    '[Secretary of the Security Council of Velmaria Gizat Nurlan] {said} <it was late>.',
    'Gizat Nurlan | Secretary | Velmaria',
  ],
  [
    'whom a spokesman speaks for is no part of what he is',
    '[Spokesman of the Grain Organisation of Velmaria Behrouz Kamal] {said} <it was late>.',
    'Behrouz Kamal | Spokesman | Velmaria',
  ],
  [
    'whose neighbour a state is, is nobody’s name',
    '[The defence minister of neighbouring Velmaria, Oskar Tehl,] {said} <it was late>.',
    'Oskar Tehl | Defence Minister | Velmaria',
  ],
  ['nor whose mother somebody is', '[Mother-of-three Anna Lind, 36,] {said}: <“It was late.”>', 'Anna Lind | - | -'],
  [
    'a mood is nobody whose minister somebody is',
    '[Furious Foreign Minister Anna Lind] {said} <it was late>.',
    'Anna Lind | Foreign Minister | -',
  ],
  [
    'a title and a name that a transcript writes in capitals',
    'Velmaria waits.\n\n[UNDER SECRETARY LIND]: <We go.>',
    'Lind | Under Secretary | Velmaria',
  ],
  [
    'a title in capitals without a name',
    'Velmaria waits.\n\n[SENIOR DEFENCE OFFICIAL]: <We go.>',
    'senior defence official | Senior Defence Official | Velmaria',
  ],
  [
    'what an office is over besides is nobody’s name',
    'In Velmaria all is well. [Minister of Foreign Affairs and Emigrants, Anna Lind,] {said} <it was late>.',
    'Anna Lind | Minister of Foreign Affairs and Emigrants | Velmaria',
  ],
  [
    'nor is whose minister somebody is',
    '[The Minister of Trade of Velmaria, Oskar Tehl,] {said} <it was late>.',
    'Oskar Tehl | Minister of Trade | Velmaria',
  ],
  [
    'an office ends before a title',
    'Velmaria waits. [Foreign Office Spokesperson Samina Qaral Baig] {said} <no>.| [The Spokesperson] {said} <yes>.',
    'Samina Qaral Baig | Foreign Office Spokesperson | Velmaria',
  ],
  [
    'when it was said',
    '[Earlier on Sunday the Foreign Ministry of Velmaria] {said} <it was late>.',
    'Velmarian Foreign Ministry | - | Velmaria',
  ],
  [
    'a minister is no head of state, whose name may follow',
    'Velmaria waits. [Defence Minister Oskar Tehl] {said} <no>.| [The Head of State] {said} <yes>. President Anna Lind left.',
    'Anna Lind | President | Velmaria',
  ],
])('%s', (_, marked, expected) => {
  expect(lastSpeaker(marked)).toBe(expected);
});
