import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openDataFolder } from '../../lib/adapters/local/data-folder.ts';
import { stages } from '../../lib/pipeline/stages.ts';
import { COMPILE_CACHE, runParley, startParley } from '../local/run-parley.ts';
import { type SlowNewsroom, serveSlowNewsroom } from '../local/slow-newsroom.ts';
import { serveOnLoopback } from '../loopback-server.ts';
import { jsonLines } from './run-program.ts';

const QUOTE = 'No intermediate-range missile will be deployed on the islands';

let folder: string;
let newsroom: SlowNewsroom | undefined;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-processes-'));
});
afterEach(async () => {
  await newsroom?.close();
  newsroom = undefined;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A watch over a newsroom of one outlet, and where its state is. */
async function prepare(name: string, answerAfter: number, hook?: string) {
  const served = await serveSlowNewsroom(
    [
      {
        name: 'Halvern Gazette',
        feed: '/rss',
        stories: [1, 2, 3].map((n) => ({
          path: `/story-${n}`,
          title: `Story ${n}`,
          quotes: [{ words: `${QUOTE} in year ${n}`, by: 'Foreign Minister Ilva Marn' }],
        })),
      },
    ],
    { answerAfter },
  );
  newsroom = served;
  const config = join(folder, `${name}.yaml`);
  const data = join(folder, name);
  writeFileSync(
    config,
    JSON.stringify({
      network: { allowPrivate: true, pauseSeconds: 0 },
      feeds: [{ url: `${served.origin}/rss`, outlet: 'Halvern Gazette' }],
      channels: { log: { type: 'console' }, ...(hook === undefined ? {} : { desk: { type: 'webhook', url: hook } }) },
      alerts: [{ name: 'all', channels: hook === undefined ? ['log'] : ['desk'] }],
    }),
  );
  return { args: ['--config', config, '--data', data], config, data };
}

describe('watch as users run it', () => {
  it('shows alerts on standard output, progress on standard error, and ends with 0', async () => {
    const { args, data } = await prepare('plain', 0);
    const first = await runParley(['watch', '--once', ...args]);
    expect(first.code).toBe(0);
    expect(first.out.match(/^NEW {2}Ilva Marn.*\n.*in year \d/gm), first.out).toHaveLength(3);
    expect(first.err).toMatch(/^Watching 1 feed; the state is in .*\nHalvern Gazette: 3 entries, 3 new\n/);
    expect(first.err).toMatch(/Done: 1 feed read · 3 new articles · 3 new statements · 3 alerts\n$/);

    const second = await runParley(['watch', '--once', ...args]);
    expect([second.code, second.out]).toEqual([0, '']);
    expect(second.err).toMatch(/Done: 1 feed read · 0 new articles · 0 new statements · 0 alerts\n$/);

    const fromVariable = await runParley(['query', '--jsonl'], { variables: { PARLEY_DATA: data } });
    expect(jsonLines(fromVariable.out)).toHaveLength(3);
  });

  it('takes an empty PARLEY_DATA for none', async () => {
    const query = (variables: Record<string, string>) => runParley(['query'], { variables, cwd: folder });
    expect((await query({ PARLEY_DATA: '' })).err).toMatch(/^parley: \.parley: /);
    expect((await query({ PARLEY_DATA: folder })).err).toContain(`parley: ${folder}: `);
  });

  it('says for whom alerts wait, and until when; a webhook’s outage is no failure of the run', async () => {
    const hook = await serveOnLoopback(async (_, response) => {
      response.writeHead(503, { 'retry-after': '600' }).end();
    });
    const { args, data } = await prepare('outage', 0, `${hook.origin}/hook`);
    const waits = /\n3 alerts wait for desk, next try \d{4}-\d\d-\d\dT\d\d:\d\dZ\n$/;
    const first = await runParley(['watch', '--once', ...args]);
    expect([first.code, first.out]).toEqual([0, '']);
    expect(first.err).toMatch(waits);
    // Another run soon after has nothing to try, and says so again.
    const second = await runParley(['watch', '--once', ...args]);
    expect(second.code).toBe(0);
    expect(second.err).not.toContain('trying again');
    expect(second.err).toMatch(waits);

    const folder = openDataFolder(data);
    const lastAttempt = stages['deliver-alert'].retryAfterSeconds.length;
    folder.database.exec(`UPDATE queue SET attempts = ${lastAttempt}, visible_at = 0`);
    folder.close();
    const last = await runParley(['watch', '--once', ...args]);
    expect(last.code).toBe(1);
    expect(last.err).toMatch(
      /\n3 messages were set aside: parley retry starts them anew\nparley: 3 messages were set aside in this run\n$/,
    );
    await hook.close();
  });

  it('keeps alerts of a channel that is gone, and delivers them when it is back and they are started anew', async () => {
    const hook = await serveOnLoopback(async (_, response) => {
      response.writeHead(gone ? 410 : 204).end();
    });
    let gone = true;
    const { args, config, data } = await prepare('gone', 0, `${hook.origin}/hook`);
    const first = await runParley(['watch', '--once', ...args]);
    expect(first.code).toBe(1);
    expect(first.err.match(/^deliver-alert: desk: .* 410 Gone: set aside/gm)).toHaveLength(3);

    gone = false;
    const asItWas = readFileSync(config, 'utf8');
    writeFileSync(config, asItWas.replaceAll('desk', 'newsdesk'));
    await runParley(['retry', '--data', data]);
    const renamed = await runParley(['watch', '--once', ...args]);
    expect(renamed.code).toBe(1);
    expect(renamed.err.match(/^deliver-alert: desk: the configuration has no channel of this name/gm)).toHaveLength(3);

    writeFileSync(config, asItWas);
    expect((await runParley(['retry', '--data', data])).err).toBe('3 messages will be tried again\n');
    const last = await runParley(['watch', '--once', ...args]);
    expect(last.code).toBe(0);
    expect(last.err).toContain('· 3 alerts\n');
    await hook.close();
  });

  it('says when the next poll is due, where all feeds were polled shortly before', async () => {
    const { args } = await prepare('again', 0);
    expect((await runParley(['watch', '--once', ...args])).err).not.toContain('next poll');
    const { child, ended } = startParley(['watch', ...args]);
    child.stderr?.on('data', (text) => {
      if (String(text).includes('next poll')) child.kill('SIGINT');
    });
    expect((await ended).err).toMatch(/\nNo feed is due yet; the next poll is at \d{4}-\d\d-\d\dT\d\d:\d\dZ\n/);
  });

  it('ends cleanly when it is interrupted; what waits is there for the next run', async () => {
    const { args, data } = await prepare('interrupted', 150);
    const { child, ended } = startParley(['watch', ...args]);
    let interrupted = false;
    child.stderr?.on('data', (text) => {
      if (!interrupted && String(text).includes('archived')) interrupted = child.kill('SIGINT');
    });
    const stopped = await ended;
    expect([stopped.code, stopped.signal]).toEqual([0, null]);
    expect(stopped.err).toContain('Stopped: 1 feed read');

    const finished = await runParley(['watch', '--once', ...args]);
    expect(finished.code).toBe(0);
    expect((stopped.out + finished.out).match(/^NEW /gm)).toHaveLength(3);
    expect(jsonLines((await runParley(['query', '--jsonl', '--data', data])).out)).toHaveLength(3);
  });

  it('is one at a time on a folder, which may be queried meanwhile', async () => {
    const { args, data } = await prepare('shared', 0);
    const { child, ended } = startParley(['watch', ...args]);
    await expect
      .poll(async () => (await runParley(['query', '--jsonl', '--data', data])).out, { timeout: 20_000 })
      .toContain(QUOTE);
    const second = await runParley(['watch', '--once', ...args]);
    expect(second).toMatchObject({
      code: 1,
      out: '',
      err: `parley: ${data}: another Parley is running on this data folder\n`,
    });
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  });

  it('fails when none of its feeds can be read, and says which and why', async () => {
    const { args } = await prepare('unreachable', 0);
    await newsroom?.close();
    newsroom = undefined;
    const { code, err } = await runParley(['watch', '--once', ...args]);
    expect(code).toBe(1);
    expect(err).toMatch(/Halvern Gazette: cannot be read: \[GET\] "http:\/\/127\.0\.0\.1:\d+\/rss": .*next poll/);
    expect(err).toMatch(/parley: none of the feeds could be read\n$/);
  });
});

it('removes the demo’s folder though its reader has seen enough', async () => {
  const temporary = mkdtempSync(join(folder, 'tmp-'));
  const program = join(import.meta.dirname, '../../bin/parley.ts');
  const { stdout } = await promisify(execFile)('sh', ['-c', '"$0" "$1" demo | head -1', process.execPath, program], {
    env: { PATH: process.env.PATH, TMPDIR: temporary },
  });
  expect(stdout).toContain('A newsroom of');
  expect(readdirSync(temporary)).toEqual([]);
});

describe('a full disk', () => {
  it.skipIf(!existsSync('/dev/full'))('is told of in a line where results cannot be written', async () => {
    const program = join(import.meta.dirname, '../../bin/parley.ts');
    const script = '"$0" "$1" config --schema > /dev/full';
    const failed = promisify(execFile)('sh', ['-c', script, process.execPath, program]);
    await expect(failed).rejects.toMatchObject({
      code: 1,
      stderr: 'parley: standard output: ENOSPC: no space left on device, write\n',
    });
  });

  it.skipIf(!existsSync('/dev/full'))('takes no alert for delivered that could not be printed', async () => {
    const { args } = await prepare('unprinted', 0);
    const program = join(import.meta.dirname, '../../bin/parley.ts');
    const watch = ['watch', '--once', ...args];
    const failed = promisify(execFile)('sh', ['-c', '"$0" "$@" > /dev/full', process.execPath, program, ...watch]);
    await expect(failed).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(/: ENOSPC: .*\n$/) });
    expect((await runParley(watch)).out.match(/^NEW /gm)).toHaveLength(3);
  });

  it('ends the watch with a reason; once there is room again, nothing is lost', async () => {
    const { args, data } = await prepare('full', 0);
    const failed = await runParley(['watch', '--once', ...args], { largestFileKilobytes: 180 });
    expect(failed.code).toBe(1);
    expect(failed.err.split('\n').at(-2)).toMatch(
      new RegExp(`^parley: ${data}: (the disk is full|cannot be read or written)`),
    );
    expect(failed.err).not.toContain('set aside');

    const finished = await runParley(['watch', '--once', ...args]);
    expect(finished.code).toBe(0);
    expect(jsonLines((await runParley(['query', '--jsonl', '--data', data])).out)).toHaveLength(3);
    expect(new Set((failed.out + finished.out).match(/in year \d/g)).size).toBe(3);
  });
});

describe('standard streams', () => {
  it('stops without complaint when its reader has seen enough', async () => {
    const rows = Array.from({ length: 20_000 }, (_, id) => `{"id":${id},"text":"${'x'.repeat(100)}"}`);
    const { child, ended } = startParley(['extract', '--jsonl'], { input: rows.join('\n') });
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { code, err } = await ended.catch(async () => {
      const exit = await new Promise<number | null>((resolve) => child.once('exit', resolve));
      return { code: exit, err: '' };
    });
    expect([code, err]).toEqual([0, '']);
  });

  it('lets Ctrl-C end a command that waits for its input', async () => {
    const { child, ended } = startParley(['extract', '--jsonl'], { input: null });
    child.stdin?.write('{"id":1,"text":""}\n');
    child.stdout?.once('data', () => child.kill('SIGINT'));
    expect(await ended).toMatchObject({ signal: 'SIGINT' });
  });
});

it('these tests keep their compile cache in the project, not among temporary files', () => {
  expect(COMPILE_CACHE).toContain(join('node_modules', '.cache'));
});
