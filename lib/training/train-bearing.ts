import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bearingFeatures } from '../core/topic/bearing/bearing-features.ts';
import { type BearingWeights, likelihoodOf, likelyToBear } from '../core/topic/bearing/bears-on-arms.ts';
import { wordShare } from '../core/topic/filing/file-quotation.ts';
import { taxonomy } from '../core/topic/taxonomy.ts';
import { learnYesNo } from './adagrad.ts';
import { type BearingArticle, type BearingExample, bearingArticles } from './bearing-lessons.ts';
import { polnearFolder } from './corpus-path.ts';

/**
 * Learns anew which quotations that the rules take for ones on arms are so, and says how that does on articles left out, beside the
 * rules alone.
 */
const FOLDS = 5;
/** Neighbours are by one writer: so many are left out together. */
const TOGETHER = 8;
const WEIGHTS = join(import.meta.dirname, '../core/topic/bearing/bearing-weights.json');
const OPTIONS = { rate: 0.1, epochs: 8 };
/** How often a word must come for it to be learned, and what it must say for it to be kept. */
const SEEN = 8;
const TELLING = 0.4;

const folder = polnearFolder();
if (!folder) {
  console.error('skipped: no corpus. Set POLNEAR to the folder that holds PolNeAR’s train/ and dev/.');
  process.exit(1);
}

function namedOf({ features, article, quotationStems, paragraphStems }: BearingExample): (readonly [string, number])[] {
  return [
    ...[...features].map(([name, value]) => [`feature ${name}`, value] as const),
    ...(article.main === undefined ? [] : [[`topic ${article.main}`, 1] as const]),
    ...quotationStems.map((stem) => [`quotation ${stem}`, wordShare(quotationStems)] as const),
    ...paragraphStems.map((stem) => [`paragraph ${stem}`, wordShare(paragraphStems)] as const),
    ...article.stems.map((stem) => [`article ${stem}`, wordShare(article.stems)] as const),
  ];
}

function fitBearing(taught: readonly BearingArticle[]): BearingWeights {
  const examples = taught.flatMap(({ times, examples }) => Array.from({ length: times }, () => examples).flat());
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

const articles = bearingArticles(folder);
const isOut = (_article: BearingArticle, index: number, fold: number) => Math.floor(index / TOGETHER) % FOLDS === fold;
const leftOut = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = fitBearing(articles.filter((article, index) => !isOut(article, index, fold)));
  return articles
    .filter((article, index) => isOut(article, index, fold))
    .flatMap(({ origin, examples }) =>
      examples.map((example) => ({ origin, ...example, likelihood: likelihoodOf(example, weights) })),
    );
}).flat();
for (const origin of ['wire', 'aside', 'corpus'])
  for (const least of ['by rules', 0.2, 0.3, likelyToBear, 0.5, 0.6] as const) {
    const asked = leftOut.filter((example) => example.origin === origin);
    const taken = asked.filter(({ isAsked, isOnByRules, likelihood }) =>
      least === 'by rules' ? isOnByRules : isAsked && likelihood >= least,
    );
    const right = taken.filter(({ isOn }) => isOn).length;
    const labelled = asked.filter(({ isOn }) => isOn).length;
    const shares = [right / taken.length, right / labelled].map((share) => share.toFixed(3));
    const taking = least === 'by rules' ? least : `from ${least} on`;
    console.error(`${origin}, left out, ${taking}: ${shares[0]} of ${taken.length} right, ${shares[1]} found`);
  }
writeFileSync(WEIGHTS, `${JSON.stringify(fitBearing(articles), null, 2)}\n`);
