import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Statement } from '../../core/statement/statement.ts';
import { jsonText } from './columns.ts';
import { statementRow } from './statement-rows.ts';

/** In statements: more than twice what a superpower's state says in a month; with what linking reads of their words, some 60 MB. */
const MOST_HELD = 12_000;

const idsRow = z.object({ ids: jsonText(z.array(z.string())) });

/**
 * Reads the statements under any of the keys, newest first. They never change, and those read last stay in memory: parsing
 * thousands of rows and reading their words takes longer than comparing them.
 */
export function createKnownStatements(database: DatabaseSync) {
  const selectIds = database.prepare(`
    SELECT json_group_array(id ORDER BY at DESC, id DESC) AS ids FROM (
      SELECT DISTINCT statement_id AS id, first_seen_at AS at FROM statement_keys
      WHERE key IN (SELECT value FROM json_each(:keys)) AND first_seen_at >= :since
    )`);
  const select = database.prepare('SELECT * FROM statements WHERE id IN (SELECT value FROM json_each(:ids))');
  const held = new Map<string, Statement>();

  return (keys: readonly string[], since: string): readonly Statement[] => {
    const { ids } = idsRow.parse(selectIds.get({ keys: JSON.stringify(keys), since }));
    const missing = ids.filter((id) => !held.has(id));
    const rows = missing.length === 0 ? [] : select.all({ ids: JSON.stringify(missing) });
    const read = new Map(rows.map((row) => statementRow.parse(row)).map((statement) => [statement.id, statement]));
    const statements = ids.flatMap((id) => held.get(id) ?? read.get(id) ?? []);
    if (read.size <= MOST_HELD) for (const [id, statement] of read) held.set(id, statement);
    for (const oldest of held.keys()) {
      if (held.size <= MOST_HELD) break;
      held.delete(oldest);
    }
    return statements;
  };
}
