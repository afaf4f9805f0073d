import { outletWords } from '../../data/outlet-words.ts';
import { hashText } from '../../learned/hashing.ts';
import type { Reading } from '../../reading.ts';
import { hasVerb } from '../insertion.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';
import { stemsOf, wordsOf } from '../word-sets.ts';

const TALKING = stemsOf('spoke talked');
const WHOM = wordsOf('to with');
const TELLING = stemsOf('told');
const INFORMING = stemsOf('briefed informed updated');
const ABOUT = wordsOf('about');
/** "briefed envoys on the truce" */
const SUBJECTS = wordsOf('about on');
const THAT = hashText('that');
const OUTLET_WORDS = wordsOf([...outletWords, 'interview']);

export const TALKED_ABOUT: QuotationRule = {
  name: 'talked about',
  reason:
    'in "He spoke to Ola Kell of the Herald about the end of the truce" an outlet is told something, and nothing of it here; whoever speaks to envoys about a thing has that discussed; and by which rule envoys spoke is not what they said',
  apply: (found, { reading }) => found.filter((one) => !isTalk(one, reading) && !isByRule(one, reading)),
};

/** "spoke in exercise | of the right of reply", "spoke on | a point of order" */
function isByRule({ head, content: [thing, ...others] }: Found, { document }: Reading): boolean {
  if (!thing || others.length > 0 || TALKING.get(document.lexemes.stems[head]!) < 0) return false;
  const words = [...document.lexemes.words.subarray(thing.start, thing.end)];
  return words.length <= LONGEST_RULE && RULES.some((rule) => rule.every((word) => words.includes(word)));
}

/** What a record says that delegates speak by. */
const RULES = ['right of reply', 'point of order'].map((rule) => rule.split(' ').map((word) => hashText(word)));

/** In tokens: "of the right of reply". */
const LONGEST_RULE = 5;

/**
 * "spoke to | the Herald about the end of the truce", "talked with the Velm Herald about | the truce", "told the Herald in an interview
 * about | the truce", "informed envoys about | the truce"
 */
function isTalk({ head, content: [thing, ...others] }: Found, reading: Reading): boolean {
  const { lexemes, marks } = reading.document;
  if (!thing || others.length > 0 || thing.start <= head) return false;
  const stem = lexemes.stems[head]!;
  const isToWhom = TALKING.get(stem) >= 0 && WHOM.get(lexemes.words[head + 1] ?? 0) >= 0;
  const isInforming = INFORMING.get(stem) >= 0;
  if (!isToWhom && !isInforming && TELLING.get(stem) < 0) return false;
  if (marks.quotedAt.subarray(head, thing.end).some((quoted) => quoted >= 0)) return false;
  let about = head + 1;
  const subjects = isInforming ? SUBJECTS : ABOUT;
  while (about < thing.end && subjects.get(lexemes.words[about]!) < 0) about += 1;
  if (lexemes.words.subarray(head + 1, thing.end).includes(THAT)) return false;
  // "spoke to | envoys | about the truce"
  const isOutlet = lexemes.words.subarray(head + 1, about).some((word) => OUTLET_WORDS.get(word) >= 0);
  if (!isOutlet && !isInforming) return false;
  const isQuestion = /^(?:how|what|when|where|whether|who|why)$/.test(wordAt(reading.document, about + 1));
  return about < thing.end - 1 && !isQuestion && !hasVerb({ start: head + 1, end: thing.end }, reading);
}
