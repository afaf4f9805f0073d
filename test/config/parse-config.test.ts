import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configJsonSchema } from '../../lib/config/json-schema.ts';
import { loadConfig } from '../../lib/config/load-config.ts';
import { ConfigError, parseConfigFile } from '../../lib/config/parse-config.ts';
import { watchlistOf } from '../../lib/config/watchlist.ts';
import { taxonomy } from '../../lib/core/topic/taxonomy.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The complaints about a configuration, a line each. */
function complaints(text: string): string[] {
  try {
    parseConfigFile(text, 'parley.yaml');
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n');
    throw error;
  }
  return [];
}

/** Cases of a webhook's address and secret, and what is told of them. */
function webhooks(
  cases: readonly (readonly [string, string, string | undefined, string | RegExp])[],
): [string, string, string | RegExp][] {
  return cases.map(([what, url, secret, expected]) => [
    `a webhook: ${what}`,
    `channels:\n  desk: { type: webhook, url: ${JSON.stringify(url)}${secret === undefined ? '' : `, secret: ${JSON.stringify(secret)}`} }`,
    typeof expected === 'string' ? `parley.yaml:${expected}` : expected,
  ]);
}

const FEED = 'feeds: [{ url: "https://wire.example/feed", outlet: Wire }]\n';

describe('a configuration that can be used', () => {
  it('may be empty: everything has a default', () => {
    expect(parseConfigFile('', 'parley.yaml').config).toEqual({
      network: { allowPrivate: false, pauseSeconds: 5 },
      feeds: [],
      channels: {},
      alerts: [],
      store: 'on-topic',
      topics: {},
      speakers: {},
    });
  });

  it('gives a feed what it leaves out', () => {
    expect(parseConfigFile(FEED, 'parley.yaml').config.feeds).toEqual([
      { url: 'https://wire.example/feed', outlet: 'Wire', language: 'en', everyMinutes: 15, firstPollAlerts: 10 },
    ]);
  });

  it('takes rules with conditions, aliases and a topic of the user’s own', () => {
    const { config } = parseConfigFile(
      `channels: { log: { type: console } }
topics:
  harbour-mines: { label: Harbour mines, definition: Mines in harbours., phrases: { "harbour mine": 1 }, counterPhrases: {} }
alerts:
  - { name: mines, channels: &all [log], when: { topic: harbour-mines } }
  - { name: space, channels: *all, when: { topic: space, kind: direct } }
`,
      'parley.yaml',
    );
    expect(watchlistOf(config).rules).toEqual([
      { name: 'mines', channels: ['log'], when: { topic: 'harbour-mines' } },
      { name: 'space', channels: ['log'], when: { topic: 'space', kind: 'direct' } },
    ]);
  });
});

