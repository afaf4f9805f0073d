import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BoostedTrees, sumTrees } from '../core/learned/boosted-trees.ts';
import { likelihoodOf } from '../core/learned/likelihood.ts';
import { readTrees, writeTrees } from '../core/learned/written-trees.ts';
import { bearingFeatures, namedFeatures } from '../core/topic/bearing/bearing-features.ts';
import { likelyToBear } from '../core/topic/bearing/bears-on-arms.ts';
import { type Impressions, type ImpressionWeights, impressionsBy } from '../core/topic/bearing/first-impression.ts';
import { lookFeatures, secondLooks } from '../core/topic/bearing/second-look.ts';
import { taxonomy } from '../core/topic/taxonomy.ts';
import { wordShare } from '../core/topic/words/word-weights.ts';
import { learnYesNo } from './learners/adagrad.ts';
import { boost } from './learners/boosting.ts';
import { logOdds } from './learners/objectives.ts';
import { type BearingArticle, type BearingExample, bearingArticles } from './lessons/bearing-lessons.ts';
import { polnearFolder } from './lessons/corpus-path.ts';

/**
 * Learns again which quotations are on arms, and prints how that does on articles left out, beside the rules alone. The
 * trees are grown on impressions by weights that were learned without the article.
 */
const FOLDS = 5;
/** Neighbouring articles are by one writer: this many are left out together. */
const TOGETHER = 8;
const FOLDER = join(import.meta.dirname, '../core/topic/bearing');
const OPTIONS = { rate: 0.1, epochs: 8 };
/** How often a word must occur to be learned, and how much it must say to be kept. */
const SEEN = 8;
const TELLING = 0.4;
/** The corpus' quotations that the rules put on nothing are much alike: for impressions, one in this many will do. */
const EVERY = 32;
const TREES = { trees: 300, depth: 4, rate: 0.05, sample: 0.7, columns: 0.5, leaf: 20, l2: 2 };

const folder = polnearFolder();
if (!folder) {
  console.error('skipped: no corpus. Set POLNEAR to the folder that holds PolNeAR’s train/ and dev/.');
  process.exit(1);
}

function namedOf({ features, article, quotationStems, paragraphStems }: BearingExample): (readonly [string, number])[] {
  return [
    ...namedFeatures(features).map(([name, value]) => [`feature ${name}`, value] as const),
    ...(article.main === undefined ? [] : [[`topic ${article.main}`, 1] as const]),
    ...quotationStems.map((stem) => [`quotation ${stem}`, wordShare(quotationStems)] as const),
    ...paragraphStems.map((stem) => [`paragraph ${stem}`, wordShare(paragraphStems)] as const),
    ...article.stems.map((stem) => [`article ${stem}`, wordShare(article.stems)] as const),
  ];
}

