import type { Span } from '../text/span.ts';
import { type ArticleTopics, articleTopicsOf } from './article-topics.ts';
import { type Evidence, type EvidenceAt, sumUp, weightOf } from './evidence.ts';
import { createEvidenceFinder } from './find-evidence.ts';
import { isUnmistakable, judgeTopic, type Place, type TopicReason } from './judge-topic.ts';
import { evidenceWithin, sentencesAround, sinceParagraph } from './stretch.ts';
import type { Taxonomy } from './taxonomy-schema.ts';
import type { TopicId, TopicMatch } from './topic.ts';
import { yieldToOthers } from './yield-to-others.ts';

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
        taxonomy,
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
  const { found } = article.evidence;
  const inContent = evidenceWithin(found, content);
  const own = sumUp(inContent);
  const nearby = sumUp(evidenceNear(article, content, new Set(inContent)));
  const main = new Map(article.topics.map((match) => [match.topic, match]));
  const topics = new Set([...own.topics.keys(), ...nearby.topics.keys(), ...main.keys()]);
  const otherSubjects = weightOf(own.otherSubjects);
  const goesWithOthers = [taxonomy.generalTopic, ...taxonomy.crossCutting];
  const others = (found: ReadonlyMap<TopicId, readonly Evidence[]>) =>
    [...found].filter(([topic]) => !goesWithOthers.includes(topic)).map(([, evidence]) => evidence);
  const place: Place = {
    article,
    otherSubjects,
    changesSubject:
      others(own.topics).some(isUnmistakable) || (main.size > 0 && others(nearby.topics).some(isUnmistakable)),
  };
  const reasons = [...topics].map((topic): TopicReason => {
    const evidence = {
      ownWords: own.topics.get(topic) ?? [],
      nearby: nearby.topics.get(topic) ?? [],
      articleWords: main.get(topic)?.words ?? [],
    };
    const standing = { isMain: main.has(topic), isCrossCutting: taxonomy.crossCutting.includes(topic) };
    const judgement = judgeTopic(place, standing, evidence);
    return { topic, label: taxonomy.topics[topic]?.label ?? topic, ...evidence, ...judgement };
  });
  const judged = yieldToOthers(reasons, taxonomy);
  return {
    reasons: (judged.some(({ counts }) => counts) ? judged : judged.map(backOnArticle)).toSorted(
      (a, b) => b.weight - a.weight,
    ),
    otherSubjects: own.otherSubjects,
  };
}

/** What leads up to a quotation may name another topic, and the quotation be on none of its own: then it is on the article's. */
function backOnArticle(reason: TopicReason): TopicReason {
  return reason.rule === 'other topic' ? { ...reason, rule: 'article', weight: 1, counts: true } : reason;
}

/** The rest of the quotation's sentence, and where the article is about arms control what its paragraph says before. */
function evidenceNear(
  { topics, evidence: { found, words } }: ArticleTopics,
  content: readonly Span[],
  inside: ReadonlySet<EvidenceAt>,
) {
  const around = sentencesAround(words, content);
  const near = evidenceWithin(found, [topics.length > 0 ? sinceParagraph(words, around) : around]);
  return near.filter((each) => !inside.has(each));
}

function matchOf({ topic, weight, ownWords, nearby, articleWords, rule }: TopicReason): TopicMatch {
  const decided = rule === 'own words and sentence' ? nearby : [];
  const found = [...ownWords, ...decided].filter((each) => each.weight > 0).map((each) => each.words);
  return { topic, weight, words: [...new Set([...found, ...articleWords])] };
}
