import type { Stretch } from '../../candidates/candidate.ts';
import { judging, occasions } from '../../data/occasions.ts';
import { hashText } from '../../learned/hashing.ts';
import type { Reading } from '../../reading.ts';
import { tagNumber } from '../../syntax/tags.ts';
import { hasVerb } from '../insertion.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { stemsOf, tagsOf, wordsOf } from '../word-sets.ts';

const JUDGING = stemsOf(judging);
const OCCASIONS_BY_NOUN = wordsOf(occasions);
/** "in a letter", "during the debate" */
const WHERE = wordsOf('at during in through via');
const GOING_ON = tagsOf('MD', 'VB', 'VBP', 'VBZ', 'WDT', 'WP');
const REPEATING = stemsOf('reiterated repeated');
const TOLD = wordsOf('the that this');
const PRONOUNS = wordsOf('that this');
const MANNERS = tagsOf('IN', 'RB', 'RP');
const PARTICIPLE = tagNumber('VBN');
/** "in a letter | as a lie", "on Monday | by Velm" */
const LINKS = wordsOf('as by that');
const AND = hashText('and');
/** "rejected the words in the letter": this may belong to the object. */
const IN = hashText('in');
const THE = hashText('the');
const ON = hashText('on');
const AS = hashText('as');
const WITHIN = hashText('within');
const PERSON = wordsOf('he it she they');
const DAYS = wordsOf('monday tuesday wednesday thursday friday saturday sunday today yesterday');
const HOURS = wordsOf('minutes hour hours day days');
/** "in an emotional | letter", in tokens. */
const REACH = 5;

export const OCCASIONS: QuotationRule = {
  name: 'occasions',
  reason:
    'in "Velm rejected the claim in a letter on Monday" the letter and the day tell of its rejecting: they are no part of the claim',
  apply: (found, { reading }) =>
    found.map((one): Found => {
      const [thing, ...others] = one.content;
      if (!thing || others.length > 0 || one.cue.length === 0) return one;
      const end = occasionIn(one.head, thing, reading) ?? occasionAfterMarks(one.head, thing, reading);
      return end === undefined ? one : { ...one, content: [{ start: thing.start, end }] };
    }),
};

/** The token at which where and when it was said follows an object without a verb. */
function occasionIn(head: number, { start, end }: Stretch, reading: Reading): number | undefined {
  const { lexemes, marks } = reading.document;
  if (start <= head) return;
  const isJudged = JUDGING.get(lexemes.stems[head]!) >= 0;
  const told = pronounEnd(head, { start, end }, reading);
  if (told !== undefined) return told;
  for (let i = start + 1; i < end && marks.quotedAt[i]! < 0; i++)
    if (
      isPlace(i, end, reading) ||
      (isJudged && isTime(i, end, reading)) ||
      isToldBefore(head, { start, end: i }, reading)
    ) {
      const isThing = reading.syntax.tags[i - 1] !== PARTICIPLE && !hasVerb({ start, end: i }, reading);
      if (!isThing || goesOn({ start: i + 1, end }, reading)) return;
      return lexemes.words[i - 1] === AND ? i - 1 : i;
    }
  return;
}

/** The same after quotation marks: "called it “late” | in a post on the web on Monday". */
function occasionAfterMarks(head: number, { start, end }: Stretch, reading: Reading): number | undefined {
  const { marks } = reading.document;
  let last = end;
  while (last > start && marks.quotedAt[last - 1]! < 0) last -= 1;
  if (start <= head || last === start || last + 1 >= end || !isPlace(last, end, reading)) return;
  const rest = { start: last, end };
  return hasVerb(rest, reading) ? undefined : last;
}

/** Of the object: "asked the council in a letter | to act", "rejected remarks on Monday | by Velm". */
function goesOn({ start, end }: Stretch, { document: { lexemes }, syntax: { tags } }: Reading): boolean {
  for (let i = start; i < end; i++) if (GOING_ON.has(tags[i]!) || LINKS.get(lexemes.words[i]!) >= 0) return true;
  return false;
}

function isLinked({ start, end }: Stretch, { document: { lexemes } }: Reading): boolean {
  return lexemes.words.subarray(start, end).some((word) => LINKS.get(word) >= 0);
}

/** Whether the object was told of before: "reiterated | that position | on Monday", "in Velm". */
function isToldBefore(head: number, { start, end }: Stretch, { document: { lexemes } }: Reading): boolean {
  const isTold = REPEATING.get(lexemes.stems[head]!) >= 0 && TOLD.get(lexemes.words[start]!) >= 0;
  return isTold && end - start === 2 && (lexemes.words[end] === ON || WHERE.get(lexemes.words[end]!) >= 0);
}

/** The end of "this" or "that", in "rejected this in the same debate", "ruled that out flatly". */
function pronounEnd(head: number, { start, end }: Stretch, reading: Reading): number | undefined {
  const { lexemes } = reading.document;
  const isJudged = JUDGING.get(lexemes.stems[head]!) >= 0 && start === head + 1;
  const isAlone = !hasVerb({ start, end }, reading) && !isLinked({ start: start + 1, end }, reading);
  if (!isJudged || PRONOUNS.get(lexemes.words[start]!) < 0 || !isAlone) return undefined;
  return end > start + 1 && MANNERS.has(reading.syntax.tags[start + 1]!) ? start + 1 : undefined;
}

/** "in an open letter", "at Monday’s hearing" */
function isPlace(i: number, end: number, { document: { lexemes } }: Reading): boolean {
  const { words } = lexemes;
  if (WHERE.get(words[i]!) < 0 || (words[i] === IN && words[i + 1] === THE)) return false;
  return words.subarray(i + 1, Math.min(end, i + REACH)).some((word) => OCCASIONS_BY_NOUN.get(word) >= 0);
}

/** "on Monday", "Monday", "within hours", "as he left" */
function isTime(i: number, end: number, { document: { lexemes } }: Reading): boolean {
  const { words } = lexemes;
  const next = i + 1 < end ? words[i + 1]! : 0;
  if (words[i] === WITHIN) return HOURS.get(words[end - 1]!) >= 0;
  if (words[i] === AS) return PERSON.get(next) >= 0;
  return DAYS.get(words[i] === ON ? next : words[i]!) >= 0;
}
