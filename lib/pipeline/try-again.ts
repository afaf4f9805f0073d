/** A stage throws this when its message is worth another attempt; any other error is tried again too, but as a fault. */
export class TryAgainError extends Error {
  override readonly name = 'TryAgainError';
  /** Not before so many seconds, where the other side said so. */
  readonly afterSeconds: number | undefined;

  constructor(message: string, afterSeconds?: number, options?: ErrorOptions) {
    super(message, options);
    this.afterSeconds = afterSeconds;
  }
}
