import { describe, expect, it } from 'vitest';
import { alertBody } from '../../../lib/core/alert/alert-body.ts';
import { alertText, saidOnText, speakerText } from '../../../lib/core/alert/alert-text.ts';
import type { StatementRow } from '../../../lib/core/statement/statement.ts';
import { minute, sightingFor, statementFor } from '../../contracts/fixtures.ts';

const row = (changes: Partial<StatementRow> = {}): StatementRow => ({
  ...statementFor('launchers'),
  sightings: [sightingFor('launchers')],
  ...changes,
});
const alertOf = (statement: StatementRow) =>
  ({ type: 'statement.new', deliveryId: 'alert_1', timestamp: minute(2), rule: 'all', statement }) as const;
const textOf = (changes: Partial<StatementRow> = {}) => alertText(alertOf(row(changes)));

describe('alertText', () => {
  it('names the speaker with role and affiliation, the words, the outlet, the link, the times and the id', () => {
    expect(textOf()).toBe(
      [
        'NEW  Ilva Marn, Foreign Minister, Norland (via Interharbour)',
        '     “We will talk about launchers,” … “but not today.”',
        '     Harbour Wire · https://harbour-wire.example/launchers',
        '     first seen 2031-03-03 00:00 UTC · said 2031-03-02 · at: a news conference in Halvern · missile-deployment, verification',
        `     ${statementFor('launchers').id}`,
      ].join('\n'),
    );
  });

  it('says which outlets reported it too, each once', () => {
    const sightings = ['Wire', 'Post', 'Wire', 'Post'].map((outlet) => sightingFor('launchers', { outlet }));
    expect(textOf({ sightings })).toContain('\n     also reported by Post\n');
  });

  it('tells what it may repeat, cut short', () => {
    const earlier = row({ content: `We shall talk ${'and talk '.repeat(50)}`, firstSeenAt: minute(-60 * 24) });
    const text = alertText({ ...alertOf(row()), earlier });
    expect(text).toMatch(/\n {5}may repeat We shall talk and talk .{150,180}… · Harbour Wire, 2031-03-02\n/);
    expect(alertBody({ ...alertOf(row()), earlier }).data.earlier?.content).toBe(earlier.content);
    expect(alertBody(alertOf(row())).data).not.toHaveProperty('earlier');
  });

  it('marks words that are the outlet’s own', () => {
    expect(textOf({ kind: 'indirect' })).toContain('     [indirect] “We will');
  });

  it('says nothing of a day or a venue that no article gives, nor of topics that there are none of', () => {
    expect(textOf({ saidOn: undefined, saidOnPrecision: undefined, venue: undefined, topics: [] })).toContain('UTC\n');
  });

  it('lets nothing of an article write to the terminal', () => {
    const hostile = 'a\u001b]0;owned\u0007\nNEW  Nobody\u202eb\u2066\u0000\ud800';
    const text = textOf({
      content: hostile,
      via: hostile,
      venue: hostile,
      speaker: { id: 'x', name: hostile, role: hostile, affiliation: hostile },
      sightings: [sightingFor('x', { outlet: hostile, url: hostile }), sightingFor('x', { outlet: `${hostile}2` })],
    });
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2066]|\p{Cs}/u);
    expect(text.split('\n')).toHaveLength(6);
  });
});

describe('speakerText', () => {
  it.each<[string, Parameters<typeof speakerText>[0], string]>([
    ['a name alone', { speaker: { id: 'x', name: 'Ilva Marn' } }, 'Ilva Marn'],
    [
      'a body, whose affiliation is itself',
      { speaker: { id: 'x', name: 'Norland', affiliation: 'Norland' } },
      'Norland',
    ],
    [
      'an unnamed source, whose words say what it is',
      { speaker: { id: 'x', name: 'senior Norland diplomat', role: 'Senior Diplomat', affiliation: 'Norland' } },
      'senior Norland diplomat, Norland',
    ],
    [
      'a role that the name says in part only',
      { speaker: { id: 'x', name: 'Norland envoy', role: 'Special Envoy', affiliation: 'Norland' } },
      'Norland envoy, Special Envoy, Norland',
    ],
    ['nobody known', { speaker: null, via: 'Interharbour' }, 'Unknown speaker'],
  ])('names %s', (_, given, expected) => {
    expect(speakerText(given)).toBe(expected);
  });
});

describe('saidOnText', () => {
  it.each([
    ['2031-03-02', 'day', '2031-03-02'],
    ['2031-03-03', 'week', 'the week of 2031-03-03'],
    ['2031-03-01', 'month', '2031-03'],
    ['2031-03-02', undefined, '2031-03-02'],
  ] as const)('%s to the %s is %s', (saidOn, saidOnPrecision, expected) => {
    expect(saidOnText({ saidOn, saidOnPrecision })).toBe(expected);
  });
});

describe('alertBody', () => {
  it('is a type, a time and data, the statement as queries give it', () => {
    const { id, articleId, ...sighting } = sightingFor('launchers');
    const { reportedAt, ...statement } = statementFor('launchers');
    expect(alertBody(alertOf(row()))).toEqual({
      type: 'statement.new',
      timestamp: minute(2),
      data: { rule: 'all', statement: { ...statement, sightings: [sighting] } },
    });
  });
});
