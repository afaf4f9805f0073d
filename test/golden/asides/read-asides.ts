import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { TextSpan } from '../../../lib/core/text/span.ts';
import { locateString } from '../wire/read-wire.ts';

/** The sets that nothing is learned from. */
export type MeasuredAsides = 'held' | 'held-briefs';
export type AsideSet = MeasuredAsides | 'practice' | 'briefs';

/** A labelled article of general news. `topics` is empty for what isn't on arms. Offsets are UTF-16 code units. */
export interface Aside {
  readonly id: string;
  readonly text: string;
  readonly quotations: readonly { readonly content: readonly TextSpan[]; readonly topics: readonly string[] }[];
}

const located = z.union([z.string(), z.object({ text: z.string(), nth: z.int().positive() })]);
const asideFile = z.strictObject({
  article: z.string(),
  publishedAt: z.iso.date(),
  quotations: z.array(z.strictObject({ content: z.array(located).nonempty(), topics: z.array(z.string()).max(3) })),
});

/** The articles of a set, in the order of their numbers. */
export function readAsides(set: AsideSet): Aside[] {
  const folder = join(import.meta.dirname, set);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort((one, other) => numberOf(one) - numberOf(other))
    .map((file) => {
      const labels = asideFile.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
      const text = readFileSync(join(folder, labels.article), 'utf8').trimEnd();
      const quotations = labels.quotations.map(({ content, topics }) => ({
        content: content.map((wanted) => locateString(text, wanted, file)),
        topics,
      }));
      return { id: file.replace(/\.json$/, ''), text, quotations };
    });
}

/** 31 of "031-mackerel-observers" */
export function numberOf(id: string): number {
  return Number.parseInt(id, 10);
}
