import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  DataFolderError,
  explainStorageError,
  isStorageError,
  openDataFolder,
  openDataFolderForReading,
} from '../../../lib/adapters/local/data-folder.ts';

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parley-folder-'));
  folder = join(root, 'data');
});
afterEach(() => {
  chmodSync(root, 0o755);
  rmSync(root, { recursive: true });
});

/** Runs as somebody whom permissions bind, also where the tests run as root. */
function unprivileged<Result>(work: () => Result): Result {
  const { getuid, seteuid } = process;
  if (getuid?.() !== 0 || seteuid === undefined) return work();
  seteuid(65_534);
  try {
    return work();
  } finally {
    seteuid(0);
  }
}

function failureOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(DataFolderError);
    return error instanceof Error ? error.message.replace(folder, 'DATA') : '';
  }
  throw new Error('it opened');
}

describe('a data folder that can be used', () => {
  it('is made where there is none, parents too', () => {
    const deep = join(folder, 'a', 'b');
    openDataFolder(deep).close();
    expect(existsSync(join(deep, 'parley.db'))).toBe(true);
    expect(existsSync(join(deep, 'archive'))).toBe(true);
  });

  it('keeps what was written when it is opened again', () => {
    const first = openDataFolder(folder);
    first.database.exec("INSERT INTO speakers VALUES ('ilva-marn', 3)");
    first.close();
    const again = openDataFolder(folder);
    expect({ ...again.database.prepare('SELECT * FROM speakers').get() }).toEqual({ key: 'ilva-marn', revision: 3 });
    again.close();
  });

  it('is brought up to date, and keeps what it held, when an earlier version made it', () => {
    openDataFolder(folder).close();
    const earlier = new DatabaseSync(join(folder, 'parley.db'));
    earlier.exec(`
      ALTER TABLE feeds DROP COLUMN ttl_minutes; ALTER TABLE statements DROP COLUMN confidence;
      ALTER TABLE statements DROP COLUMN may_repeat; ALTER TABLE statements DROP COLUMN venue;
      ALTER TABLE statements DROP COLUMN reported_at; DROP TABLE derived;
      ALTER TABLE statements DROP COLUMN cue; ALTER TABLE feeds DROP COLUMN body_read_at;
      ALTER TABLE queue DROP COLUMN starts; ALTER TABLE article_versions DROP COLUMN stand_in;
      DROP TABLE articles_elsewhere;
      DROP TABLE statement_keys; ALTER TABLE statements ADD COLUMN speaker_key TEXT NOT NULL DEFAULT '';
      CREATE INDEX statements_by_speaker ON statements (speaker_key, first_seen_at); PRAGMA user_version = 1`);
    earlier.exec(`
      INSERT INTO statements (id, speaker_key, speaker_id, speaker_name, kind, content, topics, first_seen_at)
      VALUES ('st_1', 'another', 'ilva-marn', 'Ilva Marn', 'direct', 'We agree', '[]', '2031')`);
    earlier.exec("INSERT INTO feeds (url, next_poll_at, failures) VALUES ('https://wire.example/feed', '2031', 2)");
    earlier.close();
    expect(failureOf(() => openDataFolderForReading(folder))).toMatch(
      /^DATA: is in an older format .*run parley watch/,
    );
    const now = openDataFolder(folder);
    expect(now.database.prepare('SELECT url, failures, ttl_minutes FROM feeds').all()).toEqual([
      expect.objectContaining({ url: 'https://wire.example/feed', failures: 2, ttl_minutes: null }),
    ]);
    expect(now.database.prepare('SELECT * FROM statement_keys').all()).toEqual([
      expect.objectContaining({ key: 'ilva-marn', first_seen_at: '2031', statement_id: 'st_1' }),
    ]);
    now.close();
  });

  it('holds nothing yet where its database is empty', () => {
    openDataFolder(folder).close();
    for (const file of readdirSync(folder)) if (file.startsWith('parley.db')) rmSync(join(folder, file));
    writeFileSync(join(folder, 'parley.db'), '');
    expect(failureOf(() => openDataFolderForReading(folder))).toMatch(/^DATA: holds no Parley data yet: /);
    openDataFolder(folder).close();
    openDataFolderForReading(folder).close();
  });

  it('is read while a run writes', () => {
    const run = openDataFolder(folder);
    run.database.exec("BEGIN IMMEDIATE; INSERT INTO speakers VALUES ('ilva-marn', 3)");
    const reader = openDataFolderForReading(folder);
    expect(reader.database.prepare('SELECT * FROM speakers').all()).toEqual([]);
    run.database.exec('COMMIT');
    expect(reader.database.prepare('SELECT * FROM speakers').all()).toHaveLength(1);
    expect(() => reader.database.exec('DELETE FROM speakers')).toThrow();
    reader.close();
    run.close();
  });

  it('is free again once a run that was killed is gone', () => {
    openDataFolder(folder).close();
    const script = `import { DatabaseSync } from 'node:sqlite';
      new DatabaseSync(${JSON.stringify(join(folder, 'lock.db'))}).exec('BEGIN EXCLUSIVE');
      process.kill(process.pid, 'SIGKILL');`;
    expect(() => execFileSync(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' })).toThrow();
    openDataFolder(folder).close();
  });
});

describe('a data folder that cannot be used says which and why', () => {
  it('in use', () => {
    const run = openDataFolder(folder);
    expect(failureOf(() => openDataFolder(folder))).toBe('DATA: another Parley is running on this data folder');
    run.close();
    openDataFolder(folder).close();
  });

  it('a file', () => {
    writeFileSync(folder, 'not a folder');
    expect(failureOf(() => openDataFolder(folder))).toMatch(/^DATA: .*is a file, not a folder$/);
    expect(readFileSync(folder, 'utf8')).toBe('not a folder');
    expect(failureOf(() => openDataFolderForReading(folder))).toMatch(/^DATA: holds no Parley data/);
  });

  // In a process of its own: one that looks for a parent without end can't be stopped from within.
  it.runIf(process.platform === 'linux')('where the system makes no folders', () => {
    const script = `import { openDataFolder } from ${JSON.stringify(join(import.meta.dirname, '../../../lib/adapters/local/data-folder.ts'))};
      try { openDataFolder('/proc/x/y'); } catch (error) { console.log(String(error)); }`;
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], { timeout: 10_000 });
    expect(String(out)).toBe('DataFolderError: /proc/x/y: no folder can be made there\n');
  });

  it('not writable: its parent', () => {
    chmodSync(root, 0o555);
    expect(failureOf(() => unprivileged(() => openDataFolder(folder)))).toBe('DATA: is not writable');
  });

  it('not writable: itself', () => {
    openDataFolder(folder).close();
    for (const name of ['lock.db', 'parley.db']) chmodSync(join(folder, name), 0o444);
    chmodSync(folder, 0o555);
    chmodSync(root, 0o755);
    expect(failureOf(() => unprivileged(() => openDataFolder(folder)))).toBe('DATA: is not writable');
    chmodSync(folder, 0o755);
  });

  it('from a newer version', () => {
    openDataFolder(folder).close();
    const database = new DatabaseSync(join(folder, 'parley.db'));
    database.exec('PRAGMA user_version = 99');
    database.close();
    for (const open of [openDataFolder, openDataFolderForReading])
      expect(failureOf(() => open(folder))).toMatch(/^DATA: was written by a newer Parley .*99.*--data$/);
  });

  it('damaged as a whole', () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'parley.db'), 'x'.repeat(10_000));
    for (const open of [openDataFolder, openDataFolderForReading])
      expect(failureOf(() => open(folder))).toBe('DATA: parley.db is not a database, or is damaged');
  });

  it('its lock damaged, and that alone', () => {
    openDataFolder(folder).close();
    writeFileSync(join(folder, 'lock.db'), 'x'.repeat(10_000));
    expect(failureOf(() => openDataFolder(folder))).toBe('DATA: lock.db is damaged: remove it, it holds nothing');
    openDataFolderForReading(folder).close();
    rmSync(join(folder, 'lock.db'));
    openDataFolder(folder).close();
  });

  it('its archive on a disk that is not there', () => {
    mkdirSync(folder);
    symlinkSync(join(root, 'not-mounted'), join(folder, 'archive'));
    expect(failureOf(() => openDataFolder(folder))).toBe('DATA: archive, in it, is no folder');
  });

  it('nothing there, to be read: nothing is made', () => {
    expect(failureOf(() => openDataFolderForReading(folder))).toBe(
      'DATA: holds no Parley data yet: parley watch gathers it; --data names another folder',
    );
    expect(existsSync(folder)).toBe(false);
  });

  it('there, but out of reach', () => {
    openDataFolder(folder).close();
    chmodSync(root, 0o755);
    for (const [place, mode] of [
      [join(folder, 'parley.db'), 0o000],
      [folder, 0o000],
    ] as const) {
      chmodSync(place, mode);
      expect(failureOf(() => unprivileged(() => openDataFolderForReading(folder)))).toBe(
        'DATA: cannot be opened: look at its permissions',
      );
    }
    chmodSync(folder, 0o755);
  });

  it('leaves no lock behind when it fails', () => {
    openDataFolder(folder).close();
    const content = readFileSync(join(folder, 'parley.db'));
    writeFileSync(join(folder, 'parley.db'), 'x'.repeat(10_000));
    expect(() => openDataFolder(folder)).toThrow(DataFolderError);
    writeFileSync(join(folder, 'parley.db'), content);
    openDataFolder(folder).close();
  });
});

