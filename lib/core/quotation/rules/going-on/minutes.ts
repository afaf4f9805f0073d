import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import { isInCapitals } from '../../lexemes.ts';
import type { Found } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';

/** How many paragraphs must begin with their speaker's name in capitals. */
const LEAST_SPEAKERS = 2;
/** "12.", in tokens */
const LONGEST_NUMBER = 2;

/** At the end of what a United Nations press office writes: "For information media. Not an official record." */
const UNOFFICIAL = /\bnot an official record\b/i;
const LONGEST_IMPRINT = 400;

/** Whether a text is a press office's account of a meeting, each paragraph a speaker's: "OLA KELL (Velm) said …". */
export function isMinutes(found: readonly Found[], document: Document): boolean {
  const { paragraphs, paragraphAt } = document;
  const speakers = found.filter(({ source: [name], cue: [verb] }) => {
    const isFirst = name && verb && name.start - paragraphs[paragraphAt[name.start]!]! <= LONGEST_NUMBER;
    return isFirst && isShouted(document, name);
  });
  return speakers.length >= LEAST_SPEAKERS || UNOFFICIAL.test(document.tokens.text.slice(-LONGEST_IMPRINT));
}

/** Whether a source is a name in capitals before its state: "OLA KELL (Velm)". */
function isShouted(document: Document, { start, end }: Stretch): boolean {
  let mark = start + 1;
  while (mark < end && wordAt(document, mark) !== '(') mark += 1;
  return (
    mark < end && /^\p{Lu}{2}/u.test(wordAt(document, mark - 1)) && isInCapitals(document.lexemes.shapes[mark - 1]!)
  );
}
