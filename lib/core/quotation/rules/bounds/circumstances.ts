import type { Stretch } from '../../candidates/candidate.ts';
import { hashText } from '../../learned/hashing.ts';
import { isCapitalised } from '../../lexemes.ts';
import { OPENS } from '../../quote-marks.ts';
import type { Reading } from '../../reading.ts';
import { tagNumber } from '../../syntax/tags.ts';
import { hasVerb } from '../insertion.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordsOf } from '../word-sets.ts';

const THAT = hashText('that');
/** "the day before | that", "the previous day" */
const DAYS = wordsOf('day following next previous same');
/** "said | yesterday in Velm that" */
const TIMES = wordsOf('earlier today yesterday monday tuesday wednesday thursday friday saturday sunday');
const THE = hashText('the');
const PREPOSITION = tagNumber('IN');
/** What begins where, when and how: "after talks with her counterpart". "asked for a promise that" tells what. */
const WHERE = wordsOf('after ahead at before by during following in on through via');
const SUBJECTS = wordsOf('he she they');
/** "in remarks carried by the Velm Press agency on Monday", in tokens. */
const LONGEST = 14;

export const CIRCUMSTANCES: QuotationRule = {
  name: 'circumstances',
  reason:
    'in "said in remarks carried by Velm Press that it was late" what was said begins with "that", in "said on social media she ordered tests" with "she"; "in reaction to the vote" and "while touring a plant" tell when',
  apply: (found, { reading }) =>
    found.map((whole) => {
      const one = withoutDoing(withoutFrame(withoutReaction(whole, reading), reading), reading);
      const [first, ...others] = one.content;
      const start = first && one.cue.some(({ end }) => end === first.start) ? clauseIn(first, reading) : undefined;
      return first && start !== undefined ? { ...one, content: [{ ...first, start }, ...others] } : one;
    }),
};

/** The token at which the clause begins after where and when it was said: "that", or a pronoun that is a subject. */
function clauseIn({ start, end }: Stretch, reading: Reading): number | undefined {
  const { lexemes, marks } = reading.document;
  const { tags } = reading.syntax;
  const isDay = lexemes.words[start] === THE && DAYS.get(lexemes.words[start + 1]!) >= 0;
  if (TIMES.get(lexemes.words[start]!) >= 0) return thatAfterTime({ start, end }, reading);
  if (WHERE.get(lexemes.words[start]!) < 0 && !isDay) return;
  if (isDay && lexemes.words[start + 2] !== THAT && lexemes.words[start + 3] === THAT) return start + 3;
  for (let i = start + 1; i < Math.min(end, start + LONGEST) && marks.quotedAt[i]! < 0; i++)
    if ((lexemes.words[i] === THAT && tags[i] === PREPOSITION) || SUBJECTS.get(lexemes.words[i]!) >= 0)
      return hasVerb({ start, end: i }, reading) ? undefined : i;
  return;
}

/** "| yesterday on the sidelines of the “Velm Days” | that it is late": no relative clause belongs to a day. */
function thatAfterTime({ start, end }: Stretch, reading: Reading): number | undefined {
  const { lexemes, marks } = reading.document;
  for (let i = start + 1; i < Math.min(end, start + LONGEST); i++) {
    if (marks.quotedAt[i]! >= 0 && !isCapitalised(lexemes.shapes[i]!) && marks.roles[i] === 0) return;
    if (lexemes.words[i] === THAT) return hasVerb({ start, end: i }, reading) ? undefined : i;
  }
  return;
}

const IN = hashText('in');
const REACTION = wordsOf('answer reaction reply response');
const TO = hashText('to');
const ON = hashText('on');
const WHETHER = hashText('whether');

/** Cuts what somebody reacts to: "| In reaction to the vote, | she said, “We wait.”", "On whether it was late". */
function withoutReaction(one: Found, { document: { lexemes } }: Reading): Found {
  const [first, ...others] = one.content;
  const [opens, noun, to] = first ? lexemes.words.subarray(first.start, first.start + 3) : [];
  const isReaction = opens === IN && REACTION.get(noun ?? 0) >= 0 && to === TO;
  const isQuestion = opens === ON && noun === WHETHER;
  return (isReaction || isQuestion) && others.length > 0 ? { ...one, content: others } : one;
}

const COLON = hashText(':');
const AS = hashText('as');
const MUCH = hashText('much');
/** In tokens: "as much in testimony to the Committee on Gates on 3 March:". */
const LONGEST_FRAME = 24;

/** Cuts where and when, before a colon: "said | as much in testimony to the council on 3 March: | “It is late.”" */
function withoutFrame(one: Found, reading: Reading): Found {
  const { lexemes, marks } = reading.document;
  const [first, ...others] = one.content;
  if (!first || one.cue.every(({ end }) => end !== first.start)) return one;
  const { start, end } = first;
  const isFrame = WHERE.get(lexemes.words[start]!) >= 0 || lexemes.words[start] === AS;
  if (!isFrame || (lexemes.words[start] === AS && lexemes.words[start + 1] !== MUCH)) return one;
  for (let i = start + 1; i < Math.min(end - 1, start + LONGEST_FRAME) && marks.quotedAt[i]! < 0; i++) {
    if (lexemes.words[i] !== COLON) continue;
    const isPlain = marks.roles[i + 1] === OPENS && !hasVerb({ start, end: i }, reading);
    return isPlain ? { ...one, content: [{ start: i + 1, end }, ...others] } : one;
  }
  return one;
}

const WHILE = hashText('while');
const DOING = wordsOf('addressing attending briefing inspecting meeting speaking touring visiting');

/** Cuts what somebody did while speaking: "condemned the test | while touring a plant on Monday". */
function withoutDoing(one: Found, reading: Reading): Found {
  const { lexemes, marks } = reading.document;
  const last = one.content.at(-1);
  if (!last || one.cue.every(({ end }) => end !== last.start)) return one;
  for (let i = last.start + 1; i < last.end - 1; i++) {
    if (marks.quotedAt[i]! >= 0) return one;
    if (lexemes.words[i] !== WHILE || DOING.get(lexemes.words[i + 1]!) < 0) continue;
    if (hasVerb({ start: last.start, end: i }, reading)) return one;
    return { ...one, content: [...one.content.slice(0, -1), { ...last, end: i }] };
  }
  return one;
}
