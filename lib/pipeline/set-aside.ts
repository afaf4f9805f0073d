/**
 * A stage throws this for a message that no further attempt helps before somebody changes something: it is set aside at
 * once, and kept until it is started anew.
 */
export class SetAsideError extends Error {
  override readonly name = 'SetAsideError';
}
