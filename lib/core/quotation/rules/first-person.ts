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
/** An attribution of this score is one. */
const LIKELY = 0.5;

/** Whether somebody speaks of himself in the tokens, outside quotation marks: a newsroom seldom does. */
export function isFirstPerson({ lexemes, marks }: Document, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const isState = lexemes.words[i] === US && isInCapitals(lexemes.shapes[i]!);
    if (FIRST_PERSON.get(lexemes.words[i]!) >= 0 && !isState && marks.quotedAt[i]! < 0) return true;
  }
  return false;
}

/**
 * Whether something in the paragraph is quoted, or somebody says it who doesn't speak of himself.
 *
 * @param author whose text it is: "The ministry regrets it" is the ministry's own
 */
export function tellsOfOthers(
  { reading: { document }, attributions }: RuleContext,
  paragraph: number,
  author?: Stretch,
): boolean {
  const { paragraphs, marks, lexemes } = document;
  const start = paragraphs[paragraph]!;
  const end = paragraphs[paragraph + 1]!;
  for (let i = start; i < end; i++) if (marks.quotedAt[i]! >= 0) return true;
  // What another says is announced.
  if (lexemes.words[end - 1] === COLON) return true;
  for (let at = firstAt(attributions, start); at < attributions.length && attributions[at]!.head < end; at++) {
    const { score, source } = attributions[at]!;
    const isOwn = source.some(
      (stretch) =>
        isFirstPerson(document, stretch.start, stretch.end) || (author && isSameName(document, stretch, author)),
    );
    if (score >= LIKELY && !isOwn) return true;
  }
  return false;
}
