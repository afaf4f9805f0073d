import type { RunEvent } from './run-stages.ts';

/** What a run has done so far, in numbers. */
export interface RunTally {
  feedsRead: number;
  feedsUnchanged: number;
  feedsFailed: number;
  articles: number;
  /** Articles whose page couldn't be read, only what the feed gives. */
  feedTexts: number;
  edits: number;
  skipped: number;
  statements: number;
  /** Further sightings of known statements. */
  sightings: number;
  alerts: number;
  held: number;
  setAside: number;
}

export function emptyTally(): RunTally {
  return {
    feedsRead: 0,
    feedsUnchanged: 0,
    feedsFailed: 0,
    articles: 0,
    feedTexts: 0,
    edits: 0,
    skipped: 0,
    statements: 0,
    sightings: 0,
    alerts: 0,
    held: 0,
    setAside: 0,
  };
}

/** Adds an event to the tally. */
export function count(tally: RunTally, event: RunEvent): void {
  if (event.kind === 'set-aside') tally.setAside += 1;
  else if (event.kind === 'done')
    switch (event.report.kind) {
      case 'feed-read':
        tally.feedsRead += 1;
        break;
      case 'feed-unchanged':
        tally.feedsUnchanged += 1;
        break;
      case 'feed-failed':
        tally.feedsFailed += 1;
        break;
      case 'version-archived':
        if (event.report.number === 1 || event.report.afterFeedText) tally.articles += 1;
        else tally.edits += 1;
        break;
      case 'feed-text-archived':
        if (event.report.number === 1) tally.feedTexts += 1;
        else tally.edits += 1;
        break;
      case 'article-skipped':
      case 'language-unsupported':
        tally.skipped += 1;
        break;
      case 'article-read':
        tally.statements += event.report.started;
        tally.sightings += event.report.linked;
        break;
      case 'alerts-decided':
        tally.held += event.report.held;
        break;
      case 'alert-delivered':
        tally.alerts += 1;
        break;
    }
}
