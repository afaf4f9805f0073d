import type { StatementFilter } from '../core/query/statement-filter.ts';
import type { Sighting, Statement, StatementRow } from '../core/statement/statement.ts';

/** The statements known under some keys, and the revision at which they were read. */
export interface KeyRecord {
  /** Goes up whenever a statement is started whose first key is the first of the keys asked for. */
  readonly revision: number;
  /** Newest first. */
  readonly statements: readonly Statement[];
}

/** The table of statements. Each is found under every key in `statementKeysOf(statement)`. */
export interface StatementStore {
  /**
   * The statements under any of the keys.
   *
   * @param since ISO 8601: statements first seen before are left out
   */
  under(keys: readonly [string, ...string[]], since: string): Promise<KeyRecord>;
  /**
   * Starts a statement with its first sighting, unless another statement with the same first key was started since `revision`
   * was read: then it returns `stale`, nothing is written, and the caller links anew. Starting the same statement again returns
   * `started`, whatever the revision.
   */
  start(statement: Statement, sighting: Sighting, revision: number): Promise<'started' | 'stale'>;
  /** Adding the same sighting again changes nothing. */
  addSighting(statementId: string, sighting: Sighting): Promise<'added' | 'known'>;
  get(statementId: string): Promise<StatementRow | undefined>;
  /** Newest first (by firstSeenAt, then id), as a stream, so that a reader may stop early. */
  query(filter: StatementFilter): AsyncIterable<StatementRow>;
}
