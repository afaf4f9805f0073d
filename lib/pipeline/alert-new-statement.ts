import { decideDeliveries } from '../core/alert/decide-deliveries.ts';
import { defineStage } from './stage.ts';

/** Decides by the rules who hears of a new statement, and enters a delivery for each channel. */
export const alertNewStatement = defineStage<
  'statement.started',
  'clock' | 'watchlist' | 'statements' | 'deliveries' | 'outbox'
>({
  consumes: 'statement.started',
  emits: ['delivery.entered'],
  does: 'decides by the rules who hears of a new statement',
  stores: { statements: 'read', deliveries: 'read-write' },
  timeoutSeconds: 30,
  memoryMegabytes: 256,
  concurrency: 5,
  retryAfterSeconds: [5, 30, 300],

  async run({ statementId, quiet }, { clock, watchlist, statements, deliveries, outbox }) {
    const row = await statements.get(statementId);
    if (row === undefined) throw new Error(`[statements] ${statementId} is not there`);
    const decided = decideDeliveries(row, watchlist.rules, quiet ? 'held' : 'pending', clock().toISOString());
    const tally = { entered: 0, held: 0 };
    for (const delivery of decided) {
      const outcome = await deliveries.enter(delivery);
      const current = outcome === 'entered' ? delivery : await deliveries.get(delivery.id);
      if (outcome === 'entered') tally[quiet ? 'held' : 'entered'] += 1;
      // Sent again for a known one that is pending: the attempt that entered it may have died before sending.
      if (current?.status === 'pending') await outbox.send([{ kind: 'delivery.entered', deliveryId: delivery.id }]);
    }
    return { kind: 'alerts-decided', statementId, ...tally };
  },
});
