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
    'fields of several words',
    '[Velmaria’s Minister of Foreign Affairs, International Trade and Worship Anna Lind] {said} <it was late>.',
    'Anna Lind | Minister of Foreign Affairs, International Trade and Worship | Velmaria',
  ],
  [
    'those who live abroad are a field, too',
    'Velmaria waits. [Minister of Foreign Affairs and Expatriates Anna Lind] {said} <it was late>.',
    'Anna Lind | Minister of Foreign Affairs and Expatriates | Velmaria',
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
])('%s', (_, marked, expected) => {
  expect(lastSpeaker(marked)).toBe(expected);
});
