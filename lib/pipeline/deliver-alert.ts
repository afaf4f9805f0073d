import type { DeliveryResult } from '../core/alert/delivery.ts';
import type { Channel, ChannelOutcome } from '../ports/channel.ts';
import { SetAsideError } from './set-aside.ts';
import { defineStage } from './stage.ts';
import { TryAgainError } from './try-again.ts';

const TIMEOUT_SECONDS = 60;

/** Delivers one alert to one channel. The ledger keeps the outcome; a delivered alert is not delivered again. */
export const deliverAlert = defineStage<'delivery.entered', 'clock' | 'statements' | 'deliveries' | 'channels'>({
  consumes: 'delivery.entered',
  emits: [],
  does: 'delivers an alert to its channel, once',
  stores: { statements: 'read', deliveries: 'read-write' },
  deliversAlerts: true,
  timeoutSeconds: TIMEOUT_SECONDS,
  memoryMegabytes: 256,
  concurrency: 5,
  // Some five hours in all: a receiver that was down for an evening gets its alerts without anybody sending them back.
  retryAfterSeconds: [1, 4, 16, 60, 300, 900, 900, 900, 3600, 10_800],

  async run({ deliveryId }, { clock, statements, deliveries, channels }, attempt) {
    const delivery = await deliveries.get(deliveryId);
    if (delivery === undefined) throw new Error(`[deliveries] ${deliveryId} is not there`);
    const { channel: name, statementId, rule, status } = delivery;
    const place = { channel: name, statementId };
    if (status === 'delivered' || status === 'held') return { kind: 'alert-known', ...place };
    // It is received a few more times on its way to the dead-letter queue; only a fresh start asks the channel again.
    if (status === 'refused' && attempt > 1) throw new SetAsideError(`${name}: ${delivery.lastError ?? 'refused'}`);

    const statement = await statements.get(statementId);
    if (statement === undefined) throw new Error(`[statements] ${statementId} is not there`);
    const earlier = statement.mayRepeat === undefined ? undefined : await statements.get(statement.mayRepeat);
    const channel = channels.get(name) ?? noChannel;
    const now = clock();
    const staleBefore = new Date(now.getTime() - TIMEOUT_SECONDS * 1000).toISOString();
    // The same message may arrive twice at once. The second one waits, and then finds what became of the first.
    if ((await deliveries.claim(deliveryId, now.toISOString(), staleBefore)) === 'busy')
      throw new TryAgainError(`${name}: the alert is being delivered already`);
    let outcome: ChannelOutcome;
    try {
      outcome = await channel.deliver({
        type: 'statement.new',
        deliveryId,
        timestamp: delivery.enteredAt,
        rule,
        statement,
        earlier,
      });
      await deliveries.record(deliveryId, resultOf(outcome, clock()));
    } catch (error) {
      // Whoever survives a failure needn't make others wait until the claim is stale.
      await deliveries.release(deliveryId);
      throw error;
    }
    if (outcome.kind === 'delivered') return { kind: 'alert-delivered', ...place };
    const { kind, message } = outcome;
    if (kind === 'failed') throw new TryAgainError(`${name}: ${message}`, outcome.afterSeconds);
    throw new SetAsideError(`${name}: ${message}`);
  },
});

function resultOf(outcome: ChannelOutcome, now: Date): DeliveryResult {
  return outcome.kind === 'delivered'
    ? { kind: 'delivered', at: now.toISOString() }
    : { kind: outcome.kind, message: outcome.message };
}

/** Stands in for a channel that was configured when the alert was entered, and no longer is. */
const noChannel: Channel = {
  deliver: async (): Promise<ChannelOutcome> => ({
    kind: 'refused',
    message: 'the configuration has no channel of this name any more',
  }),
};
