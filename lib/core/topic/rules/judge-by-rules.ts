import type { Span } from '../../text/span.ts';
import type { ArticleTopics } from '../article/article-topics.ts';
import { oftenSpokenOf } from '../article/topic-share.ts';
import { type Evidence, type EvidenceAt, sumUp, weightOf } from '../evidence/evidence.ts';
import { evidenceWithin, sentencesAround, sinceParagraph } from '../evidence/stretch.ts';
import type { Taxonomy } from '../taxonomy-schema.ts';
import type { TopicId } from '../topic.ts';
import { isUnmistakable, judgeTopic, type Place, type TopicReason } from './judge-topic.ts';
import { yieldToOthers } from './yield-to-others.ts';

export interface ReasonsByRules {
  /** A reason for every topic that its own words, those nearby or its article speak of. */
  readonly reasons: readonly TopicReason[];
  /** What spoke against lending the article's topics. */
  readonly otherSubjects: readonly Evidence[];
}

/** Judges a quotation by the rules, from its spans in the article's text. */
export function judgeByRules(taxonomy: Taxonomy, article: ArticleTopics, content: readonly Span[]): ReasonsByRules {
  const { found } = article.evidence;
  const inContent = evidenceWithin(found, content);
  const own = sumUp(inContent);
  const nearby = sumUp(evidenceNear(article, content, new Set(inContent)));
  const main = new Map(article.topics.map((match) => [match.topic, match]));
  const topics = new Set([...own.topics.keys(), ...nearby.topics.keys(), ...main.keys(), ...oftenSpokenOf(article)]);
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
    return { topic, ...evidence, ...judgement };
  });
  const yielded = yieldToOthers(reasons, taxonomy);
  const judged = yielded.some(({ counts }) => counts) ? yielded : yielded.map(backOnArticle);
  return { reasons: judged, otherSubjects: own.otherSubjects };
}

/** What leads up to a quotation may name another topic without the quotation being on it: if it is on none, it is on the article's. */
function backOnArticle(reason: TopicReason): TopicReason {
  return reason.rule === 'other topic' ? { ...reason, rule: 'article', weight: 1, counts: true } : reason;
}

/** The evidence in the rest of the quotation's sentence and, if the article is about arms control, before it in its paragraph. */
function evidenceNear(
  { topics, evidence: { found, words } }: ArticleTopics,
  content: readonly Span[],
  inside: ReadonlySet<EvidenceAt>,
) {
  const around = sentencesAround(words, content);
  const near = evidenceWithin(found, [topics.length > 0 ? sinceParagraph(words, around) : around]);
  return near.filter((each) => !inside.has(each));
}
