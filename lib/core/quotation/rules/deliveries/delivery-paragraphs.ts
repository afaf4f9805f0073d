import { askers } from '../../data/askers.ts';
import type { Document } from '../../document.ts';
import { isHeading } from '../speech-run.ts';
import { wordAt } from '../word-at.ts';
import { closingMark, isLeading } from './author-above.ts';

/** In how many of its first paragraphs a speech may address its audience. */
const SALUTATIONS = 8;

/** How many tokens the number of a paragraph takes: "1. We reaffirm". */
export function numberLength({ tokens: { text, starts }, paragraphs }: Document, paragraph: number): number {
  const from = paragraphs[paragraph]!;
  const number = /^\d{1,3}[.)]\s/.exec(text.slice(starts[from]!, starts[from]! + 6))?.[0];
  let length = 0;
  while (number && starts[from + length]! < starts[from]! + number.length) length += 1;
  return from + length < paragraphs[paragraph + 1]! ? length : 0;
}

/** How many tokens the label of an answer takes: "A. Not yet". */
export function labelLength(document: Document, paragraph: number): number {
  const from = document.paragraphs[paragraph]!;
  const [label, mark] = [wordAt(document, from), wordAt(document, from + 1)];
  if (/^A[.:]$/.test(label)) return 1;
  return label === 'A' && /^[.:]$/.test(mark) ? 2 : 0;
}

/** Whether a paragraph is text, not a heading, "(As delivered)", "Check against delivery!" or "Mr Chairman,". */
export function isProse(document: Document, paragraph: number): boolean {
  const isLine = isHeading(document, paragraph) || /[,:)\]]/.test(closingMark(document, paragraph));
  return (
    !isLine && !isLeading(document, paragraph) && !isOnDelivery(document, paragraph) && !isAsked(document, paragraph)
  );
}

/** Whether a paragraph is a question below remarks whose answers have no label: "Q. Is it late?". */
export function isAsked(document: Document, paragraph: number): boolean {
  const from = document.paragraphs[paragraph]!;
  const label = wordAt(document, from);
  const isMarked = /[.:]$/.test(label) || /^[.:]$/.test(wordAt(document, from + 1));
  return isMarked && askers.has(label.replace(/[.:]$/, '').toLowerCase());
}

export function isOnDelivery({ tokens: { text, starts }, paragraphs }: Document, paragraph: number): boolean {
  const start = starts[paragraphs[paragraph]!]!;
  return /^[-–— (]*(?:as (?:delivered|prepared)|(?:please )?check against delivery)\b/i.test(
    text.slice(start, start + 32),
  );
}

/** Whether a text addresses somebody, as no newsroom does: "Madam Chair, it rains", "Thank you, Mr President". */
export function isAddressed(
  { tokens: { text, starts, ends }, paragraphs }: Document,
  first: number,
  end: number,
): boolean {
  for (let p = first; p < Math.min(end, first + SALUTATIONS); p++)
    if (
      ADDRESSED.test(
        text.slice(starts[paragraphs[p]!]!, Math.min(ends[paragraphs[p + 1]! - 1]!, starts[paragraphs[p]!]! + 80)),
      )
    )
      return true;
  return false;
}

const ADDRESSED =
  /^(?:I thank you,? |Thank you(?: very much)?,? )?(?:Mr\.?|Mrs\.?|Ms\.?|Madam|Madame) (?:Acting )?(?:Chair(?:man|person|woman)?|Moderator|President|Speaker)\b/;
