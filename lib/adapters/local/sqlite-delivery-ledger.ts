import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { DELIVERY_STATUSES, type Delivery } from '../../core/alert/delivery.ts';
import type { DeliveryLedger } from '../../ports/delivery-ledger.ts';
import { optionalText } from './columns.ts';

const deliveryRow = z
  .object({
    id: z.string(),
    statement_id: z.string(),
    channel: z.string(),
    rule: z.string(),
    status: z.enum(DELIVERY_STATUSES),
    attempts: z.number(),
    entered_at: z.string(),
    delivered_at: optionalText,
    last_error: optionalText,
  })
  .transform(
    (row): Delivery => ({
      id: row.id,
      statementId: row.statement_id,
      channel: row.channel,
      rule: row.rule,
      status: row.status,
      attempts: row.attempts,
      enteredAt: row.entered_at,
      deliveredAt: row.delivered_at,
      lastError: row.last_error,
    }),
  );

export function createSqliteDeliveryLedger(database: DatabaseSync): DeliveryLedger {
  const select = database.prepare('SELECT * FROM deliveries WHERE id = ?');
  const selectOfStatement = database.prepare('SELECT * FROM deliveries WHERE statement_id = ? ORDER BY id');
  const insert = database.prepare(`
    INSERT OR IGNORE INTO deliveries (id, statement_id, channel, rule, status, attempts, entered_at)
    VALUES (:id, :statementId, :channel, :rule, :status, :attempts, :enteredAt)`);
  const update = database.prepare(`
    UPDATE deliveries SET status = :status, attempts = attempts + 1, delivered_at = :deliveredAt, last_error = :lastError
    WHERE id = :id AND status <> 'delivered'`);
  const reopen = database.prepare(`
    UPDATE deliveries SET status = 'pending' WHERE id = ? AND status IN ('pending', 'refused')`);
  // In memory: only one process at a time has the folder, and what a killed one had claimed is free for the next.
  const claims = new Map<string, string>();

  return {
    async enter({ id, statementId, channel, rule, status, attempts, enteredAt }) {
      const { changes } = insert.run({ id, statementId, channel, rule, status, attempts, enteredAt });
      return changes > 0 ? 'entered' : 'known';
    },
    async get(deliveryId) {
      const row = select.get(deliveryId);
      return row === undefined ? undefined : deliveryRow.parse(row);
    },
    async claim(deliveryId, at, staleBefore) {
      const claimedAt = claims.get(deliveryId);
      if (claimedAt !== undefined && claimedAt >= staleBefore) return 'busy';
      if (reopen.run(deliveryId).changes === 0) return 'busy';
      claims.set(deliveryId, at);
      return 'claimed';
    },
    async release(deliveryId) {
      claims.delete(deliveryId);
    },
    async record(deliveryId, result) {
      if (select.get(deliveryId) === undefined) throw new Error(`[deliveries] ${deliveryId} was never entered`);
      update.run({
        id: deliveryId,
        status: result.kind === 'failed' ? 'pending' : result.kind,
        deliveredAt: result.kind === 'delivered' ? result.at : null,
        lastError: result.kind === 'delivered' ? null : result.message,
      });
      claims.delete(deliveryId);
    },
    async ofStatement(statementId) {
      return selectOfStatement.all(statementId).map((row) => deliveryRow.parse(row));
    },
  };
}
