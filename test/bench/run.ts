/** Prints how fast Parley is here and now. Ratios are measured side by side; the times depend on the machine. */
import { benchDocuments } from './documents.ts';
import { benchLinking } from './linking.ts';
import { benchPipeline } from './pipeline.ts';
import { benchReading } from './reading.ts';

/** What was measured, and what came out. */
export type Line = readonly [what: string, figure: string];

for (const bench of [benchReading, benchDocuments, benchLinking, benchPipeline])
  for (const [what, figure] of await bench()) console.log(`${what.padEnd(58)} ${figure}`);
console.log(`${'peak memory of this run'.padEnd(58)} ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
