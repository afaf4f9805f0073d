import type { StatementRow } from '../statement/statement.ts';

/** News of one statement, on its way to one channel. */
export interface Alert {
  readonly type: 'statement.new';
  /** The delivery's id: the same at each attempt. */
  readonly deliveryId: string;
  /** ISO 8601, UTC: when the delivery was entered. */
  readonly timestamp: string;
  /** The rule that decided. */
  readonly rule: string;
  readonly statement: StatementRow;
  /** The statement that it may repeat. */
  readonly earlier?: StatementRow;
}
