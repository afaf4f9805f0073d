import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';

/** The database is of another version, or empty. The message follows the folder's name. */
export class SchemaVersionError extends Error {
  override readonly name = 'SchemaVersionError';
}

/** Each entry takes the database from the version that is its index to the next. Only ever append. */
const MIGRATIONS = [
  `
  CREATE TABLE feeds (
    url TEXT PRIMARY KEY, etag TEXT, last_modified TEXT, body_hash TEXT, last_read_at TEXT, last_polled_at TEXT,
    next_poll_at TEXT NOT NULL, failures INTEGER NOT NULL, failing_since TEXT, last_error TEXT
  ) STRICT;
  CREATE TABLE seen_entries (
    feed_url TEXT NOT NULL, key TEXT NOT NULL, fingerprint TEXT NOT NULL, first_seen_at TEXT NOT NULL,
    last_seen_at TEXT NOT NULL, PRIMARY KEY (feed_url, key)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE articles (
    id TEXT PRIMARY KEY, canonical_url TEXT NOT NULL, outlet TEXT NOT NULL, feed_url TEXT NOT NULL, title TEXT NOT NULL,
    byline TEXT, language TEXT, published_at TEXT, etag TEXT, last_modified TEXT, first_fetched_at TEXT NOT NULL,
    recheck_at TEXT
  ) STRICT;
  CREATE INDEX articles_to_recheck ON articles (recheck_at) WHERE recheck_at IS NOT NULL;
  CREATE TABLE article_versions (
    article_id TEXT NOT NULL REFERENCES articles (id), number INTEGER NOT NULL, id TEXT NOT NULL, raw_id TEXT NOT NULL,
    fetched_at TEXT NOT NULL, PRIMARY KEY (article_id, number)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE speakers (key TEXT PRIMARY KEY, revision INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE statements (
    id TEXT PRIMARY KEY, speaker_key TEXT NOT NULL, speaker_id TEXT, speaker_name TEXT, role TEXT, affiliation TEXT,
    kind TEXT NOT NULL, content TEXT NOT NULL, topics TEXT NOT NULL, said_on TEXT, said_on_precision TEXT, via TEXT,
    first_seen_at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX statements_by_speaker ON statements (speaker_key, first_seen_at);
  CREATE INDEX statements_by_time ON statements (first_seen_at, id);
  CREATE TABLE sightings (
    statement_id TEXT NOT NULL REFERENCES statements (id), id TEXT NOT NULL, outlet TEXT NOT NULL, url TEXT NOT NULL,
    title TEXT NOT NULL, article_id TEXT NOT NULL, version TEXT NOT NULL, spans TEXT NOT NULL, seen_at TEXT NOT NULL,
    PRIMARY KEY (statement_id, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE deliveries (
    id TEXT PRIMARY KEY, statement_id TEXT NOT NULL, channel TEXT NOT NULL, rule TEXT NOT NULL, status TEXT NOT NULL,
    attempts INTEGER NOT NULL, entered_at TEXT NOT NULL, delivered_at TEXT, last_error TEXT
  ) STRICT;
  CREATE INDEX deliveries_by_statement ON deliveries (statement_id, id);
  CREATE TABLE queue (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, stage TEXT NOT NULL, body TEXT NOT NULL, visible_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0, set_aside_at TEXT, last_error TEXT
  ) STRICT;
  CREATE INDEX queue_waiting ON queue (stage, visible_at) WHERE set_aside_at IS NULL;
  `,
  'ALTER TABLE feeds ADD COLUMN ttl_minutes REAL;',
  'ALTER TABLE statements ADD COLUMN confidence REAL;',
  `
  CREATE TABLE statement_keys (
    key TEXT NOT NULL, first_seen_at TEXT NOT NULL, statement_id TEXT NOT NULL REFERENCES statements (id),
    PRIMARY KEY (key, first_seen_at, statement_id)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO statement_keys (key, first_seen_at, statement_id) SELECT speaker_key, first_seen_at, id FROM statements;
  DROP INDEX statements_by_speaker;
  ALTER TABLE statements DROP COLUMN speaker_key;
  `,
  'ALTER TABLE statements ADD COLUMN reported_at TEXT;',
  // The tables that are derived from others, each with the version of the function that filled it.
  'CREATE TABLE derived (name TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT, WITHOUT ROWID;',
  'ALTER TABLE statements ADD COLUMN cue TEXT;',
  'ALTER TABLE feeds ADD COLUMN body_read_at TEXT;',
  'ALTER TABLE queue ADD COLUMN starts INTEGER NOT NULL DEFAULT 0;',
  'ALTER TABLE article_versions ADD COLUMN stand_in TEXT;',
  'CREATE TABLE articles_elsewhere (address_id TEXT PRIMARY KEY, article_id TEXT NOT NULL) STRICT, WITHOUT ROWID;',
  'ALTER TABLE statements ADD COLUMN may_repeat TEXT;',
  'ALTER TABLE statements ADD COLUMN venue TEXT;',
] as const;

/** What to say of a folder without data. */
export const NO_DATA = 'holds no Parley data yet: parley watch gathers it; --data names another folder';

const versionRow = z.object({ user_version: z.number() });

/**
 * Brings the database to the current schema (`apply`), or only checks that it has it (`check`).
 *
 * @throws SchemaVersionError when the database is newer, or for `check` older, or empty
 */
export function migrate(database: DatabaseSync, mode: 'apply' | 'check'): void {
  const { user_version: version } = versionRow.parse(database.prepare('PRAGMA user_version').get());
  const wanted = MIGRATIONS.length;
  if (version > wanted)
    throw new SchemaVersionError(
      `was written by a newer Parley (its format is ${version}, this one reads up to ${wanted}): update Parley, or name another folder with --data`,
    );
  if (version === 0 && mode === 'check') throw new SchemaVersionError(NO_DATA);
  if (version < wanted && mode === 'check')
    throw new SchemaVersionError(
      `is in an older format (${version}, not ${wanted}): run parley watch once to bring it up to date`,
    );
  for (const [index, statements] of MIGRATIONS.entries()) {
    if (index < version) continue;
    database.exec(`BEGIN IMMEDIATE; ${statements} PRAGMA user_version = ${index + 1}; COMMIT`);
  }
}
