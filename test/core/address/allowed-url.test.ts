import { describe, expect, test } from 'vitest';
import { assertAllowedUrl } from '../../../lib/core/address/allowed-url.ts';
import { isPublicAddress } from '../../../lib/core/address/public-address.ts';

describe('isPublicAddress', () => {
  test.each([
    '1.1.1.1',
    '93.184.216.34',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700::1111',
    '::ffff:1.1.1.1',
    '64:ff9b::101:101',
  ])('%s is', (address) => expect(isPublicAddress(address)).toBe(true));

  test.each([
    ['this host', '0.0.0.0'],
    ['private', '10.0.0.1'],
    ['private', '172.16.0.1'],
    ['private', '192.168.1.1'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['loopback', '127.8.8.8'],
    ['link-local: the metadata service', '169.254.169.254'],
    ['documentation', '203.0.113.7'],
    ['multicast', '224.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['IPv6, unspecified', '::'],
    ['IPv6, loopback', '::1'],
    ['IPv6, unique-local: the metadata service', 'fd00:ec2::254'],
    ['IPv6, link-local', 'fe80::1'],
    ['IPv6, multicast', 'ff02::1'],
    ['IPv4 mapped into IPv6', '::ffff:192.168.1.1'],
    ['IPv4 behind NAT64', '64:ff9b::7f00:1'],
    ['IPv4 behind 6to4', '2002:a00:1::1'],
    ['not an address', 'outlet.example'],
  ])('%s (%s) is not', (_, address) => expect(isPublicAddress(address)).toBe(false));
});

describe('assertAllowedUrl', () => {
  test.each([
    'http://outlet.example/',
    'https://outlet.example:8443/',
    'http://1.1.1.1:8080/',
    'https://[2606:4700::1111]/',
  ])('%s passes', (url) => expect(() => assertAllowedUrl(new URL(url), false)).not.toThrow());

  test.each([
    [
      'http://outlet.example:22/',
      "port 22 is not one of the web's (80, 443, 8080, 8443); network.allowPrivate: true allows any",
    ],
    ['gopher://outlet.example/', 'only http and https are fetched, not gopher'],
    ['http://[fe80::1]/', 'fe80::1 is a private address; network.allowPrivate: true allows those'],
    ['http://2130706433/', '127.0.0.1 is a private address'],
  ])('%s does not', (url, words) => expect(() => assertAllowedUrl(new URL(url), false)).toThrow(words));

  test('private addresses and all ports pass where they are allowed, other schemes do not', () => {
    expect(() => assertAllowedUrl(new URL('http://127.0.0.1:22/'), true)).not.toThrow();
    expect(() => assertAllowedUrl(new URL('file:///etc/passwd'), true)).toThrow('only http and https');
  });
});
