import type { WireArticle } from '../../test/golden/wire/read-wire.ts';
import { filedWords } from '../core/topic/filing/filed-words.ts';
import { type FilingFeatures, filingFeaturesOf } from '../core/topic/filing/filing-features.ts';
import { judgeByRules } from '../core/topic/judge-by-rules.ts';
import { createTopicMatcher } from '../core/topic/match-topics.ts';
import { taxonomy } from '../core/topic/taxonomy.ts';
import type { TopicId } from '../core/topic/topic.ts';
import { articlesToLearnFrom } from './wire-lessons.ts';

/** A topic that a quotation on arms may be filed under, and whether its label does. */
export interface FilingLesson {
  readonly topic: TopicId;
  readonly features: FilingFeatures;
  /** Of the quotation. */
  readonly stems: readonly string[];
  readonly isFiled: boolean;
}

export interface FiledArticle {
  readonly article: WireArticle;
  readonly lessons: readonly FilingLesson[];
}

/** The wire articles that may be learned from. */
export function filedArticles(): FiledArticle[] {
  const matcher = createTopicMatcher(taxonomy);
  return articlesToLearnFrom().map((article) => {
    const read = matcher.readArticle({ text: article.text });
    const lessons = article.quotations.flatMap(({ content, topics }): FilingLesson[] => {
      const { reasons } = judgeByRules(taxonomy, read, content);
      if (!reasons.some(({ counts }) => counts)) return [];
      const stems = filedWords(read.evidence.words, content);
      const features = filingFeaturesOf(read, reasons);
      return reasons.map(({ topic }, index) => ({
        topic,
        features: features[index] ?? new Map(),
        stems,
        isFiled: topics.includes(topic),
      }));
    });
    return { article, lessons };
  });
}
