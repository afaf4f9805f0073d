import type { Document } from '../document.ts';
import { isInCapitals } from '../lexemes.ts';
import type { Found } from './quotation-rule.ts';

/** Paragraphs that begin with who speaks in them, in capitals. */
const LEAST_SPEAKERS = 2;
/** Where the first paragraphs end, in UTF-16 code units. */
const LEAD = 1000;
/** "The Committee this morning heard": who met has no other day; a newspaper names it. */
const MET_TODAY =
  /\b(?:Assembly|Board|Commission|Committee|Conference|Council)\b[^.\n]{0,120}?\b(?:today|this (?:afternoon|evening|morning))\b/;

/** Whether a text is what a meeting's press office writes of it, "OLA KELL (Velm) said …": each paragraph is its speaker's to the end. */
export function isMinutes(found: readonly Found[], document: Document): boolean {
  const { tokens, paragraphs, paragraphAt } = document;
  if (MET_TODAY.test(tokens.text.slice(0, LEAD))) return true;
  const speakers = found.filter(({ source: [name], cue: [verb] }) => {
    const isFirst = name && verb && name.start === paragraphs[paragraphAt[name.start]!];
    return isFirst && isShouted(document, name.start, name.end);
  });
  return speakers.length >= LEAST_SPEAKERS;
}

/** A name in capitals before the state or office: "OLA KELL (Velm)", "OLA KELL, envoy". */
function isShouted({ lexemes: { shapes } }: Document, start: number, end: number): boolean {
  return end > start + 2 && isInCapitals(shapes[start]!) && isInCapitals(shapes[start + 1]!);
}
