import type { Quotation, QuotationKind } from '../../../lib/core/quotation/quotation.ts';
import type { Span } from '../../../lib/core/text/span.ts';
import type { LabelledQuotation, QuotationCase } from './read-cases.ts';

export type PredictedQuotation = Pick<Quotation, 'kind' | 'source' | 'content'>;

/** One passage: optional quotations, found or not, are in none of the three lists. */
export interface CaseOutcome {
  readonly id: string;
  /** The passage's kind, as its file is named. */
  readonly kind: string;
  readonly found: readonly { readonly expected: LabelledQuotation; readonly predicted: PredictedQuotation }[];
  readonly missed: readonly LabelledQuotation[];
  readonly spurious: readonly PredictedQuotation[];
}

export interface Tally {
  readonly found: number;
  readonly missed: number;
  readonly spurious: number;
}

export interface GoldenScore {
  readonly total: Tally;
  /** By what the passage shows, as its file is named. */
  readonly byPassageKind: Readonly<Record<string, Tally>>;
  /** By the labelled kind, or for what is spurious by the predicted one. */
  readonly byQuotationKind: Readonly<Record<QuotationKind, Tally>>;
}

/** As for the golden article: the least overlap (intersection over union, in UTF-16 code units) that finds a content. */
const CONTENT_OVERLAP = 0.6;

/**
 * Pairs what was predicted for a passage with what is labelled there, one to one, best overlap first. A pair needs
 * contents that overlap by 0.6 (in the best of the label's readings) and sources that touch; where the label names no
 * source, any will do.
 */
export function comparePassage(passage: QuotationCase, predictions: readonly PredictedQuotation[]): CaseOutcome {
  const pairs = passage.quotations
    .flatMap((expected) =>
      predictions.map((predicted) => ({ expected, predicted, overlap: contentOverlap(expected, predicted) })),
    )
    .filter(({ expected, predicted, overlap }) => overlap >= CONTENT_OVERLAP && sourcesTouch(expected, predicted))
    // An optional label must not take the prediction that a required one needs.
    .sort((a, b) => Number(a.expected.optional) - Number(b.expected.optional) || b.overlap - a.overlap);

  const paired = new Set<LabelledQuotation | PredictedQuotation>();
  const found: CaseOutcome['found'][number][] = [];
  for (const { expected, predicted } of pairs) {
    if (paired.has(expected) || paired.has(predicted)) continue;
    paired.add(expected).add(predicted);
    if (!expected.optional) found.push({ expected, predicted });
  }
  return {
    id: passage.id,
    kind: passage.kind,
    found,
    missed: passage.quotations.filter((expected) => !expected.optional && !paired.has(expected)),
    spurious: predictions.filter((predicted) => !paired.has(predicted)),
  };
}

/** Sums the outcomes of passages. */
export function tallyOutcomes(outcomes: readonly CaseOutcome[]): GoldenScore {
  const passageKinds = [...new Set(outcomes.map(({ kind }) => kind))];
  return {
    total: count(outcomes, () => true),
    byPassageKind: Object.fromEntries(
      passageKinds.map((kind) => [
        kind,
        count(
          outcomes.filter((outcome) => outcome.kind === kind),
          () => true,
        ),
      ]),
    ),
    byQuotationKind: {
      direct: count(outcomes, (kind) => kind === 'direct'),
      mixed: count(outcomes, (kind) => kind === 'mixed'),
      indirect: count(outcomes, (kind) => kind === 'indirect'),
    },
  };
}

function count(outcomes: readonly CaseOutcome[], wanted: (kind: QuotationKind) => boolean): Tally {
  return {
    found: outcomes.flatMap(({ found }) => found).filter(({ expected }) => wanted(expected.kind)).length,
    missed: outcomes.flatMap(({ missed }) => missed).filter(({ kind }) => wanted(kind)).length,
    spurious: outcomes.flatMap(({ spurious }) => spurious).filter(({ kind }) => wanted(kind)).length,
  };
}

function contentOverlap(expected: LabelledQuotation, predicted: PredictedQuotation): number {
  return Math.max(
    ...[expected.content, ...expected.alternatives].map((reading) => intersectionOverUnion(reading, predicted.content)),
  );
}

function sourcesTouch(expected: LabelledQuotation, predicted: PredictedQuotation): boolean {
  return expected.source.length === 0 || shared(expected.source, predicted.source) > 0;
}

function intersectionOverUnion(a: readonly Span[], b: readonly Span[]): number {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (size(a) + size(b) - both);
}

function shared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const x of a) for (const y of b) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return sum;
}

function size(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
