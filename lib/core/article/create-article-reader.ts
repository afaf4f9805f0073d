import type { Quotation } from '../quotation/quotation.ts';
import type { SpeakerAttribution } from '../speaker/resolve-speakers.ts';
import type { Speaker } from '../speaker/speaker.ts';
import type { SaidOn } from '../statement/said-on/said-on.ts';
import type { TopicMatcher } from '../topic/match-topics.ts';
import type { AttributedQuotation } from './attributed-quotation.ts';
import type { ArticleReader, ArticleText } from './read-article.ts';
import { belowHeadline, underHeadline } from './under-headline.ts';

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

/** Reads articles as they stand under their headlines: quotations first, then who spoke, when (for a speaker goes on), and on what. */
export function createArticleReader(skills: ReadingSkills): ArticleReader {
  return (alone) => {
    const { article, length } = underHeadline(alone);
    const quotations = skills.extractQuotations(article.text);
    const attributions = skills.resolveSpeakers(article, quotations);
    const dates = skills.saidOnEach(
      article,
      quotations,
      attributions.map(({ speaker }) => speaker),
    );
    const topics = skills.topics.matchQuotations(
      skills.topics.readArticle(article),
      quotations.map(({ content }) => content),
    );
    return quotations.flatMap((quotation, index): AttributedQuotation[] => {
      const below = belowHeadline(quotation, length);
      if (!below) return [];
      const { speaker = null, via, venue } = attributions[index] ?? {};
      const date = dates[index];
      return [
        {
          ...below,
          speaker,
          via,
          venue,
          saidOn: date?.saidOn,
          saidOnPrecision: date?.precision,
          topics: topics[index] ?? [],
        },
      ];
    });
  };
}
