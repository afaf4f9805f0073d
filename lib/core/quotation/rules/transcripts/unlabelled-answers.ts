import { firstFrom } from '../../../text/first-from.ts';
import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import type { Found, RuleContext } from '../quotation-rule.ts';
import { answerEnd, speechParts, spokenBy } from '../speech-run.ts';
import { isAsked } from './opening-remarks.ts';
import { isNextInDialogue, isQuestion } from './transcript-layout.ts';
import type { Turn } from './turn.ts';

/** How many questions without labels an interview has at least, and how long each is, in tokens. */
const LEAST_QUESTIONS = 2;
const LONGEST_QUESTION = 80;
/** In turns, back to the last answer. */
const FARTHEST_ANSWER = 8;

/**
 * The paragraphs that are questions in an interview that labels only its first question and answer. Speakers ask
 * themselves questions, too, so there must be several, and one with a label.
 */
export function unlabelledQuestions(document: Document, turns: readonly Turn[]): number[] {
  const { paragraphs, marks } = document;
  const [first] = turns;
  if (!first || !turns.some(({ paragraph }) => isQuestion(document, paragraph))) return [];
  const labelled = new Set(turns.map(({ paragraph }) => paragraph));
  const questions: number[] = [];
  for (let p = first.paragraph + 1; p + 2 < paragraphs.length; p++) {
    const isShort = paragraphs[p + 1]! - paragraphs[p]! <= LONGEST_QUESTION;
    const isAnswered = !labelled.has(p + 1) && !isQuestion(document, p + 1);
    const isPlain = !labelled.has(p) && marks.quotedAt[paragraphs[p + 1]! - 1]! < 0;
    const asks = isQuestion(document, p) || isNextInDialogue(document, p, questions.at(-1));
    if (isShort && isPlain && isAnswered && asks) questions.push(p);
  }
  return questions.length >= LEAST_QUESTIONS ? questions : [];
}

/** The answers to questions without labels, by whoever answered last. */
export function unlabelledAnswers(context: RuleContext, turns: readonly Turn[], questions: readonly number[]): Found[] {
  const { document } = context.reading;
  return questions.flatMap((question, q) => {
    const after = firstFrom(turns.length, (t) => turns[t]!.paragraph > question);
    const answering = turns
      .slice(Math.max(0, after - FARTHEST_ANSWER), after)
      .findLast(({ paragraph }) => !isQuestion(document, paragraph));
    const next = [turns[after]?.paragraph, questions[q + 1]].filter((each) => each !== undefined);
    const end = answerEnd(context, question, next.length > 0 ? Math.min(...next) : undefined);
    return answering ? spokenBy(answering.name, speechParts(document, document.paragraphs[question + 1]!, end)) : [];
  });
}

/** Whether all turns are questions, so that no answer has a label: "Q. Is it late?". */
export function areQuestions(document: Document, turns: readonly Turn[]): boolean {
  const asking = turns.filter(({ paragraph }) => isQuestion(document, paragraph));
  return asking.length >= LEAST_QUESTIONS && turns.every((turn) => isAsked(document, turn));
}

/** The answers of the heading's author: "Q. Is it late? | It is. | Q. And now?" below "Doorstep by Envoy Kell". */
export function answersBetween(context: RuleContext, questions: readonly Turn[], author: Stretch): Found[] {
  const { document } = context.reading;
  return questions.flatMap(({ paragraph }, q) => {
    const end = answerEnd(context, paragraph, questions[q + 1]?.paragraph);
    return spokenBy(author, speechParts(document, document.paragraphs[paragraph + 1]!, end));
  });
}
