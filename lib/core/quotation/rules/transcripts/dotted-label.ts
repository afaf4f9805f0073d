import { answerers, askers } from '../../data/askers.ts';
import type { Document } from '../../document.ts';
import { isCapitalised } from '../../lexemes.ts';
import { wordAt } from '../word-at.ts';
import type { Turn } from './turn.ts';

/** How many questions there must be if their answers have no labels. */
const LEAST_QUESTIONS = 2;

/**
 * Turns of an interview whose labels end in a full stop or a dash, by paragraph: "Q. Is it late?" and, next, "A. It is."
 * An answer needs a question, as lists have an "A.", too. Questions need answers or other questions: at a doorstep the
 * answers have no labels.
 */
export function readDotted(document: Document): ReadonlyMap<number, Turn> {
  const all = Array.from({ length: document.paragraphs.length - 1 }, (_, p) => p);
  const asking = all.filter((p) => labelAt(document, p)?.asks && !labelAt(document, p + 1));
  const turns = all.flatMap((p) => turnAt(document, p, asking.length >= LEAST_QUESTIONS) ?? []);
  return new Map(turns.map((turn) => [turn.paragraph, turn]));
}

function turnAt(document: Document, paragraph: number, isUnlabelled: boolean): Turn | undefined {
  const label = labelAt(document, paragraph);
  if (!label) return undefined;
  const other = label.asks ? labelAt(document, paragraph + 1) : labelAt(document, paragraph - 1);
  if (other ? other.asks === label.asks : !(label.asks && isUnlabelled)) return undefined;
  const { end, start } = label;
  const name = { start: document.paragraphs[paragraph]!, end };
  const kind = { isItem: false, isDescribed: false, isNameOnly: true, isBracketed: false };
  return { paragraph, name, colon: name.start, start, ...kind };
}

/** A label, "Question.", "A.": whether it asks, where it ends and where the words start, in tokens. */
function labelAt(document: Document, paragraph: number): { asks: boolean; end: number; start: number } | undefined {
  const from = document.paragraphs[paragraph];
  const to = document.paragraphs[paragraph + 1];
  if (from === undefined || to === undefined || paragraph < 0) return undefined;
  const label = wordAt(document, from).toLowerCase();
  const isOpen = wordAt(document, from) === 'Q' && isCapitalised(document.lexemes.shapes[from + 1] ?? 0);
  const isDotted = label.endsWith('.') || isOpen || /^[.–—]$/.test(wordAt(document, from + 1));
  const start = from + (label.endsWith('.') || isOpen ? 1 : 2);
  const asks = askers.has(label);
  return isDotted && start < to && (asks || answerers.has(label)) ? { asks, end: from + 1, start } : undefined;
}
