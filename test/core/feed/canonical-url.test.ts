import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../../lib/core/feed/canonical-url.ts';

describe('canonicalUrl', () => {
  it.each([
    ['leaves a plain address as it is', 'https://wire.example/a/b?id=7', 'https://wire.example/a/b?id=7'],
    ['drops the fragment', 'https://wire.example/a#top', 'https://wire.example/a'],
    ['drops credentials', 'https://desk:secret@wire.example/a', 'https://wire.example/a'],
    ['drops the default port', 'https://wire.example:443/a', 'https://wire.example/a'],
    ['keeps another port', 'http://wire.example:8080/a', 'http://wire.example:8080/a'],
    ['folds the host’s case, not the path’s', 'HTTPS://Wire.EXAMPLE/A', 'https://wire.example/A'],
    ['trims white space', ' \n https://wire.example/a\t', 'https://wire.example/a'],
    [
      'drops tracking parameters',
      'https://wire.example/a?utm_source=x&id=7&UTM_Medium=y',
      'https://wire.example/a?id=7',
    ],
    ['drops the question mark with the last of them', 'https://wire.example/a?fbclid=x', 'https://wire.example/a'],
    ['drops a lone question mark', 'https://wire.example/a?', 'https://wire.example/a'],
    [
      'drops a tracking parameter written with escapes',
      'https://wire.example/a?utm%5Fsource=x',
      'https://wire.example/a',
    ],
    [
      'keeps what only begins like one',
      'https://wire.example/a?cmpx=1&gclidx=2',
      'https://wire.example/a?cmpx=1&gclidx=2',
    ],
    ['keeps how the others are written', 'https://wire.example/a?q=a%20b&utm_id=1', 'https://wire.example/a?q=a%20b'],
    ['keeps parameters without a value', 'https://wire.example/?story&utm_id=1', 'https://wire.example/?story'],
    ['writes a foreign host in ASCII', 'https://новости.example/а', 'https://xn--b1amnebsh.example/%D0%B0'],
  ])('%s', (_, address, expected) => {
    expect(canonicalUrl(address)).toBe(expected);
    expect(canonicalUrl(expected)).toBe(expected);
  });

  it.each([
    '',
    'story-7',
    '/a',
    'javascript:alert(1)',
    'ftp://wire.example/a',
    'urn:uuid:1',
    'http://',
    'https://[::1',
  ])('knows that %j is no page', (address) => {
    expect(canonicalUrl(address)).toBeUndefined();
  });
});
