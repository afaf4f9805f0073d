import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientSettings } from '../../../lib/adapters/aws/client-settings.ts';
import { headKey } from '../../../lib/adapters/aws/dynamodb-keys.ts';
import { createDynamodbStatementStore } from '../../../lib/adapters/aws/dynamodb-statement-store.ts';
import { openTable, type Table } from '../../../lib/adapters/aws/dynamodb-table.ts';
import { headItem } from '../../../lib/adapters/aws/statement-items.ts';
import { statementKeysOf } from '../../../lib/core/statement/statement-keys.ts';
import { minute, sightingFor, statementFor } from '../../contracts/fixtures.ts';
import { startEmulators } from './emulators.ts';
import { createTable } from './resources.ts';

const emulators = await startEmulators();
const dynamodb = new DynamoDBClient(clientSettings);
afterAll(async () => {
  dynamodb.destroy();
  await emulators.stop();
});

class PowerCutError extends Error {
  override readonly name = 'PowerCutError';
}

/** A table whose writer dies after so many writes. */
function dyingAfter(writes: number, table: Table): Table {
  let left = writes;
  return {
    ...table,
    async put(...args) {
      if (left === 0) throw new PowerCutError();
      left -= 1;
      return table.put(...args);
    },
  };
}

const statement = statementFor('warheads');
const sighting = sightingFor('warheads');
const keys = statementKeysOf(statement);
/** The claim, the month, the sighting, the statement, and the statement under each key. */
const WRITES = 4 + keys.length;

describe('starting a statement, interrupted', () => {
  let table: Table;
  let remove: () => Promise<void>;
  beforeEach(async () => {
    const created = await createTable(dynamodb, 'statements');
    table = openTable(dynamodb, created.name);
    remove = created.remove;
  });
  afterEach(() => remove());

  const reader = () => createDynamodbStatementStore(table);
  const interrupt = (writes: number) =>
    expect(createDynamodbStatementStore(dyingAfter(writes, table)).start(statement, sighting, 0)).rejects.toThrow(
      PowerCutError,
    );

  async function expectWhole(): Promise<void> {
    const row = { ...statement, sightings: [sighting] };
    expect(await reader().get(statement.id)).toEqual(row);
    expect(await Array.fromAsync(reader().query({}))).toEqual([row]);
    expect(await reader().under(keys, minute(0))).toEqual({ revision: 1, statements: [statement] });
  }

  it('leaves nothing when not even the claim was written', async () => {
    await interrupt(0);
    expect(await reader().under(keys, minute(0))).toEqual({ revision: 0, statements: [] });
    expect(await reader().get(statement.id)).toBeUndefined();
  });

  it(`takes ${WRITES} writes`, async () => {
    expect(await createDynamodbStatementStore(dyingAfter(WRITES, table)).start(statement, sighting, 0)).toBe('started');
  });

  it('leaves the last claim only', async () => {
    for (const named of ['one', 'two', 'three']) {
      const { revision } = await reader().under(keys, minute(0));
      await reader().start(statementFor(named), sightingFor(named), revision);
    }
    const head = headItem.parse(await table.get(headKey(keys[0])));
    expect(head.claims.map((claim) => claim.statement.id)).toEqual([statementFor('three').id]);
  });

  it('is finished for each of several claims, as an older Parley left them', async () => {
    const claims = ['late', 'early'].map((named) => ({ statement: statementFor(named), sighting: sightingFor(named) }));
    await table.put(headKey(keys[0]), { revision: 2, claims });
    const said = await reader().under(keys, minute(0));
    expect(said.statements.map(({ id }) => id).toSorted()).toEqual(
      claims.map((claim) => claim.statement.id).toSorted(),
    );
    for (const claim of claims)
      expect(await reader().get(claim.statement.id)).toEqual({ ...claim.statement, sightings: [claim.sighting] });
  });

  describe.each(Array.from({ length: WRITES - 1 }, (_, n) => n + 1))('after write %i', (writes) => {
    it('is known to whoever links next, who finishes it', async () => {
      await interrupt(writes);
      expect((await reader().under(keys, minute(0))).statements).toEqual([statement]);
      await expectWhole();
    });

    it('is finished when it is tried again, by what was written first', async () => {
      await interrupt(writes);
      const replayed = { ...sighting, seenAt: minute(99) };
      expect(await reader().start({ ...statement, firstSeenAt: minute(99) }, replayed, 0)).toBe('started');
      await expectWhole();
    });

    it('keeps another statement from being started on old knowledge', async () => {
      await interrupt(writes);
      expect(await reader().start(statementFor('other'), sightingFor('other'), 0)).toBe('stale');
    });

    it('loses no sighting that was linked to it meanwhile', async () => {
      await interrupt(writes);
      const other = sightingFor('other report', { seenAt: minute(5) });
      await reader().addSighting(statement.id, other);
      await reader().under(keys, minute(0));
      expect((await reader().get(statement.id))?.sightings).toEqual([sighting, other]);
    });
  });
});
