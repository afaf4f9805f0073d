import type { Alert } from '../core/alert/alert.ts';

/** What a channel made of an alert. */
export type ChannelOutcome =
  | { readonly kind: 'delivered' }
  /**
   * Worth another attempt, but not before `afterSeconds` if the receiver gave that. This includes an address that must not be
   * reached: once the configuration is put right, the alert is not lost.
   */
  | { readonly kind: 'failed'; readonly message: string; readonly afterSeconds?: number }
  /** The receiver says that it will never take it (410 Gone): it is asked again only when somebody gives the alert a fresh start. */
  | { readonly kind: 'refused'; readonly message: string };

/** Somewhere alerts go: the console, a webhook, an SNS topic. */
export interface Channel {
  /** The receiver must be able to recognise a delivery id that comes twice. Doesn't throw for what the receiver does. */
  deliver(alert: Alert): Promise<ChannelOutcome>;
}
