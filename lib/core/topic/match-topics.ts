import { type ArticleTopics, readArticleTopics } from './article-topics.ts';
import { createEvidenceFinder, type Evidence, type FindEvidence, weightOf } from './find-evidence.ts';
import type { Taxonomy } from './taxonomy-schema.ts';
import type { TopicId, TopicMatch } from './topic.ts';

export interface QuotationWords {
  /** What was said; fragments joined by a space. */
  readonly content: string;
  /** The sentence that holds the quotation, with its content or without. */
  readonly sentence?: string;
  readonly article?: ArticleTopics;
}

/** Which rule put a quotation on a topic, or kept it off. */
export type TopicRule =
  | 'own words'
  | 'own words and sentence'
  | 'own words and article'
  | 'article'
  | 'too weak'
  | 'narrower topic'
  | 'other subject';

/** Why a quotation is, or isn't, on a topic. */
export interface TopicReason {
  readonly topic: TopicId;
  readonly label: string;
  readonly rule: TopicRule;
  /** What was added up; the topic counts from 1 on. */
  readonly weight: number;
  readonly counts: boolean;
  readonly ownWords: readonly Evidence[];
  readonly sentence: readonly Evidence[];
  /** The words that put the article on the topic. */
  readonly articleWords: readonly string[];
}

export interface TopicExplanation {
  /** Every topic with some evidence, strongest first. */
  readonly reasons: readonly TopicReason[];
  /** What spoke against lending the article's topics. */
  readonly otherSubjects: readonly Evidence[];
}

export interface TopicMatcher {
  readonly readArticle: (article: { title?: string; text: string }) => ArticleTopics;
  /** The topics that count, strongest first; of each, the quotation's own words come first. */
  readonly matchQuotation: (words: QuotationWords) => TopicMatch[];
  readonly explainQuotation: (words: QuotationWords) => TopicExplanation;
}

/** Compiles the taxonomy; keep the matcher. */
export function createTopicMatcher(taxonomy: Taxonomy): TopicMatcher {
  const find = createEvidenceFinder(taxonomy);
  const explainQuotation = (words: QuotationWords) => explain(find, taxonomy, words);
  return {
    readArticle: (article) => readArticleTopics(find, taxonomy.generalTopic, article),
    matchQuotation: (words) =>
      explainQuotation(words)
        .reasons.filter(({ counts }) => counts)
        .map(matchOf),
    explainQuotation,
  };
}

/** Weak own words say which part of its article's subject a quotation is on. */
const enoughInArticle = 0.6;
const sentenceShare = 0.5;

function explain(
  find: FindEvidence,
  taxonomy: Taxonomy,
  { content, sentence, article }: QuotationWords,
): TopicExplanation {
  const own = find(content);
  const around = sentence === undefined ? undefined : find(sentence);
  const lent = new Map(article?.topics.map((match) => [match.topic, match]));
  const about = lent.size > 0;
  const otherSubjects = weightOf(own.otherSubjects);
  const plain = article === undefined || article.literal;
  const topics = new Set([...own.topics.keys(), ...(around?.topics.keys() ?? []), ...lent.keys()]);

  const reasons = [...topics].map((topic): TopicReason => {
    const ownWords = own.topics.get(topic) ?? [];
    const inSentence = (around?.topics.get(topic) ?? []).filter(
      ({ phrase }) => !ownWords.some((each) => each.phrase === phrase),
    );
    const evidence = {
      topic,
      label: taxonomy.topics[topic]?.label ?? topic,
      ownWords,
      sentence: inSentence,
      articleWords: lent.get(topic)?.words ?? [],
    };
    const decides = (each: Evidence) => each.weight >= 1 && (plain || !each.figurative);
    const ownWeight = weightOf(ownWords);
    if (ownWeight >= 1 && ownWords.some(decides))
      return { ...evidence, rule: 'own words', weight: ownWeight, counts: true };
    const withSentence = ownWeight + Math.max(0, weightOf(inSentence)) * sentenceShare;
    if (lent.has(topic)) {
      const weight = 1 + ownWeight - otherSubjects;
      if (weight < 1) return { ...evidence, rule: 'other subject', weight, counts: false };
      return { ...evidence, rule: ownWeight > 0 ? 'own words and article' : 'article', weight, counts: true };
    }
    if (about && ownWeight >= enoughInArticle && otherSubjects < 1)
      return { ...evidence, rule: 'own words and article', weight: 1, counts: true };
    if (!about && withSentence >= 1 && [...ownWords, ...inSentence].some(decides))
      return { ...evidence, rule: 'own words and sentence', weight: withSentence, counts: true };
    return { ...evidence, rule: 'too weak', weight: Math.min(0.99, withSentence), counts: false };
  });
  return {
    reasons: narrowed(reasons, taxonomy.generalTopic).toSorted((a, b) => b.weight - a.weight),
    otherSubjects: own.otherSubjects,
  };
}

/** The general topic yields to a narrower one, unless the quotation names it outright ("arms control"). */
function narrowed(reasons: readonly TopicReason[], generalTopic: TopicId): TopicReason[] {
  const narrower = reasons.some(
    ({ topic, counts, ownWords }) => counts && topic !== generalTopic && ownWords.length > 0,
  );
  return reasons.map((reason) =>
    reason.topic === generalTopic && reason.counts && narrower && !reason.ownWords.some(({ weight }) => weight >= 1)
      ? { ...reason, rule: 'narrower topic', counts: false }
      : reason,
  );
}

function matchOf({ topic, weight, ownWords, sentence, articleWords }: TopicReason): TopicMatch {
  const found = [...ownWords, ...sentence].filter((each) => each.weight > 0).map((each) => each.words);
  return { topic, weight, words: [...new Set([...found, ...articleWords])] };
}
