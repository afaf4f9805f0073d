import type { ArticleTopics } from '../article/article-topics.ts';
import type { EvidenceAt } from '../evidence/evidence.ts';
import { decidingWord, plainWord } from '../evidence/tally.ts';
import type { TopicId } from '../topic.ts';
import type { WordForm } from '../words/word-form.ts';
import type { Word } from '../words/words.ts';
import { type BearingFeatures, featureRow } from './bearing-features.ts';

/** What an article as a whole tells of whether its quotations are on arms, and where it speaks of arms. */
export interface ArticleBearing {
  readonly features: BearingFeatures;
  /** The topic that it lends first. */
  readonly main: TopicId | undefined;
  /** The stems of its words in lower case, each once: names tell whose campaign it is, not what it is about. */
  readonly stems: readonly string[];
  readonly paragraphs: readonly ParagraphBearing[];
}

export interface ParagraphBearing {
  /** The weight of the strongest plain phrase; 0 if there is none. */
  readonly strongest: number;
  readonly words: readonly Word[];
}

/** How many words of an article are looked at: by then it has said what it is about. */
const farthest = 1_500;
/** How many words of a paragraph are looked at, since that may be all of a text. */
const farthestWithin = 250;
const mostPerHundred = 6;

export function articleBearing({
  evidence,
  topics,
  shares,
}: Pick<ArticleTopics, 'evidence' | 'topics' | 'shares'>): ArticleBearing {
  const { words, found, actors } = evidence;
  const plain = found.filter(isPlain);
  const strong = new Set(plain.filter(isStrong).map(({ phrase }) => phrase)).size;
  const strongest = new Map<number, number>();
  for (const { paragraph, weight } of plain) strongest.set(paragraph, Math.max(strongest.get(paragraph) ?? 0, weight));
  const paragraphs = paragraphsOf(words).map((within, index) => ({
    strongest: strongest.get(index) ?? 0,
    words: within,
  }));
  const isStrongIn = (index: number) => (strongest.get(index) ?? 0) >= decidingWord;
  const weight = plain.reduce((sum, each) => sum + each.weight, 0);
  const length = Math.max(1, words.length);
  const first = paragraphs.findIndex((_, index) => isStrongIn(index));
  return {
    features: featureRow({
      always: 1,
      perHundredWords: Math.min(mostPerHundred, (weight / length) * 100) / 2,
      strongPhrases: Math.log(1 + strong),
      strongForLength: strong / Math.log2(2 + length / 50),
      actors: Math.log(1 + actors.size),
      inHeadline: Number(strongest.has(0)),
      inLead: Number(strongest.has(1) || strongest.has(2)),
      shareOfMain: shares[0]?.share ?? 0,
      length: Math.log(length) / 3,
      lends: Number(topics.length > 0),
      strongParagraphs: paragraphs.filter((_, index) => isStrongIn(index)).length / Math.max(1, paragraphs.length),
      strongTopics: Math.log(1 + new Set(plain.filter(isStrong).map(({ topic }) => topic)).size),
      firstStrong: (first < 0 ? lateFirst : Math.min(first, lateFirst)) / 3,
    }),
    main: topics[0]?.topic,
    stems: stemsOf(words.slice(0, farthest), ({ capital }) => !capital),
    paragraphs,
  };
}

/** The stems of a paragraph's first words, each once, except those of a quotation in it. */
export function stemsBeside({ words }: ParagraphBearing, own: ReadonlySet<string>): string[] {
  return stemsOf(words.slice(0, farthestWithin), ({ stem }) => !own.has(stem));
}

/** In paragraphs. */
const lateFirst = 6;

function isPlain({ topic, weight, figurative }: EvidenceAt): boolean {
  return topic !== undefined && weight >= plainWord && !figurative;
}

function isStrong({ weight }: EvidenceAt): boolean {
  return weight >= decidingWord;
}

function stemsOf(words: readonly Word[], isTaken: (form: WordForm) => boolean): string[] {
  const stems = new Set<string>();
  for (const { form } of words) if (form.telling && isTaken(form)) stems.add(form.stem);
  return [...stems];
}

function paragraphsOf(words: readonly Word[]): Word[][] {
  const paragraphs: Word[][] = [];
  for (const word of words) {
    paragraphs[word.paragraph] ??= [];
    paragraphs[word.paragraph]?.push(word);
  }
  return Array.from(paragraphs, (within) => within ?? []);
}
