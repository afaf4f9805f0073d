import { expect, it } from 'vitest';
import { wireSection } from '../../lib/training/evaluate-wire.ts';

it('a set without articles is skipped: it has no figures', async () => {
  expect(await wireSection('fresh', [])).toMatchObject({ skipped: 'there are none', figures: [] });
});
