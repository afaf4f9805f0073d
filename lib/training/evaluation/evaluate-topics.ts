import type { TextSpan } from '../../core/text/span.ts';
import type { TopicMatcher } from '../../core/topic/match-topics.ts';
import type { TopicId } from '../../core/topic/topic.ts';

export interface TopicLabelledArticle {
  readonly id: string;
  readonly text: string;
  readonly quotations: readonly { readonly content: readonly TextSpan[]; readonly topics: readonly TopicId[] }[];
}

/** Shares from 0 to 1; 1 if nothing was asked. */
export interface PrecisionRecall {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface TopicMiss {
  readonly article: string;
  readonly content: string;
  readonly labelled: readonly TopicId[];
  readonly found: readonly TopicId[];
}

export interface TopicEvaluation {
  readonly quotations: number;
  /** Whether a quotation is on any topic. */
  readonly onTopic: PrecisionRecall;
  /** Over all pairs of quotation and topic. */
  readonly topics: PrecisionRecall;
  readonly misses: readonly TopicMiss[];
}

/** Judges the topics of the labelled quotations, at their labelled bounds. */
export function evaluateTopics(articles: readonly TopicLabelledArticle[], matcher: TopicMatcher): TopicEvaluation {
  return compareTopics(articles, ({ text, quotations }) => {
    const article = matcher.readArticle({ text });
    const contents = quotations.map(({ content }) => content);
    return matcher.matchQuotations(article, contents).map((found) => found.map(({ topic }) => topic));
  });
}

/** Compares answers, the topics of each quotation in order, with the labels. */
export function compareTopics<Article extends TopicLabelledArticle>(
  articles: readonly Article[],
  answersTo: (article: Article) => readonly (readonly TopicId[])[],
): TopicEvaluation {
  const onTopic = counts();
  const topics = counts();
  const misses: TopicMiss[] = [];
  let quotations = 0;
  for (const article of articles) {
    const answers = answersTo(article);
    for (const [index, quotation] of article.quotations.entries()) {
      quotations += 1;
      const found = answers[index] ?? [];
      count(onTopic, quotation.topics.length > 0 ? ['any'] : [], found.length > 0 ? ['any'] : []);
      const exact = count(topics, quotation.topics, found);
      const content = quotation.content.map((span) => span.text).join(' ');
      if (!exact) misses.push({ article: article.id, content, labelled: quotation.topics, found });
    }
  }
  return { quotations, onTopic: sharesOf(onTopic), topics: sharesOf(topics), misses };
}

interface Counts {
  right: number;
  labelled: number;
  found: number;
}

function counts(): Counts {
  return { right: 0, labelled: 0, found: 0 };
}

function count(into: Counts, labelled: readonly string[], found: readonly string[]): boolean {
  const right = found.filter((each) => labelled.includes(each)).length;
  into.right += right;
  into.labelled += labelled.length;
  into.found += found.length;
  return right === labelled.length && right === found.length;
}

function sharesOf({ right, labelled, found }: Counts): PrecisionRecall {
  const share = (of: number) => (of === 0 ? 1 : right / of);
  return {
    precision: share(found),
    recall: share(labelled),
    f1: labelled + found === 0 ? 1 : (2 * right) / (labelled + found),
  };
}
