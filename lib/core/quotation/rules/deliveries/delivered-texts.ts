import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import { coveredBy, isFree, replaceWithin } from '../covered.ts';
import { isFirstPerson } from '../first-person.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { headingFrom, speechParts, spokenBy } from '../speech-run.ts';
import { firstTurn } from '../transcripts/transcript-layout.ts';
import { actsOf, besideActs, paragraphsOf } from './acts-in-delivery.ts';
import { type Delivery, readDelivery } from './delivery.ts';
import { isProse, labelLength, numberLength } from './delivery-paragraphs.ts';
import { paragraphsOfOthers, saidByOthers } from './others-in-delivery.ts';

/** Paragraphs that close a text after the last in which he does. */
const LONGEST_CLOSE = 2;

export const DELIVERED_TEXTS: QuotationRule = {
  name: 'delivered texts',
  reason:
    'under "Minister Kell’s Remarks at the Opening" all is what Kell said, and under "We, the ministers of Ostra and Velm, reaffirm" what they did: a speech has few verbs of speech, and in "We urge Velm to wait" the "we" is nobody to its readers',
  apply: (found, context) => {
    const { document } = context.reading;
    const delivery = readDelivery(context, firstTurn(found, document));
    if (!delivery) return found;
    const { author, first, end, isMixed } = delivery;
    const [from, to] = [document.paragraphs[first]!, document.paragraphs[end]!];
    const within = found.filter((one) => one.head >= from && one.head < to && !isRemark(one));
    const others = isMixed ? saidByOthers(within, author, document) : [];
    const acts = actsOf(author, within, document);
    const inParagraph = paragraphsOf(acts, document);
    const told = new Set([...paragraphsOfOthers(others, document), ...inParagraph]);
    const beside = besideActs(inParagraph, within, document);
    const made = spokenBy(author, [...sectionsOf(document, delivery, told), ...beside]);
    const isAct = new Set(acts);
    const isMade = coveredBy(made, document.tokens.count);
    const named = found
      .filter((one) => !isRemark(one) || one.content.every((stretch) => isFree(isMade, stretch)))
      .map((one) => (isAct.has(one) ? { ...one, source: [author] } : one));
    const kept = replaceWithin(named, made, document.tokens.count);
    const isKept = new Set(kept);
    return [...kept, ...others.filter((one) => !isKept.has(one))];
  },
};

/** "Good morning. We met today": what stands above the first question is read as his by the questions too (opening-remarks.ts). */
function isRemark({ isSpoken, cue }: Found): boolean {
  return isSpoken === true && cue.length === 0;
}

/**
 * What is said from one heading, number or "Mr Chairman," to the next, up to the last paragraphs in which somebody speaks of
 * himself, or closes.
 */
function sectionsOf(document: Document, { first, end }: Delivery, told: ReadonlySet<number>): Stretch[][] {
  const { paragraphs } = document;
  let last = end;
  while (last > first && !isFirstPerson(document, paragraphs[last - 1]!, paragraphs[last]!)) last -= 1;
  last = headingFrom(document, last, Math.min(last + LONGEST_CLOSE, end));
  const sections: Stretch[][] = [];
  let start = paragraphs[first]!;
  for (let p = first; p <= last; p++) {
    const begin =
      p < last ? paragraphs[p]! + (numberLength(document, p) || labelLength(document, p)) : paragraphs[last]!;
    const isPart = p < last && isProse(document, p) && !told.has(p);
    if (isPart && begin === paragraphs[p]!) continue;
    if (start < paragraphs[p]!) sections.push(...speechParts(document, start, p));
    start = isPart ? begin : paragraphs[Math.min(p + 1, last)]!;
  }
  return sections;
}
