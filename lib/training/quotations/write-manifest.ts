import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { MODEL_VERSION } from '../../core/quotation/learned/model-file.ts';
import { sha256 } from '../../core/text/sha256.ts';
import { quotationSection } from '../evaluation/evaluate-quotations.ts';
import type { AttributedArticle } from './wire-attributions.ts';

/** Figures of a machine, not of the model, which don't belong in the manifest. */
const TIMES: ReadonlySet<string> = new Set([
  'load, bundled as for a Lambda',
  'load, from the sources',
  'median time for 1,000 words',
]);

/** What the model was made from, and how it did on articles left out. */
export interface Learned {
  readonly corpus: readonly AttributedArticle[];
  readonly wire: readonly AttributedArticle[];
  readonly crossValidated: object;
}

/** Writes beside the model what it is, what it was trained on, and how it does on the dev split. */
export async function writeManifest(folder: string, model: Uint8Array, learned: Learned): Promise<void> {
  const { figures } = await quotationSection();
  const manifest = {
    extractorVersion: MODEL_VERSION,
    sha256: sha256(model),
    bytes: model.length,
    gzippedBytes: gzipSync(model).length,
    trainedOn: {
      corpus: 'PolNeAR 1.0.0',
      split: 'train',
      ...sizeOf(learned.corpus),
      wire: sizeOf(learned.wire),
    },
    crossValidated: learned.crossValidated,
    measuredOn: 'PolNeAR 1.0.0, dev',
    figures: Object.fromEntries(figures.filter(({ name }) => !TIMES.has(name)).map(({ name, value }) => [name, value])),
  };
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

function sizeOf(articles: readonly AttributedArticle[]) {
  return {
    articles: articles.length,
    attributions: articles.reduce((sum, { attributions }) => sum + attributions.length, 0),
  };
}
