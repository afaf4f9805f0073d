import { expect, test } from 'vitest';
import { lastRealSpeaker } from '../last-real-speaker.ts';

// Whose parts of parliaments, parties and organisations are, as real states and bodies have them. The people are invented.

test.each([
  ['members', '[Members of the SPD] {said} <no>.', 'members of the SPD | Members | Social Democratic Party of Germany'],
  [
    'members of somebody’s party',
    'Germany waits. [Representatives of the Chancellor’s SPD party] {said} <no>.',
    'representatives of the Chancellor’s SPD party | Representatives | Social Democratic Party of Germany',
  ],
  ['lawmakers called by a party', '[SPD lawmakers] {said} <no>.', 'SPD lawmakers | Lawmakers | Germany'],
  [
    'members of a parliament called by a party',
    '[Republican members of Congress] {said} <no>.',
    'Republican members of Congress | Members | United States',
  ],
  [
    'the leader of a parliamentary group',
    '[The SPD parliamentary group leader Ada Lorne] {said} <no>.',
    'Ada Lorne | Parliamentary Group Leader | Social Democratic Party of Germany',
  ],
  [
    'the leader of the parliamentary group of a party named before',
    'Germany waits. The SPD is divided. [Parliamentary group leader Ada Lorne] {said} <no>.',
    'Ada Lorne | Parliamentary Group Leader | Social Democratic Party of Germany',
  ],
  [
    'an organ of an organisation that is named',
    'The IAEA met Iran’s envoy. [The Board of Governors] {said} <no>.',
    'IAEA Board of Governors | - | IAEA',
  ],
  [
    'an office after two possessives',
    '[Kenya’s Prosecutor General’s Office] {said} <no>.',
    'Prosecutor General’s Office | - | Kenya',
  ],
  [
    'states of an organisation, counted after a dateline',
    'LUNE (AP) – [Ten European Union countries] {said} <no>.',
    'Ten European Union countries | - | European Union',
  ],
  [
    'a paper of two states',
    '[A joint German-U.S. statement] {said} <no>.',
    'joint German-U.S. statement | - | Germany and the United States',
  ],
  ['no treaty', 'Russia left the CFE on Monday, as [it] {said} <it would>.', 'Russia | - | Russia'],
  [
    'several ministers of one field, each with a state',
    '[The Ministers of Defense Ada Lorne (Latvia), Karl Brandt (Lithuania) and Jo Vell (Estonia)] {said} <no>.',
    'Ada Lorne, Karl Brandt and Jo Vell | Ministers of Defense | Latvia, Lithuania and Estonia',
  ],
  [
    'a seat with a small word in its name',
    'The Philippines wait. On Monday, [Santa del Lune Rep. Ada Lorne] {said} <no>.',
    'Ada Lorne | Representative | Philippines',
  ],
  [
    'what somebody became after a former office',
    '[Ada Lorne, a former Kenyan minister for a decade before she was appointed the head of the Lune Institute,] {said} <no>.',
    'Ada Lorne | Head | Lune Institute',
  ],
])('%s', (_, marked, speaker) => {
  expect(lastRealSpeaker(marked)).toBe(speaker);
});
