/** One conditional GET. */
export interface FetchRequest {
  /** http or https. */
  readonly url: string;
  /** The validators that came with the bytes already held; each is sent back if known. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** A body that grows beyond this, once decompressed, is dropped. */
  readonly maxBytes: number;
  /** Asks even a host that is left alone for a minute, since it didn't answer in time. */
  readonly evenIfResting?: boolean;
}

export interface Fetched {
  readonly kind: 'fetched';
  /** Where the last redirect led. */
  readonly url: string;
  readonly body: Uint8Array;
  /** As the server sent it, charset parameter included. */
  readonly contentType?: string;
  readonly etag?: string;
  readonly lastModified?: string;
  /** For how long the server asks not to be polled again, in seconds: Cache-Control max-age, else Expires. */
  readonly freshSeconds?: number;
}

export interface NotModified {
  readonly kind: 'not-modified';
  readonly freshSeconds?: number;
}

export interface FetchFailed {
  readonly kind: 'failed';
  /**
   * `gone`: 404 or 410, not worth asking again soon. `refused`: an address that must not be fetched (private network,
   * another scheme). `too-large`: over maxBytes. `status`: any other answer than 2xx and 304. `unreachable`: no answer,
   * or one that broke off or timed out.
   */
  readonly reason: 'gone' | 'refused' | 'too-large' | 'status' | 'unreachable';
  readonly status?: number;
  /** Retry-After, in seconds from now. */
  readonly retryAfterSeconds?: number;
  /** For people: `[GET] "https://…": 503 Service Unavailable`. */
  readonly message: string;
}

export type FetchOutcome = Fetched | NotModified | FetchFailed;

/**
 * Fetches politely: one request at a time and a pause per host; nothing for a minute from one that didn't answer in time, whose
 * other pages would hold up those of others. Never throws for what a server or a network does.
 */
export interface Fetcher {
  fetch(request: FetchRequest): Promise<FetchOutcome>;
}
