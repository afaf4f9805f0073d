import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientSettings } from '../../../lib/adapters/aws/client-settings.ts';
import { createDynamodbStatementStore } from '../../../lib/adapters/aws/dynamodb-statement-store.ts';
import { openTable, type Range, type Table } from '../../../lib/adapters/aws/dynamodb-table.ts';
import type { Speaker } from '../../../lib/core/speaker/speaker.ts';
import { speakerKeysOf } from '../../../lib/core/statement/speaker-keys.ts';
import { statementKeysOf } from '../../../lib/core/statement/statement-keys.ts';
import type { StatementStore } from '../../../lib/ports/statement-store.ts';
import { minute, sightingFor, statementFor } from '../../contracts/fixtures.ts';
import { startEmulators } from './emulators.ts';
import { createTable } from './resources.ts';

const emulators = await startEmulators();
const dynamodb = new DynamoDBClient(clientSettings);
afterAll(async () => {
  dynamodb.destroy();
  await emulators.stop();
});

const HOUR = 60;
const ministry: Speaker = { id: 'foreign-ministry@velm', name: 'Foreign Ministry', affiliation: 'Velm' };
const keys = speakerKeysOf({ speaker: ministry });
const idOf = (named: string) => statementFor(named).id;

describe('what a first key holds, read again', () => {
  let table: Table;
  let remove: () => Promise<void>;
  let ranges: Range[];
  let here: StatementStore;
  let there: StatementStore;
  beforeEach(async () => {
    const created = await createTable(dynamodb, 'statements');
    table = openTable(dynamodb, created.name);
    remove = created.remove;
    ranges = [];
    const watched: Table = {
      ...table,
      pages(range) {
        ranges.push(range);
        return table.pages(range);
      },
    };
    here = createDynamodbStatementStore(watched);
    there = createDynamodbStatementStore(table);
  });
  afterEach(() => remove());

  async function start(store: StatementStore, named: string, at: number, speaker = ministry): Promise<void> {
    const statement = statementFor(named, { speaker, firstSeenAt: minute(at) });
    const { revision } = await store.under(statementKeysOf(statement), minute(0));
    expect(await store.start(statement, sightingFor(named), revision)).toBe('started');
  }
  const readHere = async (since = minute(0)) => (await here.under(keys, since)).statements.map(({ id }) => id);
  /** From when on the table was read, at each reading. */
  const readFrom = () => ranges.splice(0).map(({ from }) => from?.replace('SAID#', ''));

  it('is read to its end only, by the hour before the newest', async () => {
    await start(there, 'early', 0);
    await start(there, 'late', 5 * HOUR);
    await readHere();
    readFrom();
    expect(await readHere()).toEqual([idOf('late'), idOf('early')]);
    expect(readFrom()).toEqual([minute(4 * HOUR)]);
  });

  it('gives the same objects again, whose words have been read', async () => {
    await start(there, 'early', 0);
    const [first] = (await here.under(keys, minute(0))).statements;
    const [again] = (await here.under(keys, minute(0))).statements;
    expect(again).toBe(first);
  });

  it.each([1, 3])('has what another instance started meanwhile: %i', async (count) => {
    await start(there, 'first', 0);
    await readHere();
    readFrom();
    for (let n = 0; n < count; n += 1) await start(there, `further ${n}`, n + 1);
    expect(await readHere()).toHaveLength(1 + count);
    expect(readFrom()).toHaveLength(1);
  });

  it('is read anew when something was started with an earlier time, which its end does not show', async () => {
    await start(there, 'newest', 9 * HOUR);
    await readHere();
    readFrom();
    for (const [n, named] of ['delayed', 'delayed too'].entries()) await start(there, named, n);
    expect(await readHere()).toEqual(['newest', 'delayed too', 'delayed'].map(idOf));
    expect(readFrom()).toEqual([minute(8 * HOUR), minute(0)]);
  });

  it('is read anew when more is asked for', async () => {
    await start(there, 'early', 0);
    await start(there, 'late', 5 * HOUR);
    expect(await readHere(minute(HOUR))).toEqual([idOf('late')]);
    expect(await readHere(minute(0))).toEqual([idOf('late'), idOf('early')]);
    expect(await readHere(minute(HOUR))).toEqual([idOf('late')]);
  });

  it('has what stands there under a further key', async () => {
    const minister: Speaker = { id: 'anna-norl', name: 'Anna Norl', role: 'Foreign Minister', affiliation: 'Velm' };
    await start(there, 'first', 0);
    await readHere();
    await start(there, 'the minister’s', 1, minister);
    expect(await readHere()).toEqual([idOf('the minister’s'), idOf('first')]);
  });

  it('finishes what a writer left that died', async () => {
    await start(there, 'first', 0);
    await readHere();
    let left = 1;
    const dying = createDynamodbStatementStore({
      ...table,
      async put(...args) {
        if (left === 0) throw new Error('the plug was pulled');
        left -= 1;
        return table.put(...args);
      },
    });
    const statement = statementFor('cut short', { speaker: ministry, firstSeenAt: minute(1) });
    await expect(dying.start(statement, sightingFor('cut short'), 1)).rejects.toThrow('plug');
    expect(await there.get(statement.id)).toBeUndefined();
    expect(await readHere()).toEqual([idOf('cut short'), idOf('first')]);
    expect(await there.get(statement.id)).toMatchObject({ sightings: [sightingFor('cut short')] });
  });

  it('costs half where it is not the first key', async () => {
    await here.under(['of_velm', 'surname_nrl'], minute(0));
    expect(ranges.map(({ consistent }) => consistent)).toEqual([true, false]);
  });

  it('is read to its end only where many stand under a further key', async () => {
    const lind = { id: 'anna-lind', name: 'Anna Lind', role: 'Minister', affiliation: 'Velm' };
    for (let n = 0; n < 60; n += 1) await start(there, `${n}`, n * HOUR, lind);
    const readTwo = async () => (await here.under(['of_tehl', 'anna-lind'], minute(0))).statements.length;
    expect(await readTwo()).toBe(60);
    ranges.splice(0);
    await start(there, 'one more', 61 * HOUR, lind);
    expect(await readTwo()).toBe(61);
    expect(readFrom()).toContain(minute(58 * HOUR));
  });
});
