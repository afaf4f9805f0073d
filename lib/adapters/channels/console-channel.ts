import { alertText } from '../../core/alert/alert-text.ts';
import type { Channel } from '../../ports/channel.ts';

/** Prints each alert for people to read. */
export function createConsoleChannel(print: (text: string) => void | Promise<void>): Channel {
  return {
    async deliver(alert) {
      await print(`${alertText(alert)}\n`);
      return { kind: 'delivered' };
    },
  };
}
