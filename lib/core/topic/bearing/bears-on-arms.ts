import type { Span } from '../../text/span.ts';
import type { ArticleTopics } from '../article-topics.ts';
import { tellingWords } from '../filing/file-quotation.ts';
import { filedWords } from '../filing/filed-words.ts';
import type { ReasonsByRules } from '../judge-by-rules.ts';
import type { LearnedWord } from '../judge-topic.ts';
import type { TopicId } from '../topic.ts';
import type { ArticleBearing } from './article-bearing.ts';
import type { BearingFeature, BearingFeatures } from './bearing-features.ts';
import learned from './bearing-weights.json' with { type: 'json' };
import { bearingFeaturesOf, paragraphAt } from './quotation-bearing.ts';

/** How much each feature says for a quotation's being on arms, the topic that its article lends, and words: of the quotation, beside it in its paragraph, of the article. */
export interface BearingWeights {
  readonly features: Readonly<Partial<Record<BearingFeature, number>>>;
  readonly topics: Readonly<Record<TopicId, number>>;
  /** By stem. */
  readonly quotationWords: Readonly<Record<string, number>>;
  readonly paragraphWords: Readonly<Record<string, number>>;
  readonly articleWords: Readonly<Record<string, number>>;
}

/** Learned by `lib/training/train-bearing.ts`. */
export const learnedBearing: BearingWeights = learned;

/** How likely it must be, whether the rules put it on a topic or on none of those that words speak for. MODEL-CARD.md has the figures. */
export const likelyToBear = 0.4;

/** How likely a quotation is on arms at all, with what its words said of it. */
export interface Bearing {
  readonly likelihood: number;
  readonly learnedWords: readonly LearnedWord[];
}

/**
 * How likely a quotation is on arms, whatever topic: general news brushes them in a paragraph, or has "tunnels" and "inspectors"
 * of its own, and goes on with something else, which phrases can't tell.
 *
 * @param stems of its words, see `filedWords`
 * @param byRules what the rules found for it
 */
export function bearingOf(
  article: ArticleTopics,
  content: readonly Span[],
  stems: readonly string[],
  byRules: ReasonsByRules,
  weights: BearingWeights,
): Bearing {
  const grounds = bearingGrounds(article, content, byRules, stems);
  return {
    likelihood: likelihoodOf(grounds, weights),
    learnedWords: tellingWords(weights.quotationWords, grounds.quotationStems),
  };
}

export function likelihoodOf(
  { features, article, quotationStems, paragraphStems }: BearingGrounds,
  weights: BearingWeights,
): number {
  let score = scoreOfArticle(article, weights);
  for (const [feature, value] of features) score += (weights.features[feature] ?? 0) * value;
  for (const { weight } of tellingWords(weights.quotationWords, quotationStems)) score += weight;
  for (const { weight } of tellingWords(weights.paragraphWords, paragraphStems)) score += weight;
  return 1 / (1 + Math.exp(-score));
}

/** What its main topic and its words say, read once for all of its quotations. */
function scoreOfArticle(article: ArticleBearing, weights: BearingWeights): number {
  const known = scores.get(weights) ?? new WeakMap<ArticleBearing, number>();
  scores.set(weights, known);
  let score = known.get(article);
  if (score === undefined) {
    score = article.main === undefined ? 0 : (weights.topics[article.main] ?? 0);
    for (const { weight } of tellingWords(weights.articleWords, article.stems)) score += weight;
    known.set(article, score);
  }
  return score;
}

const scores = new WeakMap<BearingWeights, WeakMap<ArticleBearing, number>>();

/** What the likelihood goes by. */
export interface BearingGrounds {
  readonly features: BearingFeatures;
  readonly article: ArticleBearing;
  readonly quotationStems: readonly string[];
  /** Of the paragraph's other words. */
  readonly paragraphStems: readonly string[];
}

export function bearingGrounds(
  article: ArticleTopics,
  content: readonly Span[],
  byRules: ReasonsByRules,
  quotationStems: readonly string[] = filedWords(article.evidence.words, content),
): BearingGrounds {
  const { words } = article.evidence;
  const own = new Set(quotationStems);
  const { stems = [] } = article.bearing.paragraphs[paragraphAt(words, content)] ?? {};
  return {
    features: bearingFeaturesOf(article, content, byRules),
    article: article.bearing,
    quotationStems,
    paragraphStems: stems.filter((stem) => !own.has(stem)),
  };
}
