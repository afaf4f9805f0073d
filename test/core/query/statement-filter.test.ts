import { describe, expect, it } from 'vitest';
import { otherOutlets } from '../../../lib/core/query/other-outlets.ts';
import { matchesFilter, type StatementFilter } from '../../../lib/core/query/statement-filter.ts';
import { statementView } from '../../../lib/core/query/statement-view.ts';
import type { StatementRow } from '../../../lib/core/statement/statement.ts';
import { minute, sightingFor, statementFor } from '../../contracts/fixtures.ts';

const row: StatementRow = {
  ...statementFor('launchers', {
    speaker: { id: 'sergei-vesk', name: 'Sergéi O’Vesk-Marn', affiliation: 'Republic of Karelvia' },
    firstSeenAt: minute(10),
  }),
  sightings: [sightingFor('a', { outlet: 'Harbour Wire' }), sightingFor('b', { outlet: 'The Norvik Post' })],
};

describe('matchesFilter', () => {
  it.each<[string, StatementFilter, boolean]>([
    ['nothing asked', {}, true],
    ['a word of the name', { speaker: 'vesk' }, true],
    ['the name without accents and marks, in any case', { speaker: "SERGEI O'VESK MARN" }, true],
    ['the speaker’s id', { speaker: 'sergei-vesk' }, true],
    ['a part of a word', { speaker: 'ves' }, false],
    ['the words in another order', { speaker: 'Marn Sergei' }, false],
    ['the full name in another transliteration', { speaker: 'Sergey Ovesk-Marn' }, true],
    ['a single word in another transliteration', { speaker: 'Wesk' }, false],
    ['a name of somebody whom the registry knows', { speaker: 'The Vesk', speakerIds: ['a', 'sergei-vesk'] }, true],
    ['a name of somebody else', { speaker: 'The Tarn', speakerIds: ['lio-tarn'] }, false],
    ['a name of nobody', { speaker: 'The Tarn', speakerIds: [] }, false],
    ['punctuation only', { speaker: '…' }, false],
    ['the affiliation', { affiliation: 'karelvia' }, true],
    ['an adjective of the affiliation', { affiliation: 'Karelvian', affiliationNames: ['Karelvia'] }, true],
    ['another affiliation', { affiliation: 'Tamaria' }, false],
    ['an adjective of another', { affiliation: 'Tamarian', affiliationNames: ['Tamaria'] }, false],
    ['a topic', { topic: 'verification' }, true],
    ['a part of a topic’s id', { topic: 'verif' }, false],
    ['the kind', { kind: 'direct' }, true],
    ['another kind', { kind: 'mixed' }, false],
    ['as much confidence as it has', { minConfidence: 0.87 }, true],
    ['more confidence than it has', { minConfidence: 0.88 }, false],
    ['any of its outlets', { outlet: 'norvik post' }, true],
    ['another outlet', { outlet: 'Gazette' }, false],
    ['since that very moment', { since: minute(10) }, true],
    ['since later', { since: minute(11) }, false],
    ['until that very moment, exclusive', { until: minute(10) }, false],
    ['until later', { until: minute(11) }, true],
    ['all of several', { speaker: 'vesk', topic: 'verification', outlet: 'wire', until: minute(11) }, true],
    ['all but one of several', { speaker: 'vesk', topic: 'verification', outlet: 'wire', until: minute(9) }, false],
  ])('%s', (_, filter, expected) => {
    expect(matchesFilter(row, filter)).toBe(expected);
  });

  it('lets through what is of unknown confidence', () => {
    const { confidence: _, ...unknown } = row;
    expect(matchesFilter(unknown, { minConfidence: 1 })).toBe(true);
  });

  it('leaves out what may repeat an earlier statement, where only what is new is asked for', () => {
    const doubted = { ...row, mayRepeat: 'st_earlier' };
    expect([row, doubted].map((each) => matchesFilter(each, { newOnly: true }))).toEqual([true, false]);
    expect(matchesFilter(doubted, { newOnly: false })).toBe(true);
  });

  it('finds nobody where the speaker is unknown', () => {
    expect(matchesFilter({ ...row, speaker: null }, { speaker: 'vesk' })).toBe(false);
    expect(matchesFilter({ ...row, speaker: null }, { affiliation: 'karelvia' })).toBe(false);
  });
});

describe('otherOutlets', () => {
  it.each([
    ['nobody else', ['A'], []],
    ['each once, in the order they came', ['A', 'B', 'A', 'C', 'B'], ['B', 'C']],
    ['nobody without sightings', [], []],
  ])('%s', (_, outlets, expected) => {
    expect(otherOutlets({ sightings: outlets.map((outlet) => sightingFor('x', { outlet })) })).toEqual(expected);
  });
});

describe('statementView', () => {
  it('gives users all but the store’s own ids', () => {
    const view = statementView({ ...row, sightings: [sightingFor('a')] });
    expect(Object.keys(view)).toEqual([
      'id',
      'speaker',
      'kind',
      'content',
      'cue',
      'topics',
      'saidOn',
      'saidOnPrecision',
      'via',
      'venue',
      'confidence',
      'mayRepeat',
      'firstSeenAt',
      'sightings',
    ]);
    expect(view.sightings.map((sighting) => Object.keys(sighting))).toEqual([
      ['outlet', 'url', 'title', 'version', 'spans', 'seenAt'],
    ]);
  });
});
