import type { TopicLabelledArticle } from '../evaluation/evaluate-topics.ts';

const FEWEST_PARAGRAPHS = 2;
const MOST_PARAGRAPHS = 5;

/**
 * The first two to five paragraphs of an article, the headline counted, with the quotations that lie within them: flashes, teasers
 * and paywalled pages say no more.
 *
 * @param index the article's place among the others, by which the number of paragraphs goes
 */
export function beginningOf(article: TopicLabelledArticle, index: number): TopicLabelledArticle {
  const { text, quotations } = article;
  const paragraphs = FEWEST_PARAGRAPHS + (index % (MOST_PARAGRAPHS - FEWEST_PARAGRAPHS + 1));
  const breaks = [...text.matchAll(/\n\n/g)].map(({ index }) => index);
  const end = breaks[paragraphs - 1] ?? text.length;
  return {
    ...article,
    text: text.slice(0, end),
    quotations: quotations.filter(({ content }) => content.every((span) => span.end <= end)),
  };
}
