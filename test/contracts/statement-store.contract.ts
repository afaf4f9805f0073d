import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StatementFilter } from '../../lib/core/query/statement-filter.ts';
import type { StatementRow } from '../../lib/core/statement/statement.ts';
import { statementKeysOf } from '../../lib/core/statement/statement-keys.ts';
import type { StatementStore } from '../../lib/ports/statement-store.ts';
import { minute, type Open, type Opened, sightingFor, statementFor } from './fixtures.ts';

const LONG_AGO = '2000-01-01T00:00:00.000Z';
const marn = statementKeysOf(statementFor('any'));

export function describeStatementStore(name: string, open: Open<StatementStore>): void {
  describe(`statement store: ${name}`, () => {
    let opened: Opened<StatementStore>;
    let store: StatementStore;
    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });
    afterEach(() => opened.close());

    /** Starts a statement as the pipeline does: on what is known of the speaker now. */
    async function start(named: string, changes: Parameters<typeof statementFor>[1] = {}) {
      const statement = statementFor(named, changes);
      const sighting = sightingFor(named, { seenAt: statement.firstSeenAt });
      const { revision } = await store.under(statementKeysOf(statement), LONG_AGO);
      expect(await store.start(statement, sighting, revision)).toBe('started');
      return { statement, sighting };
    }

    async function idsOf(filter: StatementFilter = {}): Promise<string[]> {
      const ids: string[] = [];
      for await (const { id } of store.query(filter)) ids.push(id);
      return ids;
    }

    const idOf = (named: string) => statementFor(named).id;

    describe('start', () => {
      it('knows nothing at first', async () => {
        expect((await store.under(marn, LONG_AGO)).statements).toEqual([]);
        expect(await store.get(idOf('nothing'))).toBeUndefined();
        expect(await idsOf()).toEqual([]);
      });

      it('gives back the statement with its first sighting', async () => {
        const { statement, sighting } = await start('warheads');
        expect(await store.get(statement.id)).toEqual({ ...statement, sightings: [sighting] });
        expect((await store.under(marn, LONG_AGO)).statements).toEqual([statement]);
      });

      it('keeps which statement it may repeat', async () => {
        const { statement } = await start('warheads', { mayRepeat: 'st_earlier' });
        expect(await store.get(statement.id)).toMatchObject({ mayRepeat: 'st_earlier' });
        expect(await idsOf({ newOnly: true })).toEqual([]);
        expect(await idsOf()).toEqual([statement.id]);
      });

      it('takes a statement of which little is known', async () => {
        const bare = {
          speaker: null,
          topics: [],
          saidOn: undefined,
          saidOnPrecision: undefined,
          via: undefined,
          venue: undefined,
          confidence: undefined,
          reportedAt: undefined,
        };
        const { statement, sighting } = await start('nobody', bare);
        expect(await store.get(statement.id)).toEqual({ ...statement, sightings: [sighting] });
        expect((await store.under(['unknown'], LONG_AGO)).statements).toEqual([statement]);
      });

      it('lets one of two begin on the same knowledge, and tells the other to look again', async () => {
        const { revision } = await store.under(marn, LONG_AGO);
        const outcomes = await Promise.all(
          ['here', 'there'].map((named) => store.start(statementFor(named), sightingFor(named), revision)),
        );
        expect(outcomes.toSorted()).toEqual(['stale', 'started']);
        const known = await store.under(marn, LONG_AGO);
        expect(known.revision).toBeGreaterThan(revision);
        expect(known.statements).toHaveLength(1);
        expect(await idsOf()).toHaveLength(1);
      });

      it('writes nothing of a statement that came too late', async () => {
        const { revision } = await store.under(marn, LONG_AGO);
        await start('early');
        expect(await store.start(statementFor('late'), sightingFor('late'), revision)).toBe('stale');
        expect(await store.get(idOf('late'))).toBeUndefined();
        expect(await idsOf()).toEqual([idOf('early')]);
      });

      it('lets many begin at the same moment when each looks again', async () => {
        const names = Array.from({ length: 8 }, (_, index) => `subject ${index}`);
        await Promise.all(
          names.map(async (named) => {
            for (;;) {
              const { revision } = await store.under(marn, LONG_AGO);
              if ((await store.start(statementFor(named), sightingFor(named), revision)) === 'started') return;
            }
          }),
        );
        expect((await store.under(marn, LONG_AGO)).statements.map(({ id }) => id).toSorted()).toEqual(
          names.map(idOf).toSorted(),
        );
      });

      it('does not let other speakers get in the way', async () => {
        const { revision } = await store.under(marn, LONG_AGO);
        await start('elsewhere', { speaker: { id: 'tomas-ekdal', name: 'Tomas Ekdal' } });
        expect(await store.start(statementFor('here'), sightingFor('here'), revision)).toBe('started');
      });

      it('changes nothing by starting the same statement again, on old knowledge or new', async () => {
        const { revision } = await store.under(marn, LONG_AGO);
        const { statement, sighting } = await start('warheads');
        await start('later');
        const before = await store.under(marn, LONG_AGO);
        expect(await store.start(statement, sighting, revision)).toBe('started');
        expect(await store.start(statement, { ...sighting, seenAt: minute(9) }, before.revision)).toBe('started');
        expect(await store.under(marn, LONG_AGO)).toEqual(before);
        expect(await store.get(statement.id)).toEqual({ ...statement, sightings: [sighting] });
        expect(await idsOf()).toHaveLength(2);
      });

      it('starts the same statement once when it is started twice at the same moment', async () => {
        const { revision } = await store.under(marn, LONG_AGO);
        const twice = [1, 2].map((n) =>
          store.start(
            statementFor('twin', { firstSeenAt: minute(n) }),
            sightingFor('twin', { seenAt: minute(n) }),
            revision,
          ),
        );
        expect(await Promise.all(twice)).toEqual(['started', 'started']);
        const row = await store.get(idOf('twin'));
        expect(row?.sightings.map(({ seenAt }) => seenAt)).toEqual([row?.firstSeenAt]);
        const { statements } = await store.under(marn, LONG_AGO);
        expect(statements.map(({ id, firstSeenAt }) => ({ id, firstSeenAt }))).toEqual([
          { id: idOf('twin'), firstSeenAt: row?.firstSeenAt },
        ]);
      });

      it('knows a statement that was started long before and is started again', async () => {
        const { statement, sighting } = await start('the first');
        for (let n = 0; n < 30; n += 1) await start(`later ${n}`, { firstSeenAt: minute(n + 1) });
        const before = await store.under(marn, LONG_AGO);
        expect(await store.start(statement, sighting, before.revision)).toBe('started');
        expect(await store.under(marn, LONG_AGO)).toEqual(before);
        expect(before.statements).toHaveLength(31);
      });

      it('takes any words', async () => {
        const content = '\u0000“\u001b[31m\uffff 🕊️ Мир \u2028 e\u0301';
        const { statement } = await start('odd', { content, speaker: { id: 'имя #1/..', name: '' } });
        expect((await store.get(statement.id))?.content).toBe(content);
        expect((await store.under(['имя #1/..'], LONG_AGO)).statements).toEqual([statement]);
      });

      it('takes half a sign, as it stands at the end of a cut', async () => {
        const { statement } = await start('half', { content: 'peace \ud83d' });
        expect((await store.get(statement.id))?.content.toWellFormed()).toBe('peace \ufffd');
      });

      it('takes names and words of any length', async () => {
        const long = '和'.repeat(400_000);
        const { statement } = await start('long', {
          speaker: { id: long, name: long, role: long, affiliation: long },
          content: long,
          via: long,
          venue: long,
          topics: Array.from({ length: 3_000 }, (_, n) => `topic-${n}`),
        });
        const row = await store.get(statement.id);
        expect(row?.content.startsWith('和'.repeat(1_000))).toBe(true);
        expect((await store.under(statementKeysOf(statement), LONG_AGO)).statements.map(({ id }) => id)).toEqual([
          statement.id,
        ]);
        await start('after it', { speaker: { id: long, name: long }, content: long });
        expect(await idsOf()).toHaveLength(2);
      });
    });

    describe('under', () => {
      it('gives the statements newest first, those before the given time left out', async () => {
        for (const n of [20, 40, 10, 30]) await start(`at ${n}`, { firstSeenAt: minute(n) });
        const said = await store.under(marn, minute(20));
        expect(said.statements.map(({ firstSeenAt }) => firstSeenAt)).toEqual([minute(40), minute(30), minute(20)]);
      });

      it('gives only what that speaker said', async () => {
        await start('ours');
        await start('theirs', { speaker: { id: 'ilva-marn-2', name: 'Ilva Marn' } });
        expect((await store.under(marn, LONG_AGO)).statements.map(({ id }) => id)).toEqual([idOf('ours')]);
      });

      it('gives what was said under any of the keys, once, and the revision of the first', async () => {
        const norland = { name: 'Norland', affiliation: 'Norland' };
        await start('of the minister', { firstSeenAt: minute(1) });
        await start('of the state', { firstSeenAt: minute(2), speaker: { id: 'norland', ...norland } });
        await start('of another state', { speaker: { id: 'velm', name: 'Velm', affiliation: 'Velm' } });
        const [state, own = ''] = marn;
        const both = await store.under([own, state], LONG_AGO);
        expect(both.statements.map(({ id }) => id)).toEqual([idOf('of the state'), idOf('of the minister')]);
        expect(both.revision).toBe((await store.under([own], LONG_AGO)).revision);
        expect((await store.under([own], LONG_AGO)).statements).toHaveLength(1);
        expect((await store.under([state], LONG_AGO)).statements).toEqual(both.statements);
        expect((await store.under(marn, minute(2))).statements).toHaveLength(1);
      });

      it('gives what somebody else said in such words', async () => {
        const { statement } = await start('the inspectors at Halvern', { speaker: null });
        const { statements } = await store.under(
          statementKeysOf({ ...statement, speaker: { id: 'oskar-tehl', name: 'Oskar Tehl' } }),
          LONG_AGO,
        );
        expect(statements).toEqual([statement]);
      });

      it('raises the revision with each statement', async () => {
        const revisions = [(await store.under(marn, LONG_AGO)).revision];
        for (const named of ['a', 'b', 'c']) {
          await start(named);
          revisions.push((await store.under(marn, LONG_AGO)).revision);
        }
        expect(revisions).toEqual([...new Set(revisions)].toSorted((a, b) => a - b));
      });

      it('gives what was started since it was asked last, and no more than is asked for', async () => {
        const ids = async (since: string) => (await store.under(marn, since)).statements.map(({ id }) => id);
        await start('b', { firstSeenAt: minute(20) });
        expect(await ids(minute(10))).toEqual([idOf('b')]);
        await start('a', { firstSeenAt: minute(5) });
        await start('c', { firstSeenAt: minute(30) });
        expect(await ids(minute(10))).toEqual([idOf('c'), idOf('b')]);
        expect(await ids(minute(0))).toEqual([idOf('c'), idOf('b'), idOf('a')]);
        expect(await ids(minute(25))).toEqual([idOf('c')]);
      });

      it('gives all of megabytes', async () => {
        for (let n = 0; n < 24; n += 1)
          await start(`${n}`, { firstSeenAt: minute(n), content: `${n} ${'w'.repeat(60_000)}` });
        const { statements } = await store.under(marn, LONG_AGO);
        expect(statements.map(({ firstSeenAt }) => firstSeenAt)).toEqual(
          Array.from({ length: 24 }, (_, n) => minute(23 - n)),
        );
        expect(await idsOf()).toEqual(statements.map(({ id }) => id));
      });
    });

    describe('addSighting', () => {
      it('adds one once', async () => {
        const { statement, sighting } = await start('warheads');
        const other = sightingFor('other report', { outlet: 'Fjord Times', seenAt: minute(5) });
        expect(await store.addSighting(statement.id, other)).toBe('added');
        expect(await store.addSighting(statement.id, { ...other, seenAt: minute(8) })).toBe('known');
        expect((await store.get(statement.id))?.sightings).toEqual([sighting, other]);
      });

      it('knows the first one', async () => {
        const { statement, sighting } = await start('warheads');
        expect(await store.addSighting(statement.id, sighting)).toBe('known');
      });

      it('gives them oldest first, whenever they were added', async () => {
        const { statement } = await start('warheads', { firstSeenAt: minute(3) });
        for (const n of [9, 1, 5]) await store.addSighting(statement.id, sightingFor(`${n}`, { seenAt: minute(n) }));
        const row = await store.get(statement.id);
        expect(row?.sightings.map(({ seenAt }) => seenAt)).toEqual([minute(1), minute(3), minute(5), minute(9)]);
        for await (const queried of store.query({})) expect(queried).toEqual(row);
      });
    });

    describe('query', () => {
      const DAY = 24 * 60;

      it('gives rows newest first, by id (the highest first) within a moment, over months', async () => {
        const days = [0, 400, 29, 28, 0, 91];
        for (const [index, day] of days.entries()) await start(`subject ${index}`, { firstSeenAt: minute(day * DAY) });
        const rows: StatementRow[] = [];
        for await (const row of store.query({})) rows.push(row);
        const expected = rows.toSorted(
          (a, b) => -(a.firstSeenAt.localeCompare(b.firstSeenAt) || (a.id < b.id ? -1 : 1)),
        );
        expect(rows).toHaveLength(days.length);
        expect(rows.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
        expect(rows.every(({ sightings }) => sightings.length === 1)).toBe(true);
      });

      it('takes times as from-inclusive and until-exclusive', async () => {
        for (const day of [0, 40, 80, 120]) await start(`day ${day}`, { firstSeenAt: minute(day * DAY) });
        const between = await idsOf({ since: minute(40 * DAY), until: minute(120 * DAY) });
        expect(between).toEqual([idOf('day 80'), idOf('day 40')]);
        expect(await idsOf({ until: minute(0) })).toEqual([]);
        expect(await idsOf({ since: '2032' })).toEqual([]);
        expect(await idsOf({ until: '2032' })).toHaveLength(4);
      });

      const ekdal = { id: 'tomas-ekdal', name: 'Tomas Ekdal', affiliation: 'Council of the Straits' };
      const filters: { filter: StatementFilter; finds: string[] }[] = [
        { filter: { speaker: 'marn' }, finds: ['c', 'a'] },
        { filter: { speaker: 'ilva-marn' }, finds: ['c', 'a'] },
        { filter: { speaker: 'tomás EKDAL' }, finds: ['b'] },
        { filter: { affiliation: 'straits' }, finds: ['b'] },
        { filter: { topic: 'nuclear-testing' }, finds: ['c'] },
        { filter: { kind: 'indirect' }, finds: ['b'] },
        { filter: { outlet: 'fjord times' }, finds: ['a'] },
        { filter: { speaker: 'marn', topic: 'verification', outlet: 'harbour' }, finds: ['a'] },
        { filter: { speaker: 'marn', kind: 'indirect' }, finds: [] },
      ];
      it.each(filters)('filters by $filter', async ({ filter, finds }) => {
        await start('a', { firstSeenAt: minute(1) });
        await start('b', { firstSeenAt: minute(2), speaker: ekdal, kind: 'indirect' });
        await start('c', { firstSeenAt: minute(3), topics: ['nuclear-testing'] });
        await start('d', { firstSeenAt: minute(4), speaker: null, topics: [] });
        await store.addSighting(idOf('a'), sightingFor('second', { outlet: 'Fjord Times' }));
        expect(await idsOf(filter)).toEqual(finds.map(idOf));
      });

      it('lets a reader stop early, and another begin anew', async () => {
        for (let n = 0; n < 5; n += 1) await start(`${n}`, { firstSeenAt: minute(n) });
        const firstTwo: string[] = [];
        for await (const { id } of store.query({})) {
          firstTwo.push(id);
          if (firstTwo.length === 2) break;
        }
        expect(firstTwo).toEqual([idOf('4'), idOf('3')]);
        expect(await idsOf()).toHaveLength(5);
        await start('5', { firstSeenAt: minute(5) });
        expect((await idsOf())[0]).toBe(idOf('5'));
      });
    });
  });
}
