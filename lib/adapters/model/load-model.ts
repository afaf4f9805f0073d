import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createExtractor, type ExtractQuotations } from '../../core/quotation/extract-quotations.ts';
import { parseModel, type QuotationModel } from '../../core/quotation/model.ts';

/** The path of the quotation model in the repository. */
export const MODEL_FILE = join(import.meta.dirname, '../../core/quotation/model/quotations.bin');

/**
 * Reads the quotation model from disk.
 *
 * @throws ModelFileError for a file that holds no model of this version
 */
export function loadModel(file: string = modelFile()): QuotationModel {
  return parseModel(readFileSync(file));
}

/** The extractor with the model that Parley ships with. */
export function loadExtractor(): ExtractQuotations {
  return createExtractor(loadModel());
}

/** A Lambda has its copy beside the bundled code. */
function modelFile(): string {
  const bundled = join(process.env.LAMBDA_TASK_ROOT ?? '', basename(MODEL_FILE));
  return process.env.LAMBDA_TASK_ROOT !== undefined && existsSync(bundled) ? bundled : MODEL_FILE;
}
