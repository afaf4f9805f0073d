import { expect, test } from 'vitest';
import { speakerKeysOf } from '../../../lib/core/statement/speaker-keys.ts';
import { statementKeysOf } from '../../../lib/core/statement/statement-keys.ts';

const sailor = { id: 'sailor@velmaria', name: 'Sailor', affiliation: 'Velmaria' };
const farmer = { id: 'farmer@ostravia', name: 'Farmer', affiliation: 'Ostravia' };
const meet = (one: string, other: string) => {
  const keys = statementKeysOf({ speaker: sailor, content: one });
  return statementKeysOf({ speaker: farmer, content: other }).some((key) => keys.includes(key));
};

test('begins with the keys of the speaker', () => {
  const statement = { speaker: sailor, content: 'Both depots were emptied before the first snow' };
  expect(statementKeysOf(statement).slice(0, 1)).toEqual(speakerKeysOf(statement));
});

test.each([
  ['nearly the same words', 'Both depots were emptied in March', 'The two depots were emptied in March', true],
  ['words in another order', 'The treaty bans launchers', 'Launchers, the treaty bans', true],
  ['no two words in common', 'The treaty bans launchers', 'A ban was put on the shells', false],
  ['the same words apart', 'The treaty bans launchers', 'A treaty on launchers', false],
])('two speakers meet, or not, by %s', (_, one, other, expected) => {
  expect(meet(one, other)).toBe(expected);
});

test('a speech has no more keys than a sentence', () => {
  const content = Array.from({ length: 5_000 }, (_, n) => `depot${n}`).join(' ');
  expect(statementKeysOf({ speaker: null, content })).toHaveLength(9);
});
