import type { Stretch } from '../candidates/candidate.ts';
import type { CueChances } from '../cues/cue-classifier.ts';
import { askers } from '../data/askers.ts';
import type { Document } from '../document.ts';
import { isCapitalised, isInCapitals } from '../lexemes.ts';
import { OPENS } from '../quote-marks.ts';
import { replaceWithin } from './covered.ts';
import { isFirstPerson, isUnmarkedSpeech } from './first-person.ts';
import type { Found, QuotationRule, RuleContext } from './quotation-rule.ts';

/** A name, with title, before the colon. */
const LONGEST_NAME = 12;
/** Paragraphs without a name that a turn may run on for, when another turn follows. */
const LONGEST_RUN = 6;
const CONFIDENCE = 0.9;
/** A word before the colon that is so likely a cue makes it a sentence. */
const LIKELY_CUE = 0.2;
/** Of a text's paragraphs, the share that are turns. */
const LEAST_SHARE = 0.4;

/** Labels that newsrooms put before a colon. */
const NO_SPEAKERS: ReadonlySet<string> = new Set(
  'analysis author authors background breaking by byline category contact contacts correction credit deadline editor exclusive explainer factbox file image interview live location note opinion photo photos picture program programme published read related release see source sources tags time timeline title topics transcript update updated video watch'.split(
    ' ',
  ),
);
/** Small words within a name or title: "Minister of Defence". */
const PARTICLES: ReadonlySet<string> = new Set('al and bin da de del der di du el for la le of the van von'.split(' '));

/** The name before the colon that begins a paragraph, and what follows it. */
interface Turn {
  readonly paragraph: number;
  readonly name: Stretch;
  readonly colon: number;
  /** It stands in a list. */
  readonly isItem: boolean;
  /** "Josceline Amory, head of structures" */
  readonly isDescribed: boolean;
}

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
      if (turn && !saysSo(turn, chances, document)) all.push(turn);
    }
    const isWhole = isTranscript(document, all);
    const turns = isWhole ? all : all.filter((turn) => isOfSpeaker(document, turn));
    const made = turns.map((turn, t): Found => {
      const next = turns[t + 1];
      const runsOn = isWhole && next && !turn.isItem && next.paragraph - turn.paragraph <= LONGEST_RUN;
      const last = runsOn ? next.paragraph : isWhole ? turn.paragraph + 1 : speechEnd(context, turn);
      return {
        head: turn.colon,
        source: [turn.name],
        cue: turn.colon < turn.name.end ? [] : [{ start: turn.colon, end: turn.colon + 1 }],
        content: [{ start: turn.colon + 1, end: paragraphs[last]! }],
        confidence: CONFIDENCE,
        inner: [],
        isSpoken: true,
      };
    });
    return replaceWithin(found, made, tokens.count);
  },
};

/** "Aas added: …" is a sentence, not a name. "QUESTION: …", "Reporter: …" are labels, whatever the words can be. */
function saysSo({ name }: Turn, { any }: CueChances, { tokens: { text, starts, ends }, lexemes }: Document): boolean {
  const isAsker =
    name.end - name.start === 1 && askers.has(text.slice(starts[name.start]!, ends[name.start]!).toLowerCase());
  if (isAsker || lexemes.shapes.subarray(name.start, name.end).every(isInCapitals)) return false;
  for (let i = name.start; i < name.end; i++) if (any[i]! > LIKELY_CUE) return true;
  return false;
}

/** Few lines that begin with a name and a colon are no transcript: labels and lists do so too. */
function isTranscript(document: Document, turns: readonly Turn[]): boolean {
  if (turns.length < 2) return turns.length === 1 && isInterview(document, turns[0]!);
  const inCapitals = turns.filter(({ name }) =>
    document.lexemes.shapes.subarray(name.start, name.end).every(isInCapitals),
  );
  return turns.length >= LEAST_SHARE * (document.paragraphs.length - 1) || inCapitals.length >= 2;
}

/** Within other copy a turn tells who speaks, has a name that stands elsewhere in full, or answers a question. */
function isOfSpeaker(document: Document, turn: Turn): boolean {
  if (turn.paragraph === 0 || turn.isItem) return false;
  const { start, end } = turn.name;
  const isFullName = end - start > 1 && isFullNameAtEdge(document.lexemes.shapes, start, end);
  return (
    turn.isDescribed ||
    (isFullName && isFirstPerson(document, turn.colon + 1, document.paragraphs[turn.paragraph + 1]!)) ||
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
function speechEnd(context: RuleContext, { paragraph }: Turn): number {
  const { document } = context.reading;
  let next = paragraph + 1;
  while (
    next < Math.min(document.paragraphs.length - 1, paragraph + LONGEST_RUN) &&
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

/** "Pact spokesman Idris Vantongeren", "Josceline Amory, head of structures" */
function isFullNameAtEdge(shapes: Uint8Array, from: number, to: number): boolean {
  const isName = (i: number) => isCapitalised(shapes[i]!) && isCapitalised(shapes[i + 1]!);
  return isName(from) || isName(to - 2);
}

function readTurn({ tokens, paragraphs, lexemes, marks }: Document, paragraph: number): Turn | undefined {
  const { text, starts, ends } = tokens;
  const to = paragraphs[paragraph + 1]!;
  let from = paragraphs[paragraph]!;
  const isItem = /^[-–—•*·]$/.test(text.slice(starts[from]!, Math.min(ends[from]!, starts[from]! + 2)));
  if (isItem) from += 1;
  // "Q    Will they test?", as the White House has it.
  if (text.slice(starts[from]!, ends[from]!) === 'Q' && to > from + 1 && isCapitalised(lexemes.shapes[from + 1]!))
    return { paragraph, name: { start: from, end: from + 1 }, colon: from, isItem, isDescribed: false };
  let names = 0;
  let others = 0;
  for (let i = from; i < Math.min(to - 1, from + LONGEST_NAME + 1); i++) {
    const word = text.slice(starts[i]!, Math.min(ends[i]!, starts[i]! + 24));
    if (word === ':') {
      const isQuoted = marks.roles[i + 1] === OPENS;
      const isTitled = names > 1 && others <= names && isFullNameAtEdge(lexemes.shapes, from, i);
      const isName = names > 0 && (isQuoted ? others <= names : (others === 0 || isTitled) && !isItem);
      const isDescribed = isTitled && others > 0 && text[starts[from + 2]!] === ',';
      return isName ? { paragraph, name: { start: from, end: i }, colon: i, isItem, isDescribed } : undefined;
    }
    if (marks.quotedAt[i]! >= 0) return undefined;
    const lower = word.toLowerCase();
    if (NO_SPEAKERS.has(lower)) return undefined;
    if (isCapitalised(lexemes.shapes[i]!)) names += 1;
    else if (!PARTICLES.has(lower) && !/^[,.’'()]$|^['’]s$/.test(word)) others += 1;
  }
  return undefined;
}
