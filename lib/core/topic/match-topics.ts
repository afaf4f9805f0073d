import type { Span } from '../text/span.ts';
import { type ArticleTopics, articleTopicsOf } from './article-topics.ts';
import type { AskedQuotation } from './bearing/bearing-grounds.ts';
import {
  type Bearing,
  type BearingsOf,
  type BearingWeights,
  createBearings,
  likelyToBear,
} from './bearing/bears-on-arms.ts';
import type { Evidence } from './evidence.ts';
import { createFiling, type FileQuotations, type FilingWeights } from './filing/file-quotation.ts';
import { filedWords } from './filing/filed-words.ts';
import { createEvidenceFinder } from './find-evidence.ts';
import { judgeByRules, type ReasonsByRules } from './judge-by-rules.ts';
import type { TopicReason } from './judge-topic.ts';
import type { Taxonomy } from './taxonomy-schema.ts';
import type { TopicMatch } from './topic.ts';

export interface TopicExplanation {
  /** Every topic with some evidence, the likeliest first, or where nothing was learned of any the strongest. */
  readonly reasons: readonly TopicReason[];
  /** What spoke against lending the article's topics. */
  readonly otherSubjects: readonly Evidence[];
  /** How likely the quotation is on arms at all, where some word speaks for a topic: too little, and it is on none; enough, and it is on one. */
  readonly bearing?: Bearing;
}

/** What is learned from labelled articles, beside the rules. */
export interface LearnedTopics {
  /** Under which topics quotations are filed. Topics that it doesn't know are left to the rules. */
  readonly filing: FilingWeights;
  /** Whether they are on arms at all. */
  readonly bearing?: BearingWeights;
}

export interface TopicMatcher {
  /** Reads the text once for all of its quotations. The title is for where the text doesn't begin with it. */
  readonly readArticle: (article: { readonly title?: string | undefined; readonly text: string }) => ArticleTopics;
  /**
   * The topics of each of an article's quotations, strongest first; the words that decided, its own first.
   *
   * @param contents each one's spans in the article's text; in text order, for what is said beside it tells on what it is, too
   */
  readonly matchQuotations: (article: ArticleTopics, contents: readonly (readonly Span[])[]) => TopicMatch[][];
  readonly explainQuotations: (article: ArticleTopics, contents: readonly (readonly Span[])[]) => TopicExplanation[];
}

/**
 * Compiles the taxonomy, which takes some milliseconds: keep the matcher.
 *
 * @param learned without it the rules decide
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

/** What was learned, made ready. */
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

/** Whether some word speaks for a topic, and none only for one of which nothing was learned: a user's own. */
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
