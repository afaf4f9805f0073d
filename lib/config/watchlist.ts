import type { Watchlist } from '../pipeline/world.ts';
import type { Config } from './schema.ts';

/** The part of the configuration that the stages work from. */
export function watchlistOf(config: Config): Watchlist {
  return {
    feeds: config.feeds,
    rules: config.alerts,
    store: config.store,
    pauseSeconds: config.network.pauseSeconds,
  };
}
