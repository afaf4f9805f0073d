import { readAsides } from '../../../test/golden/asides/read-asides.ts';
import { filedWords } from '../../core/topic/filing/filed-words.ts';
import { type FilingFeatures, filingFeaturesOf } from '../../core/topic/filing/filing-features.ts';
import { createStretches, type StretchesAround } from '../../core/topic/filing/stretches-around.ts';
import { createTopicMatcher } from '../../core/topic/match-topics.ts';
import { judgeByRules } from '../../core/topic/rules/judge-by-rules.ts';
import type { TopicReason } from '../../core/topic/rules/judge-topic.ts';
import { taxonomy } from '../../core/topic/taxonomy.ts';
import type { TopicId } from '../../core/topic/topic.ts';
import type { TopicLabelledArticle } from '../evaluation/evaluate-topics.ts';
import { articlesToLearnFrom } from './wire-lessons.ts';

/** A quotation on arms, with the topics it may be filed under, and those of its label. */
export interface FilingLesson {
  readonly candidates: readonly TopicId[];
  /** For each candidate. */
  readonly features: readonly FilingFeatures[];
  readonly around: StretchesAround;
  readonly filed: readonly TopicId[];
}

export interface FiledArticle {
  readonly origin: 'aside' | 'wire';
  readonly article: TopicLabelledArticle;
  readonly lessons: readonly FilingLesson[];
}

/** The wire articles to learn from, and those asides that are on arms: whether they are isn't asked here. */
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
    const stretchesOf = createStretches(read.evidence.words);
    const lessons = article.quotations.flatMap(({ content, topics: filed }): FilingLesson[] => {
      const { reasons } = judgeByRules(taxonomy, read, content);
      if (!teaches({ reasons, topics: filed })) return [];
      const candidates = reasons.map(({ topic }) => topic);
      const features = filingFeaturesOf(read, reasons, content);
      const around = stretchesOf(content, filedWords(read.evidence.words, content));
      return [{ candidates, features, around, filed }];
    });
    return { origin, article, lessons };
  };
}

const matcher = createTopicMatcher(taxonomy);
