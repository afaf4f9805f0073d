/**
 * A stage throws this for a message that no further attempt helps until somebody changes something: it is set aside at
 * once, and kept until it is given a fresh start.
 */
export class SetAsideError extends Error {
  override readonly name = 'SetAsideError';
}
