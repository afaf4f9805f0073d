import type { CueChances } from '../cues/cue-classifier.ts';
import { askers } from '../data/askers.ts';
import type { Document } from '../document.ts';
import { isCapitalised, isInCapitals } from '../lexemes.ts';
import { replaceWithin } from './covered.ts';
import { isFirstPerson, isUnmarkedSpeech } from './first-person.ts';
import type { Found, QuotationRule, RuleContext } from './quotation-rule.ts';
import { headingFrom, speechFrom, spokenStretches } from './speech-run.ts';
import { isAlone, isFullNameAtEdge, readTurn, type Turn } from './turn-label.ts';

/** Paragraphs without a name that a turn may run on for where not all the text is turns. */
const LONGEST_RUN = 6;
const CONFIDENCE = 0.9;
/** A word before the colon that is so likely a cue makes it a sentence. */
const LIKELY_CUE = 0.2;
/** Of a text's paragraphs, the share that are turns. */
const LEAST_SHARE = 0.4;

/** The same where their names are in capitals. */
const LEAST_SHOUTED = 0.2;

/** How much of a text its turns make up: all between the first and the last, about half, or a line here and there. */
type Layout = 'record' | 'transcript' | 'other copy';

export const TRANSCRIPT_TURNS: QuotationRule = {
  name: 'transcript turns',
  reason:
    'in "Kell: We have read it." the layout alone says who speaks; turns that make up much of a text make a transcript',
  apply: (found, context) => {
    const { chances } = context;
    const { document } = context.reading;
    const { paragraphs, tokens } = document;
    const all: Turn[] = [];
    for (let p = 0; p + 1 < paragraphs.length; p++) {
      const turn = readTurn(document, p);
      if (turn && !saysSo(turn, chances, document) && !isHeadline(document, turn)) all.push(turn);
    }
    const layout = layoutOf(document, all);
    const turns = all.filter((turn) =>
      layout === 'other copy' ? isOfSpeaker(document, turn) : layout === 'record' || !isAlone(document, turn),
    );
    const made = turns.flatMap((turn, t): Found[] => {
      const content = spokenStretches(document, turn.start, turnEnd(context, layout, turn, turns[t + 1]));
      const last = content.at(-1);
      if (!last) return [];
      return [
        {
          head: turn.colon,
          source: [turn.name],
          cue: turn.colon < turn.name.end ? [] : [{ start: turn.colon, end: turn.colon + 1 }],
          content: turn.isBracketed ? [...content.slice(0, -1), { ...last, end: last.end - 1 }] : content,
          confidence: CONFIDENCE,
          inner: [],
          isSpoken: true,
        },
      ];
    });
    return replaceWithin(found, made, tokens.count);
  },
};

/** "Ola Kell: We are late" over a transcript: a first line without a full stop. */
function isHeadline({ tokens: { text, ends }, paragraphs }: Document, { paragraph, start }: Turn): boolean {
  const end = paragraphs[1]!;
  return paragraph === 0 && start < end && /[\p{L}\p{N}]/u.test(text.charAt(ends[end - 1]! - 1));
}

/** "Aas added: …" is a sentence, not a name. "QUESTION: …", "Reporter: …" are labels, whatever the words can be. */
function saysSo(turn: Turn, { any }: CueChances, { tokens: { text, starts, ends }, lexemes }: Document): boolean {
  const { name, paragraph } = turn;
  const isAsker =
    name.end - name.start === 1 && askers.has(text.slice(starts[name.start]!, ends[name.start]!).toLowerCase());
  if (isAsker || lexemes.shapes.subarray(name.start, name.end).every(isInCapitals)) return false;
  // A headline may have its verbs in capitals.
  if (turn.isNameOnly && paragraph > 0) return false;
  for (let i = name.start; i < name.end; i++) if (any[i]! > LIKELY_CUE) return true;
  return false;
}

/** Few lines that begin with a name and a colon are no transcript: labels and lists do so too. */
function layoutOf(document: Document, turns: readonly Turn[]): Layout {
  if (turns.length < 2) return turns.length === 1 && isInterview(document, turns[0]!) ? 'transcript' : 'other copy';
  const share = turns.length / (document.paragraphs.length - 1);
  const inCapitals = turns.filter(({ name }) =>
    document.lexemes.shapes.subarray(name.start, name.end).every(isInCapitals),
  );
  // A newsletter's headings are shouted too, here and there.
  const isShouted = inCapitals.length >= 2 && (share >= LEAST_SHOUTED || isExchange(document, inCapitals));
  if (isShouted || isExchange(document, turns)) return 'record';
  return share >= LEAST_SHARE ? 'transcript' : 'other copy';
}

