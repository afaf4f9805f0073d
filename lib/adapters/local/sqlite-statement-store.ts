import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { matchesFilter } from '../../core/query/statement-filter.ts';
import { speakerKeyOf } from '../../core/statement/speaker-key.ts';
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
    SELECT * FROM statements WHERE speaker_key = ? AND first_seen_at >= ? ORDER BY first_seen_at DESC, id DESC`);
  const select = database.prepare('SELECT * FROM statements WHERE id = ?');
  const selectPage = database.prepare(`
    SELECT * FROM statements
    WHERE first_seen_at >= :since AND first_seen_at < :until AND (first_seen_at, id) < (:lastAt, :lastId)
    ORDER BY first_seen_at DESC, id DESC LIMIT ${PAGE}`);
  const putStatement = database.prepare(`
    INSERT INTO statements (id, speaker_key, speaker_id, speaker_name, role, affiliation, kind, content, topics, said_on,
      said_on_precision, via, confidence, first_seen_at)
    VALUES (:id, :speakerKey, :speakerId, :speakerName, :role, :affiliation, :kind, :content, :topics, :saidOn,
      :saidOnPrecision, :via, :confidence, :firstSeenAt)`);
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
    async saidBy(speakerKey, since) {
      const statements = selectSaid.all(speakerKey, since).map((row) => statementRow.parse(row));
      return { revision: revisionOf(speakerKey), statements };
    },
    async start(statement, sighting, revision) {
      const key = speakerKeyOf(statement);
      return transaction(database, () => {
        if (select.get(statement.id) !== undefined) return 'started';
        if (revisionOf(key) !== revision) return 'stale';
        const { speaker } = statement;
        putStatement.run({
          id: statement.id,
          speakerKey: key,
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
        add(statement.id, sighting);
        putRevision.run({ key, revision: revision + 1 });
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
