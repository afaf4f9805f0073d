import type { Channel } from '../../ports/channel.ts';
import type { Clock } from '../../ports/clock.ts';

/** A channel that is down fails every alert, and not each of them need read the secrets. */
const KEPT_MILLISECONDS = 60_000;

export interface ReopeningOptions {
  readonly clock: Clock;
  open(): Promise<Channel>;
}

/**
 * A channel with secrets, in a function that lives for hours. After an alert that it didn't deliver, it is opened anew before the
 * next one, since somebody may have corrected a secret in the meantime; at most once a minute.
 */
export function createReopeningChannel(first: Channel, { clock, open }: ReopeningOptions): Channel {
  const now = () => clock().getTime();
  let channel = first;
  let openedAt = now();
  let failed = false;
  return {
    async deliver(alert) {
      if (failed && now() - openedAt >= KEPT_MILLISECONDS) {
        channel = await open();
        openedAt = now();
      }
      const outcome = await channel.deliver(alert);
      failed = outcome.kind !== 'delivered';
      return outcome;
    },
  };
}
