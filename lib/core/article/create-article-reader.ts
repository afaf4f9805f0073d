import type { Quotation } from '../quotation/quotation.ts';
import type { SpeakerAttribution } from '../speaker/resolve-speakers.ts';
import type { Speaker } from '../speaker/speaker.ts';
import type { SaidOn } from '../statement/said-on/said-on.ts';
import type { TopicMatcher } from '../topic/match-topics.ts';
import type { AttributedQuotation } from './attributed-quotation.ts';
import type { ArticleReader, ArticleText } from './read-article.ts';

/** The arts that reading an article takes. */
export interface ReadingSkills {
  readonly extractQuotations: (text: string) => Quotation[];
  /** One attribution for each quotation, in their order. */
  readonly resolveSpeakers: (article: ArticleText, quotations: readonly Quotation[]) => readonly SpeakerAttribution[];
  /** A date for each quotation that the article dates, in their order; `speakers` holds each one's. */
  readonly saidOnEach: (
    article: ArticleText,
    quotations: readonly Quotation[],
    speakers: readonly (Speaker | null)[],
  ) => readonly (SaidOn | undefined)[];
  readonly topics: TopicMatcher;
}

/** Reads articles: quotations first, then who spoke, when (for a speaker goes on), and on what. */
export function createArticleReader(skills: ReadingSkills): ArticleReader {
  return (article) => {
    const quotations = skills.extractQuotations(article.text);
    const attributions = skills.resolveSpeakers(article, quotations);
    const dates = skills.saidOnEach(
      article,
      quotations,
      attributions.map(({ speaker }) => speaker),
    );
    const articleTopics = skills.topics.readArticle(article);
    return quotations.map((quotation, index): AttributedQuotation => {
      const { speaker = null, via, venue } = attributions[index] ?? {};
      const date = dates[index];
      return {
        ...quotation,
        speaker,
        via,
        venue,
        saidOn: date?.saidOn,
        saidOnPrecision: date?.precision,
        topics: skills.topics.matchQuotation(articleTopics, quotation.content),
      };
    });
  };
}
