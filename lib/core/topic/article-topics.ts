import { type Evidence, type EvidenceAt, weightOf } from './evidence.ts';
import type { ReadEvidence } from './find-evidence.ts';
import { partsOfHeadline } from './headline.ts';
import { rankTopics } from './rank-topics.ts';
import { boostOf, decidingWord, plainWord, type Tally, tallyParagraph } from './tally.ts';
import type { Taxonomy } from './taxonomy-schema.ts';
import type { TopicId, TopicMatch } from './topic.ts';
import { type TopicPlaces, topicPlaces } from './topic-places.ts';
import { sharesOf, type TopicShare } from './topic-share.ts';

/** An article as it was read once for its topics. */
export interface ArticleTopics {
  /** Lent to its quotations, strongest first; empty when it isn't about arms control. */
  readonly topics: readonly TopicMatch[];
  /** Whether it speaks of arms in plain words, so that "truce" and "arms race" in it are no figures of speech. */
  readonly literal: boolean;
  /** What it says on each topic, the most first. */
  readonly shares: readonly TopicShare[];
  readonly places: TopicPlaces;
  /** Of the text, without the title. */
  readonly evidence: ReadEvidence;
}

type KindsOfTopic = Pick<Taxonomy, 'generalTopic' | 'crossCutting' | 'aspects' | 'mostlyOf' | 'everyday' | 'civilToo'>;

/** Mean weight of a paragraph, from which on the article is about arms control. */
const enoughPerParagraph = 0.4;
const enoughInAll = 3;
/** Words; an interview's questions and answers may be shorter, and count as paragraphs together. */
const shortParagraph = 25;
/** A long report strays from its subject without leaving it. */
const enoughAtAnyLength = 14;
/** What plain phrases on one topic must weigh together: more than one slip of the tongue. */
const enoughPlainWords = 1.5;
/** One of them must tell by itself: cameras and investigators are many things' words. */
const tellingWord = 0.8;
/** And outright where the topic is always of other arms: disclosures and investigators are politics' words as well. */
const tellingAspect = 1.5;
/** So many different words of one topic tell as well, however weak each is by itself. */
const manyWeakWords = 4;
const enoughWeakWords = 1.8;
/** Where an army and an envoy stand, a truce is none between siblings. */
const manyActors = 2;
/** In a text shorter than this, a summary or a headline, too little stands to tell a figure of speech. */
const shortText = 60;
/** An article is on another subject from this weight of its words on, where it has so little on arms besides. */
const enoughOther = 3;
const rivals = 0.4;
/** What plain phrases on one topic must weigh where no actor stands. */
const unmistakable = 2.5;
const outright = 2;
const nearlyOutright = 1.5;
/** Of a text of so many words; of a shorter one, a share of it, but no less than this. */
const fullLength = 120;
const leastShare = 0.5;
/** Wrestlers have arms control too. */
const generalIsBorrowed = 1.6;

/**
 * @param wholeText its evidence
 * @param title its evidence, where the text doesn't begin with it
 * @param named topics that count only in articles which hold one of the phrases
 */
export function articleTopicsOf(
  wholeText: ReadEvidence,
  title: ReadEvidence | undefined,
  taxonomy: KindsOfTopic,
  named: ReadonlyMap<TopicId, ReadonlySet<string>>,
): ArticleTopics {
  const unnamed = unnamedTopics([...(title?.found ?? []), ...wholeText.found], named);
  const text = { ...wholeText, found: withoutTopics(wholeText.found, unnamed) };
  const tallies = new Map<TopicId, Tally>();
  let inAll = 0;
  const { headline, body } = headlineOf(text, title && { ...title, found: withoutTopics(title.found, unnamed) });
  for (const { found, boost } of partsOfHeadline(headline.found, headline.words))
    inAll += boost * tallyParagraph(found, boost, tallies);
  for (const paragraph of paragraphsOf(body)) {
    const boost = boostOf(paragraph[0]!.paragraph);
    inAll += boost * tallyParagraph(paragraph, boost, tallies);
  }
  const lines = (text.words.at(-1)?.paragraph ?? 0) + 1 + (title === undefined ? 0 : 1);
  const paragraphs = Math.min(lines, Math.ceil(text.words.length / shortParagraph));
  const ofArms =
    !isOnOtherSubject(text, title) &&
    (text.actors.size > 0 ||
      (title?.actors.size ?? 0) > 0 ||
      [...tallies].some(([topic, each]) => isUnmistakable(topic, each, text.words.length, taxonomy)));
  const literal =
    ofArms &&
    (text.words.length < shortText ||
      text.actors.size >= manyActors ||
      [...tallies].some(([topic, each]) =>
        isPlain(each, taxonomy.aspects[topic] === 'any' ? tellingAspect : tellingWord),
      ));
  const about =
    literal && inAll >= enoughInAll && (inAll >= enoughAtAnyLength || inAll / paragraphs >= enoughPerParagraph);
  const topics = about ? rankTopics(tallies, taxonomy) : [];
  return { topics, literal, shares: sharesOf(text.found), places: topicPlaces(text.found), evidence: text };
}

