/** A stage throws this when its message is worth another attempt. After any other error it is tried again too, but as a fault. */
export class TryAgainError extends Error {
  override readonly name = 'TryAgainError';
  /** The least wait in seconds, if the other side asked for one. */
  readonly afterSeconds: number | undefined;

  constructor(message: string, afterSeconds?: number, options?: ErrorOptions) {
    super(message, options);
    this.afterSeconds = afterSeconds;
  }
}
