import type { StageReport } from '../../pipeline/stage-report.ts';

/** The dimension that each metric has: the stage's id. The namespace is the stack's name, so that two in an account keep apart. */
export const STAGE_DIMENSION = 'service';

/** What became of a message that a stage could not finish. */
export type Failure = 'tried-again' | 'faulted' | 'unreadable' | 'refused';

export type MetricName =
  | 'MessagesDone'
  | 'MessagesTriedAgain'
  | 'MessagesFaulted'
  | 'MessagesUnreadable'
  | 'MessagesRefused'
  | 'FeedsRead'
  | 'FeedsFailed'
  | 'SecondsFailing'
  | 'FeedTextsRead'
  | 'StatementsStarted'
  | 'StatementsLinked'
  | 'AlertsDelivered';

export const failureMetric = {
  'tried-again': 'MessagesTriedAgain',
  faulted: 'MessagesFaulted',
  unreadable: 'MessagesUnreadable',
  refused: 'MessagesRefused',
} as const satisfies Record<Failure, MetricName>;

export type Measures = Readonly<Partial<Record<MetricName, number>>>;

/** What to count for a report. Few things, since CloudWatch charges for each metric of each stage. */
export function measuresOf(report: StageReport, now: Date): Measures {
  switch (report.kind) {
    case 'feed-read':
    case 'feed-unchanged':
      return { FeedsRead: 1 };
    case 'feed-failed':
      return { FeedsFailed: 1, SecondsFailing: (now.getTime() - Date.parse(report.failingSince)) / 1000 };
    case 'feed-text-archived':
      return { FeedTextsRead: 1 };
    case 'article-read':
      return { StatementsStarted: report.started, StatementsLinked: report.linked };
    case 'alert-delivered':
      return { AlertsDelivered: 1 };
    case 'polls-scheduled':
    case 'feed-unknown':
    case 'version-archived':
    case 'article-unchanged':
    case 'article-skipped':
    case 'language-unsupported':
    case 'alerts-decided':
    case 'alert-known':
      return {};
  }
}
