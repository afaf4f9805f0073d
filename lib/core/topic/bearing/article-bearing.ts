import type { EvidenceAt } from '../evidence.ts';
import { isTelling } from '../filing/filed-words.ts';
import type { ReadEvidence } from '../find-evidence.ts';
import { decidingWord, plainWord } from '../tally.ts';
import type { TopicId, TopicMatch } from '../topic.ts';
import type { TopicShare } from '../topic-share.ts';
import type { Word } from '../words.ts';
import type { BearingFeatures } from './bearing-features.ts';

/** What an article as a whole says for it that its quotations are on arms, and where it speaks of them. */
export interface ArticleBearing {
  readonly features: BearingFeatures;
  /** The topic that it lends first. */
  readonly main: TopicId | undefined;
  /** The stems of its words in small letters, each once: names say of what a campaign is, not on what. */
  readonly stems: readonly string[];
  /** The weight of the strongest plain phrase of each paragraph; 0 where none stands. */
  readonly paragraphs: readonly number[];
}

/** In words: what an article is on stands before. */
const farthest = 1_500;
const mostPerHundred = 6;

/** @param topics which the article lends, strongest first */
export function articleBearing(
  { words, found, actors }: ReadEvidence,
  topics: readonly TopicMatch[],
  shares: readonly TopicShare[],
): ArticleBearing {
  const plain = found.filter(isPlain);
  const strong = new Set(plain.filter(isStrong).map(({ phrase }) => phrase)).size;
  const paragraphs = new Array<number>((words.at(-1)?.paragraph ?? 0) + 1).fill(0);
  for (const { paragraph, weight } of plain) paragraphs[paragraph] = Math.max(paragraphs[paragraph] ?? 0, weight);
  const weight = plain.reduce((sum, each) => sum + each.weight, 0);
  const length = Math.max(1, words.length);
  const first = paragraphs.findIndex((each) => each >= decidingWord);
  return {
    features: new Map([
      ['always', 1],
      ['perHundredWords', Math.min(mostPerHundred, (weight / length) * 100) / 2],
      ['strongPhrases', Math.log(1 + strong)],
      ['strongForLength', strong / Math.log2(2 + length / 50)],
      ['actors', Math.log(1 + actors.size)],
      ['inHeadline', Number((paragraphs[0] ?? 0) > 0)],
      ['inLead', Number((paragraphs[1] ?? 0) + (paragraphs[2] ?? 0) > 0)],
      ['shareOfMain', shares[0]?.share ?? 0],
      ['length', Math.log(length) / 3],
      ['lends', Number(topics.length > 0)],
      ['strongParagraphs', paragraphs.filter((each) => each >= decidingWord).length / paragraphs.length],
      ['strongTopics', Math.log(1 + new Set(plain.filter(isStrong).map(({ topic }) => topic)).size)],
      ['firstStrong', (first < 0 ? lateFirst : Math.min(first, lateFirst)) / 3],
    ]),
    main: topics[0]?.topic,
    stems: stemsOf(words),
    paragraphs,
  };
}

/** In paragraphs. */
const lateFirst = 6;

function isPlain({ topic, weight, figurative }: EvidenceAt): boolean {
  return topic !== undefined && weight >= plainWord && !figurative;
}

function isStrong({ weight }: EvidenceAt): boolean {
  return weight >= decidingWord;
}

function stemsOf(words: readonly Word[]): string[] {
  const stems = new Set<string>();
  for (const { stem, capital } of words.slice(0, farthest)) if (!capital && isTelling(stem)) stems.add(stem);
  return [...stems];
}
