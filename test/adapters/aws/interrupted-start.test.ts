import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientSettings } from '../../../lib/adapters/aws/client-settings.ts';
import { createDynamodbStatementStore } from '../../../lib/adapters/aws/dynamodb-statement-store.ts';
import { openTable, type Table } from '../../../lib/adapters/aws/dynamodb-table.ts';
import { speakerKeysOf } from '../../../lib/core/statement/speaker-keys.ts';
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
const speaker = speakerKeysOf(statement);
/** The claim, the month, the sighting, the statement, what was said under either key. */
const WRITES = 6;

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
    expect(await reader().saidBy(speaker, minute(0))).toEqual({ revision: 1, statements: [statement] });
  }

  it('leaves nothing when not even the claim was written', async () => {
    await interrupt(0);
    expect(await reader().saidBy(speaker, minute(0))).toEqual({ revision: 0, statements: [] });
    expect(await reader().get(statement.id)).toBeUndefined();
  });

  it(`takes ${WRITES} writes`, async () => {
    expect(await createDynamodbStatementStore(dyingAfter(WRITES, table)).start(statement, sighting, 0)).toBe('started');
  });

  describe.each([1, 2, 3, 4, 5])('after write %i', (writes) => {
    it('is known to whoever links next, who finishes it', async () => {
      await interrupt(writes);
      expect((await reader().saidBy(speaker, minute(0))).statements).toEqual([statement]);
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
      await reader().saidBy(speaker, minute(0));
      expect((await reader().get(statement.id))?.sightings).toEqual([sighting, other]);
    });
  });
});
