import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Delivery, deliveryIdOf } from '../../lib/core/alert/delivery.ts';
import type { DeliveryLedger } from '../../lib/ports/delivery-ledger.ts';
import { minute, type Open, type Opened } from './fixtures.ts';

function deliveryTo(channel: string, changes: Partial<Delivery> = {}): Delivery {
  const statementId = changes.statementId ?? 'st_1';
  return {
    id: deliveryIdOf(statementId, channel),
    statementId,
    channel,
    rule: 'everything-new',
    status: 'pending',
    attempts: 0,
    enteredAt: minute(1),
    ...changes,
  };
}

export function describeDeliveryLedger(name: string, open: Open<DeliveryLedger>): void {
  describe(`delivery ledger: ${name}`, () => {
    let opened: Opened<DeliveryLedger>;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());

    const delivery = deliveryTo('desk');

    it('enters a delivery once', async () => {
      expect(await opened.store.get(delivery.id)).toBeUndefined();
      expect(await opened.store.enter(delivery)).toBe('entered');
      expect(await opened.store.enter({ ...delivery, rule: 'another', enteredAt: minute(9) })).toBe('known');
      expect(await opened.store.get(delivery.id)).toEqual(delivery);
    });

    it('enters a delivery once when several try at the same moment', async () => {
      const outcomes = await Promise.all([1, 2, 3, 4].map(() => opened.store.enter(delivery)));
      expect(outcomes.toSorted()).toEqual(['entered', 'known', 'known', 'known']);
    });

    it('keeps one that is held', async () => {
      const held = deliveryTo('desk', { status: 'held' });
      await opened.store.enter(held);
      expect(await opened.store.enter(delivery)).toBe('known');
      expect(await opened.store.get(held.id)).toEqual(held);
    });

    describe('a claim', () => {
      const claim = (at: number, staleBefore = at - 1) =>
        opened.store.claim(delivery.id, minute(at), minute(staleBefore));
      beforeEach(() => opened.store.enter(delivery));

      it('is for one of those who try at the same moment', async () => {
        const outcomes = await Promise.all([1, 2, 3, 4].map(() => claim(5)));
        expect(outcomes.toSorted()).toEqual(['busy', 'busy', 'busy', 'claimed']);
        expect(await opened.store.get(delivery.id)).toEqual(delivery);
      });

      it('holds until it is too old, as of one who died', async () => {
        await claim(5);
        expect(await claim(6, 5)).toBe('busy');
        expect(await claim(7, 6)).toBe('claimed');
        expect(await claim(7, 6)).toBe('busy');
      });

      it.each([
        { kind: 'failed', message: '503' },
        { kind: 'refused', message: '410 Gone' },
      ] as const)('is given back when the attempt is recorded as $kind', async (result) => {
        await claim(5);
        await opened.store.record(delivery.id, result);
        expect(await claim(5)).toBe('claimed');
      });

      it('is given back when asked', async () => {
        await claim(5);
        await opened.store.release(delivery.id);
        expect(await opened.store.get(delivery.id)).toEqual(delivery);
        expect(await claim(5)).toBe('claimed');
      });

      it('has one that was refused wait again, since it is asked for anew', async () => {
        await opened.store.record(delivery.id, { kind: 'refused', message: '410 Gone' });
        await claim(5);
        expect(await opened.store.get(delivery.id)).toMatchObject({ status: 'pending', attempts: 1 });
      });

      it('is not to be had of one that was delivered, is held or was never entered', async () => {
        await opened.store.record(delivery.id, { kind: 'delivered', at: minute(5) });
        expect(await claim(9)).toBe('busy');
        await opened.store.release(delivery.id);
        expect(await opened.store.get(delivery.id)).toMatchObject({ status: 'delivered', deliveredAt: minute(5) });
        const held = deliveryTo('log', { status: 'held' });
        await opened.store.enter(held);
        expect(await opened.store.claim(held.id, minute(9), minute(8))).toBe('busy');
        expect(await opened.store.get(held.id)).toEqual(held);
        expect(await opened.store.claim('alert_unknown', minute(9), minute(8))).toBe('busy');
        await opened.store.release('alert_unknown');
        expect(await opened.store.get('alert_unknown')).toBeUndefined();
      });
    });

    it('counts attempts: a failed one leaves the delivery pending', async () => {
      await opened.store.enter(delivery);
      await opened.store.record(delivery.id, { kind: 'failed', message: '503' });
      await opened.store.record(delivery.id, { kind: 'failed', message: '502' });
      expect(await opened.store.get(delivery.id)).toEqual({ ...delivery, attempts: 2, lastError: '502' });
    });

    it('records that it was delivered, and when', async () => {
      await opened.store.enter(delivery);
      await opened.store.record(delivery.id, { kind: 'delivered', at: minute(5) });
      expect(await opened.store.get(delivery.id)).toMatchObject({
        status: 'delivered',
        attempts: 1,
        deliveredAt: minute(5),
      });
    });

    it('records that it was refused, and why', async () => {
      await opened.store.enter(delivery);
      await opened.store.record(delivery.id, { kind: 'refused', message: '410 Gone' });
      expect(await opened.store.get(delivery.id)).toMatchObject({
        status: 'refused',
        attempts: 1,
        lastError: '410 Gone',
      });
    });

    it('has one that was refused wait again once a later attempt fails in passing, and delivered once one succeeds', async () => {
      await opened.store.enter(delivery);
      await opened.store.record(delivery.id, { kind: 'refused', message: '410 Gone' });
      await opened.store.record(delivery.id, { kind: 'failed', message: '503' });
      expect(await opened.store.get(delivery.id)).toMatchObject({ status: 'pending', attempts: 2, lastError: '503' });
      await opened.store.record(delivery.id, { kind: 'refused', message: '410 Gone' });
      await opened.store.record(delivery.id, { kind: 'delivered', at: minute(5) });
      expect(await opened.store.get(delivery.id)).toMatchObject({ status: 'delivered', deliveredAt: minute(5) });
    });

    it.each([
      { kind: 'failed', message: 'late' },
      { kind: 'refused', message: 'late' },
      { kind: 'delivered', at: minute(9) },
    ] as const)('leaves a delivered one delivered, as it was, when a late attempt $kind', async (late) => {
      await opened.store.enter(delivery);
      await opened.store.record(delivery.id, { kind: 'delivered', at: minute(5) });
      await opened.store.record(delivery.id, late);
      expect(await opened.store.get(delivery.id)).toMatchObject({ status: 'delivered', deliveredAt: minute(5) });
      expect(await opened.store.enter(delivery)).toBe('known');
    });

    it('refuses to record for a delivery that was never entered', async () => {
      await expect(opened.store.record(delivery.id, { kind: 'delivered', at: minute(5) })).rejects.toThrow(delivery.id);
      expect(await opened.store.get(delivery.id)).toBeUndefined();
    });

    it('takes an error message of any length and content', async () => {
      await opened.store.enter(delivery);
      await opened.store.record(delivery.id, { kind: 'failed', message: '\u0000\ud83d"'.repeat(300_000) });
      expect(await opened.store.get(delivery.id)).toMatchObject({ status: 'pending', attempts: 1 });
    });

    it('lists the deliveries of one statement in the order of their ids', async () => {
      const channels = ['desk', 'email', 'hook', 'topic'];
      for (const channel of channels) await opened.store.enter(deliveryTo(channel));
      await opened.store.enter(deliveryTo('desk', { statementId: 'st_2' }));
      const listed = await opened.store.ofStatement('st_1');
      expect(listed).toEqual(channels.map((channel) => deliveryTo(channel)).toSorted((a, b) => (a.id < b.id ? -1 : 1)));
      expect(await opened.store.ofStatement('st_3')).toEqual([]);
    });
  });
}
