import type { ArticleTopics } from './article-topics.ts';
import { type Evidence, weightOf } from './evidence.ts';
import type { TopicId } from './topic.ts';

/** Which rule put a quotation on a topic, or kept it off. */
export type TopicRule =
  | 'own words'
  | 'own words and article'
  | 'article'
  | 'words nearby'
  | 'own words and sentence'
  | 'other subject'
  | 'other topic'
  | 'narrower topic'
  | 'louder topic'
  | 'too weak';

/** In an article about arms control, own words of this weight say which part of it a quotation is on. */
const enoughInArticle = 0.7;
/** And one of them must say so by itself, or a list of tanks and guns would always be one of forces. */
const tellingInArticle = 0.5;
/** Two words near each other ("inspector + sample") need this much where nobody speaks of arms. */
const pairDecides = 1.5;
/** What the words nearby count for, beside the quotation's own. */
const nearShare = 0.4;
/** From here on they decide by themselves, in an article about arms control; sooner on what goes with any topic. */
const nearDecides = 1.5;
const nearDecidesBeside = 1;
/** A wedding, a farmer or the weather alone is a figure of speech or a detail; two such words are another subject. */
const anotherSubject = 2;
/**
 * What the taxonomy gives a phrase that means its topic anywhere. A quotation with such words on one topic, or after them,
 * isn't on its article's, unless it says so.
 */
export const unmistakable = 2;

export interface Judgement {
  readonly rule: TopicRule;
  /** What was added up; a topic that counts has at least 1. */
  readonly weight: number;
  readonly counts: boolean;
}

/** What speaks for a topic. */
export interface TopicWords {
  readonly ownWords: readonly Evidence[];
  /** In the rest of the quotation's sentence, or before it in its paragraph where the article is about arms control. */
  readonly nearby: readonly Evidence[];
}

/** Why a quotation is, or isn't, on a topic. */
export interface TopicReason extends TopicWords, Judgement {
  readonly topic: TopicId;
  /** The words that put the article on the topic. */
  readonly articleWords: readonly string[];
  /** How likely readers file the quotation under it, where that was asked: then it decides, and the rule only speaks for it or against. */
  readonly likelihood?: number;
  /** The quotation's words that made it likelier, or less. */
  readonly learnedWords?: readonly LearnedWord[];
}

export interface LearnedWord {
  /** Lower case, without inflection. */
  readonly stem: string;
  /** What it adds to the logarithm of the odds. */
  readonly weight: number;
}

/** Where a quotation stands. */
export interface Place {
  readonly article: ArticleTopics;
  readonly otherSubjects: number;
  /** Whether the quotation, or what leads up to it, names some topic unmistakably. */
  readonly changesSubject: boolean;
}

/** How a topic stands to the article. */
export interface Standing {
  /** Whether the article lends it. */
  readonly isMain: boolean;
  /** Whether it goes with any other, as inspections do. */
  readonly isCrossCutting: boolean;
}

/** The rules in their order: own words that decide, then what the article lends, then what it lets weak words say. */
export function judgeTopic(
  { article: { topics, literal }, otherSubjects, changesSubject }: Place,
  { isMain, isCrossCutting }: Standing,
  { ownWords, nearby }: TopicWords,
): Judgement {
  const plain = literal && otherSubjects < 1;
  const decides = ({ phrase, weight, figurative }: Evidence) =>
    weight >= 1 && (plain || (!figurative && (weight >= pairDecides || !phrase.includes('+'))));
  const own = weightOf(ownWords);
  const near = Math.max(0, weightOf(nearby));
  if (own >= 1 && ownWords.some(decides)) return { rule: 'own words', weight: own, counts: true };
  if (isMain) {
    if (own <= 0 && otherSubjects >= anotherSubject) return { rule: 'other subject', weight: 0.99, counts: false };
    if (own <= 0 && near <= 0 && changesSubject) return { rule: 'other topic', weight: 0.99, counts: false };
    return { rule: own > 0 ? 'own words and article' : 'article', weight: 1 + own, counts: true };
  }
  const about = topics.length > 0;
  if (about && otherSubjects < 1) {
    if (own >= enoughInArticle && ownWords.some(({ weight }) => weight >= tellingInArticle))
      return { rule: 'own words and article', weight: 1, counts: true };
    if (near >= (isCrossCutting ? nearDecidesBeside : nearDecides) && nearby.some(decides))
      return { rule: 'words nearby', weight: 1, counts: true };
  }
  const withSentence = own + nearShare * near;
  if (!about && withSentence >= 1 && [...ownWords, ...nearby].some(decides))
    return { rule: 'own words and sentence', weight: withSentence, counts: true };
  return { rule: 'too weak', weight: Math.min(own, 0.99), counts: false };
}

/** Words that change the subject. */
export function isUnmistakable(evidence: readonly Evidence[]): boolean {
  const enough = evidence.some(({ weight, figurative }) => weight >= unmistakable && !figurative);
  return enough && weightOf(evidence) >= unmistakable;
}