/** Somebody speaks again after another has, and of himself: labels and lists don't. */
function isExchange(document: Document, turns: readonly Turn[]): boolean {
  const { words } = document.lexemes;
  // Later turns leave out the seat, the clock and the first name.
  const isSame = (one: Turn, other: Turn) => words[one.name.start] === words[other.name.start];
  const speaks = (turn: Turn) => isFirstPerson(document, turn.start, speechParagraphEnd(document, turn));
  return turns.some((turn, t) => {
    const [next, again] = [turns[t + 1], turns[t + 2]];
    return next && again && isSame(turn, again) && !isSame(turn, next) && [turn, next, again].some(speaks);
  });
}

/** The end of the paragraph in which a turn begins, in tokens. */
function speechParagraphEnd({ paragraphs, paragraphAt }: Document, { start }: Turn): number {
  return paragraphs[paragraphAt[start]! + 1]!;
}

/** The paragraph before which a turn ends. */
function turnEnd(context: RuleContext, layout: Layout, turn: Turn, next: Turn | undefined): number {
  const { document } = context.reading;
  const first = document.paragraphAt[turn.start]! + 1;
  const count = document.paragraphs.length - 1;
  if (turn.isItem || turn.isBracketed) return first;
  if (layout === 'other copy') return speechEnd(context, first);
  if (!next) return speechFrom(context, first, count);
  if (layout === 'record') return headingFrom(document, first, next.paragraph);
  return next.paragraph - turn.paragraph <= LONGEST_RUN ? headingFrom(document, first, next.paragraph) : first;
}

/** Within other copy a turn tells who speaks, has a name that stands elsewhere in full, or answers a question. */
function isOfSpeaker(document: Document, turn: Turn): boolean {
  if (turn.isBracketed) return true;
  if (turn.paragraph === 0 || turn.isItem || isAlone(document, turn)) return false;
  const { start, end } = turn.name;
  const isFullName = end - start > 1 && isFullNameAtEdge(document.lexemes.shapes, start, end);
  return (
    turn.isDescribed ||
    (isFullName && isFirstPerson(document, turn.start, document.paragraphs[turn.paragraph + 1]!)) ||
    isSurnameElsewhere(document, turn) ||
    isQuestion(document, turn.paragraph - 1)
  );
}

/** "Gruzdev", where "Yefim Gruzdev" stands elsewhere. */
function isSurnameElsewhere({ lexemes, marks }: Document, { name: { start, end } }: Turn): boolean {
  const { words, shapes } = lexemes;
  if (end - start !== 1) return false;
  for (let i = 1; i < words.length; i++) {
    const isName =
      i !== start && words[i] === words[start] && isCapitalised(shapes[i]!) && isCapitalised(shapes[i - 1]!);
    if (isName && marks.quotedAt[i]! < 0 && !isCapitalised(shapes[i + 1] ?? 0)) return true;
  }
  return false;
}

/** The paragraphs after a turn go on with it as long as somebody speaks of himself there. */
function speechEnd(context: RuleContext, first: number): number {
  const { document } = context.reading;
  let next = first;
  while (
    next < Math.min(document.paragraphs.length - 1, first - 1 + LONGEST_RUN) &&
    isUnmarkedSpeech(context, next) &&
    !readTurn(document, next)
  )
    next += 1;
  return next;
}

/** Whether a paragraph ends in a question. */
function isQuestion({ tokens: { text, ends }, paragraphs }: Document, paragraph: number): boolean {
  const end = ends[paragraphs[paragraph + 1]! - 1]!;
  return /\?[*_”"’']*$/.test(text.slice(Math.max(0, end - 4), end));
}

/** One turn is enough where the other paragraphs are questions. */
function isInterview(document: Document, { paragraph }: Turn): boolean {
  if (document.paragraphs.length === 2) return false;
  for (let p = 0; p + 1 < document.paragraphs.length; p++)
    if (p !== paragraph && !isQuestion(document, p)) return false;
  return true;
}
