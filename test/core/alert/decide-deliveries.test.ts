import { describe, expect, it } from 'vitest';
import type { AlertRule } from '../../../lib/core/alert/alert-rule.ts';
import { decideDeliveries } from '../../../lib/core/alert/decide-deliveries.ts';
import { deliveryIdOf } from '../../../lib/core/alert/delivery.ts';
import { minute, sightingFor, statementFor } from '../../contracts/fixtures.ts';

const row = { ...statementFor('launchers'), sightings: [sightingFor('launchers')] };
const rule = (name: string, channels: string[], when: AlertRule['when'] = {}): AlertRule => ({ name, channels, when });
const decided = (...rules: AlertRule[]) =>
  decideDeliveries(row, rules, 'pending', minute(1)).map(({ channel, rule: by }) => `${channel} by ${by}`);

describe('decideDeliveries', () => {
  it.each<[string, AlertRule[], string[]]>([
    ['tells nobody without rules', [], []],
    ['takes every statement where a rule sets no conditions', [rule('all', ['desk'])], ['desk by all']],
    [
      'tells a channel once, by the first rule',
      [rule('a', ['desk']), rule('b', ['desk', 'log'])],
      ['desk by a', 'log by b'],
    ],
    ['tells a channel once that a rule names twice', [rule('a', ['desk', 'desk'])], ['desk by a']],
    [
      'passes over a rule of which one condition fails',
      [
        rule('a', ['desk'], { speaker: 'marn', topic: 'inf' }),
        rule('b', ['desk'], { speaker: 'marn', kind: 'direct' }),
      ],
      ['desk by b'],
    ],
  ])('%s', (_, rules, expected) => {
    expect(decided(...rules)).toEqual(expected);
  });

  it.each<[string, AlertRule, string[]]>([
    ['is no matter of a rule without conditions', rule('all', ['desk']), []],
    ['is no matter of a rule whose conditions hold', rule('marn', ['desk'], { speaker: 'marn' }), []],
    ['is told of where a rule asks for it', { ...rule('all', ['desk']), offTopic: true }, ['desk']],
  ])('what is on no topic, as store: all keeps it, %s', (_, asks, expected) => {
    const offTopic = { ...row, topics: [] };
    expect(decideDeliveries(offTopic, [asks], 'pending', minute(1)).map(({ channel }) => channel)).toEqual(expected);
  });

  it('enters what is to be delivered and what is held alike', () => {
    expect(decideDeliveries(row, [rule('all', ['desk'])], 'held', minute(1))).toEqual([
      {
        id: deliveryIdOf(row.id, 'desk'),
        statementId: row.id,
        channel: 'desk',
        rule: 'all',
        status: 'held',
        attempts: 0,
        enteredAt: minute(1),
      },
    ]);
  });
});

describe('deliveryIdOf', () => {
  it('is one for a statement and a channel, another for every other pair', () => {
    const ids = ['st_1', 'st_2'].flatMap((id) => ['desk', 'log'].map((channel) => deliveryIdOf(id, channel)));
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^alert_[0-9a-f]{32}$/);
    expect(deliveryIdOf('st_1', 'desk')).toBe(ids[0]);
  });
});
