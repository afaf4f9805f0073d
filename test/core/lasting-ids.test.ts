import { expect, it } from 'vitest';
import { deliveryIdOf } from '../../lib/core/alert/delivery.ts';
import { articleIdOf, versionIdOf } from '../../lib/core/article/article.ts';
import { entryFingerprint, entryKeys } from '../../lib/core/feed/entry-keys.ts';
import { sightingOf, statementOf } from '../../lib/core/statement/statement-of.ts';
import { articleFor, minute } from '../contracts/fixtures.ts';

const entry = { id: 'guid-1', title: 'Talks', summary: 'They talk.', content: 'At length.', updatedAt: minute(1) };
const article = { ...articleFor('launchers'), id: 'a1' };
const quotation = {
  kind: 'direct' as const,
  source: [],
  cue: [],
  content: [{ start: 4, end: 9, text: '“No.”' }],
  confidence: 1,
  speaker: null,
  topics: [],
};
const sighting = sightingOf(quotation, article, 'v1', minute(2));

// Stores, archives and receivers know things by these: with other ids, all that is known would be new again, and be alerted again.
it.each([
  ['article', articleIdOf('https://wire.example/1'), 'b1b0ce48012e1ec17032f59479a943a6'],
  ['version', versionIdOf('Talks go on.'), '832f533f45acde4926b4727823c6b017b24d08ca0ccda0b63c70340d0bfa379f'],
  ['entry by its guid', entryKeys(entry, 'https://wire.example/1').guid, 'guid:c1ce8282f097d63fd8eb33f7daba41a7'],
  ['entry by its address', entryKeys(entry, 'https://wire.example/1').url, 'url:b1b0ce48012e1ec17032f59479a943a6'],
  ['entry’s words', entryFingerprint(entry), '551beaaa21a265387049dda530f8f9f1'],
  ['sighting', sighting.id, 'cea1c2d048a7010db82dbb28a6e2109b'],
  ['statement', statementOf(quotation, sighting, minute(2)).id, 'st_cea1c2d048a7010db82dbb28a6e2109b'],
  ['delivery', deliveryIdOf('st_1', 'desk'), 'alert_4e0e8b72cad395bb98e082f725c6a2c4'],
])('%s: its id stays what it was in earlier versions of Parley', (_, id, expected) => {
  expect(id).toBe(expected);
});
