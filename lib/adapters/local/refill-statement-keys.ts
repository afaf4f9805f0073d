import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { oldestLookedFor } from '../../core/statement/link-window.ts';
import type { Statement } from '../../core/statement/statement.ts';
import { STATEMENT_KEYS_VERSION, statementKeysOf } from '../../core/statement/statement-keys.ts';
import { statementRow } from './statement-rows.ts';
import { transaction } from './transaction.ts';

/** The function that gives statements their keys, and its version. */
export interface KeyFunction {
  readonly version: number;
  keysOf(statement: Statement): readonly string[];
}

const today: KeyFunction = { version: STATEMENT_KEYS_VERSION, keysOf: statementKeysOf };

/** Files a statement under a key; nothing happens if it is there already. */
export const PUT_KEY = `
  INSERT OR IGNORE INTO statement_keys (key, first_seen_at, statement_id) VALUES (:key, :firstSeenAt, :id)`;

const TABLE = 'statement_keys';
const versionRow = z.object({ version: z.number() }).optional();
const newestRow = z.object({ newest: z.string().nullable() });

/**
 * Files the statements that may still be looked for under today's keys, if another version of the function gave them theirs:
 * otherwise they would not be found, and their repeats would be told as new. Older statements keep their keys.
 */
export function refillStatementKeys(database: DatabaseSync, { version, keysOf }: KeyFunction = today): void {
  const filled = versionRow.parse(database.prepare('SELECT version FROM derived WHERE name = ?').get(TABLE));
  if (filled?.version === version) return;
  transaction(database, () => {
    const { newest } = newestRow.parse(database.prepare('SELECT max(first_seen_at) AS newest FROM statements').get());
    if (newest !== null) refillSince(database, oldestLookedFor(newest), keysOf);
    database
      .prepare('INSERT INTO derived VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET version = excluded.version')
      .run(TABLE, version);
  });
}

function refillSince(database: DatabaseSync, since: string, keysOf: KeyFunction['keysOf']): void {
  database.prepare('DELETE FROM statement_keys WHERE first_seen_at >= ?').run(since);
  const put = database.prepare(PUT_KEY);
  for (const row of database.prepare('SELECT * FROM statements WHERE first_seen_at >= ?').iterate(since)) {
    const statement = statementRow.parse(row);
    for (const key of keysOf(statement)) put.run({ key, firstSeenAt: statement.firstSeenAt, id: statement.id });
  }
}
