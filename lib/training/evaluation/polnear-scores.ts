import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Quotation } from '../../core/quotation/quotation.ts';
import { seededRandom } from '../learners/random.ts';
import type { PolnearArticle } from '../lessons/polnear.ts';

const byKind = z.object({ direct: z.number(), mixed: z.number(), indirect: z.number() });
const tally = z.object({
  gold: z.number(),
  predicted: z.number(),
  found: z.number(),
  exact: z.number(),
  attributed: z.number(),
  goldByKind: byKind,
  foundByKind: byKind,
});

/** What PolNeAR's scorer counts in an article: statements labelled and predicted, and those of them that are right. */
type Tally = z.infer<typeof tally>;

/** PolNeAR's scorer, the part of it that is used here (`polnear.mjs`, beside the corpora). */
const scorerModule = z.object({
  readSplit: z.custom<(folder: string) => unknown>((value) => typeof value === 'function'),
  scoreArticle: z.custom<(text: string, golds: unknown, predictions: unknown) => unknown>(
    (value) => typeof value === 'function',
  ),
});
const split = z.array(z.object({ id: z.string(), text: z.string(), annotators: z.array(z.unknown()) }));

/** An article's tally, and how much it counts. */
export interface ScoredArticle {
  readonly annotator: string;
  readonly tally: Tally;
  readonly weight: number;
}

/** Shares, 0 to 1. */
export interface PolnearFigures {
  readonly joint: number;
  readonly jointPrecision: number;
  readonly jointRecall: number;
  readonly content: number;
  readonly exact: number;
  readonly sourceRight: number;
  readonly direct: number;
  readonly mixed: number;
  readonly indirect: number;
}

/**
 * Scores what was found in the articles of a split, in their order, by the labels of each article's first annotator.
 *
 * @param scorer the file `polnear.mjs`
 * @throws ZodError if the file is no such scorer
 */
export async function scoreSplit(
  scorer: string,
  folder: string,
  articles: readonly PolnearArticle[],
  found: ReadonlyMap<string, readonly Quotation[]>,
): Promise<ScoredArticle[]> {
  const { readSplit, scoreArticle } = scorerModule.parse(await import(pathToFileURL(scorer).href));
  const golds = new Map(split.parse(readSplit(folder)).map((gold) => [gold.id, gold]));
  return articles.map(({ id, text, annotator }) => ({
    annotator,
    tally: tally.parse(scoreArticle(text, golds.get(id)?.annotators[0] ?? [], found.get(id) ?? [])),
    weight: 1,
  }));
}

/** The articles, weighted so that each annotator has the share of all statements that `shares` gives him. */
export function weighedAs(scored: readonly ScoredArticle[], shares: ReadonlyMap<string, number>): ScoredArticle[] {
  const own = sharesOf(scored);
  return scored.map((one) => ({
    ...one,
    weight: (shares.get(one.annotator) ?? 0) / (own.get(one.annotator) ?? 1),
  }));
}

/** Which share of all statements each annotator labelled, 0 to 1. */
export function sharesOf(scored: readonly ScoredArticle[]): Map<string, number> {
  const all = scored.reduce((sum, { tally: { gold } }) => sum + gold, 0);
  const shares = new Map<string, number>();
  for (const {
    annotator,
    tally: { gold },
  } of scored)
    shares.set(annotator, (shares.get(annotator) ?? 0) + gold / all);
  return shares;
}

export function figuresOf(scored: readonly ScoredArticle[]): PolnearFigures {
  const sum = (count: (tally: Tally) => number) =>
    scored.reduce((total, one) => total + one.weight * count(one.tally), 0);
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  const gold = sum((one) => one.gold);
  const predicted = sum((one) => one.predicted);
  const found = sum((one) => one.found);
  const attributed = sum((one) => one.attributed);
  const recall = (kind: keyof Tally['goldByKind']) =>
    share(
      sum((one) => one.foundByKind[kind]),
      sum((one) => one.goldByKind[kind]),
    );
  return {
    joint: share(2 * attributed, gold + predicted),
    jointPrecision: share(attributed, predicted),
    jointRecall: share(attributed, gold),
    content: share(2 * found, gold + predicted),
    exact: share(2 * sum((one) => one.exact), gold + predicted),
    sourceRight: share(attributed, found),
    direct: recall('direct'),
    mixed: recall('mixed'),
    indirect: recall('indirect'),
  };
}

const RESAMPLES = 1000;

/** How far each figure would scatter over as many other articles: its standard deviation over resampled ones (bootstrap). */
export function standardErrors(scored: readonly ScoredArticle[]): PolnearFigures {
  const random = seededRandom(1);
  const draw = () => scored[Math.floor(random() * scored.length)]!;
  const samples = Array.from({ length: RESAMPLES }, () => figuresOf(scored.map(draw)));
  const deviation = (figure: keyof PolnearFigures) => {
    const mean = samples.reduce((sum, one) => sum + one[figure], 0) / RESAMPLES;
    return Math.sqrt(samples.reduce((sum, one) => sum + (one[figure] - mean) ** 2, 0) / RESAMPLES);
  };
  return {
    joint: deviation('joint'),
    jointPrecision: deviation('jointPrecision'),
    jointRecall: deviation('jointRecall'),
    content: deviation('content'),
    exact: deviation('exact'),
    sourceRight: deviation('sourceRight'),
    direct: deviation('direct'),
    mixed: deviation('mixed'),
    indirect: deviation('indirect'),
  };
}
