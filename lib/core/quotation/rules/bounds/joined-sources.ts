import { firstFrom } from '../../../text/first-from.ts';
import type { Document } from '../../document.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';

/** How many adverbs may stand between a conjunction and its verb. */
const MOST_ADVERBS = 2;

export const JOINED_SOURCES: QuotationRule = {
  name: 'joined sources',
  reason:
    'in "The sides shared the view that the launch of a rocket is a breach, and reaffirmed their vow" the sides reaffirm it, not a rocket: the subject nearest to a verb that a comma and "and" part from it is not its own',
  apply: (found, { reading: { document } }) => {
    const inOrder = found
      .filter(({ source, isSpoken }) => source.length > 0 && !isSpoken)
      .toSorted((a, b) => a.head - b.head);
    return found.map((one): Found => {
      const joint = jointBefore(one.head, document);
      const [whose] = one.source;
      if (joint === undefined || !whose || whose.end > joint) return one;
      const place = firstFrom(inOrder.length, (index) => inOrder[index]!.head >= one.head) - 1;
      const first = inOrder[place];
      const isBefore = first && document.sentenceAt[first.head] === document.sentenceAt[one.head];
      const [main] = first?.source ?? [];
      // Named in the content of the one before, or after its verb.
      const isWithin = isBefore && main && main.end <= first.head && whose.start > first.head;
      return isWithin && document.sentences[document.sentenceAt[main.start]!] === main.start
        ? { ...one, source: first.source }
        : one;
    });
  },
};

/** The comma in "| , and also | reaffirmed". */
function jointBefore(head: number, document: Document): number | undefined {
  let at = head - 1;
  while (at > head - 1 - MOST_ADVERBS && /(?:^(?:again|also|further|then)|ly)$/.test(wordAt(document, at))) at -= 1;
  return wordAt(document, at) === 'and' && wordAt(document, at - 1) === ',' ? at - 1 : undefined;
}
