import { ConfigError } from '../config/parse-config.ts';
import type { Config } from '../config/schema.ts';

/**
 * A fetch waits for its host's turn, and for a second one's if it is redirected (from `www.` to without): two pauses, the
 * fetch and the reading must end within the two minutes that a stage has for a message, or Lambda kills it.
 */
const LONGEST_PAUSE_SECONDS = 40;

/**
 * Refuses settings that work on one machine, but not in the stack.
 *
 * @throws ConfigError that names the setting
 */
export function assertDeployable({ network }: Config): void {
  if (network.pauseSeconds > LONGEST_PAUSE_SECONDS)
    throw new ConfigError(
      `network.pauseSeconds: must be ${LONGEST_PAUSE_SECONDS} or less in the deployed stack, whose functions have no time for longer pauses`,
    );
}
