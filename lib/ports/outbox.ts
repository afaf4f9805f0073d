export interface SendOptions {
  /** How many seconds to wait before anybody works on the messages; at most 900. */
  readonly delaySeconds?: number;
}

/**
 * Hands messages to whoever consumes their kind. A message that was sent is never lost, but may arrive twice or out of
 * order.
 */
export interface Outbox<Message> {
  send(messages: readonly Message[], options?: SendOptions): Promise<void>;
}
