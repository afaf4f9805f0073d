import { beforeEach, describe, expect, it } from 'vitest';
import { saidKey } from '../../../lib/adapters/aws/dynamodb-keys.ts';
import type { Table } from '../../../lib/adapters/aws/dynamodb-table.ts';
import { createSaidReader, type SaidReader } from '../../../lib/adapters/aws/said-reader.ts';
import type { Claim } from '../../../lib/adapters/aws/statement-items.ts';
import type { Statement } from '../../../lib/core/statement/statement.ts';
import { minute, sightingFor, statementFor } from '../../contracts/fixtures.ts';

const KEY = 'of_velm';
const SINCE = minute(0);
const speaker = { id: 'foreign-ministry@velm', name: 'Foreign Ministry', affiliation: 'Velm' };
const velm = (named: string, at: number) => statementFor(named, { speaker, firstSeenAt: minute(at) });
const early = velm('early', 0);
const late = velm('late', 300);

const refuse = async (): Promise<never> => {
  throw new Error('only pages are read');
};

describe('what was said under a first key', () => {
  let stored: Statement[];
  /** From when on was read, at each reading. */
  let from: string[];
  let fulfilled: Claim[];
  let reader: SaidReader;
  beforeEach(() => {
    stored = [early, late];
    from = [];
    fulfilled = [];
    const table: Table = {
      get: refuse,
      put: refuse,
      update: refuse,
      getMany: refuse,
      putMany: refuse,
      async *pages(range) {
        from.push(range.from?.replace('SAID#', '') ?? '');
        yield stored.filter(({ firstSeenAt, id }) => `${saidKey(KEY, firstSeenAt, id).sk}` >= (range.from ?? ''));
      },
    };
    reader = createSaidReader(table, async (_, claim) => void fulfilled.push(claim));
  });

  const readAt = async (revision: number, ...claimed: Statement[]) => {
    const claims = claimed.map((statement) => ({ statement, sighting: sightingFor(statement.id) }));
    return (await reader.underFirst(KEY, { revision, claims }, SINCE)).map(({ id }) => id);
  };

  it('is read as a whole after 500 readings of its end', async () => {
    for (let n = 0; n < 502; n += 1) await readAt(2, late);
    expect(from.flatMap((each, n) => (each === SINCE ? [n] : []))).toEqual([0, 501]);
  });

  it('and so under a further key, where it is long enough to be held', async () => {
    stored = Array.from({ length: 50 }, (_, n) => velm(`${n}`, 300 + n));
    for (let n = 0; n < 502; n += 1) expect(await reader.under(KEY, SINCE)).toHaveLength(50);
    expect(from.flatMap((each, n) => (each === SINCE ? [n] : []))).toEqual([0, 501]);
  });

  it('is read anew where somebody started a statement between HEAD and the list: it can’t be counted', async () => {
    expect(await readAt(1, early)).toEqual([early.id, late.id]);
    expect(await readAt(2, late)).toEqual([early.id, late.id]);
    expect(from).toEqual([SINCE, minute(240), SINCE]);
    expect(fulfilled).toEqual([]);
  });

  it('is missing nothing that was started early and claimed before others', async () => {
    await readAt(2, late);
    const delayed = velm('delayed', 10);
    const newest = velm('newest', 310);
    stored.push(delayed, newest);
    expect((await readAt(4, newest)).toSorted()).toEqual([early, late, delayed, newest].map(({ id }) => id).toSorted());
    expect(from).toEqual([SINCE, minute(240), SINCE]);
  });

  it('has what is claimed and not yet written, and writes it', async () => {
    await readAt(2, late);
    const claimed = velm('claimed', 310);
    expect(await readAt(3, claimed)).toContain(claimed.id);
    expect(fulfilled.map(({ statement }) => statement.id)).toEqual([claimed.id]);
    await readAt(3, claimed);
    expect(fulfilled).toHaveLength(1);
    expect(from).toEqual([SINCE, minute(240), minute(250)]);
  });
});
