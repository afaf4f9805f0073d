import { answerers, askers } from '../../data/askers.ts';
import type { Document } from '../../document.ts';
import { wordAt } from '../word-at.ts';
import type { Turn } from './turn.ts';

/**
 * A turn of an interview whose labels close with a full stop: "Q. Is it late?" and, next, "A. It is." Each needs the other: lists
 * have an "A." too.
 */
export function readDotted(document: Document, paragraph: number): Turn | undefined {
  const label = labelAt(document, paragraph);
  if (!label) return undefined;
  const other = label.asks ? labelAt(document, paragraph + 1) : labelAt(document, paragraph - 1);
  if (!other || other.asks === label.asks) return undefined;
  const { end, start } = label;
  const name = { start: document.paragraphs[paragraph]!, end };
  const kind = { isItem: false, isDescribed: false, isNameOnly: true, isBracketed: false };
  return { paragraph, name, colon: name.start, start, ...kind };
}

/** "Question.", "A.": who it says speaks, where the label ends and what is said starts, in tokens. */
function labelAt(document: Document, paragraph: number): { asks: boolean; end: number; start: number } | undefined {
  const from = document.paragraphs[paragraph];
  const to = document.paragraphs[paragraph + 1];
  if (from === undefined || to === undefined || paragraph < 0) return undefined;
  const label = wordAt(document, from).toLowerCase();
  const isDotted = label.endsWith('.') || wordAt(document, from + 1) === '.';
  const start = from + (label.endsWith('.') ? 1 : 2);
  const asks = askers.has(label);
  return isDotted && start < to && (asks || answerers.has(label)) ? { asks, end: from + 1, start } : undefined;
}
