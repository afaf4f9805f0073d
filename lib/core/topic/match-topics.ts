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
    readArticle: (article) => readArticleTopics(find, article),
    matchQuotation: (words) =>
      explainQuotation(words)
        .reasons.filter(({ counts }) => counts)
        .map(matchOf),
    explainQuotation,
  };
}

function explain(
  find: FindEvidence,
  taxonomy: Taxonomy,
  { content, sentence, article }: QuotationWords,
): TopicExplanation {
  const own = find(content);
  const around = sentence === undefined ? undefined : find(sentence);
  const lent = new Map(article?.topics.map((match) => [match.topic, match]));
  const otherSubjects = weightOf(own.otherSubjects);
  const ownDecides = [...own.topics.values()].some((evidence) => weightOf(evidence) >= 1);
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
    const ownWeight = weightOf(ownWords);
    if (ownWeight >= 1 && (otherSubjects < 1 || ownWords.some(({ weight }) => weight >= 1)))
      return { ...evidence, rule: 'own words', weight: ownWeight, counts: true };
    const support = ownWeight + weightOf(inSentence) * 0.7 + (lent.has(topic) ? 1 : 0);
    if (support < 1 || (ownDecides && ownWeight <= 0))
      return { ...evidence, rule: 'too weak', weight: support, counts: false };
    const weight = support - otherSubjects;
    if (weight < 1) return { ...evidence, rule: 'other subject', weight, counts: false };
    const rule = !lent.has(topic) ? 'own words and sentence' : ownWeight > 0 ? 'own words and article' : 'article';
    return { ...evidence, rule, weight, counts: true };
  });
  return { reasons: reasons.toSorted((a, b) => b.weight - a.weight), otherSubjects: own.otherSubjects };
}

function matchOf({ topic, weight, ownWords, sentence, articleWords }: TopicReason): TopicMatch {
  const found = [...ownWords, ...sentence].filter((each) => each.weight > 0).map((each) => each.words);
  return { topic, weight, words: [...new Set([...found, ...articleWords])] };
}
