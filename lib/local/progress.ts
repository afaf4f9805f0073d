import { eventText, tallyText } from './event-text.ts';
import type { RunEvent } from './run-stages.ts';
import { count, emptyTally, type RunTally } from './run-tally.ts';

export interface Progress {
  readonly tally: RunTally;
  readonly observe: (event: RunEvent) => void;
  /** Prints a line of its own. */
  say(text: string): void;
  /** Removes the live line, at the end or before something else is printed. */
  clear(): void;
}

/** Shows how a run is going: as plain lines in a log; on a terminal, with a live tally below them. */
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
