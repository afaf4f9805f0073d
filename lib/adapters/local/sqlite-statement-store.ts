import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { matchesFilter } from '../../core/query/statement-filter.ts';
import { speakerKeysOf } from '../../core/statement/speaker-keys.ts';
import type { Sighting, Statement, StatementRow } from '../../core/statement/statement.ts';
import type { StatementStore } from '../../ports/statement-store.ts';
import { jsonText, optionalText } from './columns.ts';
import { transaction } from './transaction.ts';

const statementRow = z
  .object({
    id: z.string(),
    speaker_id: optionalText,
    speaker_name: optionalText,
    role: optionalText,
    affiliation: optionalText,
    kind: z.enum(['direct', 'indirect', 'mixed']),
    content: z.string(),
    topics: jsonText(z.array(z.string())),
    said_on: optionalText,
    said_on_precision: z
      .enum(['day', 'week', 'month'])
      .nullable()
      .transform((value) => value ?? undefined),
    via: optionalText,
    confidence: z
      .number()
      .nullable()
      .transform((value) => value ?? undefined),
    first_seen_at: z.string(),
  })
  .transform(
    (row): Statement => ({
      id: row.id,
      speaker:
        row.speaker_id === undefined || row.speaker_name === undefined
          ? null
          : { id: row.speaker_id, name: row.speaker_name, role: row.role, affiliation: row.affiliation },
      kind: row.kind,
      content: row.content,
      topics: row.topics,
      saidOn: row.said_on,
      saidOnPrecision: row.said_on_precision,
      via: row.via,
      confidence: row.confidence,
      firstSeenAt: row.first_seen_at,
    }),
  );

const sightingRow = z
  .object({
    id: z.string(),
    outlet: z.string(),
    url: z.string(),
    title: z.string(),
    article_id: z.string(),
    version: z.string(),
    spans: jsonText(z.array(z.object({ start: z.number(), end: z.number() }))),
    seen_at: z.string(),
  })
  .transform(
    (row): Sighting => ({
      id: row.id,
      outlet: row.outlet,
      url: row.url,
      title: row.title,
      articleId: row.article_id,
      version: row.version,
      spans: row.spans,
      seenAt: row.seen_at,
    }),
  );

const revisionRow = z.object({ revision: z.number() });

/** Rows read between two looks at whether the reader has had enough. */
const PAGE = 200;

export function createSqliteStatementStore(database: DatabaseSync): StatementStore {
  const selectRevision = database.prepare('SELECT revision FROM speakers WHERE key = ?');
  const putRevision = database.prepare(`
    INSERT INTO speakers (key, revision) VALUES (:key, :revision)
    ON CONFLICT (key) DO UPDATE SET revision = excluded.revision`);
  const selectSaid = database.prepare(`
    SELECT * FROM statements WHERE id IN (
      SELECT statement_id FROM statement_keys WHERE key IN (SELECT value FROM json_each(:keys)) AND first_seen_at >= :since
    ) ORDER BY first_seen_at DESC, id DESC`);
  const select = database.prepare('SELECT * FROM statements WHERE id = ?');
  const selectPage = database.prepare(`
    SELECT * FROM statements
    WHERE first_seen_at >= :since AND first_seen_at < :until AND (first_seen_at, id) < (:lastAt, :lastId)
    ORDER BY first_seen_at DESC, id DESC LIMIT ${PAGE}`);
  const putStatement = database.prepare(`
    INSERT INTO statements (id, speaker_id, speaker_name, role, affiliation, kind, content, topics, said_on,
      said_on_precision, via, confidence, first_seen_at)
    VALUES (:id, :speakerId, :speakerName, :role, :affiliation, :kind, :content, :topics, :saidOn,
      :saidOnPrecision, :via, :confidence, :firstSeenAt)`);
  const putKey = database.prepare(`
    INSERT INTO statement_keys (key, first_seen_at, statement_id) VALUES (:key, :firstSeenAt, :id)`);
  const selectSightings = database.prepare('SELECT * FROM sightings WHERE statement_id = ? ORDER BY seen_at, id');
  const putSighting = database.prepare(`
    INSERT OR IGNORE INTO sightings (statement_id, id, outlet, url, title, article_id, version, spans, seen_at)
    VALUES (:statementId, :id, :outlet, :url, :title, :articleId, :version, :spans, :seenAt)`);

  const revisionOf = (speakerKey: string): number => {
    const row = selectRevision.get(speakerKey);
    return row === undefined ? 0 : revisionRow.parse(row).revision;
  };
  const withSightings = (statement: Statement): StatementRow => ({
    ...statement,
    sightings: selectSightings.all(statement.id).map((row) => sightingRow.parse(row)),
  });
  const add = (statementId: string, { spans, ...sighting }: Sighting): boolean =>
    putSighting.run({ statementId, ...sighting, spans: JSON.stringify(spans) }).changes > 0;

  return {
    async saidBy(keys, since) {
      const said = selectSaid.all({ keys: JSON.stringify(keys), since });
      return { revision: revisionOf(keys[0]), statements: said.map((row) => statementRow.parse(row)) };
    },
    async start(statement, sighting, revision) {
      const keys = speakerKeysOf(statement);
      const [own] = keys;
      return transaction(database, () => {
        if (select.get(statement.id) !== undefined) return 'started';
        if (revisionOf(own) !== revision) return 'stale';
        const { speaker } = statement;
        putStatement.run({
          id: statement.id,
          speakerId: speaker?.id ?? null,
          speakerName: speaker?.name ?? null,
          role: speaker?.role ?? null,
          affiliation: speaker?.affiliation ?? null,
          kind: statement.kind,
          content: statement.content,
          topics: JSON.stringify(statement.topics),
          saidOn: statement.saidOn ?? null,
          saidOnPrecision: statement.saidOnPrecision ?? null,
          via: statement.via ?? null,
          confidence: statement.confidence ?? null,
          firstSeenAt: statement.firstSeenAt,
        });
        for (const key of new Set(keys)) putKey.run({ key, firstSeenAt: statement.firstSeenAt, id: statement.id });
        add(statement.id, sighting);
        putRevision.run({ key: own, revision: revision + 1 });
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
