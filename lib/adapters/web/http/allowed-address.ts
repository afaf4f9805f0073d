import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** The ports on which the web is served; others are refused, so that a feed can't make Parley speak to other services. */
const WEB_PORTS = new Set(['', '80', '443', '8080', '8443']);

/** An address that may not be fetched. The message says why, in words that follow the address. */
export class RefusedAddressError extends Error {
  override readonly name = 'RefusedAddressError';
}

/**
 * What can be told from a URL before anything is resolved.
 * @throws RefusedAddressError
 */
export function assertAllowedUrl(url: URL, allowPrivate: boolean): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new RefusedAddressError(`only http and https are fetched, not ${url.protocol.slice(0, -1)}`);
  if (allowPrivate) return;
  if (!WEB_PORTS.has(url.port)) throw new RefusedAddressError(`port ${url.port} is not one of the web's`);
  // Node connects to a literal without a lookup, so that the guarded lookup never sees it.
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0 && !isPublicAddress(literal))
    throw new RefusedAddressError(`${literal} is a private address`);
}

/**
 * A lookup that yields public addresses only. It runs as the connection is made, and the connection goes to what it
 * yields: a name that resolves differently a moment later (DNS rebinding) gains nothing.
 */
export function publicOnly(lookup: LookupFunction = systemLookup): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found, family) => {
      if (error) return callback(error, []);
      const addresses = Array.isArray(found) ? found : [{ address: found, family: family ?? isIP(found) }];
      const allowed = addresses.filter(({ address }) => isPublicAddress(address));
      const [first] = allowed;
      if (first === undefined)
        return callback(new RefusedAddressError(`${hostname} resolves to a private address`), []);
      if (options.all) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
}
