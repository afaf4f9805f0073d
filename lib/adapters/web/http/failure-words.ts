/** Words for the error codes of Node, undici and OpenSSL; sorted. */
const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    CERT_HAS_EXPIRED: 'its certificate has expired',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
    EAI_AGAIN: "the name doesn't resolve",
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'the connection broke',
    EHOSTUNREACH: 'no route to the host',
    ENETUNREACH: 'no route to the network',
    ENOTFOUND: "the name doesn't resolve",
    EPIPE: 'the connection broke',
    EPROTO: "it doesn't speak TLS as it should",
    ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is another site's",
    ETIMEDOUT: 'no connection in time',
    SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is self-signed',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate can't be verified",
    UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
    UND_ERR_HEADERS_OVERFLOW: 'its headers are too long',
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the connection broke',
    UND_ERR_SOCKET: 'the connection broke',
  }),
);

/** What a failed request's error means to people: `connection refused`. */
export function failureWords(error: unknown): string {
  for (const cause of causesOf(error)) {
    if (cause.name === 'HTTPParserError') return "it doesn't speak HTTP as it should";
    const words = 'code' in cause ? WORDS.get(String(cause.code)) : undefined;
    if (words !== undefined) return words;
  }
  return error instanceof Error && error.message !== '' ? error.message : 'it failed';
}

/** An error, the errors it aggregates, and their causes; a few levels deep. */
function causesOf(error: unknown): Error[] {
  const found: Error[] = [];
  let level = [error];
  for (let depth = 0; depth < 4; depth += 1) {
    const errors = level.filter((one) => one instanceof Error);
    found.push(...errors);
    level = errors.flatMap((one) => [one.cause, ...(one instanceof AggregateError ? one.errors : [])]);
  }
  return found;
}
