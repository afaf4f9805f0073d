import type { Span } from '../text/span.ts';
import { type ArticleTopics, articleTopicsOf } from './article/article-topics.ts';
import type { AskedQuotation } from './bearing/bearing-grounds.ts';
import {
  type Bearing,
  type BearingsOf,
  type BearingWeights,
  createBearings,
  likelyToBear,
} from './bearing/bears-on-arms.ts';
import type { Evidence } from './evidence/evidence.ts';
import { createEvidenceFinder } from './evidence/find-evidence.ts';
import { createFiling, type FileQuotations, type FilingWeights } from './filing/file-quotation.ts';
import { filedWords } from './filing/filed-words.ts';
import { judgeByRules, type ReasonsByRules } from './rules/judge-by-rules.ts';
import type { TopicReason } from './rules/judge-topic.ts';
import type { Taxonomy } from './taxonomy-schema.ts';
import type { TopicMatch } from './topic.ts';

export interface TopicExplanation {
  /** Every topic with some evidence: the likeliest first, or the strongest if nothing was learned of them. */
  readonly reasons: readonly TopicReason[];
  /** What spoke against lending the article's topics. */
  readonly otherSubjects: readonly Evidence[];
  /** How likely the quotation is on arms at all, if any word speaks for a topic: if too unlikely it is on none, else on at least one. */
  readonly bearing?: Bearing;
}

/** What was learned from labelled articles, beside the rules. */
export interface LearnedTopics {
  /** Decides under which topics quotations are filed. Topics that it doesn't know are left to the rules. */
  readonly filing: FilingWeights;
  /** Decides whether they are on arms at all. */
  readonly bearing?: BearingWeights;
}

export interface TopicMatcher {
  /** Reads the text once for all of its quotations. The title only counts if the text doesn't begin with it. */
  readonly readArticle: (article: { readonly title?: string | undefined; readonly text: string }) => ArticleTopics;
  /**
   * The topics of each of an article's quotations, strongest first, each with the words that decided, the quotation's own first.
   *
   * @param contents the spans of each quotation in the article's text; in text order, since neighbours help to tell the topic
   */
  readonly matchQuotations: (article: ArticleTopics, contents: readonly (readonly Span[])[]) => TopicMatch[][];
  readonly explainQuotations: (article: ArticleTopics, contents: readonly (readonly Span[])[]) => TopicExplanation[];
}

/**
 * Makes a matcher. Compiling the taxonomy takes some milliseconds, so keep it.
 *
 * @param learned without this the rules decide alone
 */
export function createTopicMatcher(taxonomy: Taxonomy, learned?: LearnedTopics): TopicMatcher {
  const find = createEvidenceFinder(taxonomy);
  const named = new Map(Object.entries(taxonomy.named).map(([topic, phrases]) => [topic, new Set(phrases)]));
  const judge = learned && judgeByLearning(learned);
  const explain = (article: ArticleTopics, contents: readonly (readonly Span[])[]) =>
    explainQuotations(taxonomy, judge, article, contents);
  return {
    readArticle: ({ title, text }) =>
      articleTopicsOf(
        find(text),
        title === undefined || text.startsWith(title) ? undefined : find(title),
        taxonomy,
        named,
      ),
    matchQuotations: (article, contents) =>
      explain(article, contents).map(({ reasons }) => reasons.filter(({ counts }) => counts).map(matchOf)),
    explainQuotations: explain,
  };
}

/** What was learned, ready for use. */
interface LearnedJudge {
  /** Whether it may judge by what the rules found. */
  readonly knows: (byRules: ReasonsByRules) => boolean;
  readonly fileIn: FileQuotations;
  readonly bearingsOf: BearingsOf | undefined;
}

function judgeByLearning({ filing, bearing }: LearnedTopics): LearnedJudge {
  return {
    knows: (byRules) => isLearned(filing, byRules),
    fileIn: createFiling(filing),
    bearingsOf: bearing && createBearings(bearing),
  };
}

function explainQuotations(
  taxonomy: Taxonomy,
  learned: LearnedJudge | undefined,
  article: ArticleTopics,
  contents: readonly (readonly Span[])[],
): TopicExplanation[] {
  const quotations = contents.map((content): AskedQuotation => {
    const byRules = judgeByRules(taxonomy, article, content);
    const stems = byRules.reasons.length > 0 ? filedWords(article.evidence.words, content) : [];
    return { content, stems, byRules };
  });
  const asked = quotations.map((each) => (learned?.knows(each.byRules) ? each : undefined));
  const bearings = learned?.bearingsOf?.(article, asked) ?? [];
  const file = learned?.fileIn(article);
  return quotations.map(({ content, stems, byRules: { reasons, otherSubjects } }, index) => {
    const bearing = bearings[index];
    const isOn = bearing ? bearing.likelihood >= likelyToBear : reasons.some(({ counts }) => counts);
    const judged =
      isOn && file
        ? file(content, stems, reasons)
        : (isOn ? reasons : reasons.map(asideOf)).toSorted((a, b) => b.weight - a.weight);
    return { reasons: judged.filter(hasEvidence), otherSubjects, ...(bearing && { bearing }) };
  });
}

/** Whether words speak for topics, and only for topics of which something was learned: not for a user's own. */
function isLearned({ topics }: FilingWeights, { reasons }: ReasonsByRules): boolean {
  const counted = reasons.filter(({ counts }) => counts);
  const asked = counted.length > 0 ? counted : reasons;
  return asked.length > 0 && asked.every(({ topic }) => Object.hasOwn(topics, topic));
}

function asideOf(reason: TopicReason): TopicReason {
  return { ...reason, weight: Math.min(0.99, reason.weight), counts: false };
}

function hasEvidence({ counts, ownWords, nearby, articleWords }: TopicReason): boolean {
  return counts || ownWords.length > 0 || nearby.length > 0 || articleWords.length > 0;
}

function matchOf({ topic, weight, ownWords, nearby, articleWords, rule, likelihood }: TopicReason): TopicMatch {
  const decided = rule === 'own words and sentence' || likelihood !== undefined ? nearby : [];
  const found = [...ownWords, ...decided].filter((each) => each.weight > 0).map((each) => each.words);
  return { topic, weight, words: [...new Set([...found, ...articleWords])] };
}
