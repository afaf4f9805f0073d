import type { Quotation } from '../quotation/quotation.ts';
import type { SpeakerAttribution } from '../speaker/resolve-speakers.ts';
import type { Speaker } from '../speaker/speaker.ts';
import type { SaidOn } from '../statement/said-on/said-on.ts';
import type { TopicMatcher } from '../topic/match-topics.ts';
import type { AttributedQuotation } from './attributed-quotation.ts';
import { asRead } from './furniture/as-read.ts';
import { pointsOf } from './heading/points.ts';
import { belowHeadline, underHeadline } from './heading/under-headline.ts';
import { leadingTurns } from './leading-turns.ts';
import { isPosted } from './no-claim.ts';
import { pullQuotes } from './pull-quotes.ts';
import type { ArticleReader, ArticleText } from './read-article.ts';

/** The skills that it takes to read an article. */
export interface ReadingSkills {
  readonly extractQuotations: (text: string) => Quotation[];
  /** One attribution for each quotation, in their order. */
  readonly resolveSpeakers: (article: ArticleText, quotations: readonly Quotation[]) => readonly SpeakerAttribution[];
  /** For each quotation, in their order, its date if the article tells one; `speakers` and `venues` are in the same order. */
  readonly saidOnEach: (
    article: ArticleText,
    quotations: readonly Quotation[],
    speakers: readonly (Speaker | null)[],
    venues: readonly (string | undefined)[],
  ) => readonly (SaidOn | undefined)[];
  readonly topics: TopicMatcher;
}

/** Reads articles together with their headlines: first the quotations and their topics, then who spoke and when. */
export function createArticleReader(skills: ReadingSkills): ArticleReader {
  return (whole, wanted) => {
    const { text, withCaptions, inWhole } = asRead(whole.text);
    const { article, length } = underHeadline({ ...whole, text });
    const quotations = skills.extractQuotations(article.text);
    const topics = skills.topics.matchQuotations(
      skills.topics.readArticle(article),
      quotations.map(({ content }) => content),
    );
    // These state nothing themselves, but help to date and file what others say.
    const leads = leadingTurns(quotations);
    const isPoint = pointsOf(article.text, quotations);
    const isPulled = pullQuotes(article.text, quotations);
    const stated = quotations.flatMap((quotation, index) => {
      const below =
        leads(quotation) || isPoint(quotation) || isPulled(quotation) || isPosted(quotation)
          ? undefined
          : belowHeadline(quotation, length);
      return below ? [{ below, index, topics: topics[index] ?? [] }] : [];
    });
    const kept = stated.filter((one) => wanted === 'all' || one.topics.length > 0);
    const leftOut = stated.length - kept.length;
    if (kept.length === 0) return { quotations: [], leftOut };
    const named = withCaptions === text ? article : underHeadline({ ...whole, text: withCaptions }).article;
    const factsOf = readFacts(skills, article, named, quotations);
    return {
      quotations: kept.map(({ below, index, topics }) => ({ ...inWhole(below), ...factsOf(index), topics })),
      leftOut,
    };
  };
}

type Facts = Omit<AttributedQuotation, keyof Quotation | 'topics'>;

/**
 * Who spoke and when, by a quotation's index. All of an article's quotations must be read for that of any one.
 *
 * @param named the article with all that names somebody
 */
function readFacts(
  skills: ReadingSkills,
  article: ArticleText,
  named: ArticleText,
  quotations: readonly Quotation[],
): (index: number) => Facts {
  const attributions = skills.resolveSpeakers(named, quotations);
  const dates = skills.saidOnEach(
    article,
    quotations,
    attributions.map(({ speaker }) => speaker),
    attributions.map(({ venue }) => venue),
  );
  return (index) => {
    const { speaker = null, via, venue } = attributions[index] ?? {};
    const date = dates[index];
    return { speaker, via, venue, saidOn: date?.saidOn, saidOnPrecision: date?.precision };
  };
}
