import { lookUpNames } from '../core/query/look-up-names.ts';
import type { Watchlist } from '../pipeline/world.ts';
import { registryOf } from './registry-of.ts';
import type { Config } from './schema.ts';

/** The part of the configuration that the stages work from. */
export function watchlistOf(config: Config): Watchlist {
  return {
    feeds: config.feeds,
    rules: rulesOf(config),
    store: config.store,
    pauseSeconds: config.network.pauseSeconds,
  };
}

/** The rules, each with whom the registry knows by the names in it. The registry isn't read if no rule names anybody. */
function rulesOf(config: Config): Watchlist['rules'] {
  const isNaming = config.alerts.some(({ when }) => when.speaker !== undefined || when.affiliation !== undefined);
  if (!isNaming) return config.alerts;
  const registry = registryOf(config);
  return config.alerts.map((rule) => ({ ...rule, when: { ...rule.when, ...lookUpNames(rule.when, registry) } }));
}
