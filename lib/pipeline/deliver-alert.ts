import { defineStage } from './stage.ts';
import { TryAgainError } from './try-again.ts';

/** Delivers one alert to one channel. The ledger keeps what came of it; a delivered alert is not delivered again. */
export const deliverAlert = defineStage<'delivery.entered', 'clock' | 'statements' | 'deliveries' | 'channels'>({
  consumes: 'delivery.entered',
  emits: [],
  does: 'delivers an alert to its channel, once',
  stores: { statements: 'read', deliveries: 'read-write' },
  deliversAlerts: true,
  timeoutSeconds: 60,
  memoryMegabytes: 256,
  concurrency: 5,
  retryAfterSeconds: [1, 4, 16, 60, 300, 900, 900, 900],

  async run({ deliveryId }, { clock, statements, deliveries, channels }) {
    const delivery = await deliveries.get(deliveryId);
    if (delivery === undefined) throw new Error(`[deliveries] ${deliveryId} is not there`);
    const { channel: channelName, statementId, rule } = delivery;
    const place = { channel: channelName, statementId };
    if (delivery.status !== 'pending') return { kind: 'alert-known', ...place };

    const channel = channels.get(channelName);
    if (channel === undefined) {
      const message = `the configuration has no channel ${JSON.stringify(channelName)} any more`;
      await deliveries.record(deliveryId, { kind: 'refused', message });
      return { kind: 'alert-refused', ...place, message };
    }
    const statement = await statements.get(statementId);
    if (statement === undefined) throw new Error(`[statements] ${statementId} is not there`);
    const outcome = await channel.deliver({
      type: 'statement.new',
      deliveryId,
      timestamp: delivery.enteredAt,
      rule,
      statement,
    });
    if (outcome.kind === 'delivered') {
      await deliveries.record(deliveryId, { kind: 'delivered', at: clock().toISOString() });
      return { kind: 'alert-delivered', ...place };
    }
    await deliveries.record(deliveryId, { kind: outcome.kind, message: outcome.message });
    if (outcome.kind === 'failed') throw new TryAgainError(outcome.message, outcome.afterSeconds);
    return { kind: 'alert-refused', ...place, message: outcome.message };
  },
});
