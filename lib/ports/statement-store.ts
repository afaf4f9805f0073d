import type { StatementFilter } from '../core/query/statement-filter.ts';
import type { Sighting, Statement, StatementRow } from '../core/statement/statement.ts';

/** What is known to have been said under some keys, and the state of that knowledge. */
export interface KeyRecord {
  /** Goes up whenever a statement is started whose first key is the first of these. */
  readonly revision: number;
  /** Newest first. */
  readonly statements: readonly Statement[];
}

/** The table of statements. Each is found under all of its `statementKeysOf(statement)`. */
export interface StatementStore {
  /**
   * What was said under any of the keys.
   *
   * @param since ISO 8601: statements first seen before are left out
   */
  under(keys: readonly [string, ...string[]], since: string): Promise<KeyRecord>;
  /**
   * Starts a statement with its first sighting, unless another statement with its first key was started since `revision`
   * was read: then `stale`, nothing is written, and the caller links anew. Starting the same statement again is
   * `started`, whatever the revision.
   */
  start(statement: Statement, sighting: Sighting, revision: number): Promise<'started' | 'stale'>;
  /** Adding the same sighting again changes nothing. */
  addSighting(statementId: string, sighting: Sighting): Promise<'added' | 'known'>;
  get(statementId: string): Promise<StatementRow | undefined>;
  /** Newest first (by firstSeenAt, then id); streams, so that a reader may stop early. */
  query(filter: StatementFilter): AsyncIterable<StatementRow>;
}
