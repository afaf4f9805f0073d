import type { Alert } from '../core/alert/alert.ts';

/** What a channel made of an alert. */
export type ChannelOutcome =
  | { readonly kind: 'delivered' }
  /** Worth another attempt, not before `afterSeconds` where the receiver said so. */
  | { readonly kind: 'failed'; readonly message: string; readonly afterSeconds?: number }
  /** The receiver will never take it (410 Gone, an address that may not be reached). */
  | { readonly kind: 'refused'; readonly message: string };

/** Somewhere alerts go: the console, a webhook, an SNS topic. */
export interface Channel {
  /** Delivering the same delivery id twice must be recognisable by the receiver. Doesn't throw for what the receiver does. */
  deliver(alert: Alert): Promise<ChannelOutcome>;
}
