import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of PolNeAR: POLNEAR, or the one beside the project. Undefined if it isn't there. */
export function polnearFolder(): string | undefined {
  const folder = process.env.POLNEAR ?? join(import.meta.dirname, '../../../../shared/corpora/polnear');
  return existsSync(join(folder, 'train', 'text')) ? folder : undefined;
}
