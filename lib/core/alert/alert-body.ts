import { type StatementView, statementView } from '../query/statement-view.ts';
import type { Alert } from './alert.ts';

/** What receivers get, laid out as Standard Webhooks specify: a type, a time, data. `earlier` is the statement that may be repeated. */
export interface AlertBody {
  readonly type: Alert['type'];
  /** ISO 8601, UTC: when the alert was decided. */
  readonly timestamp: string;
  readonly data: { readonly statement: StatementView; readonly rule: string; readonly earlier?: StatementView };
}

export function alertBody({ type, timestamp, statement, rule, earlier }: Alert): AlertBody {
  return {
    type,
    timestamp,
    data: { statement: statementView(statement), rule, ...(earlier && { earlier: statementView(earlier) }) },
  };
}