describe('a failure of the storage', () => {
  it('is told from others', () => {
    const full = openDataFolder(folder);
    full.database.exec('PRAGMA max_page_count = 1');
    let failure: unknown;
    try {
      full.database.exec("INSERT INTO speakers SELECT value, 1 FROM json_each('[1]')");
      full.database.exec("INSERT INTO queue (stage, body, visible_at) VALUES ('poll-feed', hex(zeroblob(100000)), 0)");
    } catch (error) {
      failure = error;
    }
    full.close();
    expect(isStorageError(failure)).toBe(true);
    expect(String(explainStorageError(failure, 'DATA'))).toBe('DataFolderError: DATA: the disk is full');
  });

  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'the disk quota is used up'],
    ['EROFS', 'is on a read-only file system'],
    ['EPERM', 'is not writable'],
    ['EIO', 'cannot be read or written (the disk reports an error)'],
  ])('%s is put into words', (code, words) => {
    const error = Object.assign(new Error(code), { code });
    expect(explainStorageError(error, 'DATA')).toMatchObject({ message: `DATA: ${words}`, cause: error });
  });

  it.each([new Error('a bug'), Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }), 'text', undefined])(
    'other errors stay as they are: %s',
    (error) => {
      expect(explainStorageError(error, 'DATA')).toBe(error);
      expect(isStorageError(error)).toBe(false);
    },
  );
});
