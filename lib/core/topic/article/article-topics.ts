import { type Evidence, type EvidenceAt, weightOf } from '../evidence/evidence.ts';
import type { ReadEvidence } from '../evidence/find-evidence.ts';
import { boostOf, decidingWord, plainWord, type Tally, tallyParagraph } from '../evidence/tally.ts';
import type { Taxonomy } from '../taxonomy-schema.ts';
import type { TopicId, TopicMatch } from '../topic.ts';
import { partsOfHeadline } from './headline.ts';
import { rankTopics } from './rank-topics.ts';
import { type TopicPlaces, topicPlaces } from './topic-places.ts';
import { sharesOf, type TopicShare } from './topic-share.ts';

/** What one reading of an article tells of its topics. */
export interface ArticleTopics {
  /** The topics lent to its quotations, strongest first; empty if it isn't about arms control. */
  readonly topics: readonly TopicMatch[];
  /** Whether it speaks of arms in plain words, so that its "truce" and "arms race" are no figures of speech. */
  readonly literal: boolean;
  /** What it says on each topic, the most first. */
  readonly shares: readonly TopicShare[];
  readonly places: TopicPlaces;
  /** The evidence in the text, without the title. */
  readonly evidence: ReadEvidence;
}

type KindsOfTopic = Pick<Taxonomy, 'generalTopic' | 'crossCutting' | 'aspects' | 'mostlyOf' | 'everyday' | 'civilToo'>;

/** The mean weight of a paragraph that makes the article one about arms control. */
const enoughPerParagraph = 0.4;
const enoughInAll = 3;
/** In words. An interview's questions and answers may be shorter, and count as paragraphs together. */
const shortParagraph = 25;
/** A long report strays from its subject without leaving it. */
const enoughAtAnyLength = 14;
/** What plain phrases on one topic must weigh together: more than one slip of the tongue. */
const enoughPlainWords = 1.5;
/** One of them must weigh this much by itself: many subjects have cameras and investigators. */
const tellingWord = 0.8;
/** And this much if the topic is an aspect of others: politics has disclosures and investigators as well. */
const tellingAspect = 1.5;
/** This many different words of one topic will do as well, however weak each is by itself. */
const manyWeakWords = 4;
const enoughWeakWords = 1.8;
/** With an army and an envoy in the text, a truce is not one between siblings. */
const manyActors = 2;
/** In words. A shorter text, a summary or a headline, has too little in it to recognise a figure of speech. */
const shortText = 60;
/** An article is on another subject if that subject's words weigh this much, and at least `rivals` times what its words on arms do. */
const enoughOther = 3;
const rivals = 0.4;
/** What plain phrases on one topic must weigh if no actor is named. */
const unmistakable = 2.5;
const outright = 2;
const nearlyOutright = 1.5;
/** In a text of this many words; in a shorter one proportionally less, but at least the share below. */
const fullLength = 120;
const leastShare = 0.5;
/** Wrestlers have arms control too. */
const generalIsBorrowed = 1.6;

/**
 * Reads what an article says on its topics.
 *
 * @param wholeText the text's evidence
 * @param title the title's evidence, unless the text begins with the title
 * @param named topics that only count in articles with one of these phrases
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

/** The title, or the first paragraph if the text begins with it; and what follows. */
function headlineOf(text: ReadEvidence, title: ReadEvidence | undefined) {
  if (title) return { headline: title, body: text.found };
  const body = text.found.filter(({ paragraph }) => paragraph > 0);
  return { headline: { words: text.words, found: text.found.filter(({ paragraph }) => paragraph === 0) }, body };
}

/** Whether sport, wages, raids or the like weigh too much in it beside plain words on arms; each phrase counts once. */
function isOnOtherSubject(text: ReadEvidence, title: ReadEvidence | undefined): boolean {
  const others = new Map<string, number>();
  const plain = new Map<string, number>();
  for (const { topic, phrase, weight, figurative } of [...(title?.found ?? []), ...text.found])
    if (topic === undefined) others.set(phrase, weight);
    else if (weight > 0 && !figurative) plain.set(phrase, weight);
  const sum = (weights: ReadonlyMap<string, number>) => [...weights.values()].reduce((a, b) => a + b, 0);
  return sum(others) >= enoughOther && sum(others) >= rivals * sum(plain);
}

/** The topics that need a name which isn't there: centrifuges are Iran's only if Iran is mentioned. */
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

/** Whether a phrase that decides by itself occurs in several paragraphs, such as headline and lead: then it is no slip of the tongue. */
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
 * Whether a text in which nobody has to do with arms says enough on one topic all the same: sport and strikes borrow a word here
 * and there, not a vocabulary. In short texts less will do; the words of an everyday topic never do.
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
