import { alertText } from '../../core/alert/alert-text.ts';
import type { Channel } from '../../ports/channel.ts';

/** Prints each alert for people to read. */
export function createConsoleChannel(print: (text: string) => void): Channel {
  return {
    async deliver(alert) {
      print(`${alertText(alert)}\n`);
      return { kind: 'delivered' };
    },
  };
}
