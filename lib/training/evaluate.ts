import { asideSection } from './evaluation/evaluate-asides.ts';
import { noveltySection } from './evaluation/evaluate-novelty.ts';
import { quotationSection } from './evaluation/evaluate-quotations.ts';
import { wireSection } from './evaluation/evaluate-wire.ts';
import type { Section } from './evaluation/section.ts';

const SECTIONS: readonly (() => Promise<Section>)[] = [
  quotationSection,
  () => wireSection('open'),
  () => wireSection('practice'),
  () => wireSection('held'),
  () => wireSection('fresh'),
  () => asideSection('held'),
  () => asideSection('held-briefs'),
  () => noveltySection('practice'),
  () => noveltySection('held'),
  () => noveltySection('held-short'),
  () => noveltySection('held-ordinary'),
];

let failed = false;
for (const measure of SECTIONS) {
  const { title, skipped, figures } = await measure();
  console.log(`\n${title}`);
  if (skipped !== undefined) console.log(`  skipped: ${skipped}`);
  for (const figure of figures) {
    const { name, value, unit = '', error, floor, ceiling, peers = '' } = figure;
    const isMet = (floor === undefined || value >= floor) && (ceiling === undefined || value <= ceiling);
    const wanted = floor !== undefined ? `at least ${floor}` : ceiling !== undefined ? `at most ${ceiling}` : '';
    failed ||= !isMet;
    console.log(
      `  ${isMet ? ' ' : '!'} ${name.padEnd(34)} ${`${value}${unit}`.padStart(10)} ${(error === undefined ? '' : `±${error}`).padEnd(6)}  ${wanted.padEnd(16)} ${peers}`.trimEnd(),
    );
  }
}
if (failed) console.log('\n! below what it must reach');
