import { readAsides } from '../../test/golden/asides/read-asides.ts';
import { filedWords } from '../core/topic/filing/filed-words.ts';
import { type FilingFeatures, filingFeaturesOf } from '../core/topic/filing/filing-features.ts';
import { judgeByRules } from '../core/topic/judge-by-rules.ts';
import type { TopicReason } from '../core/topic/judge-topic.ts';
import { createTopicMatcher } from '../core/topic/match-topics.ts';
import { taxonomy } from '../core/topic/taxonomy.ts';
import type { TopicId } from '../core/topic/topic.ts';
import type { TopicLabelledArticle } from './evaluate-topics.ts';
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
  readonly origin: 'aside' | 'wire';
  readonly article: TopicLabelledArticle;
  readonly lessons: readonly FilingLesson[];
}

/** The wire articles that may be learned from, and of the asides what is on arms: whether it is isn't asked here. */
export function filedArticles(): FiledArticle[] {
  const wire = articlesToLearnFrom().map(filedArticle('wire', ({ reasons }) => reasons.some(({ counts }) => counts)));
  return [...wire, ...readAsides('practice').map(filedArticle('aside', ({ topics }) => topics.length > 0))];
}

interface Judged {
  readonly reasons: readonly TopicReason[];
  readonly topics: readonly TopicId[];
}

function filedArticle(origin: FiledArticle['origin'], teaches: (judged: Judged) => boolean) {
  return (article: TopicLabelledArticle): FiledArticle => {
    const read = matcher.readArticle({ text: article.text });
    const lessons = article.quotations.flatMap(({ content, topics }): FilingLesson[] => {
      const { reasons } = judgeByRules(taxonomy, read, content);
      if (!teaches({ reasons, topics })) return [];
      const stems = filedWords(read.evidence.words, content);
      const features = filingFeaturesOf(read, reasons, content);
      return reasons.map(({ topic }, index) => ({
        topic,
        features: features[index] ?? new Map(),
        stems,
        isFiled: topics.includes(topic),
      }));
    });
    return { origin, article, lessons };
  };
}

const matcher = createTopicMatcher(taxonomy);
