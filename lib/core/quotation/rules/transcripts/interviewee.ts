import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import { isCapitalised } from '../../lexemes.ts';
import { wordAt } from '../word-at.ts';

/** In tokens: "former chief negotiator Ola Kell". */
const LONGEST_NAME = 12;
const MEETING = /^(?:conversation|interview|interviewed|interviews|q&a|questions|sat|spoke|speaks|talked|talks|up)$/i;

/** Those of them that an interviewee does. */
const MEETS = /^(?:sat|spoke|speaks|talked|talks)$/i;

/** The interviewee, by the words before the answers: "an interview with Ola Kell", "Kell spoke to the Courier". */
export function intervieweeBefore(document: Document, limit: number): Stretch | undefined {
  for (let i = 0; i + 2 < limit; i++) {
    if (!MEETING.test(wordAt(document, i))) continue;
    const isInterviewed = /^interview(?:ed|s)$/i.test(wordAt(document, i));
    const link = wordAt(document, i + 1) === 'down' ? i + 2 : i + 1;
    if (!isInterviewed && !/^(?:for|of|to|with)$/.test(wordAt(document, link))) continue;
    // "Kell gave an interview to the Courier"
    if (/^interview$/i.test(wordAt(document, i)) && wordAt(document, link) === 'to') return giverBefore(document, i);
    // "Kell said in an interview with the agency"
    if (wordAt(document, i - 2) === 'in') return nameBefore(document, i - 3);
    const met = nameFrom(document, isInterviewed ? i + 1 : link + 1);
    if (!met) continue;
    const meets = pronounBefore(document, i) ?? nameBefore(document, i) ?? subjectBefore(document, i);
    // An outlet has an article or is one word: "Kell spoke to the Courier".
    const isSomebody =
      isFullName(document, met) && !/^the$/i.test(wordAt(document, met.start)) && !isOfOutlet(document, met);
    if (isSomebody) return met;
    if (meets && MEETS.test(wordAt(document, i))) return meets;
  }
  return isCalledInterview(document) ? firstNameIn(document, 1) : undefined;
}

/** "| The envoy, Ola Kell |, gave an exclusive interview" */
function giverBefore(document: Document, interview: number): Stretch | undefined {
  const from = Math.max(document.sentences[document.sentenceAt[interview]!]!, interview - LONGEST_GIFT);
  for (let i = interview - 1; i > from; i--)
    if (/^(?:gave|given|gives|granted|grants)$/.test(wordAt(document, i)))
      return nameBefore(document, wordAt(document, i - 1) === ',' ? i - 1 : i) ?? pronounBefore(document, i);
  return undefined;
}

/** In tokens: "gave a rare and wide-ranging interview". */
const LONGEST_GIFT = 8;

/** The name in a first sentence: "| Ola Kell | has been envoy since May.", "The envoy, | Ola Kell |". */
function firstNameIn(document: Document, paragraph: number): Stretch | undefined {
  const start = document.paragraphs[paragraph]!;
  const end = Math.min(document.sentences[document.sentenceAt[start]! + 1]!, start + LONGEST_NAME);
  for (let i = start; i < end; i++) {
    const name = i === start || wordAt(document, i - 1) === ',' ? fullNameAt(document, i) : undefined;
    if (name) return name;
  }
  return undefined;
}

/** "Five questions for the envoy", above a lead that opens with the envoy's name. */
function isCalledInterview(document: Document): boolean {
  for (let i = 0; i < document.paragraphs[1]!; i++)
    if (/^(?:interview|q&a|questions)$/i.test(wordAt(document, i))) return true;
  return false;
}

/** The interviewee, by the words below the answers: "Interview by Idun Aas. | Ola Kell | has been envoy since 2024." */
export function intervieweeAfter(document: Document, start: number): Stretch | undefined {
  const { sentences, sentenceAt, tokens } = document;
  if (start >= tokens.count) return undefined;
  const isCredited = (at: number) =>
    /^interview(?:ed)?$/i.test(wordAt(document, at)) && wordAt(document, at + 1) === 'by';
  for (let s = sentenceAt[start]!; s + 2 < sentences.length; s++)
    if (isCredited(sentences[s]!)) return fullNameAt(document, sentences[s + 1]!);
  return undefined;
}

function fullNameAt(document: Document, start: number): Stretch | undefined {
  const { shapes } = document.lexemes;
  let end = start;
  while (end < start + LONGEST_NAME && end < shapes.length && isPartOfName(document, end)) end += 1;
  return shapes.subarray(start, end).filter(isCapitalised).length > 1 ? { start, end } : undefined;
}

function isPartOfName(document: Document, i: number): boolean {
  return (
    isCapitalised(document.lexemes.shapes[i]!) || /^(?:al|bin|da|de|del|der|di|van|von)$/.test(wordAt(document, i))
  );
}

/** Whether an outlet or its reporter is meant: "Kell spoke to | the Courier", "to Dara Holm | of the Courier". */
function isOfOutlet(document: Document, { start, end }: Stretch): boolean {
  for (let i = start; i + 1 < end; i++)
    if (/^(?:from|of)$/.test(wordAt(document, i)) && /^the$/i.test(wordAt(document, i + 1))) return true;
  return false;
}

/** "| He | spoke to the Courier" */
function pronounBefore(document: Document, verb: number): Stretch | undefined {
  return /^s?he$/i.test(wordAt(document, verb - 1)) ? { start: verb - 1, end: verb } : undefined;
}

/** The subject up to its comma: "| The envoy Ola Kell |, who leads the talks, spoke to the Courier". */
function subjectBefore(document: Document, verb: number): Stretch | undefined {
  const start = document.sentences[document.sentenceAt[verb]!]!;
  let end = start;
  while (end < verb && wordAt(document, end) !== ',') end += 1;
  const isNamed = end < verb && wordAt(document, verb - 1) === ',' && isFullName(document, { start, end });
  return isNamed ? { start, end } : undefined;
}

/** "the former negotiator | Ola Kell" up to where the sentence goes on. */
function nameFrom(document: Document, start: number): Stretch | undefined {
  const limit = document.paragraphs[document.paragraphAt[start]! + 1]!;
  let end = start;
  for (let i = start; i < Math.min(limit, start + LONGEST_NAME); i++) {
    if (/^(?:[,.;:()]|about|after|as|at|before|by|for|in|on|to|who)$/.test(wordAt(document, i))) break;
    if (isCapitalised(document.lexemes.shapes[i]!)) end = i + 1;
  }
  return end > start ? { start, end } : undefined;
}

/** Whether it ends in two capitalised words; "survivors of the Soviet tests" has no name. */
function isFullName({ lexemes: { shapes } }: Document, { start, end }: Stretch): boolean {
  return end > start + 1 && isCapitalised(shapes[end - 1]!) && isCapitalised(shapes[end - 2]!);
}

function nameBefore({ lexemes: { shapes } }: Document, end: number): Stretch | undefined {
  let start = end;
  while (start > Math.max(0, end - LONGEST_NAME) && isCapitalised(shapes[start - 1]!)) start -= 1;
  return start < end ? { start, end } : undefined;
}
