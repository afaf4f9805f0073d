import { z } from 'zod';
import { matchesFilter, type StatementFilter } from '../../core/query/statement-filter.ts';
import type { Sighting, Statement, StatementRow } from '../../core/statement/statement.ts';
import { statementKeysOf } from '../../core/statement/statement-keys.ts';
import type { StatementStore } from '../../ports/statement-store.ts';
import {
  headKey,
  monthKey,
  monthOf,
  monthOrder,
  monthPartition,
  saidKey,
  sightingKey,
  statementKey,
} from './dynamodb-keys.ts';
import { type Condition, isNew, type Table } from './dynamodb-table.ts';
import { tables } from './dynamodb-tables.ts';
import { createSaidReader } from './said-reader.ts';
import {
  type Claim,
  claimOf,
  fitSighting,
  type Head,
  headItem,
  sightingItem,
  statementItem,
} from './statement-items.ts';

const [byMonth] = tables.statements.indexes;
const QUERY_PAGE = 100;
const READ_AT_ONCE = 10;
/** These sort before and after every time. */
const BEGINNING = '0';
const END = '~';

const monthItem = z.object({ month: z.string() });

/** Holds if nobody has started a statement under the key since that revision. */
const isAtRevision = (revision: number): Condition =>
  revision === 0
    ? isNew
    : { expression: '#revision = :known', names: { '#revision': 'revision' }, values: { ':known': revision } };

/**
 * Statements in DynamoDB, without transactions. A key's HEAD item holds the statement started last. Starting one is a single
 * conditional write to HEAD; anybody can do the other writes from what HEAD holds, any number of times. Readers of HEAD do them
 * for a writer that died, before they may start another statement, so that nothing stays half written.
 */
export function createDynamodbStatementStore(table: Table): StatementStore {
  const monthsWritten = new Set<string>();
  const said = createSaidReader(table, fulfil);

  async function readHead(key: string): Promise<Head> {
    const item = await table.get(headKey(key));
    return item === undefined ? { revision: 0, claims: [] } : headItem.parse(item);
  }

  /** Writes everything that a claim stands for. The entry under its first key comes last, as a sign that the rest is there. */
  async function fulfil(first: string, { statement, sighting }: Claim): Promise<void> {
    const month = monthOf(statement.firstSeenAt);
    if (!monthsWritten.has(month)) await table.put(monthKey(month), { month });
    monthsWritten.add(month);
    const places = { month: monthPartition(month), monthOrder: monthOrder(statement.firstSeenAt, statement.id) };
    await table.put(sightingKey(statement.id, sighting.id), sighting, isNew);
    await table.put(statementKey(statement.id), { ...statement, ...places }, isNew);
    const [, ...others] = statementKeysOf(statement);
    const putUnder = (key: string) => table.put(saidKey(key, statement.firstSeenAt, statement.id), statement);
    await Promise.all(others.map(putUnder));
    await putUnder(first);
  }

  async function sightingsOf(statementId: string): Promise<Sighting[]> {
    const { pk: partition, sk: prefix } = sightingKey(statementId, '');
    const sightings: Sighting[] = [];
    for await (const page of table.pages({ partition, from: prefix, to: `${prefix}${END}` }))
      sightings.push(...page.map((item) => sightingItem.parse(item)));
    return sightings.toSorted((a, b) => compare(a.seenAt, b.seenAt) || compare(a.id, b.id));
  }

  const withSightings = async (statement: Statement): Promise<StatementRow> => ({
    ...statement,
    sightings: await sightingsOf(statement.id),
  });

  async function monthsOf({ since = BEGINNING, until = END }: StatementFilter): Promise<string[]> {
    const { pk: partition } = monthKey('');
    const months: string[] = [];
    for await (const page of table.pages({ partition, from: monthOf(since), to: monthOf(until), newestFirst: true }))
      months.push(...page.map((item) => monthItem.parse(item).month));
    return months;
  }

  return {
    async under([first, ...others], since) {
      const head = await readHead(first);
      const statements = new Map((await said.underFirst(first, head, since)).map((each) => [each.id, each]));
      const readUnder = async (key: string) => {
        for (const each of await said.under(key, since)) if (!statements.has(each.id)) statements.set(each.id, each);
      };
      await Promise.all(others.map(readUnder));
      const all = [...statements.values()].filter(isSince(since)).toSorted(newestFirst);
      return { revision: head.revision, statements: all };
    },

    async start(asked, firstSighting, revision) {
      const [first] = statementKeysOf(asked);
      const claim = claimOf(asked, firstSighting);
      const { id } = claim.statement;
      const head = await readHead(first);
      const known = claimOn(head, id);
      if (known) {
        await fulfil(first, known);
        return 'started';
      }
      // Claims that HEAD no longer holds were fulfilled: whoever claimed next had read, and thereby fulfilled, all earlier ones.
      if ((await table.get(statementKey(id))) !== undefined) return 'started';
      if (head.revision !== revision) return 'stale';

      const next: Head = { revision: revision + 1, claims: [claim] };
      const outcome = await table.put(headKey(first), next, isAtRevision(revision));
      const logged = outcome === 'written' ? claim : claimOn(await readHead(first), id);
      if (logged === undefined) return 'stale';
      await fulfil(first, logged);
      return 'started';
    },

    async addSighting(statementId, sighting) {
      const outcome = await table.put(sightingKey(statementId, sighting.id), fitSighting(sighting), isNew);
      return outcome === 'written' ? 'added' : 'known';
    },

    async get(statementId) {
      const item = await table.get(statementKey(statementId));
      return item === undefined ? undefined : withSightings(statementItem.parse(item));
    },

    async *query(filter) {
      const { since = BEGINNING, until = END } = filter;
      if (since > until) return;
      for (const month of await monthsOf(filter)) {
        const range = { index: byMonth, partition: monthPartition(month), from: since, to: until, newestFirst: true };
        for await (const page of table.pages({ ...range, pageSize: QUERY_PAGE })) {
          // Sightings are only read of what may match. They are needed, too, to match the outlet.
          const candidates = page
            .map((item) => statementItem.parse(item))
            .filter((statement) => matchesFilter({ ...statement, sightings: [] }, { ...filter, outlet: undefined }));
          for (const chunk of chunksOf(candidates, READ_AT_ONCE))
            for (const row of await Promise.all(chunk.map(withSightings))) if (matchesFilter(row, filter)) yield row;
        }
      }
    },
  };
}

function claimOn({ claims }: Head, statementId: string): Claim | undefined {
  return claims.find(({ statement }) => statement.id === statementId);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function newestFirst(a: Statement, b: Statement): number {
  return compare(b.firstSeenAt, a.firstSeenAt) || compare(b.id, a.id);
}

function isSince(since: string): (statement: Statement) => boolean {
  return ({ firstSeenAt }) => firstSeenAt >= since;
}

function* chunksOf<Piece>(all: readonly Piece[], size: number): Iterable<readonly Piece[]> {
  for (let start = 0; start < all.length; start += size) yield all.slice(start, start + size);
}
