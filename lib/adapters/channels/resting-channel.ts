import { setTimeout as sleep } from 'node:timers/promises';
import type { Channel, ChannelOutcome } from '../../ports/channel.ts';
import type { Clock } from '../../ports/clock.ts';

/** A receiver that takes this long to fail holds up the alerts of others, whose turn comes after its own. */
const SLOW_SECONDS = 5;
const REST_SECONDS = 60;
/** A receiver that is back answers in less. */
const PATIENCE_MILLISECONDS = 1000;

/**
 * A channel that is left alone for a minute after a slow failure. Then one alert tries whether it answers again; those that come
 * meanwhile wait for that for a second, and follow if it does.
 */
export function createRestingChannel(channel: Channel, clock: Clock): Channel {
  const now = () => clock().getTime();
  let restsUntil = 0;
  let message: string | undefined;
  let trial: Promise<ChannelOutcome> | undefined;

  async function ask(alert: Parameters<Channel['deliver']>[0]): Promise<ChannelOutcome> {
    const began = now();
    const outcome = await channel.deliver(alert);
    const isSlow = outcome.kind === 'failed' && now() - began >= SLOW_SECONDS * 1000;
    restsUntil = isSlow ? now() + REST_SECONDS * 1000 : 0;
    message = isSlow ? outcome.message : undefined;
    return outcome;
  }

  return {
    async deliver(alert) {
      if (message === undefined) return ask(alert);
      if (now() >= restsUntil && trial === undefined) {
        trial = ask(alert).finally(() => {
          trial = undefined;
        });
        return trial;
      }
      await Promise.race([trial, sleep(PATIENCE_MILLISECONDS)]);
      if (message === undefined) return ask(alert);
      const afterSeconds = Math.max(1, Math.ceil((restsUntil - now()) / 1000));
      return { kind: 'failed', message: `${message} (not asked again within a minute)`, afterSeconds };
    },
  };
}
