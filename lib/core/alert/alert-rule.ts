import type { StatementFilter } from '../query/statement-filter.ts';

/** Decides who hears of a new statement. A rule without conditions takes every one on arms control. */
export interface AlertRule {
  readonly name: string;
  /** Names of channels. */
  readonly channels: readonly string[];
  /** Takes statements on no topic, too: those that `store: all` keeps. */
  readonly offTopic?: boolean;
  /** All of them must hold; the times of a filter play no part here. */
  readonly when: Omit<StatementFilter, 'since' | 'until'>;
}
