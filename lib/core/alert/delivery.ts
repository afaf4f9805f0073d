import { sha256 } from '../text/sha256.ts';

/**
 * `pending`: to be delivered; `held`: never to be delivered, only remembered (a feed's backlog); `delivered`: the receiver took
 * it; `refused`: no attempt helps until something is changed, and its message is set aside.
 */
export const DELIVERY_STATUSES = ['pending', 'held', 'delivered', 'refused'] as const;
type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** An entry of the ledger: one event, to one channel. Times are ISO 8601, UTC. */
export interface Delivery {
  readonly id: string;
  readonly statementId: string;
  readonly channel: string;
  readonly rule: string;
  readonly status: DeliveryStatus;
  /** Attempts made so far. */
  readonly attempts: number;
  readonly enteredAt: string;
  readonly deliveredAt?: string;
  readonly lastError?: string;
}

/** The outcome of an attempt. */
export type DeliveryResult =
  | { readonly kind: 'delivered'; readonly at: string }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'refused'; readonly message: string };

/** One event goes to one channel under one id, whichever rule asks for it and however often it is tried. */
export function deliveryIdOf(statementId: string, channel: string): string {
  return `alert_${sha256(`statement.new\n${statementId}\n${channel}`).slice(0, 32)}`;
}