function fitImpression(taught: readonly BearingArticle[]): ImpressionWeights {
  const examples = taught.flatMap(({ origin, times, examples }) => {
    const isShown = ({ isLabelled, isOnByRules }: BearingExample, index: number) =>
      isLabelled && (origin !== 'corpus' || isOnByRules || index % EVERY === 0);
    return Array.from({ length: times }, () => examples.filter(isShown)).flat();
  });
  const named = examples.map(namedOf);
  const seen = new Map<string, number>();
  for (const [name] of named.flat()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const kept = [...seen].filter(([, count]) => count >= SEEN).map(([name]) => name);
  const places = new Map(kept.map((name, place) => [name, place]));
  const weights = learnYesNo(
    examples.map(({ isOn }, index) => {
      const known = named[index]!.filter(([name]) => places.has(name));
      return {
        at: Int32Array.from(known, ([name]) => places.get(name)!),
        by: Float64Array.from(known, ([, value]) => value),
        isSo: isOn,
      };
    }),
    kept.length,
    OPTIONS,
  );
  const weightsOf = (kind: string, names: readonly string[], least: number): Record<string, number> => {
    const entries = names.map((name) => [name, weights[places.get(`${kind} ${name}`) ?? -1] ?? 0] as const);
    const telling = entries.filter(([, weight]) => Math.abs(weight) >= least);
    return Object.fromEntries(telling.map(([name, weight]) => [name, Math.round(weight * 100) / 100]));
  };
  const wordsOf = (kind: string): string[] =>
    kept
      .filter((name) => name.startsWith(`${kind} `))
      .map((name) => name.slice(kind.length + 1))
      .toSorted();
  return {
    features: weightsOf('feature', bearingFeatures, 0),
    topics: weightsOf('topic', Object.keys(taxonomy.topics), 0),
    quotationWords: weightsOf('quotation', wordsOf('quotation'), TELLING),
    paragraphWords: weightsOf('paragraph', wordsOf('paragraph'), TELLING),
    articleWords: weightsOf('article', wordsOf('article'), TELLING),
  };
}

interface Looks extends BearingArticle {
  /** One for each example; undefined for those not asked about. */
  readonly rows: readonly (Float32Array | undefined)[];
}

function looksAt(article: BearingArticle, impressions: Impressions): Looks {
  const seen = article.examples.map((grounds) => {
    if (!grounds.isAsked) return undefined;
    return { grounds, impression: impressions.of(grounds, impressions.ofArticle(grounds.article)) };
  });
  return { ...article, rows: secondLooks(seen) };
}

function growTrees(taught: readonly Looks[]): BoostedTrees {
  const lessons = taught.flatMap(({ rows, examples, times }) =>
    examples.flatMap(({ isOn, isLabelled }, index) => {
      const row = rows[index];
      return row && isLabelled ? [{ row, isOn, times }] : [];
    }),
  );
  const isSo = Uint8Array.from(lessons, ({ isOn }) => Number(isOn));
  const weights = Float32Array.from(lessons, ({ times }) => times);
  const trees = boost(
    lessons.map(({ row }) => row),
    logOdds(isSo, weights),
    TREES,
  );
  return readTrees(writeTrees(trees, lookFeatures), lookFeatures);
}

const articles = bearingArticles(folder);
const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
const foldOf = (index: number) => Math.floor(index / TOGETHER) % FOLDS;
const impressions = folds.map((fold) =>
  impressionsBy(fitImpression(articles.filter((_, index) => foldOf(index) !== fold))),
);
const looks = articles.map((article, index) => looksAt(article, impressions[foldOf(index)]!));
const grown = folds.map((fold) => growTrees(looks.filter((_, index) => foldOf(index) !== fold)));
const leftOut = looks.flatMap(({ origin, examples, rows }, article) =>
  examples.map((example, index) => {
    const row = rows[index];
    const likelihood = row ? likelihoodOf(sumTrees(grown[foldOf(article)]!, row)) : 0;
    return { origin, ...example, likelihood };
  }),
);
for (const origin of ['wire', 'wire’s beginning', 'aside', 'aside’s beginning', 'brief', 'corpus'])
  for (const least of ['by rules', 0.2, 0.3, 0.4, likelyToBear, 0.6] as const) {
    const asked = leftOut.filter((example) => example.origin === origin && example.isLabelled);
    const taken = asked.filter(({ isAsked, isOnByRules, likelihood }) =>
      least === 'by rules' ? isOnByRules : isAsked && likelihood >= least,
    );
    const right = taken.filter(({ isOn }) => isOn).length;
    const labelled = asked.filter(({ isOn }) => isOn).length;
    const shares = [right / taken.length, right / labelled].map((share) => share.toFixed(3));
    const taking = least === 'by rules' ? least : `from ${least} on`;
    console.error(`${origin}, left out, ${taking}: ${shares[0]} of ${taken.length} right, ${shares[1]} found`);
  }
write('bearing-weights.json', fitImpression(articles));
write('bearing-trees.json', writeTrees(growTrees(looks), lookFeatures));

function write(file: string, weights: object): void {
  writeFileSync(join(FOLDER, file), `${JSON.stringify(weights, null, 2)}\n`);
}
