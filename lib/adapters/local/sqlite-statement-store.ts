import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { matchesFilter } from '../../core/query/statement-filter.ts';
import type { Sighting, Statement, StatementRow } from '../../core/statement/statement.ts';
import { statementKeysOf } from '../../core/statement/statement-keys.ts';
import type { StatementStore } from '../../ports/statement-store.ts';
import { createKnownStatements } from './known-statements.ts';
import { PUT_KEY } from './refill-statement-keys.ts';
import { sightingRow, statementRow } from './statement-rows.ts';
import { transaction } from './transaction.ts';

const revisionRow = z.object({ revision: z.number() });

/** How many rows are read at once, before the reader may stop. */
const PAGE = 200;

export function createSqliteStatementStore(database: DatabaseSync): StatementStore {
  const selectRevision = database.prepare('SELECT revision FROM speakers WHERE key = ?');
  const putRevision = database.prepare(`
    INSERT INTO speakers (key, revision) VALUES (:key, :revision)
    ON CONFLICT (key) DO UPDATE SET revision = excluded.revision`);
  const known = createKnownStatements(database);
  const select = database.prepare('SELECT * FROM statements WHERE id = ?');
  const selectPage = database.prepare(`
    SELECT * FROM statements
    WHERE first_seen_at >= :since AND first_seen_at < :until AND (first_seen_at, id) < (:lastAt, :lastId)
    ORDER BY first_seen_at DESC, id DESC LIMIT ${PAGE}`);
  const putStatement = database.prepare(`
    INSERT INTO statements (id, speaker_id, speaker_name, role, affiliation, kind, content, cue, topics, said_on,
      said_on_precision, via, venue, confidence, may_repeat, first_seen_at, reported_at)
    VALUES (:id, :speakerId, :speakerName, :role, :affiliation, :kind, :content, :cue, :topics, :saidOn,
      :saidOnPrecision, :via, :venue, :confidence, :mayRepeat, :firstSeenAt, :reportedAt)`);
  const putKey = database.prepare(PUT_KEY);
  const selectSightings = database.prepare('SELECT * FROM sightings WHERE statement_id = ? ORDER BY seen_at, id');
  const putSighting = database.prepare(`
    INSERT OR IGNORE INTO sightings (statement_id, id, outlet, url, title, article_id, version, spans, seen_at)
    VALUES (:statementId, :id, :outlet, :url, :title, :articleId, :version, :spans, :seenAt)`);

  const revisionOf = (key: string): number => {
    const row = selectRevision.get(key);
    return row === undefined ? 0 : revisionRow.parse(row).revision;
  };
  const withSightings = (statement: Statement): StatementRow => ({
    ...statement,
    sightings: selectSightings.all(statement.id).map((row) => sightingRow.parse(row)),
  });
  const add = (statementId: string, { spans, ...sighting }: Sighting): boolean =>
    putSighting.run({ statementId, ...sighting, spans: JSON.stringify(spans) }).changes > 0;

  return {
    async under(keys, since) {
      return { revision: revisionOf(keys[0]), statements: known(keys, since) };
    },
    async start(statement, sighting, revision) {
      const keys = statementKeysOf(statement);
      const [first] = keys;
      return transaction(database, () => {
        if (select.get(statement.id) !== undefined) return 'started';
        if (revisionOf(first) !== revision) return 'stale';
        const { speaker } = statement;
        putStatement.run({
          id: statement.id,
          speakerId: speaker?.id ?? null,
          speakerName: speaker?.name ?? null,
          role: speaker?.role ?? null,
          affiliation: speaker?.affiliation ?? null,
          kind: statement.kind,
          content: statement.content,
          cue: statement.cue ?? null,
          topics: JSON.stringify(statement.topics),
          saidOn: statement.saidOn ?? null,
          saidOnPrecision: statement.saidOnPrecision ?? null,
          via: statement.via ?? null,
          venue: statement.venue ?? null,
          confidence: statement.confidence ?? null,
          mayRepeat: statement.mayRepeat ?? null,
          firstSeenAt: statement.firstSeenAt,
          reportedAt: statement.reportedAt ?? null,
        });
        for (const key of keys) putKey.run({ key, firstSeenAt: statement.firstSeenAt, id: statement.id });
        add(statement.id, sighting);
        putRevision.run({ key: first, revision: revision + 1 });
        return 'started';
      });
    },
    async addSighting(statementId, sighting) {
      return add(statementId, sighting) ? 'added' : 'known';
    },
    async get(statementId) {
      const row = select.get(statementId);
      return row === undefined ? undefined : withSightings(statementRow.parse(row));
    },
    async *query(filter) {
      const { since = '', until = END_OF_TIME } = filter;
      let last = { at: END_OF_TIME, id: '' };
      for (;;) {
        const rows = selectPage.all({ since, until, lastAt: last.at, lastId: last.id });
        for (const row of rows) {
          const statement = withSightings(statementRow.parse(row));
          last = { at: statement.firstSeenAt, id: statement.id };
          if (matchesFilter(statement, filter)) yield statement;
        }
        if (rows.length < PAGE) return;
      }
    },
  };
}

/** Sorts after every time. */
const END_OF_TIME = '~';
