import type { Candidate, Stretch } from '../../candidates/candidate.ts';
import { overlaps } from '../../candidates/candidate-edits.ts';
import type { CueChances } from '../../cues/cue-classifier.ts';
import type { Document } from '../../document.ts';
import { isCapitalised } from '../../lexemes.ts';
import { OPENS } from '../../quote-marks.ts';
import type { Reading } from '../../reading.ts';
import { subjectsOf } from '../../syntax/subject.ts';
import { tagNumber } from '../../syntax/tags.ts';
import { firstAt, type RuleContext } from '../quotation-rule.ts';
import { isAlone, readTurn, saysSo } from '../transcripts/turn-label.ts';
import { wordAt } from '../word-at.ts';

const FIRST_NOUN = tagNumber('NN');
const LAST_NOUN = tagNumber('NNS');
/** The chance from which a word is taken to say that something is said. */
const LIKELY_CUE = 0.15;

/** The introduction in the sentence before token `end`; undefined if no word is as likely a cue as `least`. */
export function introductionBefore(
  { reading, chances, attributions }: RuleContext,
  end: number,
  least: number,
): Candidate | undefined {
  const { document } = reading;
  const from = document.sentences[document.sentenceAt[end - 1]!]!;
  const author =
    authorBefore(document, from, end) ?? labelBefore(document, chances, end) ?? itemBefore(document, from, end);
  if (author) return author;
  const head =
    verbBefore(document, chances, end) ?? issuingVerb(document, from, end) ?? likeliest(document, chances, from, end);
  if (head < 0 || chances.speech[head]! < least) return undefined;
  const next = attributions[firstAt(attributions, head)];
  const known = next?.head === head ? next : undefined;
  const cue = known?.cue ?? [{ start: head, end: head + 1 }];
  const seen = known?.source[0] ?? subjectsOf(reading, head).find((one) => !overlaps([one], cue));
  const apposed = apposedName(document, from, head);
  // "Ada Lind, Halm Watch’s director in | Velmaria |, said:": the end of the apposition is no subject.
  const source =
    apposed && (!seen || seen.start > apposed.start) ? apposed : (seen ?? nearestName(reading, from, head));
  if (source && /^https?:/.test(wordAt(document, source.start))) return undefined;
  if (known && known.source.length > 0) return source === seen || !source ? known : { ...known, source: [source] };
  return { head, source: source ? [source] : [], cue, content: [] };
}

/** "In reply to Aas, who said that it was late, the envoy | stated | the following:" */
function verbBefore(document: Document, { speech }: CueChances, end: number): number | undefined {
  if (wordAt(document, end - 1) !== ':') return undefined;
  let verb = end - 2;
  while (verb > 0 && /^(?:as|following|follows|statement|the|this)$/.test(wordAt(document, verb))) verb -= 1;
  return verb < end - 2 && speech[verb]! >= LIKELY_CUE ? verb : undefined;
}

/** "Aas | issued | the following statement after the minister had announced tests:" */
function issuingVerb(document: Document, from: number, end: number): number | undefined {
  for (let i = from; i < end - 3; i++) {
    if (!ISSUING.test(wordAt(document, i))) continue;
    const isFollowing = wordAt(document, i + 1) === 'the' && wordAt(document, i + 2) === 'following';
    if (isFollowing || (wordAt(document, i + 1) === 'this' && wordAt(document, i + 2) === 'statement')) return i;
  }
  return undefined;
}

const ISSUING = /^(?:gave|issued|made|offered|provided|published|released|shared)$/;

/** The token of a sentence that is most likely a cue, or -1. */
function likeliest(document: Document, { speech }: CueChances, from: number, end: number): number {
  let head = -1;
  for (let i = from; i < end; i++)
    if (speech[i]! > 0 && wordAt(document, i) !== ':' && (head < 0 || speech[i]! > speech[head]!)) head = i;
  return head;
}

/** A label on a line of its own above a quotation: "Ola Kell, head of gates:". */
function labelBefore(document: Document, chances: CueChances, end: number): Candidate | undefined {
  if (document.marks.roles[end] !== OPENS) return undefined;
  const turn = readTurn(document, document.paragraphAt[end - 1]!);
  if (!turn || !isAlone(document, turn) || saysSo(turn, chances, document)) return undefined;
  const cue = [{ start: turn.colon, end: turn.colon + 1 }];
  return { head: turn.colon, source: [turn.name], cue, content: [] };
}

/** An item of a list of reactions: "– Ola Kell, deputy head of the committee for gates:". */
function itemBefore(document: Document, from: number, end: number): Candidate | undefined {
  const colon = end - 1;
  const isItem = /^[–—-]$/.test(wordAt(document, from)) && wordAt(document, colon) === ':';
  const isNamed =
    isCapitalised(document.lexemes.shapes[from + 1]!) && isCapitalised(document.lexemes.shapes[from + 2]!);
  if (!isItem || !isNamed || end - from > LONGEST_ITEM || document.marks.roles[end] !== OPENS) return undefined;
  return { head: colon, source: [{ start: from + 1, end: colon }], cue: [{ start: colon, end }], content: [] };
}

/** In tokens. */
const LONGEST_ITEM = 28;

/** Who wrote the text: "the full quote from Foreign Minister Igor Melnik:", "a letter by Lind:". */
function authorBefore(document: Document, from: number, end: number): Candidate | undefined {
  const isIntroduced = wordAt(document, end - 1) === ':' || POINTING.test(wordAt(document, from));
  for (let i = end - 2; isIntroduced && i > from; i--) {
    if (!/^(?:by|from)$/.test(wordAt(document, i))) continue;
    const isNamed = isCapitalised(document.lexemes.shapes[i + 1]!) || wordAt(document, i + 1) === 'the';
    const isWritten = isNamed && WRITINGS.test(wordAt(document, i - 1).toLowerCase());
    const cue = [{ start: i - 1, end: i }];
    return isWritten ? { head: i - 1, source: [{ start: i + 1, end: end - 1 }], cue, content: [] } : undefined;
  }
  return undefined;
}

/** "| Below | is a statement by Ola Lind, director of the Velm Institute." */
const POINTING = /^(?:Below|Following|Here)$/;

const WRITINGS = /^(?:answer|comment|letter|message|post|quote|reply|response|statement|text|tweet|words)$/;

/** A name with its apposition: "Ada Lind, Halm Watch’s director for research in Velmaria, | said:". */
function apposedName(document: Document, from: number, cue: number): Stretch | undefined {
  if (wordAt(document, cue - 1) !== ',') return undefined;
  let comma = cue - 2;
  while (comma > from && wordAt(document, comma) !== ',') comma -= 1;
  let start = comma;
  while (start > from && isCapitalised(document.lexemes.shapes[start - 1]!)) start -= 1;
  return comma - start > 1 ? { start, end: cue - 1 } : undefined;
}

/** The last run of nouns before the cue, if the parser saw no subject. */
function nearestName({ syntax: { tags } }: Reading, from: number, cue: number): Stretch | undefined {
  const isNoun = (i: number) => tags[i]! >= FIRST_NOUN && tags[i]! <= LAST_NOUN;
  let end = cue;
  while (end > from && !isNoun(end - 1)) end -= 1;
  let start = end;
  while (start > from && isNoun(start - 1)) start -= 1;
  return start < end ? { start, end } : undefined;
}
