import { matchesFilter, type StatementFilter } from '../core/query/statement-filter.ts';
import type { StatementRow } from '../core/statement/statement.ts';
import { printable } from '../core/text/printable.ts';
import type { StatementStore } from '../ports/statement-store.ts';
import type { CommandIo } from './io.ts';

/** Those that a filter lets through of the statements with the ids, in their order. */
export async function* withIds(
  ids: readonly string[],
  filter: StatementFilter,
  store: StatementStore,
  io: CommandIo,
): AsyncIterable<StatementRow> {
  for (const id of new Set(ids)) {
    const row = await store.get(id);
    if (!row) io.err(`No statement has the id ${printable(id)}.\n`);
    else if (matchesFilter(row, filter)) yield row;
  }
}

/** The first rows that match. */
export async function* firstOf(
  rows: AsyncIterable<StatementRow>,
  matches: (row: StatementRow) => boolean,
  limit: number,
): AsyncIterable<StatementRow> {
  let count = 0;
  for await (const row of rows) {
    if (!matches(row)) continue;
    yield row;
    count += 1;
    if (count >= limit) return;
  }
}
