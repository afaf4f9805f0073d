import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import { coveredBy, isFree, replaceWithin } from '../covered.ts';
import { isFirstPerson, quotesOthers } from '../first-person.ts';
import type { Found, QuotationRule, RuleContext } from '../quotation-rule.ts';
import { headingFrom, speechParts, spokenBy } from '../speech-run.ts';
import { firstTurn } from '../transcripts/transcript-layout.ts';
import { actsOf, besideActs, isCourtesy, paragraphsOf } from './acts-in-delivery.ts';
import { type Delivery, readDelivery } from './delivery.ts';
import { isAsked, isProse, labelLength, numberLength } from './delivery-paragraphs.ts';
import { paragraphsOfOthers, saidByOthers } from './others-in-delivery.ts';
import { statedActs } from './stated-acts.ts';

/** How many paragraphs may follow the last in which he speaks of himself. */
const LONGEST_CLOSE = 2;

/** How many turns a transcript has at least below its opening remarks. */
const LEAST_TURNS = 2;

export const DELIVERED_TEXTS: QuotationRule = {
  name: 'delivered texts',
  reason:
    'under "Minister Kell’s Remarks at the Opening" and "We, the ministers of Ostra and Velm, reaffirm" whoever delivers it says "We urge Velm to wait", whose "we" is nobody to its readers; what is spoken, or states nothing in so many words, is his as it stands',
  apply: (found, context) => {
    const { document } = context.reading;
    const delivery = readDelivery(context, firstTurn(found, document));
    if (!delivery) return found;
    const { author } = delivery;
    if (opensTranscript(delivery, found, context)) return asTurn(found, delivery, document);
    const within = { start: document.paragraphs[delivery.first]!, end: document.paragraphs[delivery.end]! };
    const isWithin = ({ head }: Found) => head >= within.start && head < within.end;
    const told = found.filter((one) => isWithin(one) && !isRemark(one));
    const stated = statedActs(
      within,
      told.filter(({ isSpoken }) => !isSpoken),
      document,
    );
    const acts = actsOf(author, [...told, ...stated], document);
    const isAsked = isAnyAsked(delivery, document);
    if (delivery.isSpoken && !isAsked)
      return asItStands([...found, ...stated], [...told, ...stated], delivery, document);
    if (!isAsked && acts.some((act) => !isCourtesy(act, document)))
      return withActs([...found, ...stated], acts, author, document);
    // Otherwise only what others say is told expressly.
    const isWhole = isAsked || !delivery.isMixed || delivery.end < document.paragraphs.length - 1;
    return isWhole ? asItStands(found, told, delivery, document) : found;
  },
};

/** Whether turns follow and what precedes them quotes nobody else, unlike a spokesman's news of the week. */
function opensTranscript({ first, end }: Delivery, found: readonly Found[], context: RuleContext): boolean {
  const { document } = context.reading;
  const from = document.paragraphs[end]!;
  if (found.filter(({ head, isSpoken }) => isSpoken && head >= from).length < LEAST_TURNS) return false;
  for (let p = first; p < end; p++) if (quotesOthers(context, p)) return false;
  return true;
}

/** Opening remarks above the first question of a transcript, whole like its turns. */
function asTurn(found: readonly Found[], delivery: Delivery, document: Document): readonly Found[] {
  const made = spokenBy(delivery.author, sectionsOf(document, delivery, new Set()));
  return replaceWithin(found, made, document.tokens.count);
}

/** What the author states expressly, without what only the layout made of the paragraphs around it. */
function withActs(found: readonly Found[], acts: readonly Found[], author: Stretch, document: Document): Found[] {
  const isAct = new Set(acts);
  const ofActs = coveredBy(acts, document.tokens.count, ['cue']);
  return found
    .filter((one) => !isCourtesy(one, document))
    .filter(({ isSpoken, content }) => !isSpoken || content.every((stretch) => isFree(ofActs, stretch)))
    .map((one) => (isAct.has(one) ? { ...one, source: [author] } : one));
}

/** "Q. Is it late?": all that he answers is his, expressly told or not. */
function isAnyAsked({ first, end }: Delivery, document: Document): boolean {
  for (let p = first; p < end; p++) if (isAsked(document, p)) return true;
  return false;
}

/** All of an author's text: what he states expressly, what stands beside that, and what he says others say. */
function asItStands(
  found: readonly Found[],
  told: readonly Found[],
  delivery: Delivery,
  document: Document,
): readonly Found[] {
  const { author, isMixed } = delivery;
  const others = isMixed ? saidByOthers(told, author, document) : [];
  const acts = actsOf(author, told, document);
  const isAct = new Set(acts);
  const inParagraph = paragraphsOf(acts, document);
  const apartFrom = new Set([...paragraphsOfOthers(others, document), ...inParagraph]);
  const beside = besideActs(inParagraph, told, document);
  const made = spokenBy(author, [...sectionsOf(document, delivery, apartFrom), ...beside]);
  const isMade = coveredBy(made, document.tokens.count);
  const apart = found
    .filter((one) => !isRemark(one) || one.content.every((stretch) => isFree(isMade, stretch)))
    .map((one) => (isAct.has(one) ? { ...one, source: [author] } : one));
  const kept = replaceWithin(apart, made, document.tokens.count);
  const isKept = new Set(kept);
  return [...kept, ...others.filter((one) => !isKept.has(one))];
}

/** Opening remarks, which the questions' rule makes his as well (opening-remarks.ts): "Good morning. We met today". */
function isRemark({ isSpoken, cue }: Found): boolean {
  return isSpoken === true && cue.length === 0;
}

/**
 * The sections between headings, numbers or "Mr Chairman,", up to the last paragraphs in which the author speaks of
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
