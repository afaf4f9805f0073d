import { gestures, ofPersons, rebuffs } from '../../data/gestures.ts';
import type { Document } from '../../document.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';
import { stemsOf } from '../word-sets.ts';

const GESTURES = stemsOf(gestures);
const REBUFFS = stemsOf(rebuffs);
const OF_PERSONS = stemsOf(ofPersons);
const AWAY = /^(?:aside|away|off)$/;
const PERSON = /^(?:her|him|me|them|us|you)$/i;

export const GESTURES_MADE: QuotationRule = {
  name: 'gestures',
  reason:
    'in "Asked whether it was late, she nodded" the question is not hers; "brushed the criticism aside" and "disagreed with her" tell nothing that she says',
  apply: (found, { reading: { document } }) =>
    found.filter((one) => !isAsked(one, document) && !isRebuff(one, document) && !isPerson(one, document)),
};

/** "Asked whether it was late, | she | nodded" */
function isAsked({ head, content: [question, ...others] }: Found, document: Document): boolean {
  if (!question || others.length > 0 || question.end > head || GESTURES.get(document.lexemes.stems[head]!) < 0)
    return false;
  const first = /^when$/i.test(wordAt(document, question.start)) ? question.start + 1 : question.start;
  return /^asked$/i.test(wordAt(document, first));
}

/** "brushed | the criticism aside", but not "brushed aside | the criticism", which dismisses it */
function isRebuff({ head, content: [thing, ...others] }: Found, document: Document): boolean {
  if (!thing || others.length > 0 || thing.start <= head || REBUFFS.get(document.lexemes.stems[head]!) < 0)
    return false;
  if (document.marks.quotedAt.subarray(thing.start, thing.end).some((quoted) => quoted >= 0)) return false;
  return AWAY.test(wordAt(document, thing.end - 1)) || AWAY.test(wordAt(document, thing.end));
}

/** "disagreed with | her", but not "thanked | him", "declined to name | them" */
function isPerson({ head, cue, content: [whom, ...others] }: Found, document: Document): boolean {
  if (!whom || others.length > 0 || whom.start <= head || !PERSON.test(wordAt(document, whom.start))) return false;
  const { stems } = document.lexemes;
  for (const { start, end } of [{ start: head, end: head + 1 }, ...cue])
    if (stems.subarray(start, end).some((stem) => OF_PERSONS.get(stem) >= 0)) return false;
  const isStopped = whom.end === whom.start + 2 && /^[.,]$/.test(wordAt(document, whom.end - 1));
  return whom.end === whom.start + 1 || isStopped;
}
