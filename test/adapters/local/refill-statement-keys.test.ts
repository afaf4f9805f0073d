import { DatabaseSync } from 'node:sqlite';
import { beforeEach, expect, it } from 'vitest';
import { refillStatementKeys } from '../../../lib/adapters/local/refill-statement-keys.ts';
import { migrate } from '../../../lib/adapters/local/schema.ts';
import { createSqliteStatementStore } from '../../../lib/adapters/local/sqlite-statement-store.ts';
import { statementKeysOf } from '../../../lib/core/statement/statement-keys.ts';
import type { StatementStore } from '../../../lib/ports/statement-store.ts';
import { minute, sightingFor, statementFor } from '../../contracts/fixtures.ts';

const LONG_AGO = '2000-01-01T00:00:00.000Z';
const DAY = 24 * 60;
const keys = statementKeysOf(statementFor('any'));
/** As a Parley would whose keys are others. */
const other = { version: -1, keysOf: () => ['other', 'further', 'other'] };

let database: DatabaseSync;
let store: StatementStore;
beforeEach(async () => {
  database = new DatabaseSync(':memory:');
  migrate(database, 'apply');
  refillStatementKeys(database);
  store = createSqliteStatementStore(database);
  for (const [revision, day] of [0, 400, 500].entries()) {
    const named = `day ${day}`;
    const statement = statementFor(named, { firstSeenAt: minute(day * DAY) });
    expect(await store.start(statement, sightingFor(named), revision)).toBe('started');
  }
});

const idsUnder = async (asked: readonly [string, ...string[]]) =>
  (await store.under(asked, LONG_AGO)).statements.map(({ id }) => id);
const idsOf = (...names: string[]) => names.map((named) => statementFor(named).id);

it('files what was said in the last year under the keys of another version, and leaves what is older', async () => {
  refillStatementKeys(database, other);
  expect(await idsUnder(['other'])).toEqual(idsOf('day 500', 'day 400'));
  expect(await idsUnder(['further'])).toEqual(idsOf('day 500', 'day 400'));
  expect(await idsUnder(keys)).toEqual(idsOf('day 0'));
});

it('files it anew under today’s keys', async () => {
  refillStatementKeys(database, other);
  refillStatementKeys(database);
  expect(await idsUnder(keys)).toEqual(idsOf('day 500', 'day 400', 'day 0'));
  expect(await idsUnder(['other'])).toEqual([]);
});

it('does so once', async () => {
  database.exec('DELETE FROM statement_keys');
  refillStatementKeys(database);
  expect(await idsUnder(keys)).toEqual([]);
});

it('leaves all as it was when it is interrupted', async () => {
  const failing = { ...other, keysOf: () => ['other', ''].map((key) => (key === '' ? failed() : key)) };
  const failed = () => {
    throw new Error('the plug was pulled');
  };
  expect(() => refillStatementKeys(database, failing)).toThrow('plug');
  expect(await idsUnder(keys)).toHaveLength(3);
  refillStatementKeys(database, other);
  expect(await idsUnder(['other'])).toHaveLength(2);
});
