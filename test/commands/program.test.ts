import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDataFolder } from '../../lib/adapters/local/data-folder.ts';
import { createSqliteQueue } from '../../lib/adapters/local/sqlite-queue.ts';
import { runCommand } from './run-program.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-program-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('help', () => {
  it.each(['demo', 'watch', 'query', 'extract', 'article', 'feed', 'retry', 'config'])(
    'of %s says what it does, with an example',
    async (command) => {
      const { code, out, err } = await runCommand([command, '--help']);
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(new RegExp(`^Usage: parley ${command}`));
      expect(out).toMatch(new RegExp(`Examples?:\n {2}parley ${command}`));
    },
  );

  it('names every command, and gives examples', async () => {
    const { code, out } = await runCommand(['--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/\nExamples:\n {2}parley /);
    for (const command of ['demo', 'watch', 'query', 'extract', 'article', 'feed', 'retry', 'config'])
      expect(out).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
  });

  it.each([[['help', 'query']], [['query', '--help']]])('is had in two ways: %j', async (args) => {
    const { code, out, err } = await runCommand(args);
    expect([code, out, err]).toEqual([0, expect.stringMatching(/^Usage: parley query/), '']);
  });

  it.each([[['help']], [['--help']], [['help', 'help']]])('is that of the program: %j', async (args) => {
    const { code, out, err } = await runCommand(args);
    expect([code, out, err]).toEqual([0, expect.stringMatching(/^Usage: parley \[options\] \[command\]/), '']);
  });

  it('gives the version of package.json', async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
    expect(await runCommand(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});

describe('wrong usage is told, with exit code 2', () => {
  it.each([
    [[], /Usage: parley/],
    [['wach'], /unknown command 'wach'/],
    [['help', 'wach'], /unknown command 'wach'/],
    [['wach', '--help'], /unknown command 'wach'/],
    [['watch', '--twice'], /unknown option '--twice'/],
    [['watch', 'now'], /too many arguments/],
    [['query', '--limit'], /argument missing/],
    [['query', '--format', 'csv', '--json'], /option '--json' cannot be used with option '--format <format>'/],
    [['query', '--jsonl', '--format', 'table'], /option '--jsonl' cannot be used with option '--format <format>'/],
    [['query', '--stack', 'X', '--data', 'y'], /option '--stack <name>' cannot be used with option '--data <dir>'/],
    [
      ['extract', '--jsonl', '--published-at', '2031-03-04'],
      /'--jsonl' cannot be used with option '--published-at <date>'/,
    ],
    [
      ['extract', '--jsonl', '--url', 'https://wire.example/1'],
      /'--jsonl' cannot be used with option '--url <address>'/,
    ],
    [
      ['article', '--jsonl', '--url', 'https://wire.example/1'],
      /'--jsonl' cannot be used with option '--url <address>'/,
    ],
  ])('%j', async (args, message) => {
    const { code, out, err } = await runCommand(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });
});

const FEEDS = 'feeds: [{ url: "https://wire.example/feed", outlet: Wire }]\n';

describe('config', () => {
  it('says what the configuration asks for', async () => {
    const file = join(folder, 'good.yaml');
    writeFileSync(
      file,
      'feeds: [{ url: "https://wire.example/feed", outlet: Wire }]\nchannels: { log: { type: console } }\nalerts: [{ name: all, channels: [log] }]\n',
    );
    expect(await runCommand(['config', '--config', file])).toEqual({
      code: 0,
      out: `${file}: 1 feed, 1 channel, 1 alert rule\n`,
      err: '',
    });
  });

  it('shows every mistake with its path and line', async () => {
    const file = join(folder, 'bad.yaml');
    writeFileSync(file, 'feeds:\n  - url: wire\n    outlet: Wire\nstore: some\n');
    const { code, out, err } = await runCommand(['config', '--config', file]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`${file}:2:10: feeds[0].url: `);
    expect(err).toContain(`${file}:4:8: store: `);
  });

  it('says what would not work here, and passes: it may be meant for another place', async () => {
    const file = join(folder, 'elsewhere.yaml');
    writeFileSync(
      file,
      `channels:\n  topic: { type: sns }\n  desk: { type: webhook, url: "\${env:NOT_SET}" }\nalerts: [{ name: all, channels: [topic, desk] }]\n${FEEDS}`,
    );
    const { code, out, err } = await runCommand(['config', '--config', file]);
    expect([code, out]).toEqual([0, `${file}: 1 feed, 2 channels, 1 alert rule\n`]);
    expect(err).toMatch(/^parley watch would refuse to start here:\n/);
    expect(err).toContain(`${file}:2:10: channels.topic.topicArn: is needed here`);
    expect(err).toContain(`${file}:3:31: channels.desk.url: the environment variable NOT_SET is not set`);
  });

  it.each(['watch', 'query --topic space', 'extract', 'article', 'feed', 'config'])(
    'is refused with exit code 1 by every command that reads it: %s',
    async (command) => {
      const file = join(folder, 'broken.yaml');
      writeFileSync(file, 'feeds: 7\n');
      const { code, out, err } = await runCommand([...command.split(' '), '--config', file]);
      expect([code, out]).toEqual([1, '']);
      expect(err).toBe(`parley: ${file}:1:8: feeds: must be a list, not a number\n`);
    },
  );

  it('names those in rules whom nobody knows, and passes: articles may', async () => {
    const file = join(folder, 'unknown.yaml');
    writeFileSync(
      file,
      `channels: { log: { type: console } }\nalerts:\n  - { name: a, channels: [log], when: { speaker: Lavrof } }\n${FEEDS}`,
    );
    const { code, err } = await runCommand(['config', '--config', file]);
    expect(code).toBe(0);
    expect(err).toContain(
      `${file}:3:50: alerts[0].when.speaker: nobody is known as "Lavrof"; did you mean Sergei Lavrov?\n`,
    );
  });

  it('names a rule that asks for what is never kept, and passes', async () => {
    const file = join(folder, 'idle.yaml');
    const rule = '{ name: a, channels: [log], offTopic: true }';
    writeFileSync(file, `${FEEDS}channels: { log: { type: console } }\nalerts: [${rule}]\n`);
    const { code, err } = await runCommand(['config', '--config', file]);
    expect([code, err]).toEqual([0, expect.stringContaining(':3:48: alerts[0].offTopic: adds nothing')]);
  });

  it('says that a configuration without feeds is none to watch, after all else', async () => {
    const file = join(folder, 'feedless.yaml');
    writeFileSync(file, 'channels: { topic: { type: sns } }\n');
    const { code, out, err } = await runCommand(['config', '--config', file]);
    expect([code, out]).toEqual([1, `${file}: 0 feeds, 1 channel, 0 alert rules\n`]);
    expect(err).toMatch(
      /channels\.topic\.topicArn: is needed here.*\nparley: .*feedless\.yaml: names no feeds to watch\n$/s,
    );
  });

  it('prints the schema that editors use', async () => {
    const { out } = await runCommand(['config', '--schema']);
    expect(out).toBe(readFileSync(join(import.meta.dirname, '../../parley.schema.json'), 'utf8'));
  });
});

describe('retry', () => {
  it('starts anew what was set aside', async () => {
    const data = join(folder, 'data');
    const opened = openDataFolder(data);
    const queue = createSqliteQueue(opened.database, () => new Date());
    await queue.send([{ kind: 'feed.due', feedUrl: 'https://wire.example/feed' }]);
    const taken = queue.take('poll-feed');
    if (taken === undefined) throw new Error('nothing waits');
    queue.setAside(taken, 'gone');
    opened.close();
    expect(await runCommand(['retry', '--data', data])).toEqual({
      code: 0,
      out: '',
      err: '1 message will be tried again\n',
    });
    expect((await runCommand(['retry', '--data', data])).err).toBe('0 messages will be tried again\n');
  });

  it('refuses a folder that is in use, and one that isn’t there', async () => {
    const data = join(folder, 'busy');
    const opened = openDataFolder(data);
    expect(await runCommand(['retry', '--data', data])).toMatchObject({
      code: 1,
      err: expect.stringContaining('another Parley is running on this data folder'),
    });
    opened.close();
    const missing = join(folder, 'missing');
    expect(await runCommand(['retry', '--data', missing])).toMatchObject({ code: 1 });
    expect(existsSync(missing)).toBe(false);
  });
});

describe('watch refuses at once', () => {
  it.each([
    ['a configuration that isn’t there', undefined, /nowhere\.yaml: is not there/],
    ['a configuration without feeds', 'store: all', /names no feeds to watch/],
    ['a mistake in the configuration', 'feeds: 7', /:1:8: feeds: /],
    [
      'a channel whose secret isn’t set',
      'feeds: [{ url: "https://wire.example/feed", outlet: Wire }]\nchannels: { desk: { type: webhook, url: "${env:NOT_SET}" } }',
      /watch\.yaml:2:41: channels\.desk\.url: the environment variable NOT_SET is not set/,
    ],
    [
      'an SNS topic of the stack that isn’t deployed here',
      'feeds: [{ url: "https://wire.example/feed", outlet: Wire }]\nchannels: { topic: { type: sns } }',
      /watch\.yaml:2:20: channels\.topic\.topicArn: is needed here/,
    ],
  ])('%s', async (_, config, message) => {
    const file = join(folder, config === undefined ? 'nowhere.yaml' : 'watch.yaml');
    if (config !== undefined) writeFileSync(file, config);
    const data = join(folder, 'untouched');
    const { code, out, err } = await runCommand(['watch', '--once', '--config', file, '--data', data]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(message);
    expect(existsSync(data)).toBe(false);
  });
});
