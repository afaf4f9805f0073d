import { describe, expect, test } from 'vitest';
import { ofCapitals } from '../../../../lib/core/speaker/mention/body/in-name/capitals.ts';
import { ofLinks } from '../../../../lib/core/speaker/mention/body/in-name/links.ts';
import { ofMarks } from '../../../../lib/core/speaker/mention/body/in-name/marks.ts';
import type { Step } from '../../../../lib/core/speaker/mention/body/in-name/name-so-far.ts';
import { openings } from '../../../../lib/core/speaker/mention/body/in-name/opens-no-name.ts';
import { ofSmallWords } from '../../../../lib/core/speaker/mention/body/in-name/small-words.ts';
import { unregisteredBodyEnd } from '../../../../lib/core/speaker/mention/body/unregistered-body.ts';
import { readWords, wordIndexAt } from '../../../../lib/core/speaker/reading/words.ts';

// Each rule gives an example, which it decides itself: without the rule, the example fails.

/** An example without its bar, as words, and the index of the word after the bar. */
function read(example: string) {
  const bar = Math.max(0, example.indexOf('|'));
  const words = readWords(example.replace(/\| ?/, ''));
  return { words, at: wordIndexAt(words, bar) };
}

describe('nothing is named by what begins with', () => {
  test.each(openings.map(({ name, example }) => [name, example]))('%s: %s', (_, example) => {
    const { words, at } = read(example);
    expect(unregisteredBodyEnd(words, at)).toBeUndefined();
  });
});

const rules = [...ofMarks, ...ofLinks, ...ofCapitals, ...ofSmallWords];

function examplesOf(...steps: readonly Step[]): string[][] {
  return rules.filter(({ step }) => steps.includes(step)).map(({ name, example }) => [name, example]);
}

/** Where the name that begins at the example's first capital ends, as text up to there. */
function nameUpTo(example: string): string | undefined {
  const { words } = read(example);
  const end = unregisteredBodyEnd(
    words,
    words.findIndex(({ capital }) => capital),
  );
  return end === undefined ? undefined : textUpTo(example, end);
}

function textUpTo(example: string, end: number): string {
  return read(example)
    .words.slice(0, end)
    .map(({ text }) => text)
    .join(' ');
}

describe('a name ends at', () => {
  test.each(examplesOf('ends', 'ends here', 'closes'))('%s: %s', (_, example) => {
    expect(nameUpTo(example)).toBe(textUpTo(example, read(example).at));
  });
});

describe('a name goes on with', () => {
  test.each(examplesOf('joins', 'joins a body'))('%s: %s', (_, example) => {
    expect(nameUpTo(example)).toBe(textUpTo(example, read(example).words.length));
  });
});

describe('no body is named before', () => {
  test.each(examplesOf('names none'))('%s: %s', (_, example) => {
    expect(nameUpTo(example)).toBeUndefined();
  });
});

describe('as a whole', () => {
  test.each([
    ['a press conference names nobody', 'Regular Press Conference', undefined],
    ['a briefing for the press names nobody', 'Department Press Briefing', undefined],
    ['a room names nobody', 'Commons Chamber', undefined],
    ['a number ends a name', 'Task Force 59, which', 'Task Force 59'],
    ['a number of something else doesn’t', 'Task Force 59 ships', 'Task Force'],
    ['a word that is in no name is in that of a newspaper', 'Velm Sunday Times', 'Velm Sunday Times'],
    ['an article may lose its vowel in other languages', "Institut d'Études de Velm", "Institut d'Études de Velm"],
    ['several small words may join', 'Fondation pour la Paix et le Droit said', 'Fondation pour la Paix et le Droit'],
    ['the noun may stand last', 'Velm Barış Üniversitesi said', 'Velm Barış Üniversitesi'],
    ['a number may be within a name', 'Institute of the Two Seas', 'Institute of the Two Seas'],
  ])('%s', (_, text, name) => {
    expect(nameUpTo(text)).toBe(name);
  });
});
