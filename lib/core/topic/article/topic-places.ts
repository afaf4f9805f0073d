import { firstFrom } from '../../text/first-from.ts';
import type { EvidenceAt } from '../evidence/evidence.ts';
import { plainWord } from '../evidence/tally.ts';
import type { TopicId } from '../topic.ts';

/** Where an article speaks of which topic in plain words. */
export interface TopicPlaces {
  readonly first: TopicId | undefined;
  /** The topic spoken of last before an offset in the text (UTF-16 code units). */
  readonly lastBefore: (offset: number) => TopicId | undefined;
  /** How many paragraphs it is from a given one back to the topic, and ahead to it; undefined if it isn't spoken of there. */
  readonly stepsTo: (topic: TopicId, paragraph: number) => TopicSteps;
}

export interface TopicSteps {
  readonly back: number | undefined;
  readonly ahead: number | undefined;
}

/** @param found in text order */
export function topicPlaces(found: readonly EvidenceAt[]): TopicPlaces {
  const plain = found.filter(
    ({ topic, weight, figurative }) => topic !== undefined && !figurative && weight >= plainWord,
  );
  const paragraphsOf = new Map<TopicId | undefined, number[]>();
  for (const { topic, paragraph } of plain) {
    const paragraphs = paragraphsOf.get(topic);
    if (!paragraphs) paragraphsOf.set(topic, [paragraph]);
    else if (paragraphs.at(-1) !== paragraph) paragraphs.push(paragraph);
  }
  return {
    first: plain[0]?.topic,
    lastBefore: (offset) => plain[firstFrom(plain.length, (index) => plain[index]!.start >= offset) - 1]?.topic,
    stepsTo(topic, paragraph) {
      const paragraphs = paragraphsOf.get(topic) ?? [];
      const next = firstFrom(paragraphs.length, (index) => paragraphs[index]! > paragraph);
      const [before, after] = [paragraphs[next - 1], paragraphs[next]];
      return {
        back: before === undefined ? undefined : paragraph - before,
        ahead: after === undefined ? undefined : after - paragraph,
      };
    },
  };
}
