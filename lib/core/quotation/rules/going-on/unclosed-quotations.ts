import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import { type Quoted, STRAY } from '../../quote-marks.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';

/** How many paragraphs without marks of their own may follow the first. */
const MOST_PARAGRAPHS = 5;
const CONFIDENCE = 0.8;

export const UNCLOSED_QUOTATIONS: QuotationRule = {
  name: 'unclosed quotations',
  reason:
    'where only the last of several paragraphs closes what the first opened, the ones between are quoted, too: translated copy leaves out the marks that reopen each',
  apply: (found, { reading: { document } }) => {
    let all: readonly Found[] = found;
    for (const stretch of document.marks.quoted) {
      const run = stretch.closed ? undefined : runFrom(document, stretch);
      const said = run && speakerOf(all, stretch, run, document);
      if (!run || !said) continue;
      // "stressed | that “it is late." is one clause.
      const [lead] = said.content.filter((part) => part.start < stretch.start && part.end > stretch.start);
      const content = lead ? [{ ...run[0]!, start: lead.start }, ...run.slice(1)] : run;
      all = [...all.filter((one) => one.head !== said.head && !isWithin(one, run)), { ...said, content }];
    }
    return all;
  },
};

/** The stretches of a quotation's paragraphs, up to the mark that closes it; undefined without one. */
function runFrom({ paragraphs, paragraphAt, marks }: Document, { start, end }: Quoted): Stretch[] | undefined {
  const first = paragraphAt[start]!;
  const run = [{ start, end }];
  if (end !== paragraphs[first + 1]) return undefined;
  for (let p = first + 1; p + 1 < paragraphs.length && p <= first + MOST_PARAGRAPHS; p++) {
    const [from, to] = [paragraphs[p]!, paragraphs[p + 1]!];
    const close = marks.roles.subarray(from, to).findIndex((role) => role !== 0);
    run.push({ start: from, end: close < 0 ? to : from + close + 1 });
    if (close >= 0) return marks.roles[from + close] === STRAY ? run : undefined;
  }
  return undefined;
}

/** Whoever speaks by a cue after the closing mark, or by the one found for the opening mark. */
function speakerOf(
  found: readonly Found[],
  { start }: Quoted,
  run: readonly Stretch[],
  { paragraphAt }: Document,
): Found | undefined {
  const { end } = run[run.length - 1]!;
  const isAfter = ({ head }: Found) => head >= end && paragraphAt[head] === paragraphAt[end - 1];
  const said = found.find(
    (one) => isAfter(one) && one.content.some((part) => part.start < end && part.end > run[0]!.start),
  );
  const before = found.find(({ content }) => content.some((part) => part.start <= start && part.end > start));
  const one = said ?? before;
  return one && { ...one, confidence: Math.max(one.confidence, CONFIDENCE), inner: [] };
}

function isWithin({ head, content }: Found, run: readonly Stretch[]): boolean {
  return [head, ...content.map(({ start }) => start)].some((at) =>
    run.some(({ start, end }) => start <= at && at < end),
  );
}
