import type { Stretch } from '../candidates/candidate.ts';
import { HashMap } from '../learned/hash-map.ts';
import { hashText } from '../learned/hashing.ts';
import type { Reading } from '../reading.ts';
import { type Tag, tagNumber } from '../syntax/tags.ts';
import { isMinutes } from './minutes.ts';
import type { Found, QuotationRule } from './quotation-rule.ts';

const numbersOf = (tags: readonly Tag[]): ReadonlySet<number> => new Set(tags.map((tag) => tagNumber(tag)));
const FINITE = numbersOf(['MD', 'VBD', 'VBP', 'VBZ']);
const PRESENT = numbersOf(['VBP', 'VBZ']);
const PAST = tagNumber('VBD');
/** What "can", "may", "shall" and "will" become in reported speech. "had" tells as often what the article knows. */
const SHIFTED = HashMap.from('could might should would'.split(' ').map((word) => [hashText(word), 1]));
/** A word so likely a cue begins somebody else's statement. */
const LIKELY_CUE = 0.3;
const QUESTION = hashText('?');
const CONFIDENCE = 0.5;

export const REPORTED_ON: QuotationRule = {
  name: 'reported on',
  reason:
    'in "It was late, she said. Trains would wait." the second sentence has the tense of reported speech: it is hers too, and in minutes whatever her paragraph goes on with is',
  apply: (found, { reading, chances: { any } }) => {
    const { document } = reading;
    const { paragraphAt, sentenceAt, sentences, tokens } = document;
    const areMinutes = isMinutes(found, document);
    const isTold = areMinutes ? isStatement : isShifted;
    const taken = new Uint8Array(tokens.count);
    for (const { source, cue, content } of found)
      for (const { start, end } of [...source, ...cue, ...content]) taken.fill(1, start, end);
    const isFree = ({ start, end }: Stretch) => {
      for (let i = start; i < end; i++)
        if (taken[i] === 1 || (!areMinutes && any[i]! >= LIKELY_CUE) || document.marks.quotedAt[i]! >= 0) return false;
      return true;
    };
    const made = found.flatMap((one): Found[] => {
      if (!isToldAsPast(one, reading) || (!areMinutes && isMixed(one, reading))) return [];
      const more: Found[] = [];
      let s = sentenceAt[lastToken(one)]! + 1;
      const home = paragraphAt[one.head];
      for (; s + 1 < sentences.length && paragraphAt[sentences[s]!] === home; s++) {
        const sentence = { start: sentences[s]!, end: sentences[s + 1]! };
        if (!isFree(sentence) || !isTold(sentence, reading)) break;
        taken.fill(1, sentence.start, sentence.end);
        const confidence = Math.min(CONFIDENCE, one.confidence);
        more.push({ head: sentence.start, source: one.source, cue: [], content: [sentence], confidence, inner: [] });
      }
      return more;
    });
    return [...found, ...made];
  },
};

function lastToken({ content, cue }: Found): number {
  return Math.max(content[content.length - 1]!.end, cue[cue.length - 1]?.end ?? 0) - 1;
}

function isToldAsPast({ head, cue, isSpoken }: Found, { syntax: { tags } }: Reading): boolean {
  return cue.length > 0 && !isSpoken && tags[head] === PAST;
}

/** Whether something of what was said is quoted or in the present: what goes on in another tense may be the article's. */
function isMixed({ content }: Found, { document: { marks }, syntax: { tags } }: Reading): boolean {
  return content.some(({ start, end }) => {
    for (let i = start; i < end; i++) if (PRESENT.has(tags[i]!) || marks.quotedAt[i]! >= 0) return true;
    return false;
  });
}

function isShifted(sentence: Stretch, reading: Reading): boolean {
  const verb = firstVerb(sentence, reading);
  return verb !== undefined && SHIFTED.get(reading.document.lexemes.words[verb]!) >= 0;
}

function isStatement(sentence: Stretch, reading: Reading): boolean {
  return firstVerb(sentence, reading) !== undefined;
}

/** The finite verb that a sentence has first; none where it asks. */
function firstVerb({ start, end }: Stretch, { document: { lexemes }, syntax: { tags } }: Reading): number | undefined {
  if (lexemes.words[end - 1] === QUESTION) return undefined;
  for (let i = start; i < end; i++) if (FINITE.has(tags[i]!)) return i;
  return undefined;
}
