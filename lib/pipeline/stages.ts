import { alertNewStatement } from './alert-new-statement.ts';
import { archiveArticle } from './archive-article.ts';
import { deliverAlert } from './deliver-alert.ts';
import { extractStatements } from './extract-statements.ts';
import type { MessageKind } from './messages.ts';
import { pollFeed } from './poll-feed.ts';
import { schedulePolls } from './schedule-polls.ts';

/**
 * The pipeline, in order. The local runner, the Lambdas and the CDK stack all read it, so that the flow is defined once:
 * each stage has a queue of the messages it consumes, and whatever a stage emits lands in the queue of another.
 */
export const stages = {
  'schedule-polls': schedulePolls,
  'poll-feed': pollFeed,
  'archive-article': archiveArticle,
  'extract-statements': extractStatements,
  'alert-new-statement': alertNewStatement,
  'deliver-alert': deliverAlert,
} as const;

export type StageId = keyof typeof stages;

/** In the order of the flow. */
export const stageIds: readonly StageId[] = [
  'schedule-polls',
  'poll-feed',
  'archive-article',
  'extract-statements',
  'alert-new-statement',
  'deliver-alert',
];

/** To which stage's queue each kind of message goes. A kind that no stage consumes does not compile. */
export const consumerOf = {
  'polls.tick': 'schedule-polls',
  'feed.due': 'poll-feed',
  'page.due': 'archive-article',
  'version.archived': 'extract-statements',
  'statement.started': 'alert-new-statement',
  'delivery.entered': 'deliver-alert',
} as const satisfies Record<MessageKind, StageId>;
