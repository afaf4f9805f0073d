import { expect, test } from 'vitest';
import { idOfBody, idOfNamed, idOfUnnamed } from '../../../lib/core/speaker/speaker-id.ts';
import { speakerKeysOf } from '../../../lib/core/statement/speaker-keys.ts';
import { STATEMENT_KEYS_VERSION, statementKeysOf } from '../../../lib/core/statement/statement-keys.ts';
import { sha256 } from '../../../lib/core/text/sha256.ts';

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

/** Add a line when the keys change, never edit one: what was stored under a version's keys has to be told from today's. */
const DIGESTS: Readonly<Record<number, string>> = { 1: '4edafa1afec68c93', 2: 'b6a0bc8b67b60101' };

test('keys change with their version only', () => {
  const affiliation = 'the Republic of Velmaria';
  const speakers = [
    null,
    { id: idOfNamed('Sergei Taranskiy', affiliation), name: 'Sergei Taranskiy', affiliation },
    { id: idOfNamed('Oskar Tehl Jr.', undefined), name: 'Oskar Tehl Jr.' },
    { id: idOfBody('Foreign Ministry', affiliation), name: 'Foreign Ministry', affiliation },
    { id: idOfBody('Lind', 'Lind'), name: 'Lind', affiliation: 'Lind' },
    { id: idOfUnnamed('senior official', affiliation), name: 'senior official' },
    { id: 'anna-lind', name: 'Anna Lind', role: 'Director General', affiliation: 'IAEA' },
    { id: 'iaea', name: 'IAEA', affiliation: 'IAEA' },
  ];
  const content =
    'Two Karelvian depots near Halvern were emptied before the first snow, and none of them will be filled';
  const keys = speakers.map((speaker) => statementKeysOf({ speaker, content }));
  expect(sha256(JSON.stringify(keys)).slice(0, 16)).toBe(DIGESTS[STATEMENT_KEYS_VERSION]);
});
