import type { Channel, ChannelOutcome } from '../ports/channel.ts';
import { SetAsideError } from './set-aside.ts';
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

  async run({ deliveryId }, { clock, statements, deliveries, channels }, attempt) {
    const delivery = await deliveries.get(deliveryId);
    if (delivery === undefined) throw new Error(`[deliveries] ${deliveryId} is not there`);
    const { channel: name, statementId, rule, status } = delivery;
    const place = { channel: name, statementId };
    if (status === 'delivered' || status === 'held') return { kind: 'alert-known', ...place };
    // On its way to the dead-letter queue it is received some more times; only a fresh start asks the channel again.
    if (status === 'refused' && attempt > 1) throw new SetAsideError(`${name}: ${delivery.lastError ?? 'refused'}`);

    const statement = await statements.get(statementId);
    if (statement === undefined) throw new Error(`[statements] ${statementId} is not there`);
    const channel = channels.get(name) ?? noChannel;
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
    const { kind, message } = outcome;
    await deliveries.record(deliveryId, { kind, message });
    if (kind === 'failed') throw new TryAgainError(message, outcome.afterSeconds);
    throw new SetAsideError(`${name}: ${message}`);
  },
});

/** In the place of one that was there when the alert was entered. */
const noChannel: Channel = {
  deliver: async (): Promise<ChannelOutcome> => ({
    kind: 'refused',
    message: 'the configuration has no channel of this name any more',
  }),
};
