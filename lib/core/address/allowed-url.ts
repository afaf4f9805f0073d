import ipaddr from 'ipaddr.js';
import { isPublicAddress } from './public-address.ts';

/** The ports that the web is served on; others are refused, so that a feed can't make Parley talk to other services. */
const WEB_PORTS = ['80', '443', '8080', '8443'];

/** An address that must not be fetched. The message says why, in words that follow the address. */
export class RefusedAddressError extends Error {
  override readonly name = 'RefusedAddressError';
}

/** Why a URL must not be fetched, as far as can be told before its name is resolved: `10.0.0.1 is a private address…`. */
export function refusalOf(url: URL, allowPrivate: boolean): string | undefined {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return `only http and https are fetched, not ${url.protocol.slice(0, -1)}`;
  if (allowPrivate) return undefined;
  if (url.port !== '' && !WEB_PORTS.includes(url.port))
    return `port ${url.port} is not one of the web's (${WEB_PORTS.join(', ')}); network.allowPrivate: true allows any`;
  // Node connects to a literal without a lookup, so that the guarded lookup never sees it.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(host) && !isPublicAddress(host)
    ? `${host} is a private address; network.allowPrivate: true allows those`
    : undefined;
}

/** @throws RefusedAddressError */
export function assertAllowedUrl(url: URL, allowPrivate: boolean): void {
  const refusal = refusalOf(url, allowPrivate);
  if (refusal !== undefined) throw new RefusedAddressError(refusal);
}

/** The refusal that an error is or was caused by: a connection wraps what its lookup throws. */
export function refusalIn(error: unknown): RefusedAddressError | undefined {
  return [error, error instanceof Error && error.cause].find((one) => one instanceof RefusedAddressError);
}
