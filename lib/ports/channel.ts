import type { Alert } from '../core/alert/alert.ts';

/** What a channel made of an alert. */
export type ChannelOutcome =
  | { readonly kind: 'delivered' }
  /**
   * Worth another attempt, not before `afterSeconds` where the receiver said so. An address that may not be reached is so
   * too: the configuration can be put right, and the alert is then not lost.
   */
  | { readonly kind: 'failed'; readonly message: string; readonly afterSeconds?: number }
  /** The receiver says that it will never take it (410 Gone): to be asked again when somebody starts the alert anew. */
  | { readonly kind: 'refused'; readonly message: string };

/** Somewhere alerts go: the console, a webhook, an SNS topic. */
export interface Channel {
  /** Delivering the same delivery id twice must be recognisable by the receiver. Doesn't throw for what the receiver does. */
  deliver(alert: Alert): Promise<ChannelOutcome>;
}
