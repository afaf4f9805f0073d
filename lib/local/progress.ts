import { eventText, tallyText } from './event-text.ts';
import type { RunEvent } from './run-stages.ts';
import { count, emptyTally, type RunTally } from './run-tally.ts';

export interface Progress {
  readonly tally: RunTally;
  readonly observe: (event: RunEvent) => void;
  /** A line of its own. */
  say(text: string): void;
  /** Takes the live line away, for something else to be printed or at the end. */
  clear(): void;
}

/** Shows how a run goes: plain lines in a log; on a terminal the tally stays in a live line below them. */
export function createProgress({
  err,
  columns,
}: {
  readonly err: (text: string) => void;
  /** Undefined when it isn't a terminal. */
  readonly columns: number | undefined;
}): Progress {
  const tally = emptyTally();
  const clear = columns === undefined ? '' : '\r\u001b[2K';
  const live = () => {
    if (columns !== undefined) err(`${clear}${tallyText(tally).slice(0, columns - 1)}`);
  };
  const say = (text: string) => {
    err(`${clear}${text}\n`);
    live();
  };
  return {
    tally,
    say,
    observe(event) {
      count(tally, event);
      const text = eventText(event);
      if (text === undefined) live();
      else say(text);
    },
    clear() {
      err(clear);
    },
  };
}
