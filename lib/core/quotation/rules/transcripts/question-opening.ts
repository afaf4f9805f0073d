import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import { isCapitalised } from '../../lexemes.ts';
import { wordAt } from '../word-at.ts';

/** How anybody who answers may be addressed. */
const ADDRESSED = /^(?:ma['’]am|madam|sir)$/i;
/** What a question may begin with, before its subject: "Regarding Velm,", "On the gates –". */
const ON = /^(?:about|as|concerning|following|on|regarding|turning|with)$/i;
/** In tokens: "Mr Secretary General". */
const LONGEST_ADDRESS = 4;
/** In tokens: "On the talks between Velm and Ostra". */
const LONGEST_SUBJECT = 14;

/**
 * The token at which the person quoted in a question begins, after whom it addresses and what it is about: "Sir, | the
 * envoy | said", "Minister, | the envoy", "Regarding Velm, | the envoy". In "Ola Kell, the envoy, said" the second
 * comma closes an apposition.
 */
export function afterOpening(document: Document, source: Stretch): number {
  const { start, end } = source;
  const isOn = ON.test(wordAt(document, start));
  const mark = markAfter(document, start, Math.min(end, start + (isOn ? LONGEST_SUBJECT : LONGEST_ADDRESS) + 1), isOn);
  if (mark === undefined) return start;
  if (isOn) return mark + 1;
  const isSpokenTo =
    ADDRESSED.test(wordAt(document, start)) || (areNames(document, start, mark) && isOpen(document, mark, end));
  return isSpokenTo ? afterOpening(document, { start: mark + 1, end }) : start;
}

/** The first comma or, in a subject, dash. */
function markAfter(document: Document, start: number, limit: number, isOn: boolean): number | undefined {
  for (let i = start + 1; i < limit; i++)
    if (wordAt(document, i) === ',' || (isOn && /^[–—]$/.test(wordAt(document, i)))) return i;
  return undefined;
}

/** "Secretary General", "Mr Kell", not "The envoy" */
function areNames(document: Document, start: number, end: number): boolean {
  if (/^(?:an?|the)$/i.test(wordAt(document, start))) return false;
  return document.lexemes.shapes.subarray(start, end).every(isCapitalised);
}

/** Whether a comma closes an address: those of an insertion come in pairs. "Velm, Ostra and Lune" is a list. */
function isOpen(document: Document, mark: number, end: number): boolean {
  const next = wordAt(document, mark + 1);
  if (ON.test(next)) return true;
  let commas = 0;
  let isList = false;
  for (let i = mark; i <= end; i++) {
    if (wordAt(document, i) === ',') commas += 1;
    isList ||= i < end && wordAt(document, i) === 'and';
  }
  return commas % 2 === 1 && !(isList && !/^(?:an?|the)$/.test(next));
}
