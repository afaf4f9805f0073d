import type { StageReport } from '../../pipeline/stage-report.ts';

export const METRIC_NAMESPACE = 'Parley';
/** The dimension that each metric has: the stage's id. */
export const STAGE_DIMENSION = 'service';

/** What became of a message that a stage could not finish. */
export type Failure = 'tried-again' | 'faulted' | 'unreadable';

export type MetricName =
  | 'MessagesDone'
  | 'MessagesTriedAgain'
  | 'MessagesFaulted'
  | 'MessagesUnreadable'
  | 'FeedsRead'
  | 'FeedsFailed'
  | 'SecondsFailing'
  | 'VersionsArchived'
  | 'ArticlesSkipped'
  | 'QuotationsFound'
  | 'StatementsStarted'
  | 'StatementsLinked'
  | 'AlertsEntered'
  | 'AlertsDelivered'
  | 'AlertsRefused';

export const failureMetric = {
  'tried-again': 'MessagesTriedAgain',
  faulted: 'MessagesFaulted',
  unreadable: 'MessagesUnreadable',
} as const satisfies Record<Failure, MetricName>;

export type Measures = Readonly<Partial<Record<MetricName, number>>>;

/** What is counted of a report. */
export function measuresOf(report: StageReport, now: Date): Measures {
  switch (report.kind) {
    case 'feed-read':
    case 'feed-unchanged':
      return { FeedsRead: 1 };
    case 'feed-failed':
      return { FeedsFailed: 1, SecondsFailing: (now.getTime() - Date.parse(report.failingSince)) / 1000 };
    case 'version-archived':
      return { VersionsArchived: 1 };
    case 'article-skipped':
      return { ArticlesSkipped: 1 };
    case 'article-read':
      return {
        QuotationsFound: report.quotations,
        StatementsStarted: report.started,
        StatementsLinked: report.linked,
      };
    case 'alerts-decided':
      return { AlertsEntered: report.entered };
    case 'alert-delivered':
      return { AlertsDelivered: 1 };
    case 'alert-refused':
      return { AlertsRefused: 1 };
    case 'polls-scheduled':
    case 'feed-unknown':
    case 'article-unchanged':
    case 'language-unsupported':
    case 'alert-known':
      return {};
  }
}
