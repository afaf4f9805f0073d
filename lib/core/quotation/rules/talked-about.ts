import { outletWords } from '../data/outlet-words.ts';
import type { Reading } from '../reading.ts';
import { hasVerb } from './insertion.ts';
import type { Found, QuotationRule } from './quotation-rule.ts';
import { wordAt } from './word-at.ts';
import { stemsOf, wordsOf } from './word-sets.ts';

const TALKING = stemsOf('spoke talked');
const WHOM = wordsOf('to with');
const ABOUT = wordsOf('about');
const OUTLET_WORDS = wordsOf(outletWords);

export const TALKED_ABOUT: QuotationRule = {
  name: 'talked about',
  reason:
    'in "He spoke to Ola Kell of the Herald about the end of the truce" an outlet is told something, and nothing of it here; whoever speaks to envoys about a thing has that discussed',
  apply: (found, { reading }) => found.filter((one) => !isTalk(one, reading)),
};

/** "spoke to | the Herald about the end of the truce", "talked with the Velm Herald about | the truce" */
function isTalk({ head, content: [thing, ...others] }: Found, reading: Reading): boolean {
  const { lexemes, marks } = reading.document;
  if (!thing || others.length > 0 || thing.start <= head || TALKING.get(lexemes.stems[head]!) < 0) return false;
  if (WHOM.get(lexemes.words[head + 1] ?? 0) < 0) return false;
  if (marks.quotedAt.subarray(head, thing.end).some((quoted) => quoted >= 0)) return false;
  let about = head + 2;
  while (about < thing.end && ABOUT.get(lexemes.words[about]!) < 0) about += 1;
  // "spoke to | envoys | about the truce"
  const isOutlet = lexemes.words.subarray(head + 2, about).some((word) => OUTLET_WORDS.get(word) >= 0);
  if (!isOutlet) return false;
  const isQuestion = /^(?:how|what|when|where|whether|who|why)$/.test(wordAt(reading.document, about + 1));
  return about < thing.end - 1 && !isQuestion && !hasVerb({ start: about + 1, end: thing.end }, reading);
}
