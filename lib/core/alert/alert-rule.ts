import type { StatementFilter } from '../query/statement-filter.ts';

/** Decides who hears of a new statement. A rule without conditions takes every one on arms control. */
export interface AlertRule {
  readonly name: string;
  /** Names of channels. */
  readonly channels: readonly string[];
  /** Also takes statements on no topic, which only `store: all` keeps. */
  readonly offTopic?: boolean;
  /** All of these must hold; rules have no times. */
  readonly when: Omit<StatementFilter, 'since' | 'until'>;
}
