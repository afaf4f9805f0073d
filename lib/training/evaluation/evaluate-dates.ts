import type { DatePrecision } from '../../core/article/attributed-quotation.ts';
import type { Quotation } from '../../core/quotation/quotation.ts';
import { indexRegistry } from '../../core/speaker/registry/lookup.ts';
import { shippedRegistry } from '../../core/speaker/registry/shipped-registry.ts';
import { resolveSpeakers } from '../../core/speaker/resolve-speakers.ts';
import type { SaidOn } from '../../core/statement/said-on/said-on.ts';
import { saidOnEach } from '../../core/statement/said-on/said-on-each.ts';

export interface DateLabelledArticle {
  readonly id: string;
  readonly text: string;
  readonly publishedAt?: string;
  readonly quotations: readonly (Omit<Quotation, 'confidence'> & {
    readonly saidOn?: string;
    readonly saidOnPrecision?: DatePrecision;
  })[];
}

export interface DateMiss {
  readonly article: string;
  readonly content: string;
  readonly labelled: SaidOn | undefined;
  readonly found: SaidOn | undefined;
}

export interface DateEvaluation {
  /** Quotations that the text dates; those of them that were given that day with that precision. */
  readonly dated: number;
  readonly right: number;
  /** Quotations that it doesn't date; those of them that were given a date all the same. */
  readonly undated: number;
  readonly invented: number;
  readonly misses: readonly DateMiss[];
}

/** Dates the labelled quotations, at their labelled bounds, with the speakers that Parley finds itself. */
export function evaluateDates(articles: readonly DateLabelledArticle[]): DateEvaluation {
  const registry = indexRegistry(shippedRegistry());
  const tally = { dated: 0, right: 0, undated: 0, invented: 0 };
  const misses: DateMiss[] = [];
  for (const { id, text, publishedAt, quotations } of articles) {
    const said = quotations.map((quotation) => ({ ...quotation, confidence: 1 }));
    const context = publishedAt === undefined ? {} : { publishedAt };
    const attributions = resolveSpeakers(text, said, { ...context, registry });
    const dates = saidOnEach(
      text,
      said,
      context,
      attributions.map(({ speaker }) => speaker),
      attributions.map(({ venue }) => venue),
    );
    for (const [index, quotation] of quotations.entries()) {
      const labelled: SaidOn | undefined =
        quotation.saidOn === undefined
          ? undefined
          : { saidOn: quotation.saidOn, precision: quotation.saidOnPrecision ?? 'day' };
      const found = dates[index];
      const same = found?.saidOn === labelled?.saidOn && found?.precision === labelled?.precision;
      if (labelled) {
        tally.dated += 1;
        if (same) tally.right += 1;
      } else {
        tally.undated += 1;
        if (found) tally.invented += 1;
      }
      if (!same)
        misses.push({ article: id, content: quotation.content.map((span) => span.text).join(' '), labelled, found });
    }
  }
  return { ...tally, misses };
}
