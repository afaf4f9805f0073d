import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import { isCapitalised } from '../../lexemes.ts';
import type { Reading } from '../../reading.ts';
import { subjectsOf } from '../../syntax/subject.ts';
import { replaceWithin } from '../covered.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';

/** A name with titles, in tokens. */
const LONGEST_NAME = 20;
/** The confidence from which the sentence before is somebody's statement already. */
const SURE = 0.8;
const CONFIDENCE = 0.6;

/** Not "It", as "It was announced by both" is as often of a thing. */
const THIS = /^(?:that|this)$/i;
const STATED = /^(?:announced|declared|reported|said|stated)$/;
/** "The corresponding statement was made by", "This opinion was expressed by" */
const SPOKEN = /^(?:expressed|made|released|voiced)$/;
const WORDS = /^(?:announcement|assessment|comments?|forecast|opinion|remarks?|statements?|view)$/;
const POINTS = /^(?:corresponding|relevant|such|that|the|these|this|those)$/i;
const SAYING = /^(?:announced|declared|said|says|stated|wrote)$/;
/** Nouns for what was said before, after "made". */
const MADE = /^(?:comments|remarks?|statements?)$/;
/** What may follow the speaker, or "this". */
const GOES_ON = /^(?:after|at|during|in|on|to|when|while|[.])$/;

export const STATED_THIS: QuotationRule = {
  name: 'stated this',
  reason:
    'in "Ostra will wait. This was stated by its minister in an interview." and "The minister said this on Monday." the sentence before is what was said; copy translated from Russian and Ukrainian is full of both, the corpus has neither',
  apply: (found, { reading }) => {
    const { document } = reading;
    const sure = new Set(
      found.filter(({ confidence }) => confidence >= SURE).map(({ head }) => document.sentenceAt[head]),
    );
    const likely = new Set(found.map(({ head }) => document.sentenceAt[head]));
    const made: Found[] = [];
    for (let s = 1; s + 1 < document.sentences.length; s++) {
      const told = statedBy(document, s) ?? saidThis(reading, s);
      const content = told && sentenceBefore(document, s);
      // "…, the envoy said. She made the remark on Monday": the sentence before may have its own verb.
      const isRemark =
        told !== undefined && told.cue[0]!.end - told.cue[0]!.start > 2 && told.source[0]!.start < told.head;
      if (!content || sure.has(s - 1) || (isRemark && likely.has(s - 1))) continue;
      made.push({ ...told, content: [content], confidence: CONFIDENCE, inner: [] });
    }
    const others = found.filter((one) => !pointsBack(one, document));
    return replaceWithin(others, made, document.tokens.count);
  },
};

type Told = Pick<Found, 'head' | 'source' | 'cue'>;

/** "This was stated by | the minister | in an interview." */
function statedBy(document: Document, s: number): Told | undefined {
  const start = document.sentences[s]!;
  const subject = wordsEnd(document, start);
  const to = THIS.test(wordAt(document, start)) && subject === start ? start + 1 : subject;
  if (to === start || !/^(?:is|was|were)$/.test(wordAt(document, to))) return undefined;
  const head = to + 1;
  const verbs = subject === start ? STATED : SPOKEN;
  if (!verbs.test(wordAt(document, head)) || wordAt(document, head + 1) !== 'by') return undefined;
  const from = head + 2;
  let end = from;
  while (end < from + LONGEST_NAME && !GOES_ON.test(wordAt(document, end)) && !partsName(document, end)) end += 1;
  return end > from && end < from + LONGEST_NAME
    ? { head, source: [{ start: from, end }], cue: [{ start: to, end: head + 1 }] }
    : undefined;
}

/** The end of a noun for what was said, "This opinion |", "the corresponding statement |"; `start` without one. */
function wordsEnd(document: Document, start: number): number {
  let noun = start;
  while (noun < start + 3 && POINTS.test(wordAt(document, noun))) noun += 1;
  return noun > start && WORDS.test(wordAt(document, noun)) ? noun + 1 : start;
}

/** Whether it is a comma, but not one between an office and its holder: "the ministry's spokesman, | Guo Jiakun". */
function partsName(document: Document, i: number): boolean {
  return wordAt(document, i) === ',' && !isCapitalised(document.lexemes.shapes[i + 1]!);
}

/** Whether a quotation only refers back: "said | this on Monday". */
function pointsBack({ head, content: [first] }: Found, document: Document): boolean {
  // "made the statement while addressing the council"
  const isMade = wordAt(document, head) === 'made' && /^(?:the|these|this|those)$/.test(wordAt(document, head + 1));
  if (isMade && MADE.test(wordAt(document, head + 2)) && GOES_ON.test(wordAt(document, head + 3))) return true;
  const isThis = wordAt(document, head + 1) === 'this' && GOES_ON.test(wordAt(document, head + 2));
  return isThis && SAYING.test(wordAt(document, head)) && first?.start === head + 1;
}

/** "| The minister | said this on Monday.", "| Tehl | made the statement at a briefing." */
function saidThis(reading: Reading, s: number): Told | undefined {
  const { document } = reading;
  const [start, end] = [document.sentences[s]!, document.sentences[s + 1]!];
  for (let head = start + 1; head < Math.min(end, start + LONGEST_NAME); head++) {
    const isThis = wordAt(document, head + 1) === 'this' && SAYING.test(wordAt(document, head));
    const isMade = /^(?:expressed|made|voiced)$/.test(wordAt(document, head));
    const after = isMade ? wordsEnd(document, head + 1) : head + 2;
    if (!(isThis || (isMade && after > head + 1)) || !GOES_ON.test(wordAt(document, after))) continue;
    const [subject] = subjectsOf(reading, head);
    const end = isMade ? after : head + 1;
    return subject && subject.start >= start ? { head, source: [subject], cue: [{ start: head, end }] } : undefined;
  }
  return undefined;
}

/** The sentence before, unless it is the headline. */
function sentenceBefore({ sentences, paragraphAt }: Document, s: number): Stretch | undefined {
  const [start, end] = [sentences[s - 1]!, sentences[s]!];
  const isHeadline = paragraphAt[start] === 0 && paragraphAt[end] !== 0;
  return isHeadline || end - start < 4 || paragraphAt[end]! - paragraphAt[start]! > 1 ? undefined : { start, end };
}
