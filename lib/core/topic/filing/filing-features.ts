import type { Span } from '../../text/span.ts';
import type { ArticleTopics } from '../article/article-topics.ts';
import { plainWeightOf } from '../evidence/evidence.ts';
import { paragraphAt } from '../evidence/stretch.ts';
import type { TopicReason } from '../rules/judge-topic.ts';
import { stretchFeatures } from './stretch-features.ts';

/** The features that speak for or against filing a quotation under a topic: 1 unless it says otherwise. */
export const filingFeatures = [
  'always',
  /** Which rule judged it. */
  'own words',
  'own words and article',
  'article',
  'words nearby',
  'own words and sentence',
  'other subject',
  'other topic',
  'narrower topic',
  'louder topic',
  'too weak',
  /** No rule: neither its words nor those nearby name the topic. */
  'unsaid',
  /** The weights of its own words and of those nearby, and how far they are below those of the strongest topic. */
  'own',
  'hasOwn',
  'near',
  'ownBelow',
  'nearBelow',
  /** Whether the article lends the topic; whether as its main topic. */
  'lent',
  'main',
  /** The logarithm of its share of what the article says on any topic, and its rank by that. */
  'share',
  'rank1',
  'rank2',
  'rank3',
  'rank4',
  'rankLater',
  'unranked',
  /** How many paragraphs back, and ahead, the article speaks of it in plain words; whether it is the topic spoken of last before, and first of all. */
  'back0',
  'back1',
  'back2',
  'back3',
  'backFar',
  'backNone',
  'ahead1',
  'ahead2',
  'ahead3',
  'aheadFar',
  'aheadNone',
  'last',
  'first',
  /** The same, if the quotation's own words are on no topic. */
  'silent',
  'silentMain',
  'silentShare',
  'silentRank1',
  'silentRank2',
  'silentRank3',
  'silentRankLater',
  'silentBack0',
  'silentBack1',
  'silentBack2',
  'silentBack3',
  'silentBackFar',
  'silentBackNone',
  'silentAhead1',
  'silentAhead2',
  'silentAhead3',
  'silentAheadFar',
  'silentAheadNone',
  'silentLast',
  'silentFirst',
  ...stretchFeatures,
] as const;

export type FilingFeature = (typeof filingFeatures)[number];
export type FilingFeatures = ReadonlyMap<FilingFeature, number>;

const heaviest = 4;
/** Scales weights of words to about the size of features that are 0 or 1. */
const perWeight = 0.5;
/** Added to shares, so that 0 has a logarithm, too. */
const leastShare = 0.02;
const ranks = ['rank1', 'rank2', 'rank3', 'rank4'] as const;
const silentRanks = ['silentRank1', 'silentRank2', 'silentRank3'] as const;

const back = ['back0', 'back1', 'back2', 'back3'] as const;
const ahead = [undefined, 'ahead1', 'ahead2', 'ahead3'] as const;
const silentBack = ['silentBack0', 'silentBack1', 'silentBack2', 'silentBack3'] as const;
const silentAhead = [undefined, 'silentAhead1', 'silentAhead2', 'silentAhead3'] as const;

/**
 * The features of each of a quotation's reasons by the rules, in their order.
 *
 * @param content the quotation's spans in the article's text
 */
export function filingFeaturesOf(
  article: ArticleTopics,
  reasons: readonly TopicReason[],
  content: readonly Span[],
): FilingFeatures[] {
  const paragraph = paragraphAt(article.evidence.words, content);
  const last = article.places.lastBefore(content[0]?.start ?? 0);
  const weights = reasons.map(({ ownWords, nearby }) => ({
    own: plainWeightOf(ownWords),
    near: plainWeightOf(nearby),
  }));
  const mostOwn = Math.max(0, ...weights.map(({ own }) => own));
  const mostNear = Math.max(0, ...weights.map(({ near }) => near));
  return reasons.map(({ topic, rule, ownWords, nearby, counts }, index) => {
    const { own, near } = weights[index] ?? { own: 0, near: 0 };
    const rank = article.shares.findIndex((each) => each.topic === topic);
    const share = Math.log((article.shares[rank]?.share ?? 0) + leastShare);
    const features = new Map<FilingFeature, number>([
      ['always', 1],
      [!counts && ownWords.length + nearby.length === 0 ? 'unsaid' : rule, 1],
      ['own', Math.min(own, heaviest) * perWeight],
      ['near', Math.min(Math.max(0, near), heaviest) * perWeight],
      ['ownBelow', (own - mostOwn) * perWeight],
      ['nearBelow', (Math.max(0, near) - mostNear) * perWeight],
      ['share', share],
      [rank < 0 ? 'unranked' : (ranks[rank] ?? 'rankLater'), 1],
    ]);
    const isMain = article.topics[0]?.topic === topic;
    if (own > 0) features.set('hasOwn', 1);
    if (isMain) features.set('main', 1);
    if (article.topics.some((lent) => lent.topic === topic)) features.set('lent', 1);
    const steps = article.places.stepsTo(topic, paragraph);
    const isFirst = article.places.first === topic;
    features.set(steps.back === undefined ? 'backNone' : (back[steps.back] ?? 'backFar'), 1);
    features.set(steps.ahead === undefined ? 'aheadNone' : (ahead[steps.ahead] ?? 'aheadFar'), 1);
    if (last === topic) features.set('last', 1);
    if (isFirst) features.set('first', 1);
    if (mostOwn > 0) return features;
    features.set('silent', 1);
    features.set(steps.back === undefined ? 'silentBackNone' : (silentBack[steps.back] ?? 'silentBackFar'), 1);
    features.set(steps.ahead === undefined ? 'silentAheadNone' : (silentAhead[steps.ahead] ?? 'silentAheadFar'), 1);
    if (last === topic) features.set('silentLast', 1);
    if (isFirst) features.set('silentFirst', 1);
    features.set('silentShare', share);
    features.set(silentRanks[rank] ?? 'silentRankLater', 1);
    if (isMain) features.set('silentMain', 1);
    return features;
  });
}
