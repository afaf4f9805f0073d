import type { TopicId } from '../topic.ts';
import { type Evidence, type EvidenceAt, sumUp, weightOf } from './evidence.ts';

/** What an article says on a topic. */
export interface Tally {
  weight: number;
  /** In how many paragraphs it is spoken of; those of the opening count more than once. */
  spread: number;
  readonly evidence: Map<string, Evidence>;
  /** In how many paragraphs each phrase occurred. */
  readonly paragraphs: Map<string, number>;
}

/** The headline (if the text has it), the lead and the next paragraph tell what an article is about; the headline counts as much as both. */
const openingParagraphs = 3;
export const openingBoost = 2;
export const headlineBoost = 4;
/** The most that a paragraph counts: one full of treaties doesn't make an article. */
const mostPerParagraph = 2;
/** A lighter phrase is anybody's ("patrol"): it adds to a topic, but is no sign of one. */
export const plainWord = 0.5;
/** A phrase of this weight counts in every paragraph; a lighter one only in `mostRepeats`: "shipment" in each is still one word. */
export const decidingWord = 1;
const mostRepeats = 3;

export function boostOf(paragraph: number): number {
  return paragraph < openingParagraphs ? openingBoost : 1;
}

/** Adds a paragraph to the tallies. Returns the weight of its strongest topic. */
export function tallyParagraph(paragraph: readonly EvidenceAt[], boost: number, tallies: Map<TopicId, Tally>): number {
  let strongest = 0;
  for (const [topic, evidence] of sumUp(paragraph).topics) {
    const sofar = tallies.get(topic) ?? { weight: 0, spread: 0, evidence: new Map(), paragraphs: new Map() };
    for (const each of evidence) {
      if (!sofar.evidence.has(each.phrase)) sofar.evidence.set(each.phrase, each);
      sofar.paragraphs.set(each.phrase, (sofar.paragraphs.get(each.phrase) ?? 0) + 1);
    }
    const fresh = evidence.filter((each) => each.weight >= decidingWord || !isWornOut(each, sofar));
    const weight = Math.min(mostPerParagraph, Math.max(0, weightOf(fresh)));
    // A headline's "envoy" is no sign of what follows.
    const isSign = weight >= plainWord;
    sofar.weight += weight * (isSign ? boost : 1);
    if (isSign) sofar.spread += boost;
    tallies.set(topic, sofar);
    strongest = Math.max(strongest, weight);
  }
  return strongest;
}

function isWornOut({ phrase }: Evidence, { paragraphs }: Tally): boolean {
  return (paragraphs.get(phrase) ?? 0) > mostRepeats;
}
