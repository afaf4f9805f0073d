import type { StatementFilter } from '../core/query/statement-filter.ts';
import type { Sighting, Statement, StatementRow } from '../core/statement/statement.ts';

/** What a speaker is known to have said, and the state of that knowledge. */
export interface SpeakerRecord {
  /** Goes up whenever a statement of the speaker is started. */
  readonly revision: number;
  /** Newest first. */
  readonly statements: readonly Statement[];
}

/** The table of statements. A speaker key is `speakerKeyOf(statement)`. */
export interface StatementStore {
  /** @param since ISO 8601: statements first seen before are left out. */
  saidBy(speakerKey: string, since: string): Promise<SpeakerRecord>;
  /**
   * Starts a statement with its first sighting, unless another statement of the speaker was started since `revision`
   * was read: then `stale`, nothing is written, and the caller links anew. Starting the same statement again is `started`.
   */
  start(statement: Statement, sighting: Sighting, revision: number): Promise<'started' | 'stale'>;
  /** Adding the same sighting again changes nothing. */
  addSighting(statementId: string, sighting: Sighting): Promise<'added' | 'known'>;
  get(statementId: string): Promise<StatementRow | undefined>;
  /** Newest first (by firstSeenAt, then id); streams, so that a reader may stop early. */
  query(filter: StatementFilter): AsyncIterable<StatementRow>;
}
