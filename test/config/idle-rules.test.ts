import { expect, it } from 'vitest';
import { idleRules } from '../../lib/config/idle-rules.ts';
import { parseConfigFile } from '../../lib/config/parse-config.ts';

const fileWith = (rule: string, store: string) =>
  parseConfigFile(
    `channels: { log: { type: console } }\nstore: ${store}\nalerts:\n  - { name: a, channels: [log]${rule} }\n`,
    'parley.yaml',
  );

it('names a rule for other subjects where nothing on them is kept', () => {
  expect(idleRules(fileWith(', offTopic: true', 'on-topic'))).toEqual([
    'parley.yaml:4:43: alerts[0].offTopic: adds nothing: what is on other subjects is kept, and told, with store: all alone',
  ]);
});

it.each([
  ['it is kept', ', offTopic: true', 'all'],
  ['none is asked for', ', offTopic: false', 'on-topic'],
  ['nothing is told of it', '', 'on-topic'],
])('says nothing where %s', (_, rule, store) => expect(idleRules(fileWith(rule, store))).toEqual([]));
