export interface SendOptions {
  /** Not to be worked on before this many seconds have passed; at most 900. */
  readonly delaySeconds?: number;
}

/**
 * Hands messages to whoever consumes their kind. A message that was sent is never lost, but may arrive twice and out of
 * order.
 */
export interface Outbox<Message> {
  send(messages: readonly Message[], options?: SendOptions): Promise<void>;
}
