import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where PolNeAR is: the folder that POLNEAR names, or the one beside the project. Undefined when it is not there. */
export function polnearFolder(): string | undefined {
  const folder = process.env.POLNEAR ?? join(import.meta.dirname, '../../../shared/corpora/polnear');
  return existsSync(join(folder, 'train', 'text')) ? folder : undefined;
}