describe('a mistake is told with its place', () => {
  it.each([
    [
      'a key that is misspelt',
      'network:\n  allowPrivat: true',
      'parley.yaml:2:3: network.allowPrivat: is not a known key',
    ],
    ['a key at the top', 'feed: []', 'parley.yaml:1:1: feed: is not a known key'],
    ['a value of another type', 'feeds:\n  7', 'parley.yaml:2:3: feeds: must be a list, not a number'],
    [
      'an address that is none',
      'feeds:\n  - url: wire\n    outlet: Wire',
      'parley.yaml:2:10: feeds[0].url: must be an absolute http or https address',
    ],
    [
      'an address of another kind',
      'feeds:\n  - { url: "ftp://a.example/", outlet: A }',
      /^parley\.yaml:2:12: feeds\[0\]\.url: /,
    ],
    [
      'a part that is missing',
      'feeds:\n  - url: https://wire.example/feed',
      'parley.yaml:2:5: feeds[0].outlet: is missing',
    ],
    [
      'a language that is none',
      'feeds:\n  - { url: "https://a.example/", outlet: A, language: English }',
      /^parley\.yaml:2:55: feeds\[0\]\.language: must be a language tag/,
    ],
    [
      'a feed that is there twice',
      `feeds:\n  - &a { url: "https://a.example/", outlet: A }\n  - { url: "https://a.example/", outlet: B }`,
      'parley.yaml:3:12: feeds[1].url: is the same feed as feeds[0]',
    ],
    [
      'a feed that is there twice, once with a place in it',
      `feeds:\n  - { url: "https://a.example/feed", outlet: A }\n  - { url: "https://A.example/feed#x", outlet: B }`,
      'parley.yaml:3:12: feeds[1].url: is the same feed as feeds[0]',
    ],
    [
      'two rules of one name',
      'channels: { log: { type: console } }\nalerts:\n  - { name: a, channels: [log] }\n  - { name: a, channels: [log] }',
      'parley.yaml:4:13: alerts[1].name: is the name of alerts[0] too',
    ],
    [
      'a channel that is not there',
      'alerts:\n  - { name: a, channels: [desk] }',
      'parley.yaml:2:27: alerts[0].channels[0]: there is no channel "desk" under channels',
    ],
    [
      'a channel named like a part of objects',
      'alerts:\n  - { name: a, channels: [constructor] }',
      'parley.yaml:2:27: alerts[0].channels[0]: there is no channel "constructor" under channels',
    ],
    [
      'a kind of channel that is not there',
      'channels:\n  desk: { type: fax }',
      'parley.yaml:2:17: channels.desk.type: must be one of console, webhook, sns',
    ],
    [
      'a channel without its kind',
      'channels:\n  desk: {}',
      /^parley\.yaml:2:9: channels\.desk\.type: is missing; it must be one of/,
    ],
    ['a choice that isn’t there', 'store: some', 'parley.yaml:1:8: store: must be one of on-topic, all'],
    ['a value left empty', 'feeds:', 'parley.yaml:1:7: feeds: is empty; it must be a list'],
    [
      'too little',
      'feeds: [{ url: "https://a.example/", outlet: A, everyMinutes: 0 }]',
      /everyMinutes: must be 1 or more$/,
    ],
    ['too much', 'network: { pauseSeconds: 901 }', /pauseSeconds: must be 900 or less$/],
    [
      'a part of a number',
      'feeds: [{ url: "https://a.example/", outlet: A, firstPollAlerts: 1.5 }]',
      /firstPollAlerts: must be a whole number$/,
    ],
    ['a text without words', 'feeds: [{ url: "https://a.example/", outlet: " " }]', /outlet: must not be empty$/],
    ['a list without entries', 'alerts: [{ name: a, channels: [] }]', /channels: must not be empty$/],
    [
      'a name that is none',
      'channels:\n  "a b": { type: console }',
      /^parley\.yaml:2:10: channels\.a b: must be letters, digits/,
    ],
    [
      'a feed at a private address',
      'feeds:\n  - { url: "http://10.0.0.1/feed", outlet: A }',
      'parley.yaml:2:12: feeds[0].url: 10.0.0.1 is a private address; network.allowPrivate: true allows those',
    ],
    [
      'a feed on this machine',
      'feeds:\n  - { url: "http://localhost/feed", outlet: A }',
      'parley.yaml:2:12: feeds[0].url: localhost is a private address; network.allowPrivate: true allows those',
    ],
    [
      'a feed with a password, which isn’t repeated',
      'feeds:\n  - { url: "https://user:pw@x.example/f", outlet: A }',
      'parley.yaml:2:12: feeds[0].url: must not hold a user name or a password',
    ],
    [
      'a feed with a user name alone',
      'feeds:\n  - { url: "https://user@x.example/f", outlet: A }',
      'parley.yaml:2:12: feeds[0].url: must not hold a user name or a password',
    ],
    [
      'a channel that a rule names twice',
      'channels: { log: { type: console } }\nalerts:\n  - { name: a, channels: [log, log] }',
      'parley.yaml:3:32: alerts[0].channels[1]: is alerts[0].channels[0] again',
    ],
    [
      'a feed on another service’s port',
      'feeds:\n  - { url: "http://a.example:25/", outlet: A }',
      /^parley\.yaml:2:12: feeds\[0\]\.url: port 25 is not one of the web's \(80, 443, 8080, 8443\)/,
    ],
    ...webhooks([
      [
        'an address that is none',
        'not a url',
        undefined,
        '2:31: channels.desk.url: must be an absolute http or https address',
      ],
      [
        'an address of another kind',
        'ftp://x',
        undefined,
        '2:31: channels.desk.url: only http and https are fetched, not ftp',
      ],
      [
        'an address that is private',
        'http://[::1]/',
        undefined,
        /^parley\.yaml:2:31: channels\.desk\.url: ::1 is a private/,
      ],
      [
        'an address on this machine',
        'http://hooks.LOCALHOST./',
        undefined,
        /^parley\.yaml:2:31: channels\.desk\.url: hooks\.localhost\. is a private/,
      ],
      [
        'an address misspelt as shells write it',
        '${HOOK}',
        undefined,
        '2:31: channels.desk.url: must be an absolute http or https address; ${env:HOOK} takes it from the environment',
      ],
      ['a secret that is empty', 'https://a.example/', 'whsec_', '2:61: channels.desk.secret: must not be empty'],
      [
        'a secret misspelt as shells write it',
        'https://a.example/',
        '${HOOK}',
        '2:61: channels.desk.secret: must be the secret itself; ${env:HOOK} takes it from the environment',
      ],
    ]),
    [
      'a topic that is not there',
      'channels: { log: { type: console } }\nalerts:\n  - { name: a, channels: [log], when: { topic: spaec } }',
      /^parley\.yaml:3:48: alerts\[0\]\.when\.topic: there is no topic "spaec"; there are .*space/,
    ],
    [
      'a topic that is new but incomplete',
      'topics:\n  mines: { label: Mines }',
      /^parley\.yaml:2:3: topics\.mines: a new topic without definition, phrases$/,
    ],
    ['what is not YAML', 'feeds: [\n', /^parley\.yaml:2:1: is not YAML: /],
    ['a key that is there twice', 'store: all\nstore: all', /^parley\.yaml:2:1: is not YAML: Map keys must be unique/],
    ['an alias of nothing', 'feeds: *none', /^parley\.yaml:1:8: is not YAML: Unresolved alias/],
    [
      'an alias before its anchor',
      'store: &kept all\nfeeds:\n  - { outlet: *kept, url: *late }\n  - { url: &late https://a.example }',
      /^parley\.yaml:3:27: is not YAML: Unresolved alias .*late/,
    ],
    ['an alias of nothing to be merged', 'network:\n  <<: *none', /^parley\.yaml:2:7: is not YAML: /],
    ['two documents', 'store: all\n---\nstore: all', /^parley\.yaml:2:1: is not YAML: /],
    ['a list', '- store', 'parley.yaml:1:1: must be an object, not a list'],
    ['a key that reaches into objects', '__proto__: { store: all }', 'parley.yaml:1:1: __proto__: is not a known key'],
  ])('%s', (_, text, expected) => {
    expect(complaints(text)).toEqual([typeof expected === 'string' ? expected : expect.stringMatching(expected)]);
  });

  it('each of several', () => {
    expect(complaints('stor: all\nfeeds:\n  - { url: x, outlet: "" }\n  - 7\n')).toEqual([
      expect.stringMatching(/^parley\.yaml:3:12: feeds\[0\]\.url/),
      expect.stringMatching(/^parley\.yaml:3:23: feeds\[0\]\.outlet/),
      expect.stringMatching(/^parley\.yaml:4:5: feeds\[1\]/),
      expect.stringMatching(/^parley\.yaml:1:1: stor/),
    ]);
  });

  it('aliases of aliases, before they fill the memory', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let n = 1; n < 9; n += 1)
      lines.push(`a${n}: &a${n} [${Array.from({ length: 10 }, () => `*a${n - 1}`).join(', ')}]`);
    expect(complaints(lines.join('\n'))).toEqual([expect.stringContaining('Excessive alias count')]);
  });

  it('phrases of topics, each where it stands, and the rest with them', () => {
    const topics = [
      'topics:',
      '  swarms:',
      '    { label: Swarms, definition: Of missiles.,',
      '      phrases: {',
      '        "{missle} swarm": 1, "swarm": 1 } }',
      '  space: { phrases: { "orbital wepons": 0, "+ orbit": 1 } }',
      'speakers: { people: [{ id: zed }] }',
    ];
    expect(complaints(topics.join('\n'))).toEqual([
      expect.stringMatching(
        /^parley\.yaml:5:9: topics\.swarms\.phrases: the phrase "\{missle\} swarm" names \{missle\}.*; did you mean \{missile\}/,
      ),
      expect.stringMatching(
        /^parley\.yaml:6:23: topics\.space\.phrases: "orbital wepons" has weight 0, but there is no such phrase to remove; did you mean /,
      ),
      'parley.yaml:6:44: topics.space.phrases: the phrase "+ orbit" lacks a word',
      expect.stringMatching(/^parley\.yaml:7:22: speakers\.people\[0\]: "zed" is a new person, which needs a name/),
    ]);
  });

  it('people who don’t fit those that are known, each on a line', () => {
    const marn = '{ id: ilva-marn, name: Ilva Marn, gender: f, roles: [{ role: Minister, affiliation: nowhere }] }';
    const zed = '{ id: atl3, name: Russia, type: state }';
    expect(complaints(`speakers:\n  people:\n    - ${marn}\n  bodies:\n    - ${zed}\n`)).toEqual([
      expect.stringMatching(
        /^parley\.yaml:5:7: speakers\.bodies\[0\]: "atl3" and "russia" .*claim "Russia".* sharedAliases of both$/,
      ),
      'parley.yaml:3:7: speakers.people[0]: "ilva-marn" has the affiliation "nowhere", which no body is',
    ]);
  });
});

