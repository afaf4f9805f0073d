import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { MODEL_VERSION } from '../core/quotation/learned/model-file.ts';
import { sha256 } from '../core/text/sha256.ts';
import { quotationSection } from './evaluate-quotations.ts';
import type { PolnearArticle } from './polnear.ts';

/** Figures of a machine rather than of the model: not for the manifest. */
const TIMES: ReadonlySet<string> = new Set(['load', 'median time for 1,000 words']);

/** Writes what the model is, what it was trained on, and how it does on the dev split, beside the model. */
export async function writeManifest(
  folder: string,
  model: Uint8Array,
  corpus: readonly PolnearArticle[],
): Promise<void> {
  const { figures } = await quotationSection();
  const manifest = {
    extractorVersion: MODEL_VERSION,
    sha256: sha256(model),
    bytes: model.length,
    gzippedBytes: gzipSync(model).length,
    trainedOn: {
      corpus: 'PolNeAR 1.0.0',
      split: 'train',
      articles: corpus.length,
      attributions: corpus.reduce((sum, { attributions }) => sum + attributions.length, 0),
    },
    measuredOn: 'PolNeAR 1.0.0, dev',
    figures: Object.fromEntries(figures.filter(({ name }) => !TIMES.has(name)).map(({ name, value }) => [name, value])),
  };
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
