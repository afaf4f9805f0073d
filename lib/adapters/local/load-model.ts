import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseModel, type QuotationModel } from '../../core/quotation/model.ts';

/** Where the model stands in the repository. */
export const MODEL_FILE = join(import.meta.dirname, '../../core/quotation/model/quotations.bin');

/**
 * Reads the quotation model from disk.
 *
 * @param file where a bundle keeps its own copy
 * @throws ModelFileError for a file that holds no model of this version
 */
export function loadModel(file: string = MODEL_FILE): QuotationModel {
  return parseModel(readFileSync(file));
}
