/** One conditional GET. */
export interface FetchRequest {
  /** http or https. */
  readonly url: string;
  /** What the server gave with the bytes that are held; both are sent back where known. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** A body that grows beyond this is dropped unread. */
  readonly maxBytes: number;
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
  /** How long the server asks not to be asked again: Cache-Control max-age, else Expires, in seconds. */
  readonly freshSeconds?: number;
}

export interface NotModified {
  readonly kind: 'not-modified';
  readonly freshSeconds?: number;
}

export interface FetchFailed {
  readonly kind: 'failed';
  /**
   * `gone`: 404 or 410, asking again is pointless soon. `refused`: an address that may not be fetched (private network,
   * other scheme). `too-large`: over maxBytes. `status`: any other answer than 2xx and 304. `unreachable`: no answer,
   * broken or timed out.
   */
  readonly reason: 'gone' | 'refused' | 'too-large' | 'status' | 'unreachable';
  readonly status?: number;
  /** Retry-After, in seconds from now. */
  readonly retryAfterSeconds?: number;
  /** For people: `[GET] "https://…": 503 Service Unavailable`. */
  readonly message: string;
}

export type FetchOutcome = Fetched | NotModified | FetchFailed;

/** Fetches politely: one request at a time and a pause per host. Never throws for what a server or a network does. */
export interface Fetcher {
  fetch(request: FetchRequest): Promise<FetchOutcome>;
}
