import { firstFrom } from '../../../text/first-from.ts';
import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import type { Found, RuleContext } from '../quotation-rule.ts';
import { answerEnd, speechParts, spokenBy } from '../speech-run.ts';
import { isAsked } from './opening-remarks.ts';
import { isNextInDialogue, isQuestion } from './transcript-layout.ts';
import type { Turn } from './turn.ts';

/** An interview has more than one question without a label, each of so many tokens at most. */
const LEAST_QUESTIONS = 2;
const LONGEST_QUESTION = 80;
/** In turns, back to that of whoever answers. */
const FARTHEST_ANSWER = 8;

/**
 * The paragraphs that ask where an interview has labels for its first question and answer alone. Whoever speaks asks himself a
 * question now and then: it takes some, and one with a label.
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

/** What is answered to questions without a label, by whoever answered last. */
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

/** "Q. Is it late?", and no answer that has a label */
export function areQuestions(document: Document, turns: readonly Turn[]): boolean {
  const asking = turns.filter(({ paragraph }) => isQuestion(document, paragraph));
  return asking.length >= LEAST_QUESTIONS && turns.every((turn) => isAsked(document, turn));
}

/** "Q. Is it late? | It is. | Q. And now?" below "Doorstep by Envoy Kell": what stands between questions is whose the heading says. */
export function answersBetween(context: RuleContext, questions: readonly Turn[], author: Stretch): Found[] {
  const { document } = context.reading;
  return questions.flatMap(({ paragraph }, q) => {
    const end = answerEnd(context, paragraph, questions[q + 1]?.paragraph);
    return spokenBy(author, speechParts(document, document.paragraphs[paragraph + 1]!, end));
  });
}
