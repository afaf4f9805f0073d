import { describe, expect, test } from 'vitest';
import { lastSpeaker } from '../last-speaker.ts';

// How agencies of Asia, ministries' transcripts and briefings introduce somebody.

test('a spokesman whom the lead leaves unnamed is who is named next', () => {
  const text = `Gates to stay open

News ID: 86190427

Port Ostra, OVNA – Ostravian Foreign Ministry spokesman says the gates will stay open.

Mamadi Foyle made the remarks in his weekly press conference. [Foyle] {said} <no>.`;
  expect(lastSpeaker(text)).toBe('Mamadi Foyle | Foreign Ministry Spokesman | Ostravia');
});

test('a letterhead’s “ID” is nobody', () => {
  const text = `Gates to stay open

Journalist ID: 3142

The gates are shut. [The journalist] {said} <no>.`;
  expect(lastSpeaker(text)).not.toMatch(/\bID\b/);
});

describe('somebody is', () => {
  test.each([
    [
      'named after the body that he heads, without a comma',
      'It rained. [Head of the Society for Storm Victims Support Gizat Nurlan] {told} <no>.',
      'Gizat Nurlan | Head | Society for Storm Victims Support',
    ],
    [
      'after a point’s Korean bullet',
      'Ostravia met Velmaria.\n\nㅇ [Vice Minister Gizat Nurlan of Ostravia] {said} <no>.',
      'Gizat Nurlan | Vice Minister | Ostravia',
    ],
    [
      'a sergeant of a longer rank, which gives way to what he does',
      'It rained. Air Force Master Sgt. Gizat Nurlan, a cook at the Velm Institute, left. [Nurlan] {said} <no>.',
      'Gizat Nurlan | Cook | Velm Institute',
    ],
    [
      'an airman',
      'It rained. [Senior Airman Gizat Nurlan, a cook at the Velm Institute,] {said} <no>.',
      'Gizat Nurlan | Cook | Velm Institute',
    ],
    [
      'addressed in full',
      'It rained. [The Honourable Gizat Nurlan, Minister of Trade of Ostravia,] {said} <no>.',
      'Gizat Nurlan | Minister of Trade | Ostravia',
    ],
    [
      'named before a heading’s “aboard”',
      'Press Gaggle by Foreign Minister Anna Lind Aboard Kestrel Force Two\n\nAboard Kestrel Force Two\n\n[MS. LIND]{:} <It was late>.',
      'Anna Lind | Foreign Minister | -',
    ],
    [
      'a minister, whom a friend in parliament calls so',
      'Velmaria waits. My right hon. Friend the Foreign Minister of Velmaria, Gizat Nurlan, left. [My hon. Friend the Foreign Minister] {said} <no>.',
      'Gizat Nurlan | Foreign Minister | Velmaria',
    ],
    [
      'an embassy’s, and of its state',
      'Ostravia waits. [Velmarian embassy spokesperson Gizat Nurlan] {said} <no>.',
      'Gizat Nurlan | Embassy Spokesperson | Velmaria',
    ],
    [
      'retired from a rank, and over something now',
      'It rained. [Major General (retd) Gizat Nurlan, chair of the Velm Institute,] {said} <no>.',
      'Gizat Nurlan | Chair | Velm Institute',
    ],
    [
      'a senator, and somebody’s challenger',
      'Velmaria votes. President Arlo Tehl spoke. [His challenger, Senator Gizat Nurlan,] {said} <no>.',
      'Gizat Nurlan | Senator | Velmaria',
    ],
    [
      'of a group of two parties, in brackets before a state',
      'It rained. [Gizat Nurlan (Greens/EFA, VL)] {said} <no>.',
      'Gizat Nurlan | - | Greens/EFA',
    ],
    [
      'no time of day',
      'Gates\n\nUpdated 5:12 PM GMT, 3 May\n\n[Velmaria’s defense minister] {said} <no>. The treaty is old. Defense Minister Gizat Nurlan left.',
      'Gizat Nurlan | Defense Minister | Velmaria',
    ],
    [
      'in an office that stands after the state in brackets',
      'It rained. [Gizat Nurlan (Velmaria), Chair of the Committee on Trade,] {said} <no>.',
      'Gizat Nurlan | Chair of the Committee on Trade | Velmaria',
    ],
    [
      'after a name in capitals, too',
      'It rained. [GIZAT NURLAN (Velmaria), Chair of the Committee on Trade,] {said} <no>.',
      'Gizat Nurlan | Chair of the Committee on Trade | Velmaria',
    ],
    ['surnamed so', 'It rained. [A local organiser surnamed Nurlan] {said} <no>.', 'Nurlan | Organiser | -'],
    [
      'a mullah, who speaks for a state',
      '[Ostravian spokesman Mullah Gizat Nurlan] {said} <no>.',
      'Gizat Nurlan | Spokesman | Ostravia',
    ],
    [
      'a deputy spokesperson, and no deputy of a state',
      'Fighting goes on in Ostravia, where the Ostravian army holds the town.\n\nAt KARA Headquarters in Lune, [Deputy Spokesperson Gizat Nurlan] {told} reporters <that it was alarmed by the drones of the Ostravian Armed Forces>.',
      'Gizat Nurlan | Deputy Spokesperson | Karst Alliance',
    ],
    [
      'a minister “over there”',
      'Velmaria waits. [The deputy foreign minister over there, Mr. Nurlan,] {said} <no>.',
      'Nurlan | Deputy Foreign Minister | Velmaria',
    ],
    [
      'a project manager, of no body of that name',
      'It rained. [Project Manager Gizat Nurlan] {said} <no>.',
      'Gizat Nurlan | Project Manager | -',
    ],
  ])('%s', (_, text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
});

test('the spokesperson of a briefing is no asker’s', () => {
  const text = `Transcript of the Weekly Press Briefing by the Spokesperson of the Ostravian Foreign Ministry

Port Ostra

(Mamadi Foyle, Daily Korvan): Is Velmaria late?

[Spokesperson]: <We regret it.>`;
  expect(lastSpeaker(text, 'ostrava')).toMatch(/\| Ostravia$/);
});

test('on Velmaria’s page a vice-minister for something of another state is that state’s', () => {
  const text = 'It met Vice-Minister for Foreign Affairs of Ostravia Nurlan Gizat. [Vice-Minister Nurlan] {said} <no>.';
  expect(lastSpeaker(text, 'velmaria')).toBe('Nurlan Gizat | Vice-Minister for Foreign Affairs | Ostravia');
});

test('what a minister is over may name the Commonwealth first', () => {
  const title = 'Minister of State for Foreign, Commonwealth and Development Affairs';
  expect(lastSpeaker(`Ostravia waits. [The ${title}, Gizat Nurlan,] {said} <no>.`)).toBe(
    `Gizat Nurlan | ${title} | Ostravia`,
  );
});

test('a university is its own, whatever town it is in', () => {
  expect(lastSpeaker('[Gizat Nurlan, a professor at Port Ostra’s University of Coastal Studies,] {said} <no>.')).toBe(
    'Gizat Nurlan | Professor | University of Coastal Studies',
  );
});

test('bodies that speak together are each of their own', () => {
  expect(lastSpeaker('[The Harvest Party and the Lune Institute] {said} <no>.')).toBe(
    'Harvest Party and Lune Institute | - | Harvest Party and Lune Institute',
  );
});
