import { describe, expect, test } from 'vitest';
import { lastAttribution, lastSpeaker } from './last-speaker.ts';

// How agencies introduce who speaks, and how they name him again.

describe('who speaks is', () => {
  test.each([
    [
      'whoever has spoken by the whole name, of two who share it',
      '[Leader Lo Han Sung’s sister, Lo Mi Rae,] {said} <no>. [Lo] {said} <it was late>.',
      'Lo Mi Rae',
    ],
    [
      'no reporter whom the byline names',
      'By ADA LORNE and KARL BRANDT\n\nVELM (VW) — [The head of the ferry office] {said} <it was late>.',
      'head of the ferry office',
    ],
    [
      'who made the comment, whatever the head of his body was called by',
      '[The head of Ostravia’s gauge board] {said} <it was late>.\n\nPavel Rook, secretary of the Lune Institute, made the remark to reporters.',
      'Pavel Rook',
    ],
    [
      'no minister of another state, where a party tells of him',
      '[Ada Lorne of Velmaria] {said} <no> after Karl Brandt left. [She] {said} <it was late>.',
      'Ada Lorne',
    ],
    [
      'somebody with the Arabic article',
      '[Nadir el-Amadi, a baker,] {said} <no>. [El-Amadi] {said} <no>.',
      'Nadir el-Amadi',
    ],
    [
      'what follows an adverb',
      '[Earlier, the ministers of Ostravia and Velmaria] {said} <it was late>.',
      'ministers of Ostravia and Velmaria',
    ],
    [
      'no counterpart of his whom the sentence names before him',
      'Karl Brandt, the harbour minister, left Velm.\n\nOn whether he would meet his counterpart Oskar Lind, [he] {said} <it was late>.',
      'Karl Brandt',
    ],
    [
      'the representative of another state than the last one',
      '[Velmaria’s representative] {said} <no>.\n\n[Ostravia’s representative] {said} <it was late>.',
      'Ostravia’s representative',
    ],
    [
      'a state’s representative, after the representative of a body',
      '[The Karst Alliance’s High Representative for Ferries] {said} <no>. [Ada Lorne] {said} <no>.\n\n[The representative of Velmaria] {said} <it was late>.',
      'representative of Velmaria',
    ],
    [
      'whom the words before the verb call so',
      '[The representative of Velmaria disagreed], {calling} <it late>.',
      'representative of Velmaria',
    ],
    [
      'an announcement, no state whose forces it tells of',
      'Velmaria left. {According to} [the joint announcement], <Velmarian forces were late>.',
      'joint announcement',
    ],
    [
      'who made the remarks, further down',
      'Velm\n\n08:17, July 30\n\n[A Velmarian harbour spokesperson] {said} <it was late>.\n\nAda Lorne, a spokesperson for Velmaria’s Harbour Ministry, made the above remarks in reply.',
      'Ada Lorne',
    ],
    [
      'lawmakers, no panel of which one is a member',
      'Sen. Ada Lorne, a member of the Senate Ferries Subcommittee, signed it. [The lawmakers] {wrote} <no>.',
      'lawmakers',
    ],
    [
      'a minister of something else than the one before',
      '[The Defence Minister] {said} <no>. [The Fisheries Minister] {said} <it was late>.',
      'Fisheries Minister',
    ],
    [
      'or than the one who was named',
      '[Velmarian Defence Minister Ada Lorne] {said} <no>. [The Foreign Minister] {said} <it was late>.',
      'Foreign Minister',
    ],
    [
      'a body, without what it did',
      '[Last month, the Karst Alliance passed a law on ferries], {saying} <it was late>.',
      'Karst Alliance',
    ],
  ])('%s', (_, marked, name) => expect(lastAttribution(marked)?.speaker?.name).toBe(name));
});

