import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address is on the public internet. Private, loopback, link-local (among them the cloud's metadata service at
 * 169.254.169.254), carrier-grade NAT, multicast, unique-local and reserved addresses are not, nor are IPv6 forms of such
 * IPv4 addresses.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() === 'unicast') return true;
  if (parsed instanceof ipaddr.IPv6) {
    const inner = embeddedIPv4(parsed);
    return inner !== undefined && inner.range() === 'unicast';
  }
  return false;
}

/** The IPv4 address that NAT64 (64:ff9b::/96) and 6to4 (2002::/16) addresses lead to. */
function embeddedIPv4(address: ipaddr.IPv6): ipaddr.IPv4 | undefined {
  const bytes = address.toByteArray();
  if (address.range() === 'rfc6052') return new ipaddr.IPv4(bytes.slice(12, 16));
  if (address.range() === '6to4') return new ipaddr.IPv4(bytes.slice(2, 6));
  return undefined;
}
