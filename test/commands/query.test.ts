import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDataFolder } from '../../lib/adapters/local/data-folder.ts';
import { createSqliteStatementStore } from '../../lib/adapters/local/sqlite-statement-store.ts';
import { minute, sightingFor, statementFor } from '../contracts/fixtures.ts';
import { jsonLines, runCommand } from './run-program.ts';

let root: string;
let data: string;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'parley-query-'));
  data = join(root, 'data');
  const folder = openDataFolder(data);
  const store = createSqliteStatementStore(folder.database);
  await store.start(statementFor('launchers'), sightingFor('launchers'), 0);
  await store.addSighting(
    statementFor('launchers').id,
    sightingFor('launchers again', { outlet: 'Norvik Post', seenAt: minute(5) }),
  );
  const hostile = statementFor('hostile', {
    speaker: { id: 'unnamed', name: '=HYPERLINK("http://evil.example","a, \u001b[31mred")' },
    kind: 'indirect',
    content: '+1 said "no",\nand @home',
    topics: ['space', 'of-another-time'],
    saidOn: undefined,
    saidOnPrecision: undefined,
    via: undefined,
    venue: undefined,
    confidence: undefined,
    firstSeenAt: minute(60),
  });
  await store.start(hostile, sightingFor('hostile', { seenAt: minute(60) }), 0);
  folder.close();
});
afterAll(() => rmSync(root, { recursive: true }));

const query = (...args: string[]) => runCommand(['query', '--data', data, ...args]);
const ids = async (...args: string[]) => {
  const { code, out } = await query('--format', 'jsonl', ...args);
  expect(code).toBe(0);
  return jsonLines(out).map((row) => (row as { id: string }).id);
};
const LAUNCHERS = statementFor('launchers').id;
const HOSTILE = statementFor('hostile').id;

describe('query narrows', () => {
  it.each<[string, string[], string[]]>([
    ['nothing: newest first', [], [HOSTILE, LAUNCHERS]],
    ['by speaker', ['--speaker', 'marn'], [LAUNCHERS]],
    ['by affiliation', ['--affiliation', 'norland'], [LAUNCHERS]],
    ['by topic', ['--topic', 'space'], [HOSTILE]],
    ['by kind', ['--kind', 'indirect'], [HOSTILE]],
    ['by confidence, or none known', ['--min-confidence', '0.88'], [HOSTILE]],
    ['by any outlet', ['--outlet', 'norvik post'], [LAUNCHERS]],
    ['by time, from', ['--since', '2031-03-03T01:00Z'], [HOSTILE]],
    ['by time, from a day on', ['--since', '2031-03-03'], [HOSTILE, LAUNCHERS]],
    ['by time, before', ['--until', '2031-03-03 01:00'], [LAUNCHERS]],
    ['by time in another zone', ['--until', '2031-03-03T02:00+01:00'], [LAUNCHERS]],
    ['by number', ['--limit', '1'], [HOSTILE]],
    ['by all at once', ['--speaker', 'marn', '--topic', 'verification', '--limit', '9'], [LAUNCHERS]],
    ['by a topic that only statements know', ['--topic', 'of-another-time'], [HOSTILE]],
    ['by any of several topics', ['--topic', 'space', '--topic', 'verification'], [HOSTILE, LAUNCHERS]],
    ['by any of several kinds', ['--kind', 'mixed', '--kind', 'direct'], [LAUNCHERS]],
    ['by any of several, of each', ['--speaker', 'marn', '--speaker', 'nobody', '--topic', 'space'], []],
    ['to nothing', ['--speaker', 'nobody'], []],
  ])('%s', async (_, args, expected) => {
    expect(await ids(...args)).toEqual(expected);
  });
});

describe('query knows names as users write them', () => {
  it.each([
    ['a transliteration', ['--speaker', 'Sergey Lavrov']],
    ['an alias of the configuration', ['--speaker', 'Mr Smolenskaya']],
    ['an adjective', ['--affiliation', 'Russian']],
    ['a capital', ['--affiliation', 'Moscow']],
    ['one of several', ['--speaker', 'nobody', '--speaker', 'Lavrov, Sergey']],
  ])('%s', async (_, args) => {
    const folder = openDataFolder(join(root, 'names'));
    const store = createSqliteStatementStore(folder.database);
    const speaker = { id: 'sergei-lavrov', name: 'Sergei Lavrov', affiliation: 'Russia' };
    await store.start(statementFor('talks', { speaker }), sightingFor('talks'), 0);
    folder.close();
    const config = join(root, 'names.yaml');
    writeFileSync(config, 'speakers: { people: [{ id: sergei-lavrov, aliases: [Mr Smolenskaya] }] }');
    const { out } = await runCommand(['query', '--data', join(root, 'names'), '--config', config, '--jsonl', ...args]);
    expect(jsonLines(out)).toMatchObject([{ speaker }]);
  });

  it.each([
    [
      'a misspelt one, with what was meant',
      ['--speaker', 'Lavrof'],
      /^Nobody is known as "Lavrof"; did you mean Sergei Lavrov\?$/m,
    ],
    [
      'each of several',
      ['--affiliation', 'norland', '--affiliation', 'Irann'],
      /^No state or body is known as "Irann"; did you mean Iran/m,
    ],
  ])('says that it does not know %s', async (_, args, expected) => {
    expect((await query(...args)).err).toMatch(expected);
  });

  it('says nothing of a name that only statements know, or that is known and said nothing', async () => {
    expect((await query('--speaker', 'marn', '--speaker', 'lavrov', '--jsonl')).err).toBe('');
  });
});

