import { firstFrom } from '../../../text/first-from.ts';
import type { Stretch } from '../../candidates/candidate.ts';
import { answerers } from '../../data/askers.ts';
import type { Document } from '../../document.ts';
import { replaceWithin } from '../covered.ts';
import { authorAbove } from '../deliveries/author-above.ts';
import type { Found, QuotationRule, RuleContext } from '../quotation-rule.ts';
import { headingFrom, isHeading, speechFrom, speechParts } from '../speech-run.ts';
import { wordAt } from '../word-at.ts';
import { readClocked } from './clocked-label.ts';
import { readDotted } from './dotted-label.ts';
import { readMarked } from './marked-label.ts';
import { openingRemarks } from './opening-remarks.ts';
import { quotedInQuestions } from './quoted-in-questions.ts';
import { isRoundUp } from './round-up.ts';
import { readSeats } from './seats.ts';
import { isOfSpeaker, type Layout, layoutOf } from './transcript-layout.ts';
import type { Turn } from './turn.ts';
import { isAlone, readTurn, saysSo } from './turn-label.ts';
import { answersBetween, areQuestions, unlabelledAnswers, unlabelledQuestions } from './unlabelled-answers.ts';

/** For how many paragraphs without a name a turn may go on if not all of the text is turns. */
const LONGEST_RUN = 6;
const CONFIDENCE = 0.9;

export const TRANSCRIPT_TURNS: QuotationRule = {
  name: 'transcript turns',
  reason:
    'in "Kell: We have read it." the layout alone says who speaks; turns that make up much of a text make a transcript',
  apply: (found, context) => {
    const { chances } = context;
    const { document } = context.reading;
    const { paragraphs, tokens } = document;
    const all: Turn[] = [];
    const seats = new Map(readSeats(document).map((seat) => [seat.paragraph, seat]));
    const marked = readMarked(document);
    const clocked = readClocked(document);
    const dotted = readDotted(document);
    for (let p = 0; p + 1 < paragraphs.length; p++) {
      const turn = marked.get(p) ?? clocked.get(p) ?? readTurn(document, p) ?? dotted.get(p) ?? seats.get(p);
      // "Gates: Velm", in a parliament's record
      const isTitle = seats.size > 0 && !seats.has(p) && isHeading(document, p);
      if (turn && !isTitle && !saysSo(turn, chances, document) && !isHeadline(document, turn)) all.push(turn);
    }
    const isUnanswered = areQuestions(document, all);
    const layout = isUnanswered ? 'record' : layoutOf(document, all);
    const turns = (
      isRoundUp(context, all) ? [] : all.filter((turn, t) => !isSubhead(document, turn, all[t + 1]))
    ).filter((turn) =>
      layout === 'other copy' ? isOfSpeaker(document, turn) : layout === 'record' || !isAlone(document, turn),
    );
    // A name alone right before another's turn says nothing.
    const speaking = turns.filter((turn, t) => turns[t + 1]?.paragraph !== document.paragraphAt[turn.start]);
    const questions = unlabelledQuestions(document, all);
    const firstOf = ({ paragraph }: Turn) =>
      questions[firstFrom(questions.length, (q) => questions[q]! > paragraph)] ?? paragraphs.length - 1;
    const answering = authorAbove(document, all[0]?.paragraph ?? 0).author;
    const made = speaking.flatMap((turn, t) =>
      speechParts(
        document,
        turn.start,
        isUnanswered ? turn.paragraph + 1 : Math.min(turnEnd(context, layout, turn, speaking[t + 1]), firstOf(turn)),
      ).map(
        (content, part): Found => ({
          head: part === 0 ? turn.colon : content[0]!.start,
          source: [answering && isAnswerer(document, turn) ? answering : turn.name],
          cue: turn.colon < turn.name.end ? [] : [{ start: turn.colon, end: turn.colon + 1 }],
          content: turn.isBracketed ? withoutBracket(content) : content,
          confidence: CONFIDENCE,
          inner: [],
          isSpoken: true,
        }),
      ),
    );
    const unlabelled = [
      ...openingRemarks(context, speaking, isUnanswered ? answering : undefined),
      ...(isUnanswered && answering
        ? answersBetween(context, speaking, answering)
        : unlabelledAnswers(context, speaking, questions)),
    ];
    const spoken = [...made, ...unlabelled];
    return [...replaceWithin(found, spoken, tokens.count), ...quotedInQuestions(found, made, document)];
  },
};

/** Whether the label is an answer's, whose author the heading names: "A:". */
function isAnswerer(document: Document, { name: { start, end } }: Turn): boolean {
  return end === start + 1 && answerers.has(wordAt(document, start).toLowerCase());
}

/** Without the closing bracket; a bracketed turn has one paragraph. */
function withoutBracket(content: readonly Stretch[]): Stretch[] {
  return content.map(({ start, end }) => ({ start, end: end - 1 }));
}

/** Whether a first line without a full stop is the headline: "Ola Kell: We are late", "Ola Kell: ‘We are late’". */
function isHeadline({ tokens: { text, ends }, paragraphs }: Document, { paragraph, start }: Turn): boolean {
  const end = ends[paragraphs[1]! - 1]!;
  return paragraph === 0 && start < paragraphs[1]! && /[\p{L}\p{N}]["'’”]?$/u.test(text.slice(end - 2, end));
}

/** Whether a line is a heading, no turn, as none follows: "Velm Courier: Why the gate is shut". */
function isSubhead(document: Document, { paragraph, start, isBracketed }: Turn, next: Turn | undefined): boolean {
  const isLine = !isBracketed && document.paragraphAt[start] === paragraph && isHeading(document, paragraph);
  return isLine && next?.paragraph !== paragraph + 1;
}

/** The index of the paragraph before which a turn ends. */
function turnEnd(context: RuleContext, layout: Layout, turn: Turn, next: Turn | undefined): number {
  const { document } = context.reading;
  const first = document.paragraphAt[turn.start]! + 1;
  const count = document.paragraphs.length - 1;
  if (turn.isItem || turn.isBracketed) return first;
  if (layout === 'other copy') return speechFrom(context, first, next?.paragraph ?? count, 0);
  if (!next) return speechFrom(context, first, count);
  if (layout === 'record') return headingFrom(document, first, next.paragraph);
  return next.paragraph - turn.paragraph <= LONGEST_RUN ? headingFrom(document, first, next.paragraph) : first;
}
