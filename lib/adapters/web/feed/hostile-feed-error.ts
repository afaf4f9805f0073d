/** A feed that demands more than any real feed needs. The message follows the feed's address. */
export class HostileFeedError extends Error {
  override readonly name = 'HostileFeedError';
}
