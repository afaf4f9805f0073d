import { counted } from '../core/text/counted.ts';
import { printable } from '../core/text/printable.ts';
import type { StageReport } from '../pipeline/stage-report.ts';
import type { RunEvent } from './run-stages.ts';
import type { RunTally } from './run-tally.ts';

/** A line about an event for people to read; undefined for what isn't worth one. */
export function eventText(event: RunEvent): string | undefined {
  const text = textOf(event);
  return text === undefined ? undefined : printable(text);
}

function textOf(event: RunEvent): string | undefined {
  if (event.kind === 'set-back') return `${event.stage}: ${event.message}: trying again in ${event.afterSeconds} s`;
  if (event.kind === 'set-aside') return `${event.stage}: ${event.message}: set aside (parley retry starts it anew)`;
  return reportText(event.report);
}

function reportText(report: StageReport): string | undefined {
  switch (report.kind) {
    case 'feed-read': {
      const extras = [
        report.edited > 0 ? `, ${report.edited} edited` : '',
        report.withoutUrl > 0 ? `, ${report.withoutUrl} without an address` : '',
      ].join('');
      return `${report.outlet}: ${counted(report.entries, 'entry', 'entries')}, ${report.new} new${extras}`;
    }
    case 'feed-failed': {
      const often = report.failures > 1 ? ` (${report.failures} times since ${report.failingSince.slice(0, 16)})` : '';
      return `${report.outlet}: cannot be read${often}: ${report.message}: next poll ${report.nextPollAt.slice(0, 16)}Z`;
    }
    case 'version-archived':
      if (report.afterFeedText)
        return `${report.outlet}: archived “${report.title}” in place of what its feed gave, as version ${report.number}`;
      return report.number === 1
        ? `${report.outlet}: archived “${report.title}”`
        : `${report.outlet}: edited “${report.title}”, kept as version ${report.number}`;
    case 'feed-text-archived': {
      const version = report.number === 1 ? '' : `, version ${report.number}`;
      return `${report.outlet}: archived “${report.title}” as its feed gives it${version}: ${report.message}`;
    }
    case 'article-skipped':
      return `${report.outlet}: skipped: ${report.message}`;
    case 'language-unsupported':
      return `${report.outlet}: archived without quotations: ${report.url} is ${report.language === undefined ? 'not in English' : `in ${report.language}`}`;
    case 'article-read': {
      const known = report.linked > 0 ? `, ${report.linked} known` : '';
      const unread = report.unread === undefined ? '' : `; its last ${report.unread} characters are too many to read`;
      const off = report.offTopic > 0 ? `, ${report.offTopic} off topic` : '';
      return `${report.outlet}: ${counted(report.quotations, 'quotation', 'quotations')} in “${report.title}”: ${report.started} new${known}${off}${unread}`;
    }
    case 'feed-unknown':
      return `${report.feedUrl}: is not in the configuration any more`;
    case 'polls-scheduled':
    case 'feed-unchanged':
    case 'article-unchanged':
    case 'alerts-decided':
    case 'alert-delivered':
    case 'alert-known':
      return undefined;
  }
}

/** The tally as a line for people. */
export function tallyText(tally: RunTally): string {
  const feeds = tally.feedsRead + tally.feedsUnchanged;
  return [
    `${counted(feeds, 'feed', 'feeds')} read`,
    tally.feedsFailed > 0 ? `${tally.feedsFailed} failed` : '',
    counted(tally.articles, 'new article', 'new articles'),
    tally.feedTexts > 0 ? counted(tally.feedTexts, 'read in its feed', 'read in their feeds') : '',
    tally.skipped > 0 ? `${tally.skipped} skipped` : '',
    tally.edits > 0 ? counted(tally.edits, 'edit', 'edits') : '',
    counted(tally.statements, 'new statement', 'new statements'),
    tally.sightings > 0 ? counted(tally.sightings, 'repeat', 'repeats') : '',
    counted(tally.alerts, 'alert', 'alerts'),
    tally.held > 0 ? `${tally.held} held back` : '',
    tally.setAside > 0 ? `${tally.setAside} set aside` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
