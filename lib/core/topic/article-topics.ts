import { type Evidence, type FindEvidence, weightOf } from './find-evidence.ts';
import type { TopicId, TopicMatch } from './topic.ts';

/** What an article is about. */
export interface ArticleTopics {
  /** The topics that it lends to quotations on the matter at hand, strongest first; empty when it isn't about arms control. */
  readonly topics: readonly TopicMatch[];
  /** Whether it speaks of arms in plain words, so that "truce" and "arms race" in it are no figures of speech. */
  readonly literal: boolean;
}

/** Headline (where the text holds it), lead and nut paragraph tell what an article is about. */
const openingParagraphs = 3;
const openingBoost = 2;
/** One paragraph full of treaties doesn't make an article. */
const mostPerParagraph = 2;
/** Mean weight of a paragraph, from which on the article is about arms control. Between golden articles and PolNeAR's campaign news. */
const enoughPerParagraph = 0.45;
const enoughInAll = 3;
/** What phrases on one topic that are no figures of speech must weigh together: more than one slip of the tongue. */
const enoughPlainWords = 1.5;
/** Of different phrases, for a topic to be lent: "silo" in each paragraph is still one word. */
const enoughPhrases = 1.2;
/** A second topic is lent as well when it weighs nearly as much as the first. */
const nearlyAsMuch = 0.7;
/** The general topic is lent only where it weighs this many times a narrower one. */
const generalYields = 2.5;
const mostWords = 5;

interface Tally {
  weight: number;
  readonly evidence: Map<string, Evidence>;
}

/** Reads title and text once, paragraph by paragraph. */
export function readArticleTopics(
  find: FindEvidence,
  generalTopic: TopicId,
  article: { title?: string; text: string },
): ArticleTopics {
  const paragraphs = article.text.split(/\n+/).filter((line) => line.trim() !== '');
  if (article.title !== undefined && article.title !== paragraphs[0]) paragraphs.unshift(article.title);
  const tallies = new Map<TopicId, Tally>();
  let inAll = 0;
  paragraphs.forEach((paragraph, index) => {
    const boost = index < openingParagraphs ? openingBoost : 1;
    let most = 0;
    for (const [topic, evidence] of find(paragraph).topics) {
      const weight = Math.min(mostPerParagraph, Math.max(0, weightOf(evidence)));
      const tally = tallies.get(topic) ?? { weight: 0, evidence: new Map<string, Evidence>() };
      tally.weight += weight * boost;
      for (const each of evidence) if (!tally.evidence.has(each.phrase)) tally.evidence.set(each.phrase, each);
      tallies.set(topic, tally);
      most = Math.max(most, weight);
    }
    inAll += most * boost;
  });
  const literal = isLiteral(tallies);
  const about = literal && inAll >= enoughInAll && inAll / paragraphs.length >= enoughPerParagraph;
  return { topics: about ? mainTopics(tallies, generalTopic) : [], literal };
}

function isLiteral(tallies: ReadonlyMap<TopicId, Tally>): boolean {
  return [...tallies.values()].some(
    ({ evidence }) => weightOf([...evidence.values()].filter((each) => !each.figurative)) >= enoughPlainWords,
  );
}

function mainTopics(tallies: ReadonlyMap<TopicId, Tally>, generalTopic: TopicId): TopicMatch[] {
  const topics = [...tallies]
    .filter(([, { evidence }]) => weightOf([...evidence.values()]) >= enoughPhrases)
    .map(([topic, { weight, evidence }]) => ({
      topic,
      weight: topic === generalTopic ? weight / generalYields : weight,
      words: strongestWords(evidence),
    }))
    .toSorted((a, b) => b.weight - a.weight);
  const first = topics[0]?.weight ?? 0;
  return topics.filter(({ weight }) => weight >= first * nearlyAsMuch).slice(0, 2);
}

function strongestWords(evidence: ReadonlyMap<string, Evidence>): string[] {
  const strongest = [...evidence.values()].filter((each) => each.weight > 0).toSorted((a, b) => b.weight - a.weight);
  return [...new Set(strongest.map((each) => each.words))].slice(0, mostWords);
}