describe('query shows', () => {
  const { reportedAt, ...statement } = statementFor('launchers');
  const expected = {
    ...statement,
    sightings: [
      sightingFor('launchers'),
      sightingFor('launchers again', { outlet: 'Norvik Post', seenAt: minute(5) }),
    ].map(({ id, articleId, ...sighting }) => sighting),
  };

  it.each([['--format', 'jsonl'], ['--jsonl']])('JSON Lines, as the contract says: %s', async (...args) => {
    const { out } = await query('--speaker', 'marn', ...args);
    expect(jsonLines(out)).toEqual([expected]);
  });

  it.each([['--format', 'json'], ['--json']])('JSON: %s', async (...args) => {
    const { out } = await query('--speaker', 'marn', ...args);
    expect(JSON.parse(out)).toEqual([expected]);
    expect(JSON.parse((await query('--speaker', 'nobody', ...args)).out)).toEqual([]);
  });

  it('CSV that a spreadsheet takes for text, never for a formula', async () => {
    const { out } = await query('--format', 'csv');
    const [header, ...rows] = out.split('\r\n');
    expect(header).toBe(
      'id,speaker,role,affiliation,kind,content,topics,saidOn,firstSeenAt,via,outlets,urls,confidence,saidOnPrecision,cue,mayRepeat,venue',
    );
    expect(rows).toEqual([
      `${HOSTILE},"'=HYPERLINK(""http://evil.example"",""a, \u001b[31mred"")",,,indirect,"'+1 said ""no"",\nand @home",space | of-another-time,,${minute(60)},,Harbour Wire,https://harbour-wire.example/hostile,,,said,,`,
      `${LAUNCHERS},Ilva Marn,Foreign Minister,Norland,direct,"“We will talk about launchers,” … “but not today.”",missile-deployment | verification,2031-03-02,${minute(0)},Interharbour,Harbour Wire | Norvik Post,https://harbour-wire.example/launchers | https://harbour-wire.example/launchers%20again,0.87,day,said,,a news conference in Halvern`,
      '',
    ]);
  });

  it('CSV with a byte order mark for Excel, if asked to', async () => {
    expect((await query('--format', 'csv', '--bom')).out.startsWith('\uFEFFid,speaker,')).toBe(true);
  });

  it('the statements with given ids, if they match, and says which there are not', async () => {
    const { out, err } = await query(
      '--id',
      LAUNCHERS,
      '--id',
      'st_none',
      '--id',
      HOSTILE,
      '--kind',
      'direct',
      '--jsonl',
    );
    expect(jsonLines(out)).toEqual([expected]);
    expect(err).toBe('No statement has the id st_none.\n');
  });

  it('a table for people: who, the words, on what, who else reported it', async () => {
    const { out, err } = await query('--speaker', 'marn');
    const flat = out.replace(/[│\s]+/g, ' ');
    for (const part of [
      '2031-03-02',
      'Ilva Marn',
      'Foreign',
      'Minister, Norland',
      'missile-deployment',
      'Harbour Wire',
      'Norvik',
    ])
      expect(flat).toContain(part);
    expect(err).toBe('1 statement, newest first\n');
  });

  it('that a table leaves some out', async () => {
    const { out, err } = await query('--limit', '1');
    expect(out).not.toContain('Marn');
    expect(err).toBe('1 statement, newest first; there are older ones: --limit 2 shows more\n');
    expect((await query('--limit', '2')).err).toBe('2 statements, newest first\n');
  });

  it.each([80, 120, 200])('a table that fits a terminal of %i columns, whatever an article held', async (columns) => {
    const { out } = await runCommand(['query', '--data', data], { columns });
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
    expect(out).not.toContain('\u001b');
  });

  it('that nothing matches', async () => {
    expect(await query('--speaker', 'nobody')).toEqual({
      code: 0,
      out: '',
      err: 'No statements match.\nNobody is known as "nobody"\n',
    });
  });
});

describe('query says', () => {
  it.each([
    ['--since', 'yesterday', 'such as 2026-03-04'],
    ['--since', '2031-02-29', 'such as 2026-03-04'],
    ['--until', '2031-03-03T25:00Z', 'such as 2026-03-04'],
    ['--limit', '-1', 'whole number'],
    ['--limit', '0', '1 or more'],
    ['--limit', 'all', 'whole number'],
    ['--min-confidence', '87%', 'number from 0 to 1'],
    ['--min-confidence', '1.2', 'number from 0 to 1'],
    ['--topic', 'nonsense', 'there is no topic "nonsense"; there are '],
    ['--topic', 'missile-deploymet', 'did you mean missile-deployment'],
    ['--topic', 'missiles', 'did you mean missile-de'],
    ['--kind', 'written', 'direct, indirect, mixed'],
    ['--format', 'xml', 'table, json, jsonl, csv'],
    ['--bom', '--json', 'only --format csv'],
    ['--colour', 'red', 'unknown option'],
  ])('what is wrong with %s %s', async (option, value, words) => {
    const { code, out, err } = await query(option, value);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });

  it.each([
    ['2031-03-04', '2031-03-03'],
    ['2031-03-04', '2031-03-04'],
    ['2031-03-04', '2031-03-04T00:30+01:00'],
  ])('that nothing is since %s and until %s', async (since, until) => {
    const { code, out, err } = await query('--since', since, '--until', until);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain("option '--until': it must be later than --since");
  });

  it('that there is no data folder, and makes none', async () => {
    const missing = join(root, 'missing');
    expect(await runCommand(['query', '--data', missing])).toEqual({
      code: 1,
      out: '',
      err: `parley: ${missing}: holds no Parley data yet: parley watch gathers it; --data names another folder\n`,
    });
    expect(existsSync(missing)).toBe(false);
  });
});
