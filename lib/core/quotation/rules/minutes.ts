import type { Stretch } from '../candidates/candidate.ts';
import type { Document } from '../document.ts';
import { isInCapitals } from '../lexemes.ts';
import type { Found } from './quotation-rule.ts';
import { wordAt } from './word-at.ts';

/** Paragraphs that begin with who speaks in them, in capitals. */
const LEAST_SPEAKERS = 2;
/** "12.", in tokens */
const LONGEST_NUMBER = 2;
/** Where the first paragraphs end, in UTF-16 code units. */
const LEAD = 1000;
/** "The Committee this morning heard", "Envoy Kell today told the Conference": who met has no other day; a newspaper names it. */
const MET_TODAY = [
  /\b(?:Assembly|Board|Commission|Committee|Conference|Council)\b[^.\n]{0,120}?\b(?:today|this (?:afternoon|evening|morning))\b/,
  /\btoday (?:briefed|heard|told)\b[^.\n]{0,24}?\b(?:Assembly|Board|Commission|Committee|Conference|Council)\b/,
];

/** Whether a text is what a meeting's press office writes of it, "OLA KELL (Velm) said …": each paragraph is its speaker's to the end. */
export function isMinutes(found: readonly Found[], document: Document): boolean {
  const { tokens, paragraphs, paragraphAt } = document;
  const lead = tokens.text.slice(0, LEAD);
  if (MET_TODAY.some((pattern) => pattern.test(lead))) return true;
  const speakers = found.filter(({ source: [name], cue: [verb] }) => {
    const isFirst = name && verb && name.start - paragraphs[paragraphAt[name.start]!]! <= LONGEST_NUMBER;
    return isFirst && isShouted(document, name);
  });
  return speakers.length >= LEAST_SPEAKERS;
}

/** A name in capitals before the state or office: "OLA KELL (Velm)", "Mr. KELL, envoy". */
function isShouted(document: Document, { start, end }: Stretch): boolean {
  let mark = start + 1;
  while (mark < end && !/^[(,]$/.test(wordAt(document, mark))) mark += 1;
  return (
    mark < end && /^\p{Lu}{2}/u.test(wordAt(document, mark - 1)) && isInCapitals(document.lexemes.shapes[mark - 1]!)
  );
}
