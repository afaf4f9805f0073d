import { expect, test } from 'vitest';
import { stemOf } from '../../../../lib/core/topic/words/inflection.ts';

test.each([
  ['missile', 'missiles'],
  ['treaty', 'treaties'],
  ['breach', 'breaches'],
  ['negotiate', 'negotiated', 'negotiates', 'negotiating'],
  ['ban', 'banned', 'banning'],
  ['verify', 'verified', 'verifies', 'verifying'],
  ['deploy', 'deployed', 'deploying'],
  ['cheat', 'cheating', 'cheated'],
  ['limit', 'limited', 'limiting'],
  ['withdraw', 'withdrew', 'withdrawn', 'withdraws'],
  ['sell', 'sold', 'selling'],
  ['fire', 'fired', 'firing'],
  ['freeze', 'froze', 'frozen', 'freezing'],
  ['patrol', 'patrolled', 'patrolling'],
  ['shelling', 'shelled'],
])('%s meets its inflections', (word, ...inflected) =>
  expect(inflected.map(stemOf)).toEqual(inflected.map(() => stemOf(word))),
);

test.each([
  ['deploy', 'deployment'],
  ['verify', 'verification'],
  ['space', 'spa'],
  ['need', 'ne'],
  ['bus', 'bu'],
  ['mine', 'miner'],
  ['mine', 'min'],
  ['mine', 'mining'],
  ['base', 'based'],
  ['plane', 'planned'],
  ['quit', 'quite'],
  ['shell', 'shel'],
  ['shells', 'shelling'],
  ['house', 'housing'],
  ['accord', 'according'],
  ['arms', 'armed'],
  ['clear', 'cleared'],
])('%s stays apart from %s', (a, b) => expect(stemOf(a)).not.toBe(stemOf(b)));

test.each([
  ['armour', 'armor'],
  ['centres', 'centers'],
  ['defence', 'defense'],
  ['demilitarised', 'demilitarized'],
  ['kilometres', 'km'],
  ['licences', 'licenses'],
  ['manoeuvres', 'maneuvers'],
  ['neighbouring', 'neighboring'],
  ['programmes', 'programs'],
  ['signalling', 'signaling'],
])('%s is spelt %s elsewhere', (a, b) => expect(stemOf(a)).toBe(stemOf(b)));

test('a word of any letters has a stem', () =>
  expect(['', 's', 'ed', 'ing', 'ies', '核兵器'].map(stemOf)).toHaveLength(6));
