import type { ArticleTopics } from '../article/article-topics.ts';
import { type Evidence, weightOf } from '../evidence/evidence.ts';
import type { TopicId } from '../topic.ts';
import type { LearnedWord } from '../words/word-weights.ts';

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

/** In an article about arms control, own words of this weight tell which of its topics a quotation is on. */
const enoughInArticle = 0.7;
/** And one of them must weigh this much by itself, or any list of tanks and guns would be on forces. */
const tellingInArticle = 0.5;
/** What two words near each other ("inspector + sample") must weigh if the article doesn't speak of arms. */
const pairDecides = 1.5;
/** How much the words nearby count, compared with the quotation's own. */
const nearShare = 0.4;
/** From this weight on they decide by themselves, in an article about arms control; the second is for topics that go with any other. */
const nearDecides = 1.5;
const nearDecidesBeside = 1;
/** A wedding, a farmer or the weather alone is a figure of speech or a detail; two such words are another subject. */
const anotherSubject = 2;
/**
 * The weight that the taxonomy gives to a phrase that means its topic anywhere. A quotation with or after such words on one topic
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
  /** In the rest of the quotation's sentence or, if the article is about arms control, before it in its paragraph. */
  readonly nearby: readonly Evidence[];
}

/** Why a quotation is, or isn't, on a topic. */
export interface TopicReason extends TopicWords, Judgement {
  readonly topic: TopicId;
  /** The words that put the article on the topic. */
  readonly articleWords: readonly string[];
  /** How likely readers would file the quotation under it, if that was asked. Then this decides, and the rule only speaks for or against it. */
  readonly likelihood?: number;
  /** The quotation's words that made it likelier or less likely. */
  readonly learnedWords?: readonly LearnedWord[];
}

/** What a quotation is surrounded by. */
export interface Place {
  readonly article: ArticleTopics;
  readonly otherSubjects: number;
  /** Whether the quotation, or what leads up to it, names some topic unmistakably. */
  readonly changesSubject: boolean;
}

/** How a topic relates to the article. */
export interface Standing {
  /** Whether the article lends it. */
  readonly isMain: boolean;
  /** Whether the topic goes with any other, as inspections do. */
  readonly isCrossCutting: boolean;
}

/** Applies the rules in order: own words that decide, then what the article lends, then weak words in an article on arms. */
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

/** Whether words change the subject. */
export function isUnmistakable(evidence: readonly Evidence[]): boolean {
  const enough = evidence.some(({ weight, figurative }) => weight >= unmistakable && !figurative);
  return enough && weightOf(evidence) >= unmistakable;
}