it.each([
  ['http://127.0.0.1:9/', 'network: { allowPrivate: true }\n'],
  ['https://hook.example:8443/', ''],
  ['${env:HOOK}', ''],
  ['https://hook.example/${env:TOKEN}', ''],
])('a webhook may be at %s', (url, before) => {
  const channel = `{ type: webhook, url: "${url}", secret: whsec_c2VjcmV0 }`;
  expect(complaints(`${before}channels: { desk: ${channel} }`)).toEqual([]);
});

describe('loadConfig', () => {
  it('says that a file isn’t there', () => {
    expect(() => loadConfig('/nowhere/parley.yaml')).toThrow(
      '/nowhere/parley.yaml: is not there. Name another with --config FILE.',
    );
  });

  it.each<[string, 'latin1' | 'utf16le', string]>([
    ['in another encoding', 'latin1', 'feeds: [{ url: "https://wire.example/feed", outlet: Hálvern }]'],
    ['that an editor saved as “Unicode”', 'utf16le', '\ufefffeeds: []'],
  ])('says that a file %s isn’t in UTF-8', (_, encoding, text) => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-config-'));
    try {
      writeFileSync(join(folder, 'parley.yaml'), text, encoding);
      expect(() => loadConfig(join(folder, 'parley.yaml'))).toThrow('parley.yaml: is not in UTF-8');
      writeFileSync(join(folder, 'parley.yaml'), text);
      loadConfig(join(folder, 'parley.yaml'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('says that a folder can’t be read', () => {
    expect(() => loadConfig(ROOT)).toThrow(`${ROOT}: cannot be read`);
  });
});

describe('what ships', () => {
  it('has a schema for editors that is the one generated from the source', () => {
    expect(readFileSync(join(ROOT, 'parley.schema.json'), 'utf8')).toBe(configJsonSchema());
  });

  it('has a README that lists every topic', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    for (const topic of Object.keys(taxonomy.topics)) expect(readme).toContain(`\`${topic}\``);
  });

  it('has a README whose examples of parley.yaml can be used', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const examples = [...readme.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text = '']) => text);
    expect(examples.length).toBeGreaterThanOrEqual(3);
    for (const text of examples) expect(complaints(text)).toEqual([]);
  });

  it('has a configuration that can be used, of some 25 feeds with names of their own', () => {
    const { feeds, alerts } = loadConfig(join(ROOT, 'parley.yaml'));
    expect(feeds.length).toBeGreaterThanOrEqual(20);
    expect(new Set(feeds.map(({ outlet }) => outlet)).size).toBeGreaterThanOrEqual(20);
    expect(alerts.length).toBeGreaterThan(0);
  });
});
