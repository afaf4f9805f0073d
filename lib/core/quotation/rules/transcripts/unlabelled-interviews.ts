import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import { replaceWithin } from '../covered.ts';
import { isFirstPerson, tellsOfOthers } from '../first-person.ts';
import type { QuotationRule, RuleContext } from '../quotation-rule.ts';
import { answerEnd, speechParts, spokenBy } from '../speech-run.ts';
import { wordAt } from '../word-at.ts';
import { intervieweeAfter, intervieweeBefore } from './interviewee.ts';
import { hasTurns, isNextInDialogue, isQuestion } from './transcript-layout.ts';

/** How many answers a text of questions and answers has at least. */
const LEAST_ANSWERS = 2;
/** The share of answers in which somebody must speak of himself. */
const LEAST_OWN = 0.5;
/** In tokens: "On the missing months:". */
const LONGEST_SUBJECT = 12;

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
    // People tell of others, too; but articles do so in most answers to their own questions.
    if (answers.filter((answer) => isOfOthers(context, answer)).length * 2 >= answers.length) return found;
    const source = intervieweeBefore(document, answers[0]!.start) ?? intervieweeAfter(document, answers.at(-1)!.end);
    if (!source) return found;
    const parts = answers.flatMap(({ start, end }) => speechParts(document, start, document.paragraphAt[end - 1]! + 1));
    return replaceWithin(found, spokenBy(source, parts), document.tokens.count);
  },
};

/** The stretches between questions or headings; after the last question, as long as somebody speaks of himself. */
function readAnswers(context: RuleContext): Stretch[] {
  const { document } = context.reading;
  const { paragraphs } = document;
  const questions: number[] = [];
  for (let p = 1; p + 1 < paragraphs.length; p++)
    if (asks(document, p) || isNextInDialogue(document, p, questions.at(-1))) questions.push(p);
  return questions.flatMap((question, q) => {
    const next = questions[q + 1];
    const end = answerEnd(context, question, next);
    const [first, last] = [afterDash(document, paragraphs[question + 1]!), paragraphs[end]!];
    return end > question + 1 && document.marks.quotedAt[first]! < 0 ? [{ start: first, end: last }] : [];
  });
}

/** "— | It is late." */
function afterDash(document: Document, start: number): number {
  return /^[–—-]$/.test(wordAt(document, start)) ? start + 1 : start;
}

/** Whether an article answers its own question: "Kell has often said so, says the mayor". */
function isOfOthers(context: RuleContext, { start, end }: Stretch): boolean {
  const { paragraphAt } = context.reading.document;
  for (let p = paragraphAt[start]!; p <= paragraphAt[end - 1]!; p++) if (tellsOfOthers(context, p)) return true;
  return false;
}

/** Whether a paragraph is a question outside quotation marks, or an answer's subject: "On the missing months:". */
function asks(document: Document, paragraph: number): boolean {
  return (
    (isQuestion(document, paragraph) || isSubject(document, paragraph)) &&
    document.marks.quotedAt[document.paragraphs[paragraph + 1]! - 1]! < 0
  );
}

function isSubject(document: Document, paragraph: number): boolean {
  const [start, end] = [document.paragraphs[paragraph]!, document.paragraphs[paragraph + 1]!];
  return end - start <= LONGEST_SUBJECT && wordAt(document, start) === 'On' && wordAt(document, end - 1) === ':';
}
