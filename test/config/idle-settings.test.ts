import { describe, expect, it } from 'vitest';
import { idleSettings } from '../../lib/config/idle-settings.ts';
import { parseConfigFile } from '../../lib/config/parse-config.ts';

const linesOf = (text: string) => idleSettings(parseConfigFile(text, 'parley.yaml'));

describe('a rule for other subjects', () => {
  const linesWith = (rule: string, store: string) =>
    linesOf(
      `channels: { log: { type: console } }\nstore: ${store}\nalerts:\n  - { name: a, channels: [log]${rule} }\n`,
    );

  it('is idle where nothing on them is kept', () => {
    expect(linesWith(', offTopic: true', 'on-topic')).toEqual([
      'parley.yaml:4:43: alerts[0].offTopic: adds nothing: what is on other subjects is kept, and told, with store: all alone',
    ]);
  });

  it.each([
    ['it is kept', ', offTopic: true', 'all'],
    ['none is asked for', ', offTopic: false', 'on-topic'],
    ['nothing is told of it', '', 'on-topic'],
  ])('isn’t where %s', (_, rule, store) => expect(linesWith(rule, store)).toEqual([]));
});

it('names a channel that no rule names', () => {
  const channels = 'channels:\n  log: { type: console }\n  desk: { type: console }\n';
  const idle = (name: string, line: number) =>
    `parley.yaml:${line}:${name.length + 5}: channels.${name}: gets nothing: no rule under alerts names it`;
  expect(linesOf(channels)).toEqual([idle('log', 2), idle('desk', 3)]);
  expect(linesOf(`${channels}alerts:\n  - { name: a, channels: [log] }\n`)).toEqual([idle('desk', 3)]);
});

it('names a condition on an outlet that no feed is of', () => {
  const linesFor = (outlet: string) =>
    linesOf(
      `feeds:\n  - { url: https://wire.example/feed, outlet: The Harbour Wire }\nchannels: { log: { type: console } }\nalerts:\n  - { name: a, channels: [log], when: { outlet: ${outlet} } }\n`,
    );
  expect(linesFor('harbour wire')).toEqual([]);
  expect(linesFor('Norvik Post')).toEqual([
    'parley.yaml:5:49: alerts[0].when.outlet: never holds: no feed is of an outlet "Norvik Post"',
  ]);
});
