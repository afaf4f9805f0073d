import type { Stretch } from '../candidates/candidate.ts';
import type { Document } from '../document.ts';
import { hashText } from '../learned/hashing.ts';
import { isInCapitals } from '../lexemes.ts';
import { firstAt, type RuleContext } from './quotation-rule.ts';
import { isSameName } from './same-name.ts';
import { wordsOf } from './word-sets.ts';

const FIRST_PERSON = wordsOf('i me my mine myself we us our ours ourselves');

/** "us", but not "the US" */
const US = hashText('us');
const COLON = hashText(':');
/** The score from which something is an attribution. */
const LIKELY = 0.5;

/** Whether somebody speaks of himself in a range of tokens, outside quotation marks, as newsrooms seldom do. */
export function isFirstPerson({ lexemes, marks }: Document, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const isState = lexemes.words[i] === US && isInCapitals(lexemes.shapes[i]!);
    if (FIRST_PERSON.get(lexemes.words[i]!) >= 0 && !isState && marks.quotedAt[i]! < 0) return true;
  }
  return false;
}

/**
 * Whether a paragraph quotes something, or somebody in it says something who doesn't speak of himself.
 *
 * @param authors whose text it is: "The ministry regrets it" is the ministry's own
 */
export function tellsOfOthers(
  { reading: { document }, attributions }: RuleContext,
  paragraph: number,
  authors: readonly Stretch[] = [],
): boolean {
  const { paragraphs, marks, lexemes } = document;
  const start = paragraphs[paragraph]!;
  const end = paragraphs[paragraph + 1]!;
  for (let i = start; i < end; i++) if (marks.quotedAt[i]! >= 0) return true;
  // A colon at the end announces others' words.
  if (lexemes.words[end - 1] === COLON) return true;
  for (let at = firstAt(attributions, start); at < attributions.length && attributions[at]!.head < end; at++) {
    const { score, source } = attributions[at]!;
    const isOwn = source.some(
      (stretch) =>
        isFirstPerson(document, stretch.start, stretch.end) ||
        authors.some((author) => isSameName(document, stretch, author)),
    );
    if (score >= LIKELY && !isOwn) return true;
  }
  return false;
}

/** In tokens, including the marks: shorter quotations are no statements. */
const LEAST_QUOTED = 4;

/**
 * Whether a paragraph quotes a statement of others, not just a word of theirs.
 *
 * @param least how many tokens in quotation marks make one
 */
export function quotesOthers(
  { reading: { document }, attributions }: RuleContext,
  paragraph: number,
  least = LEAST_QUOTED,
): boolean {
  const start = document.paragraphs[paragraph]!;
  const end = document.paragraphs[paragraph + 1]!;
  for (let at = firstAt(attributions, start); at < attributions.length && attributions[at]!.head < end; at++) {
    const { score, source, content } = attributions[at]!;
    const isOwn = source.some((stretch) => isFirstPerson(document, stretch.start, stretch.end));
    if (score >= LIKELY && !isOwn && content.some((stretch) => isQuoted(document, stretch, least))) return true;
  }
  return false;
}

function isQuoted({ marks: { quoted, quotedAt } }: Document, { start, end }: Stretch, least: number): boolean {
  for (let i = start; i < end; i++) {
    const stretch = quoted[quotedAt[i]!];
    if (stretch && stretch.end - stretch.start >= least) return true;
  }
  return false;
}
