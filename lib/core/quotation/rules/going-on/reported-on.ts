import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import { hashText } from '../../learned/hashing.ts';
import type { Reading } from '../../reading.ts';
import { tagNumber } from '../../syntax/tags.ts';
import { coveredBy } from '../covered.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { isOfWords } from '../quoted-words.ts';
import { tagsOf, wordsOf } from '../word-sets.ts';
import { isMinutes } from './minutes.ts';

const FINITE = tagsOf('MD', 'VBD', 'VBP', 'VBZ');
const PRESENT = tagsOf('VBP', 'VBZ');
const PAST = tagNumber('VBD');
/** What "can", "may", "shall" and "will" become in reported speech. */
const SHIFTED = wordsOf('could might should would');
/** "had left" is reported "left"; "had a gate" is as often the article's own knowledge. */
const HAD = hashText('had');
const PARTICIPLE = tagNumber('VBN');
/** "had not yet | left", in tokens. */
const REACH = 3;
/** The chance from which a cue may begin another's statement. */
const LIKELY_CUE = 0.3;
const SEMICOLON = hashText(';');
const PERSON = wordsOf(['he', 'she']);
const QUESTION = hashText('?');
const CONFIDENCE = 0.5;

export const REPORTED_ON: QuotationRule = {
  name: 'reported on',
  reason:
    'in "It was late, she said. Trains would wait." the second sentence has the tense of reported speech: it is hers too, as is what a semicolon joins, or what quotes, and in minutes whatever her paragraph goes on with is',
  apply: (found, { reading, chances: { any } }) => {
    const { document } = reading;
    const { paragraphAt, sentenceAt, sentences, tokens } = document;
    const areMinutes = isMinutes(found, document);
    const isTold = areMinutes ? isStatement : isShifted;
    const taken = coveredBy(found, tokens.count, ['source', 'cue', 'content']);
    const isFree = ({ start, end }: Stretch) => {
      for (let i = start; i < end; i++)
        if (taken[i] === 1 || (!areMinutes && any[i]! >= LIKELY_CUE && document.marks.quotedAt[i]! < 0)) return false;
      return true;
    };
    const made = found.flatMap((one): Found[] => {
      const isPast = isToldAsPast(one, reading) && (areMinutes || !isMixed(one, reading));
      const first = sentenceAt[lastToken(one)]! + 1;
      const home = paragraphAt[one.head];
      const more: Found[] = [];
      for (let s = first; s + 1 < sentences.length && paragraphAt[sentences[s]!] === home; s++) {
        const sentence = { start: sentences[s]!, end: sentences[s + 1]! };
        const isHers = holdsMarks(sentence, document)
          ? one.cue.length > 0 && !one.isSpoken && quotesWords(sentence, document)
          : (isPast && isTold(sentence, reading)) || (s === first && isJoined(one, sentence, document));
        if (!isHers || !isFree(sentence)) break;
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

function holdsMarks({ start, end }: Stretch, { marks }: Document): boolean {
  return marks.quotedAt.subarray(start, end).some((quoted) => quoted >= 0);
}

/** "The rest was “a matter of time.”" quotes the last speaker; “It is time,” may begin another's sentence. */
function quotesWords({ start, end }: Stretch, document: Document): boolean {
  const { quoted, quotedAt } = document.marks;
  if (quotedAt[start]! >= 0) return false;
  for (let i = start; i < end; i++) {
    const stretch = quoted[quotedAt[i]!];
    if (stretch && stretch.end > end) return false;
    if (stretch && isOfWords(document, stretch)) return true;
  }
  return false;
}

/** Whether a semicolon continues what she says, not what she did: "It was late, she said; | trains waited". */
function isJoined(
  { head, cue, content, isSpoken }: Found,
  { start }: Stretch,
  { lexemes: { words } }: Document,
): boolean {
  const isClosed = cue.length > 0 && !isSpoken && content[0]!.start < head;
  return isClosed && words[start - 1] === SEMICOLON && PERSON.get(words[start]!) < 0;
}

function isToldAsPast({ head, cue, isSpoken }: Found, { syntax: { tags } }: Reading): boolean {
  return cue.length > 0 && !isSpoken && tags[head] === PAST;
}

/** Whether the content is partly quoted or in the present tense: a change of tense may then be the article's. */
function isMixed({ content }: Found, { document: { marks }, syntax: { tags } }: Reading): boolean {
  return content.some(({ start, end }) => {
    for (let i = start; i < end; i++) if (PRESENT.has(tags[i]!) || marks.quotedAt[i]! >= 0) return true;
    return false;
  });
}

function isShifted(sentence: Stretch, reading: Reading): boolean {
  const verb = firstVerb(sentence, reading);
  if (verb === undefined || isGloss(sentence, reading)) return false;
  const word = reading.document.lexemes.words[verb]!;
  return SHIFTED.get(word) >= 0 || (word === HAD && isPerfect(verb, reading) && !isOfPresent(sentence, reading));
}

/** "That could be | a reference to the gates." */
function isGloss({ start, end }: Stretch, { document: { lexemes } }: Reading): boolean {
  const { words } = lexemes;
  return THAT.get(words[start]!) >= 0 && words.subarray(start, end).some((word) => ALLUSIONS.get(word) >= 0);
}

const THAT = wordsOf('it that this');
const ALLUSIONS = wordsOf('allusion reference');

/** "The film they had missed | fills a gap" */
function isOfPresent({ start, end }: Stretch, { syntax: { tags } }: Reading): boolean {
  return tags.subarray(start, end).some((tag) => PRESENT.has(tag));
}

function isPerfect(had: number, { syntax: { tags } }: Reading): boolean {
  return tags.subarray(had + 1, had + 1 + REACH).includes(PARTICIPLE);
}

function isStatement(sentence: Stretch, reading: Reading): boolean {
  return firstVerb(sentence, reading) !== undefined;
}

/** The first finite verb of a sentence; undefined in questions. */
function firstVerb({ start, end }: Stretch, { document: { lexemes }, syntax: { tags } }: Reading): number | undefined {
  if (lexemes.words[end - 1] === QUESTION) return undefined;
  for (let i = start; i < end; i++) if (FINITE.has(tags[i]!)) return i;
  return undefined;
}
