import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Aside, numberOf } from './read-asides.ts';

const readingFile = z.array(z.array(z.string()).max(3));

/** The topics that a second reader gave the quotations of an article that is measured on, in their order. */
export function readAsideReading({ id, quotations }: Aside): readonly (readonly string[])[] {
  const file = join(import.meta.dirname, 'second-reading', `${String(numberOf(id)).padStart(3, '0')}.json`);
  const topics = readingFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  if (topics.length !== quotations.length)
    throw new Error(`${file}: ${topics.length} quotations were read, the article has ${quotations.length}`);
  return topics;
}
