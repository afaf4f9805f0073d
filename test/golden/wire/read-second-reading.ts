import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DATE_PRECISIONS } from '../../../lib/core/article/attributed-quotation.ts';
import { type WireArticle, WireError } from './read-wire.ts';
import { wireTopics } from './wire-topics.ts';

/** What a second reader, who had only the text and the rules, says of a quotation. Absent: nothing in the article tells. */
export type SecondReading = z.infer<typeof reading>;

const reading = z.strictObject({
  name: z.string().min(1),
  role: z.string().min(1).optional(),
  affiliation: z.string().min(1).optional(),
  via: z.string().min(1).optional(),
  venue: z.string().min(1).optional(),
  /** Null where nothing dates it; absent where the reader wasn't asked (articles below 770). */
  saidOn: z.iso.date().nullable().optional(),
  saidOnPrecision: z.enum(DATE_PRECISIONS).optional(),
  topics: z.array(z.enum(wireTopics)),
});

/**
 * The second reading of an article's quotations, in their order; undefined where there is none.
 * @throws WireError where the file does not parse, or reads another number of quotations than the article has.
 */
export function readSecondReading({ id, quotations }: WireArticle): readonly SecondReading[] | undefined {
  const file = `${Number.parseInt(id, 10).toString().padStart(2, '0')}.json`;
  const path = join(import.meta.dirname, 'second-reading', file);
  if (!existsSync(path)) return undefined;
  const { data, error } = z
    .array(reading)
    .length(quotations.length)
    .safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (error) throw new WireError(`reading second-reading/${file}: ${z.prettifyError(error)}`, { cause: error });
  return data;
}
