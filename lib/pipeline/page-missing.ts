import type { FetchFailed } from '../ports/fetcher.ts';

/** Why a page can't be read. `message` is for people. */
export interface PageMissing {
  readonly kind: 'missing';
  /**
   * `trouble`: of its server or the network, which passes. `not-yet`: it may not be there yet, or readers are turned away
   * for a while. `for-good`: it is gone, behind a paywall, too large, or has no text.
   */
  readonly why: 'trouble' | 'not-yet' | 'for-good';
  readonly message: string;
  /** Retry-After. */
  readonly retryAfterSeconds?: number;
}

export function pageMissing({ reason, status, message, retryAfterSeconds }: FetchFailed): PageMissing {
  const passes = reason === 'unreachable' || (reason === 'status' && mayPass(status));
  const why = passes ? 'trouble' : status === 404 || status === 403 ? 'not-yet' : 'for-good';
  return { kind: 'missing', why, message, retryAfterSeconds };
}

/** A server's trouble passes, and so do time-outs and rate limits; a paywall's 401 is still there in five minutes. */
function mayPass(status = 500): boolean {
  return status >= 500 || [408, 425, 429].includes(status);
}