describe('a role is', () => {
  test.each([
    [
      'all that leads to the name, not the president’s whose office it is',
      '[Deputy Head of the Office of the President of Velmaria Ada Lorne] {said} <no>.',
      'Ada Lorne | Deputy Head of the Office of the President | Velmaria',
    ],
    [
      'that of whose duties somebody performs',
      '[Ada Lorne, performing the duties of the deputy minister of fisheries,] {said} <no>. Velmaria waits.',
      'Ada Lorne | Deputy Minister of Fisheries | Velmaria',
    ],
    [
      'no calling of whoever presses somebody',
      'Senator Ada Lorne, a former pilot, pressed Transport Minister Karl Brandt. [Brandt] {said} <no>. Velmaria waits.',
      'Karl Brandt | Transport Minister | Velmaria',
    ],
    [
      'without how somebody came by it',
      '[Ada Lorne, the Brekk-appointed head of the Karst Alliance,] {said} <no>.',
      'Ada Lorne | Head | Karst Alliance',
    ],
    [
      'the one before a comma, with where he has his office',
      '[Head of the Karst Alliance in the Marn Valley, Nadir al-Amadi,] {said} <no>.',
      'Nadir al-Amadi | Head | Karst Alliance',
    ],
    [
      'that of a ministry with its field, of the state that is spoken of',
      'Velmaria waits. [Ministry of National Defense press spokesman Colonel Karl Brandt] {said} <no>.',
      'Karl Brandt | Ministry of National Defense Press Spokesman | Velmaria',
    ],
    [
      'or of none that is told',
      '[Ministry of National Defense press spokesman Colonel Karl Brandt] {said} <no>.',
      'Karl Brandt | Press Spokesman | Ministry of National Defense',
    ],
    [
      'the one before a comma and an Excellency',
      '[The director of the Karst Alliance, H.E. Mr Oskar Lind,] {said} <no>.',
      'Oskar Lind | Director | Karst Alliance',
    ],
    [
      'with all that an expert works on',
      '[Ada Lorne, the Karst Alliance’s senior crisis, ferry, and arms researcher,] {said} <no>.',
      'Ada Lorne | Senior Crisis, Ferry, and Arms Researcher | Karst Alliance',
    ],
    [
      'with what a minister is over, after its noun',
      'Velmaria waits. [The Minister of Foreign Affairs] {said} <no>.',
      'Minister of Foreign Affairs | Minister of Foreign Affairs | Velmaria',
    ],
    [
      'without a body, where a bomb has a letter',
      '[Ada Lorne, an A-bomb survivor aged 75,] {said} <no>.',
      'Ada Lorne | A-Bomb Survivor | -',
    ],
    [
      'in small letters, where a transcript shouts',
      '[ADA LORNE, DEPUTY PRIME MINISTER,] {said} <no>. Velmaria waits.',
      'Ada Lorne | Deputy Prime Minister | Velmaria',
    ],
    [
      'of nobody whom the caption above names',
      'Ada Lorne WIRE/File Photo\n\n[Velmaria’s Foreign Minister Ada Lorne] {said} <no>.',
      'Ada Lorne | Foreign Minister | Velmaria',
    ],
    [
      'somebody of the school that she teaches at now, not of the state whose capital has its name',
      '[Ada Lorne, a former Ostravian negotiator who now teaches at Velm,] {said} <no>.',
      'Ada Lorne | Professor | Velm',
    ],
    [
      'somebody of where she works now, with what she was',
      '[Ada Lorne, a former Ostravian negotiator who now works at the Lune Institute,] {said} <no>.',
      'Ada Lorne | Former Negotiator | Lune Institute',
    ],
    [
      'what somebody is now, not what he was before',
      '[Ada Lorne, a former harbour minister in Velm, now a lawmaker,] {said} <no>. Velmaria waits.',
      'Ada Lorne | Lawmaker | Velmaria',
    ],
    [
      'with the whole name of a committee of two fields',
      '[Ada Lorne, the spokesperson of the National Security and Foreign Policy Committee of the Senate of Velmaria,] {said} <no>.',
      'Ada Lorne | National Security and Foreign Policy Committee Spokesperson | Velmaria',
    ],
    [
      'for the office of a state whose own it is',
      '[Spokesman for Velmaria’s Parliament National Security and Foreign Policy Commission Karl Brandt] {said} <no>.',
      'Karl Brandt | Parliament National Security and Foreign Policy Commission Spokesman | Velmaria',
    ],
    [
      'of the body that its holder is called after',
      'It was late, [the Karst Alliance’s High Representative for Ferries] {said} <no>. It was over, [Ada Lorne] {said} <no>.',
      'Ada Lorne | High Representative for Ferries | Karst Alliance',
    ],
    [
      'with each word of it that has a capital',
      '[A Velmarian Deputy Foreign Minister] {said} <no>.',
      'Velmarian Deputy Foreign Minister | Deputy Foreign Minister | Velmaria',
    ],
    [
      'no body that somebody with a long title is',
      '[The United Karst High Representative] {said} <no>.',
      'United Karst High Representative | High Representative | -',
    ],
  ])('%s', (_, marked, speaker) => expect(lastSpeaker(marked)).toBe(speaker));
});

describe('an affiliation is', () => {
  test.each([
    [
      'the state of the agency that writes at home',
      'VELM, March 13 (Velm Wire) -- Ostravia should wait. Ostravia has crews. [Fisheries Minister Ada Lorne] {said} <no>.',
      'Velmaria',
    ],
    [
      'that state, for a spokesman of whom no more is told',
      'VELM, March 13 (Velm Wire) -- Ostravia should wait. [Ada Lorne, the spokesperson,] {said} <no>.',
      'Velmaria',
    ],
    [
      'another, where the paragraph tells of what that has',
      'VELM, March 13 (Velm Wire) -- Ostravia’s army waits. [Fisheries Minister Ada Lorne] {said} <no>.',
      'Ostravia',
    ],
    [
      'no state whose things come before the comma',
      'Velmaria waits. Velmaria’s army buys ferries from Ostravia, [harbour minister Ada Lorne] {said}, <no>.',
      'Velmaria',
    ],
  ])('%s', (_, marked, name) => expect(lastAttribution(marked)?.speaker?.affiliation).toBe(name));
});

describe('several who were named before are', () => {
  test.each([
    [
      'the sides, as many as were listed',
      'Envoys of Ostravia, Velmaria and Norland met. Norland’s army waits. [The three sides] {condemned} <it>.',
      'three sides | - | Ostravia, Velmaria and Norland',
    ],
    [
      'those sides again',
      'The envoys of Ostravia, Velmaria and Norland met. Norland’s army waits. [The three sides] {condemned} <it>. [They] {said} <it was late>.',
      'three sides | - | Ostravia, Velmaria and Norland',
    ],
    [
      'the ministers of several states',
      '[The defence ministers of Ostravia and Velmaria] {said} <no>. [The ministers] {said} <it was late>.',
      'defence ministers of Ostravia and Velmaria | Defence Ministers | Ostravia and Velmaria',
    ],
    [
      'as many ministers as spoke',
      '[Defence Minister Ada Lorne and Fisheries Minister Karl Brandt] {said} <no>.| [The two Ministers] {said} <it was late>.',
      'Ada Lorne and Karl Brandt | - | -',
    ],
  ])('%s', (_, marked, speaker) => expect(lastSpeaker(marked)).toBe(speaker));
});
