import { quotationSection } from './evaluate-quotations.ts';

/** A part of the evaluation: what it measured, beside what it must reach and what others reach. */
export interface Section {
  readonly title: string;
  /** Why nothing was measured, such as "no corpus". */
  readonly skipped?: string;
  readonly figures: readonly Figure[];
}

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit?: string;
  /** What it must reach, or must not exceed. */
  readonly floor?: number;
  readonly ceiling?: number;
  readonly peers?: string;
}

const SECTIONS: readonly (() => Promise<Section>)[] = [quotationSection];

let failed = false;
for (const measure of SECTIONS) {
  const { title, skipped, figures } = await measure();
  console.log(`\n${title}`);
  if (skipped !== undefined) console.log(`  skipped: ${skipped}`);
  for (const figure of figures) {
    const { name, value, unit = '', floor, ceiling, peers = '' } = figure;
    const isMet = (floor === undefined || value >= floor) && (ceiling === undefined || value <= ceiling);
    const wanted = floor !== undefined ? `at least ${floor}` : ceiling !== undefined ? `at most ${ceiling}` : '';
    failed ||= !isMet;
    console.log(
      `  ${isMet ? ' ' : '!'} ${name.padEnd(34)} ${`${value}${unit}`.padStart(10)}  ${wanted.padEnd(16)} ${peers}`.trimEnd(),
    );
  }
}
if (failed) console.log('\n! below what it must reach');
