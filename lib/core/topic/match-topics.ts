import type { Span } from '../text/span.ts';
import { type ArticleTopics, articleTopicsOf } from './article-topics.ts';
import { type Evidence, sumUp, weightOf } from './evidence.ts';
import { createEvidenceFinder } from './find-evidence.ts';
import { evidenceWithin, sentencesAround } from './stretch.ts';
import type { Taxonomy } from './taxonomy-schema.ts';
import type { TopicId, TopicMatch } from './topic.ts';

/** Which rule put a quotation on a topic, or kept it off. */
export type TopicRule =
  | 'own words'
  | 'own words and article'
  | 'article'
  | 'own words and sentence'
  | 'other subject'
  | 'narrower topic'
  | 'too weak';

/** Why a quotation is, or isn't, on a topic. */
export interface TopicReason {
  readonly topic: TopicId;
  readonly label: string;
  readonly rule: TopicRule;
  /** What was added up; a topic that counts has at least 1. */
  readonly weight: number;
  readonly counts: boolean;
  readonly ownWords: readonly Evidence[];
  /** In the rest of the quotation's sentence; looked at only where the article isn't about arms control. */
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
  /** Reads the text once for all of its quotations. The title is for where the text doesn't begin with it. */
  readonly readArticle: (article: { readonly title?: string | undefined; readonly text: string }) => ArticleTopics;
  /** The topics of a quotation, by its spans in the article's text, strongest first; the words that decided, its own first. */
  readonly matchQuotation: (article: ArticleTopics, content: readonly Span[]) => TopicMatch[];
  readonly explainQuotation: (article: ArticleTopics, content: readonly Span[]) => TopicExplanation;
}

/** In an article about arms control, own words of this weight say which part of it a quotation is on. */
const enoughInArticle = 0.7;
/** And one of them must say so by itself, or a list of tanks and guns would always be one of forces. */
const tellingInArticle = 0.5;
/** A phrase that names the general topic ("arms control"), where "treaty" and "missile" in one sentence only hint at it. */
const namesOutright = 1.5;
/** Two words near each other ("inspector + sample") need this much where nobody speaks of arms. */
const pairDecides = 1.5;
/** What the rest of the sentence counts for, beside the quotation's own words. */
const sentenceShare = 0.5;

/** Compiles the taxonomy, which takes some milliseconds: keep the matcher. */
export function createTopicMatcher(taxonomy: Taxonomy): TopicMatcher {
  const find = createEvidenceFinder(taxonomy);
  const named = new Map(Object.entries(taxonomy.named).map(([topic, phrases]) => [topic, new Set(phrases)]));
  const explain = (article: ArticleTopics, content: readonly Span[]) => explainQuotation(taxonomy, article, content);
  return {
    readArticle: ({ title, text }) =>
      articleTopicsOf(
        find(text),
        title === undefined || text.startsWith(title) ? undefined : find(title),
        taxonomy.generalTopic,
        named,
      ),
    matchQuotation: (article, content) =>
      explain(article, content)
        .reasons.filter(({ counts }) => counts)
        .map(matchOf),
    explainQuotation: explain,
  };
}

function explainQuotation(taxonomy: Taxonomy, article: ArticleTopics, content: readonly Span[]): TopicExplanation {
  const { found, words } = article.evidence;
  const inContent = evidenceWithin(found, content);
  const own = sumUp(inContent);
  const inside = new Set(inContent);
  const about = article.topics.length > 0;
  const inSentence = about ? [] : evidenceWithin(found, [sentencesAround(words, content)]);
  const around = sumUp(inSentence.filter((each) => !inside.has(each)));
  const lent = new Map(article.topics.map((match) => [match.topic, match]));
  const topics = new Set([...own.topics.keys(), ...around.topics.keys(), ...lent.keys()]);
  const reasons = [...topics].map((topic): TopicReason => {
    const evidence = {
      ownWords: own.topics.get(topic) ?? [],
      sentence: around.topics.get(topic) ?? [],
      articleWords: lent.get(topic)?.words ?? [],
    };
    const against = weightOf(own.otherSubjects);
    return { topic, label: taxonomy.topics[topic]?.label ?? topic, ...evidence, ...judge(article, evidence, against) };
  });
  return {
    reasons: narrowed(reasons, taxonomy.generalTopic).toSorted((a, b) => b.weight - a.weight),
    otherSubjects: own.otherSubjects,
  };
}

type Judgement = Pick<TopicReason, 'rule' | 'weight' | 'counts'>;

/** The rules in their order: own words that decide, then what the article lends, then what it lets weak words say. */
function judge(
  { topics, literal }: ArticleTopics,
  { ownWords, sentence, articleWords }: Pick<TopicReason, 'ownWords' | 'sentence' | 'articleWords'>,
  otherSubjects: number,
): Judgement {
  const plain = literal && otherSubjects < 1;
  const decides = ({ phrase, weight, figurative }: Evidence) =>
    weight >= 1 && (plain || (!figurative && (weight >= pairDecides || !phrase.includes('+'))));
  const own = weightOf(ownWords);
  if (own >= 1 && ownWords.some(decides)) return { rule: 'own words', weight: own, counts: true };
  if (articleWords.length > 0) {
    const weight = 1 + own - (otherSubjects < 1 ? 0 : otherSubjects);
    if (weight < 1) return { rule: 'other subject', weight, counts: false };
    return { rule: own > 0 ? 'own words and article' : 'article', weight, counts: true };
  }
  const about = topics.length > 0;
  if (about && own >= enoughInArticle && otherSubjects < 1 && ownWords.some(({ weight }) => weight >= tellingInArticle))
    return { rule: 'own words and article', weight: 1, counts: true };
  const withSentence = own + sentenceShare * Math.max(0, weightOf(sentence));
  if (!about && withSentence >= 1 && [...ownWords, ...sentence].some(decides))
    return { rule: 'own words and sentence', weight: withSentence, counts: true };
  return { rule: 'too weak', weight: Math.min(own, 0.99), counts: false };
}

/** The general topic yields to a narrower one, unless the quotation names it outright ("arms control"). */
function narrowed(reasons: readonly TopicReason[], generalTopic: TopicId): readonly TopicReason[] {
  const narrower = reasons.some(({ topic, counts }) => counts && topic !== generalTopic);
  if (!narrower) return reasons;
  return reasons.map((reason) => {
    const yields =
      reason.topic === generalTopic && reason.counts && !reason.ownWords.some(({ weight }) => weight >= namesOutright);
    return yields ? { ...reason, rule: 'narrower topic', counts: false } : reason;
  });
}

function matchOf({ topic, weight, ownWords, sentence, articleWords }: TopicReason): TopicMatch {
  const found = [...ownWords, ...sentence].filter((each) => each.weight > 0).map((each) => each.words);
  return { topic, weight, words: [...new Set([...found, ...articleWords])] };
}