/** The title, or the first paragraph where the text begins with it; and what follows. */
function headlineOf(text: ReadEvidence, title: ReadEvidence | undefined) {
  if (title) return { headline: title, body: text.found };
  const body = text.found.filter(({ paragraph }) => paragraph > 0);
  return { headline: { words: text.words, found: text.found.filter(({ paragraph }) => paragraph === 0) }, body };
}

/** Whether sport, wages, raids or the like weigh as much in it as plain words of arms; each phrase once. */
function isOnOtherSubject(text: ReadEvidence, title: ReadEvidence | undefined): boolean {
  const others = new Map<string, number>();
  const plain = new Map<string, number>();
  for (const { topic, phrase, weight, figurative } of [...(title?.found ?? []), ...text.found])
    if (topic === undefined) others.set(phrase, weight);
    else if (weight > 0 && !figurative) plain.set(phrase, weight);
  const sum = (weights: ReadonlyMap<string, number>) => [...weights.values()].reduce((a, b) => a + b, 0);
  return sum(others) >= enoughOther && sum(others) >= rivals * sum(plain);
}

/** Centrifuges are Iran's only where Iran is spoken of. */
function unnamedTopics(
  found: readonly EvidenceAt[],
  named: ReadonlyMap<TopicId, ReadonlySet<string>>,
): ReadonlySet<TopicId> {
  const unnamed = new Set(named.keys());
  for (const { topic, phrase } of found)
    if (topic !== undefined && named.get(topic)?.has(phrase)) unnamed.delete(topic);
  return unnamed;
}

function withoutTopics(found: readonly EvidenceAt[], topics: ReadonlySet<TopicId>): readonly EvidenceAt[] {
  return found.filter(({ topic }) => topic === undefined || !topics.has(topic));
}

function paragraphsOf(found: readonly EvidenceAt[]): Iterable<readonly EvidenceAt[]> {
  return Map.groupBy(found, ({ paragraph }) => paragraph).values();
}

/** Words that decide by themselves are no slip of the tongue where they come again: a headline's, and its lead's. */
function isSaidAgain({ evidence, paragraphs }: Tally): boolean {
  return [...evidence.values()].some(
    ({ phrase, weight, figurative }) => !figurative && weight >= decidingWord && (paragraphs.get(phrase) ?? 0) > 1,
  );
}

function isPlain(tally: Tally, telling: number): boolean {
  const { evidence } = tally;
  const plain = [...evidence.values()].filter(
    ({ figurative, weight }) => !figurative && (weight < 0 || weight >= plainWord),
  );
  if (weightOf(plain) >= enoughPlainWords && plain.some(({ weight }) => weight >= telling)) return true;
  if (telling > tellingWord) return false;
  if (isSaidAgain(tally)) return true;
  const all = [...evidence.values()].filter(({ figurative }) => !figurative);
  return weightOf(all) >= enoughWeakWords && all.filter(({ weight }) => weight > 0).length >= manyWeakWords;
}

/**
 * What a text must say on one topic, where nobody in it has to do with arms: sport and strikes borrow a word here and there,
 * not a vocabulary. In short texts less will do; words of an everyday topic never do.
 */
function isUnmistakable(topic: TopicId, { evidence }: Tally, words: number, kinds: KindsOfTopic): boolean {
  if (kinds.everyday.includes(topic)) return false;
  const plain = [...evidence.values()].filter(({ figurative, weight }) => !figurative && weight > 0);
  if (kinds.civilToo.includes(topic) && !tellsOutright(plain)) return false;
  const enough = unmistakable * Math.max(leastShare, Math.min(1, words / fullLength));
  return weightOf(plain) >= enough * (topic === kinds.generalTopic ? generalIsBorrowed : 1);
}

/** "Nuclear test" alone may be a tremor's explanation; with "Novaya Zemlya" it is none. */
function tellsOutright(plain: readonly Evidence[]): boolean {
  return (
    plain.some(({ weight }) => weight >= outright) || plain.filter(({ weight }) => weight >= nearlyOutright).length > 1
  );
}
