import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { describe, expect, test } from 'vitest';
import { publicOnly } from '../../../../lib/adapters/web/http/public-only.ts';

describe('publicOnly', () => {
  const found: LookupAddress[] = [
    { address: '10.0.0.1', family: 4 },
    { address: '1.1.1.1', family: 4 },
    { address: '::1', family: 6 },
  ];
  const lookup: LookupFunction = (_hostname, _options, callback) => callback(null, found);

  test('leaves out the private ones of several addresses', () => {
    publicOnly(lookup)('outlet.example', { all: true }, (error, addresses) => {
      expect(error).toBeNull();
      expect(addresses).toEqual([{ address: '1.1.1.1', family: 4 }]);
    });
    expect.assertions(2);
  });

  test('yields one address to callers that want one', () => {
    publicOnly(lookup)('outlet.example', {}, (error, address, family) => {
      expect([error, address, family]).toEqual([null, '1.1.1.1', 4]);
    });
    expect.assertions(1);
  });
});
