import { firstFrom } from '../../../text/first-from.ts';
import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import type { Reading } from '../../reading.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { upTo } from '../up-to.ts';
import { wordAt } from '../word-at.ts';
import { tagsOf } from '../word-sets.ts';

const CHARGES =
  /^(?:accusations?|allegations?|assertions?|charges?|claims?|contentions?|demands?|ideas?|notions?|suggestions?)$/;
const DENYING =
  /^(?:denied|denies|deny|dismiss(?:ed|es)?|disputed?|disputes|opposed?|opposes|refuted?|refutes|reject(?:ed|s)?)$/;
const BEGINS_NAME = tagsOf('DT', 'JJ', 'NN', 'NNP', 'NNPS', 'NNS', 'PRP', 'PRP$');
/** "has repeatedly | denied" */
const BEFORE_VERB = /^(?:also|and|both|had|has|have|long|now|twice|\w+ly)$/;
/** What follows a denial that says no more of the charge. */
const CLOSES =
  /^(?:[.,;:)!?]|after|at|before|during|in|on|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;
/** A name with titles, in tokens. */
const LONGEST_NAME = 10;
const CONFIDENCE = 0.6;

export const CHARGES_DENIED: QuotationRule = {
  name: 'charges denied',
  reason:
    'in "Velm accused Ostra of moving guns, a charge Ostra denied" Ostra denies the charge, and Velm makes it; to the models it is all one, denied by "a charge Ostra"',
  apply: (found, { reading }) => {
    const { document } = reading;
    const made = new Map<number, Found>();
    for (let i = 2; i + 3 < document.tokens.count; i++) {
      const one = /^an?$/.test(wordAt(document, i)) ? denialAt(i, reading) : undefined;
      if (one) made.set(one.head, one);
    }
    const told = found.map((one) => withoutCharge(one, document));
    if (made.size === 0) return told;
    const kept = told.flatMap((one) =>
      made.has(one.head) ? one.inner.map((each) => ({ ...each, inner: [] })) : [one],
    );
    const charges = [...made.values()].flatMap(({ content }) => content.map(({ start }) => start));
    return [...kept.flatMap((one) => before(one, charges)), ...made.values()];
  },
};

/** The source without the charge: "an idea that | Velm | dismissed as “a joke”". */
function withoutCharge(one: Found, document: Document): Found {
  const [whose] = one.source;
  if (!whose || !/^an?$/.test(wordAt(document, whose.start)) || !DENYING.test(wordAt(document, one.head))) return one;
  if (!CHARGES.test(wordAt(document, whose.start + 1))) return one;
  const start = whose.start + (/^(?:that|which)$/.test(wordAt(document, whose.start + 2)) ? 3 : 2);
  return start < whose.end ? { ...one, source: [{ start, end: whose.end }, ...one.source.slice(1)] } : one;
}

/** ", a charge | Ostra | has | denied" */
function denialAt(start: number, { document, syntax: { tags } }: Reading): Found | undefined {
  if (!isParted(start, document) || document.marks.quotedAt[start]! >= 0) return undefined;
  const charge = CHARGES.test(wordAt(document, start + 1)) ? start + 2 : start + 3;
  if (!CHARGES.test(wordAt(document, charge - 1))) return undefined;
  const from = /^(?:that|which)$/.test(wordAt(document, charge)) ? charge + 1 : charge;
  if (!BEGINS_NAME.has(tags[from]!)) return undefined;
  const head = verbAfter(from, document);
  if (head === undefined || !CLOSES.test(wordAt(document, head + 1))) return undefined;
  let end = head;
  while (end > from && BEFORE_VERB.test(wordAt(document, end - 1))) end -= 1;
  if (end === from) return undefined;
  const content: Stretch = { start, end: charge };
  const cue = [{ start: head, end: head + 1 }];
  return { head, source: [{ start: from, end }], cue, content: [content], confidence: CONFIDENCE, inner: [] };
}

/** Whether a comma or dash precedes, or a comma within marks: "“unbroken,” | a claim". */
function isParted(start: number, document: Document): boolean {
  const mark = wordAt(document, start - 1);
  return /^[,–—-]+$/.test(mark) || (/^["”’]$/.test(mark) && wordAt(document, start - 2) === ',');
}

function verbAfter(from: number, document: Document): number | undefined {
  for (let i = from + 1; i <= from + LONGEST_NAME; i++) {
    const word = wordAt(document, i);
    if (DENYING.test(word)) return i;
    if (/^[.,;:!?“”"]$/.test(word)) return undefined;
  }
  return undefined;
}

/**
 * The content ends before a charge that another denies: "that it moved guns|, a charge Ostra denied".
 *
 * @param charges the tokens at which they begin, in text order
 */
function before(one: Found, charges: readonly number[]): Found[] {
  if (one.isSpoken) return [one];
  const cuts = one.content.flatMap(({ start, end }) => {
    const charge = charges[firstFrom(charges.length, (each) => charges[each]! >= start)];
    return charge !== undefined && charge < end ? [charge] : [];
  });
  if (cuts.length === 0) return [one];
  const content = upTo(one.content, Math.min(...cuts) - 1);
  return content.length > 0 ? [{ ...one, content }] : [];
}
