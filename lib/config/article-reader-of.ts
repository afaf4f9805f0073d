import { createArticleReader } from '../core/article/create-article-reader.ts';
import type { ArticleReader } from '../core/article/read-article.ts';
import { statementsIn } from '../core/article/statements-in.ts';
import type { ExtractQuotations } from '../core/quotation/extract-quotations.ts';
import { publisherAt } from '../core/speaker/registry/lookup.ts';
import { resolveSpeakers } from '../core/speaker/resolve-speakers.ts';
import { saidOnEach } from '../core/statement/said-on/said-on-each.ts';
import { learnedBearing } from '../core/topic/bearing/bears-on-arms.ts';
import { extendTaxonomy } from '../core/topic/extend-taxonomy.ts';
import { learnedFiling } from '../core/topic/filing/file-quotation.ts';
import { createTopicMatcher, type TopicMatcher } from '../core/topic/match-topics.ts';
import { taxonomy } from '../core/topic/taxonomy.ts';
import { registryOf } from './registry-of.ts';
import type { Config } from './schema.ts';

/** A matcher for the topics that Parley knows and those that the user added. Topics that the user changed go by their phrases alone. */
export function topicMatcherOf(config: Pick<Config, 'topics'>): TopicMatcher {
  const topics = Object.entries(learnedFiling.topics).filter(([topic]) => !Object.hasOwn(config.topics, topic));
  return createTopicMatcher(extendTaxonomy(taxonomy, config.topics), {
    filing: { ...learnedFiling, topics: Object.fromEntries(topics) },
    bearing: learnedBearing,
  });
}

/** A reader that knows Parley's own officials and topics, and what the user added. */
export function articleReaderOf(
  config: Pick<Config, 'topics' | 'speakers'>,
  extractQuotations: ExtractQuotations,
): ArticleReader {
  const registry = registryOf(config);
  return createArticleReader({
    extractQuotations: (text) => statementsIn(text, extractQuotations(text), registry),
    resolveSpeakers: ({ text, publishedAt, url }, quotations) =>
      resolveSpeakers(text, quotations, {
        publishedAt,
        registry,
        publisher: url === undefined ? undefined : publisherAt(registry, url),
      }),
    saidOnEach: ({ text, publishedAt }, quotations, speakers, venues) =>
      saidOnEach(text, quotations, { publishedAt }, speakers, venues),
    topics: topicMatcherOf(config),
  });
}
