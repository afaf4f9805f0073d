/** A feed that asks for more than any has a use for. */
export class HostileFeedError extends Error {
  override readonly name = 'HostileFeedError';
}
