import type { Span } from '../../../lib/core/text/span.ts';
import type { ArticleTopics } from '../../../lib/core/topic/article/article-topics.ts';
import type { TopicExplanation, TopicMatcher } from '../../../lib/core/topic/match-topics.ts';
import type { TopicMatch } from '../../../lib/core/topic/topic.ts';

/** As if it were the only one in its article. */
export function matchQuotation(matcher: TopicMatcher, article: ArticleTopics, content: readonly Span[]): TopicMatch[] {
  return matcher.matchQuotations(article, [content])[0]!;
}

export function explainQuotation(
  matcher: TopicMatcher,
  article: ArticleTopics,
  content: readonly Span[],
): TopicExplanation {
  return matcher.explainQuotations(article, [content])[0]!;
}
