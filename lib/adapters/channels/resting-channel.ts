import type { Channel } from '../../ports/channel.ts';
import type { Clock } from '../../ports/clock.ts';

/** A receiver that takes so long to fail holds up the alerts of others, whose turn comes after its own. */
const SLOW_SECONDS = 5;
const REST_SECONDS = 60;

/** A channel that is left alone for a minute after a failure that was slow; then one alert tries whether it answers again. */
export function createRestingChannel(channel: Channel, clock: Clock): Channel {
  const now = () => clock().getTime();
  let restsUntil = 0;
  let message = '';
  return {
    async deliver(alert) {
      const began = now();
      if (began < restsUntil) return { kind: 'failed', message, afterSeconds: Math.ceil((restsUntil - began) / 1000) };
      // While one alert tries, the others go on waiting.
      if (message !== '') restsUntil = began + REST_SECONDS * 1000;
      const outcome = await channel.deliver(alert);
      const isSlow = outcome.kind === 'failed' && now() - began >= SLOW_SECONDS * 1000;
      restsUntil = isSlow ? now() + REST_SECONDS * 1000 : 0;
      message = isSlow ? outcome.message : '';
      return outcome;
    },
  };
}
