import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { RefusedAddressError } from '../../../core/address/allowed-url.ts';
import { isPublicAddress } from '../../../core/address/public-address.ts';

/**
 * A lookup that only yields public addresses, and else fails with a RefusedAddressError. The connection itself uses it, so a name
 * that resolves differently a moment later (DNS rebinding) gains nothing.
 */
export function publicOnly(lookup: LookupFunction = systemLookup): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found, family) => {
      if (error) return callback(error, []);
      const addresses = Array.isArray(found) ? found : [{ address: found, family: family ?? isIP(found) }];
      const allowed = addresses.filter(({ address }) => isPublicAddress(address));
      const [first] = allowed;
      if (first === undefined)
        return callback(
          new RefusedAddressError(`${hostname} resolves to a private address; network.allowPrivate: true allows those`),
          [],
        );
      if (options.all) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
}
