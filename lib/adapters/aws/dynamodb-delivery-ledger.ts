import { z } from 'zod';
import { DELIVERY_STATUSES, type Delivery, type DeliveryResult } from '../../core/alert/delivery.ts';
import type { DeliveryLedger } from '../../ports/delivery-ledger.ts';
import { deliveryKey } from './dynamodb-keys.ts';
import { type Condition, isNew, type Table } from './dynamodb-table.ts';
import { tables } from './dynamodb-tables.ts';
import { fitText } from './fit-text.ts';

const deliveryItem = z.object({
  id: z.string(),
  statementId: z.string(),
  channel: z.string(),
  rule: z.string(),
  status: z.enum(DELIVERY_STATUSES),
  attempts: z.number(),
  enteredAt: z.string(),
  deliveredAt: z.string().optional(),
  lastError: z.string().optional(),
});

const isThere = 'attribute_exists(pk)';
const isNotDelivered = '#status <> :delivered';
const isOpen: Condition = {
  expression: `${isThere} AND ${isNotDelivered}`,
  names: { '#status': 'status' },
  values: { ':delivered': 'delivered' },
};
/** To be sent, and claimed by nobody who may still be sending it. */
const mayBeClaimed = (staleBefore: string): Condition => ({
  expression: `${isThere} AND #status IN (:pending, :refused) AND (attribute_not_exists(#claimedAt) OR #claimedAt < :staleBefore)`,
  names: { '#status': 'status', '#claimedAt': 'claimedAt' },
  values: { ':pending': 'pending', ':refused': 'refused', ':staleBefore': staleBefore },
});

const MOST_ERROR_BYTES = 2_000;
const [byStatement] = tables.deliveries.indexes;

export function createDynamodbDeliveryLedger(table: Table): DeliveryLedger {
  const get = async (deliveryId: string): Promise<Delivery | undefined> => {
    const item = await table.get(deliveryKey(deliveryId));
    return item === undefined ? undefined : deliveryItem.parse(item);
  };
  return {
    get,
    async enter(delivery) {
      return (await table.put(deliveryKey(delivery.id), delivery, isNew)) === 'written' ? 'entered' : 'known';
    },
    async claim(deliveryId, at, staleBefore) {
      const changes = { set: { status: 'pending', claimedAt: at } };
      const outcome = await table.update(deliveryKey(deliveryId), changes, mayBeClaimed(staleBefore));
      return outcome === 'written' ? 'claimed' : 'busy';
    },
    async release(deliveryId) {
      await table.update(deliveryKey(deliveryId), { set: { claimedAt: undefined } }, isOpen);
    },
    async record(deliveryId, result) {
      const changes = { set: { ...changesOf(result), claimedAt: undefined }, add: { attempts: 1 } };
      if ((await table.update(deliveryKey(deliveryId), changes, isOpen)) === 'written') return;
      if ((await get(deliveryId)) === undefined) throw new Error(`[deliveries] ${deliveryId} was never entered`);
    },
    async ofStatement(statementId) {
      const deliveries: Delivery[] = [];
      for await (const page of table.pages({ index: byStatement, partition: statementId }))
        deliveries.push(...page.map((item) => deliveryItem.parse(item)));
      return deliveries;
    },
  };
}

function changesOf(result: DeliveryResult): Partial<Delivery> {
  switch (result.kind) {
    case 'delivered':
      return { status: 'delivered', deliveredAt: result.at };
    case 'refused':
      return { status: 'refused', lastError: fitText(result.message, MOST_ERROR_BYTES) };
    case 'failed':
      return { status: 'pending', lastError: fitText(result.message, MOST_ERROR_BYTES) };
  }
}
