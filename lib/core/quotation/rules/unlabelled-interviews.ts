import type { Stretch } from '../candidates/candidate.ts';
import type { Document } from '../document.ts';
import { isCapitalised } from '../lexemes.ts';
import { replaceWithin } from './covered.ts';
import { isFirstPerson, tellsOfOthers } from './first-person.ts';
import type { QuotationRule, RuleContext } from './quotation-rule.ts';
import { headingFrom, speechFrom, speechParts, spokenBy } from './speech-run.ts';
import { hasTurns, isQuestion } from './transcript-layout.ts';
import { wordAt } from './word-at.ts';

/** A text of questions and answers has as many. */
const LEAST_ANSWERS = 2;
/** Of the answers, the share in which somebody speaks of himself. */
const LEAST_OWN = 0.5;
/** In tokens: "former chief negotiator Ola Kell". */
const LONGEST_NAME = 12;

export const UNLABELLED_INTERVIEWS: QuotationRule = {
  name: 'unlabelled interviews',
  reason:
    'after "The Courier spoke with Ola Kell." paragraphs that ask and paragraphs in which somebody speaks of himself are an interview, and what is no question is Kell’s',
  apply: (found, context) => {
    const { document } = context.reading;
    if (hasTurns(found, document)) return found;
    const answers = readAnswers(context);
    const own = answers.filter(({ start, end }) => isFirstPerson(document, start, end));
    if (answers.length < LEAST_ANSWERS || own.length < LEAST_OWN * answers.length) return found;
    if (answers.some((answer) => isOfOthers(context, answer))) return found;
    const source = intervieweeBefore(document, answers[0]!.start);
    if (!source) return found;
    const parts = answers.flatMap(({ start, end }) => speechParts(document, start, document.paragraphAt[end - 1]! + 1));
    return replaceWithin(found, spokenBy(source, parts), document.tokens.count);
  },
};

/** What stands between one question and the next, or a heading; after the last, as long as somebody speaks of himself. */
function readAnswers(context: RuleContext): Stretch[] {
  const { document } = context.reading;
  const { paragraphs } = document;
  const questions: number[] = [];
  for (let p = 1; p + 1 < paragraphs.length; p++) if (asks(document, p)) questions.push(p);
  return questions.flatMap((question, q) => {
    const next = questions[q + 1];
    const end =
      next === undefined
        ? Math.max(
            speechFrom(context, question + 1, paragraphs.length - 1),
            Math.min(question + 2, paragraphs.length - 1),
          )
        : headingFrom(document, question + 1, next);
    const [first, last] = [paragraphs[question + 1]!, paragraphs[end]!];
    return end > question + 1 && document.marks.quotedAt[first]! < 0 ? [{ start: first, end: last }] : [];
  });
}

/** "Kell has often said so, says the mayor": an answer of an article to its own question. */
function isOfOthers(context: RuleContext, { start, end }: Stretch): boolean {
  const { paragraphAt } = context.reading.document;
  for (let p = paragraphAt[start]!; p <= paragraphAt[end - 1]!; p++) if (tellsOfOthers(context, p)) return true;
  return false;
}

/** A question that nobody is quoted with. */
function asks(document: Document, paragraph: number): boolean {
  return isQuestion(document, paragraph) && document.marks.quotedAt[document.paragraphs[paragraph + 1]! - 1]! < 0;
}

const MEETING = /^(?:conversation|interview|interviewed|interviews|q&a|questions|sat|spoke|speaks|talked|talks|up)$/i;

/** Whom the words before the answers say was met: "an interview with Ola Kell", "Kell spoke to the Courier". */
function intervieweeBefore(document: Document, limit: number): Stretch | undefined {
  for (let i = 0; i + 2 < limit; i++) {
    if (!MEETING.test(wordAt(document, i))) continue;
    const isInterviewed = /^interview(?:ed|s)$/i.test(wordAt(document, i));
    const link = wordAt(document, i + 1) === 'down' ? i + 2 : i + 1;
    if (!isInterviewed && !/^(?:for|of|to|with)$/.test(wordAt(document, link))) continue;
    // "Kell said in an interview with the agency"
    if (wordAt(document, i - 2) === 'in') return nameBefore(document, i - 3);
    const met = nameFrom(document, isInterviewed ? i + 1 : link + 1);
    const meets = nameBefore(document, i);
    // An outlet has its article: "Kell spoke to the Courier".
    if (met && !/^the$/i.test(wordAt(document, met.start)) && isFullName(document, met)) return met;
    if (met && meets && /^the$/i.test(wordAt(document, met.start))) return meets;
  }
  return undefined;
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

/** Two capitals at the end: "survivors of the Soviet tests" have no name. */
function isFullName({ lexemes: { shapes } }: Document, { start, end }: Stretch): boolean {
  return end > start + 1 && isCapitalised(shapes[end - 1]!) && isCapitalised(shapes[end - 2]!);
}

function nameBefore({ lexemes: { shapes } }: Document, end: number): Stretch | undefined {
  let start = end;
  while (start > Math.max(0, end - LONGEST_NAME) && isCapitalised(shapes[start - 1]!)) start -= 1;
  return start < end ? { start, end } : undefined;
}
