import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOf } from '../local/slow-newsroom.ts';
import { jsonLines, runCommand } from './run-program.ts';

const TEXT = '“No intermediate-range missile will be deployed here,” Foreign Minister Ilva Marn said on Wednesday.';
const PAGE = pageOf({ title: 'Talks go on', quotes: [{ words: 'Every launcher goes back', by: 'Ilva Marn' }] });
const RSS =
  '<rss version="2.0"><channel><title>Wire</title><item><title>Talks</title><link>https://wire.example/1</link></item></channel></rss>';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-batches-'));
  writeFileSync(join(folder, 'feed.xml'), RSS);
  writeFileSync(join(folder, 'page.html'), PAGE);
  writeFileSync(join(folder, 'text.txt'), TEXT);
  writeFileSync(join(folder, 'empty.txt'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string) => join(folder, name);

const lines = (...rows: (object | string)[]) =>
  rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');

describe('extract', () => {
  it('writes the contract’s shape, spans that give back the words', async () => {
    const { code, out } = await runCommand(['extract', '--jsonl'], {
      input: lines({ id: 'a', text: TEXT, publishedAt: '2031-03-06T08:00:00Z' }),
    });
    expect(code).toBe(0);
    const [{ id, quotations }] = jsonLines(out) as [{ id: string; quotations: Record<string, unknown>[] }];
    expect(id).toBe('a');
    expect(quotations).toHaveLength(1);
    expect(quotations[0]).toMatchObject({
      kind: expect.stringMatching(/^(direct|indirect|mixed)$/),
      speaker: { name: 'Ilva Marn' },
      saidOn: '2031-03-05',
      topics: expect.arrayContaining([expect.any(String)]),
      confidence: expect.any(Number),
    });
    const spansOf = (part: string) => quotations[0]?.[part] as { start: number; end: number; text: string }[];
    for (const part of ['source', 'cue', 'content'])
      for (const { start, end, text } of spansOf(part)) expect(TEXT.slice(start, end)).toBe(text);
  });

  it('answers every line in order, says which were bad, and fails at the end', async () => {
    const { code, out, err } = await runCommand(['extract', '--jsonl'], {
      input: lines({ id: 1, text: '' }, 'no JSON', '', { id: 'b' }, { id: 'c', text: 7 }, '[1]', { id: 2, text: TEXT }),
    });
    expect(code).toBe(1);
    expect(jsonLines(out)).toEqual([
      { id: 1, quotations: [] },
      { id: null, line: 2, error: 'is not JSON' },
      { id: 'b', line: 4, error: 'text: is missing' },
      { id: 'c', line: 5, error: 'text: must be a text, not a number' },
      { id: null, line: 6, error: 'must be an object, not a list' },
      { id: 2, quotations: [expect.anything()] },
    ]);
    expect(err).toContain('parley: line 2: is not JSON\n');
    expect(err.trim().split('\n').at(-1)).toBe('parley: 4 lines failed');
  });

  it.each([
    ['rubbish', 'publishedAt: must be a date such as 2026-03-04'],
    ['2031-02-30', 'publishedAt: must be a date such as 2026-03-04'],
    ['Tue, 4 Mar 2031', 'publishedAt: must be a date such as 2026-03-04'],
    ['2031-03-04T10:00:00+0100', undefined],
    ['2031-03-04', undefined],
    [null, undefined],
  ])('takes only what says a day for when a text was published: %s', async (publishedAt, error) => {
    const { code, out } = await runCommand(['extract', '--jsonl'], { input: lines({ id: 1, text: '', publishedAt }) });
    const answer = error === undefined ? { id: 1, quotations: [] } : { id: 1, line: 1, error };
    expect([code, jsonLines(out)]).toEqual([error === undefined ? 0 : 1, [answer]]);
  });

  it('wants an id that is a text or a number', async () => {
    const { out } = await runCommand(['extract', '--jsonl'], { input: lines({ id: {}, text: '' }, { text: '' }) });
    expect(jsonLines(out)).toEqual([
      { id: {}, line: 1, error: 'id: must be a text or a number, not an object' },
      { id: null, line: 2, error: 'id: is missing' },
    ]);
  });

  it.each(['extract', 'article', 'feed'])('refuses a number that would come back as another: %s', async (command) => {
    const row = (id: string) => `{"id":${id},"text":"","url":"https://wire.example/1","html":"","path":"missing.xml"}`;
    const { code, out } = await runCommand([command, '--jsonl'], {
      input: lines(row('12345678901234567890'), row('-9007199254740993'), row('9007199254740991')),
    });
    expect(code).toBe(1);
    const error = 'id: must be a text when it is a number beyond 9007199254740991';
    const [first, second, last] = jsonLines(out);
    expect([first, second]).toEqual([
      { id: null, line: 1, error },
      { id: null, line: 2, error },
    ]);
    expect(last).toMatchObject({ id: 9007199254740991 });
  });

  it.each([
    ['line separators inside strings', `{"id":1,"text":"a\u2028b\u2029c"}`],
    ['a byte order mark', `\ufeff{"id":1,"text":""}`],
    ['Windows line ends', '{"id":1,"text":""}\r\n'],
    ['no line end', '{"id":1,"text":""}'],
  ])('takes %s', async (_, input) => {
    const { code, out } = await runCommand(['extract', '--jsonl'], { input });
    expect([code, jsonLines(out)]).toEqual([0, [{ id: 1, quotations: [] }]]);
  });

  it('reads a file, or standard input', async () => {
    const fromFile = await runCommand(['extract', path('text.txt')]);
    const fromInput = await runCommand(['extract', '-'], { input: TEXT });
    expect(fromInput).toEqual(fromFile);
    expect(fromFile.out).toContain('Ilva Marn');
    expect(fromFile.err).toBe('1 quotation, 1 on topic\n');
  });

  it('says which words decided on a topic', async () => {
    const { out } = await runCommand(['extract', '--explain'], { input: TEXT });
    expect(out).toMatch(/\+ [a-z-]+ likelihood \d\.\d\d \(by its phrases alone: own words\)/);
  });

  it('calls no topic too weak that counts, but where its phrases would be without what was learned', async () => {
    const input = `${TEXT} “The inspectors may come in spring,” she said. “We bake bread on Sundays,” she added.`;
    const { out } = await runCommand(['extract', '--explain'], { input });
    expect(out).not.toMatch(/\+.*\(too weak/);
    expect(out).toMatch(/- [a-z-]+.* \(by its phrases alone: too weak\)/);
    expect(out).toMatch(/on arms at all: likelihood 0\.\d\d, which is too little/);
  });

  it('tells of a topic of one’s own what its phrases sum up to', async () => {
    const config = path('own.yaml');
    writeFileSync(config, 'topics: { swarms: { label: Swarms, definition: Swarms., phrases: { "drone swarm": 2 } } }');
    const input = 'Foreign Minister Ilva Marn said: “No drone swarm will cross the sea.”';
    const { out } = await runCommand(['extract', '--explain', '--config', config], { input });
    expect(out).toMatch(/\+ swarms \d\.\d\d \(own words\); own words: “drone swarm” 2/);
  });

  it('says which phrase found them, as the taxonomy writes it, so that a weight of 0 can take it out', async () => {
    const input = 'Ilva Marn of Russia said: “No missile will be deployed on the islands. The INF Treaty is dead.”';
    const explained = await runCommand(['extract', '--explain'], { input });
    expect(explained.out).toContain('“missile will be deployed” ("deploy + missile") 1.5');
    expect(explained.out).toContain('own words: “missile” 0.4');
    const config = path('without.yaml');
    writeFileSync(config, 'topics: { missile-deployment: { phrases: { "deploy + missile": 0 } } }');
    const { out } = await runCommand(['extract', '--explain', '--config', config], { input });
    expect(out).not.toContain('"deploy + missile"');
  });

  it.each(['--json', '--jsonl'])('refuses to explain to machines: --explain %s', async (format) => {
    const { code, out, err } = await runCommand(['extract', '--explain', format], { input: TEXT });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`option '--explain' cannot be used with option '${format}'`);
  });

  it.each([[], ['-'], ['--jsonl']])('says that it reads what is typed: %s', async (...args) => {
    const { err } = await runCommand(['extract', ...args], { input: '', typed: true });
    expect(err).toMatch(/^Reading standard input; Ctrl-D /);
  });

  it('takes an empty text', async () => {
    expect(await runCommand(['extract', '--json', path('empty.txt')])).toEqual({
      code: 0,
      out: '{"quotations":[]}\n',
      err: '',
    });
  });

  it.each([
    ['https://www.mofa.go.jp/press/1', 'Japan'],
    [undefined, 'North Korea'],
  ])('takes an office for that of the state on whose page it is: %s', async (url, affiliation) => {
    const text = 'North Korea tested a missile.\n\nDefence Minister Aki Morren said: “The missile fell into the sea.”';
    const one = await runCommand(['extract', '--json', ...(url === undefined ? [] : ['--url', url])], { input: text });
    const many = await runCommand(['extract', '--jsonl'], { input: lines({ id: 1, text, url }) });
    const [row] = jsonLines(many.out);
    expect(JSON.parse(one.out)).toMatchObject({ quotations: [{ speaker: { affiliation } }] });
    expect(row).toMatchObject({ id: 1, quotations: [{ speaker: { affiliation } }] });
  });

  it('refuses what is no text', async () => {
    expect(await runCommand(['extract'], { input: '%PDF-1.7 “No,” she said.' })).toEqual({
      code: 1,
      out: '',
      err: 'parley: standard input: is a PDF, not text\n',
    });
  });

  it.each([
    [['extract', '--published-at', 'tomorrow'], 2, 'such as 2026-03-04'],
    [['extract', '--url', 'wire.example'], 2, 'such as https://example.org/news/1'],
    [
      ['article', 'ftp://x/y'],
      1,
      'parley: ftp://x/y: only http and https addresses can be read, and files by their path',
    ],
    [['feed', 'feed://wire.example/rss'], 1, 'parley: feed://wire.example/rss: only http and https addresses'],
    [['extract', 'missing.txt'], 1, 'parley: missing.txt: cannot be read'],
    [['extract', '--jsonl', 'missing.jsonl'], 1, 'parley: missing.jsonl: cannot be read'],
    [['extract', '--config', 'missing.yaml'], 1, 'parley: missing.yaml: is not there'],
  ])('%j fails with %i', async (args, code, message) => {
    const outcome = await runCommand(args, { input: TEXT });
    expect(outcome).toMatchObject({ code, out: '', err: expect.stringContaining(message) });
  });
});

describe('article', () => {
  it('writes what a page yields, or why it yields nothing, in order', async () => {
    const { code, out } = await runCommand(['article', '--jsonl'], {
      input: lines(
        { id: 1, url: 'https://wire.example/1', html: PAGE },
        { id: 2, url: 'https://wire.example/2', html: '' },
        { id: 3, url: 'https://wire.example/3' },
        { id: 4, url: 'https://wire.example/4', html: PAGE },
      ),
    });
    expect(code).toBe(1);
    const rows = jsonLines(out) as Record<string, unknown>[];
    expect(rows.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
    expect(rows[0]).toMatchObject({
      title: 'Talks go on',
      language: 'en',
      text: expect.stringContaining('“Every launcher'),
    });
    expect(rows[1]).toEqual({ id: 2, error: expect.stringContaining('https://wire.example/2') });
    expect(rows[2]).toMatchObject({ error: expect.stringContaining('html') });
    expect(rows[3]).toEqual({ ...rows[0], id: 4 });
  });

  it('reads a file as text and as JSON', async () => {
    expect((await runCommand(['article', path('page.html')])).out).toMatch(/^Talks go on\n.*en\n\n/);
    expect(JSON.parse((await runCommand(['article', '--json', '-'], { input: PAGE })).out)).toMatchObject({
      title: 'Talks go on',
    });
  });

  it.each(['empty.txt', 'missing.html', 'http://127.0.0.1:9/'])('names what can’t be read: %s', async (name) => {
    const { code, out, err } = await runCommand(['article', name.startsWith('http') ? name : path(name)]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^parley: /);
    expect(err).toContain(name);
  });

  it('gives every key of an entry and of a page, null where nothing is known', async () => {
    const page = await runCommand(['article', '--jsonl'], {
      input: lines({ id: 1, url: 'https://wire.example/1', html: `<p>${'One paragraph of a page. '.repeat(30)}` }),
    });
    expect(jsonLines(page.out)).toEqual([
      { id: 1, title: null, byline: null, publishedAt: null, language: null, text: expect.any(String) },
    ]);
    const feed = await runCommand(['feed', '--jsonl'], { input: lines({ id: 1, path: path('feed.xml') }) });
    const unknown = { publishedAt: null, updatedAt: null, summary: null, content: null, author: null };
    const entry = { id: 'https://wire.example/1', url: 'https://wire.example/1', title: 'Talks', ...unknown };
    expect(jsonLines(feed.out)).toEqual([{ id: 1, format: 'rss', title: 'Wire', entries: [entry] }]);
    const nameless = await runCommand(['feed', '--json'], {
      input: '<rss version="2.0"><channel><title>Wire</title><item><title>Talks</title></item></channel></rss>',
    });
    expect(JSON.parse(nameless.out).entries).toEqual([{ ...entry, id: null, url: null }]);
  });

  it.each(['extract', 'article', 'feed', 'query'])('writes JSON or JSON Lines, not both: %s', async (command) => {
    expect(await runCommand([command, '--json', '--jsonl'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining("option '--json' cannot be used with option '--jsonl'"),
    });
  });

  it.each(['article', 'feed'])('calls standard input by its name: %s', async (command) => {
    const { code, err } = await runCommand([command], { input: '' });
    expect(code).toBe(1);
    expect(err).toMatch(/^parley: "standard input" (has no readable text|is empty)\n$/);
  });

  it('reads a file for people, or as JSON', async () => {
    expect((await runCommand(['feed', path('feed.xml')])).out).toMatch(/^Wire \(rss, 1 entry\)\n/);
    expect(JSON.parse((await runCommand(['feed', '--json'], { input: RSS })).out)).toMatchObject({ format: 'rss' });
  });

  it('names a file that is no feed', async () => {
    const { code, err } = await runCommand(['feed', path('page.html')]);
    expect(code).toBe(1);
    expect(err).toContain('page.html');
  });
});

describe('what comes from outside moves no terminal', () => {
  const escapes = '\u001b]0;pwned\u0007\u001b[2J';
  it('as the feed that a page names', async () => {
    const link = `<link rel="alternate" type="application/rss+xml" href="https://x.example/${escapes}">`;
    writeFileSync(path('links.html'), `<!doctype html><html><head>${link}</head></html>`);
    const { err } = await runCommand(['feed', path('links.html')]);
    expect(err).toMatch(/its feed seems to be https:\/\/x\.example\/%1B]0;pwned%07/);
    expect(err).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('as an address in a batch', async () => {
    const { err } = await runCommand(['article', '--jsonl'], {
      input: JSON.stringify({ id: 1, url: `https://x.example/${escapes}`, html: '' }),
    });
    expect(err).toContain('https://x.example/ ]0;pwned');
    expect(err).not.toMatch(/[^\P{Cc}\n]/u);
  });
});
