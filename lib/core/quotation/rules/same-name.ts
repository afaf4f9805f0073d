import type { Stretch } from '../candidates/candidate.ts';
import type { Document } from '../document.ts';
import { isCapitalised, isInCapitals } from '../lexemes.ts';
import { wordAt } from './word-at.ts';

/**
 * Whether two stretches name the same one, by last words or initials: "Minister Kell" and "Ola Kell, Head of Gates",
 * "the European Union" and "EU"; but not "Velm's Director" or "the UN Director", and "Director".
 */
export function isSameName(document: Document, stretch: Stretch, other: Stretch): boolean {
  let comma = other.start;
  while (comma < other.end && wordAt(document, comma) !== ',') comma += 1;
  const last = wordAt(document, stretch.end - 1);
  const isOf = last === wordAt(document, comma - 1) && !isSomebodys(document, stretch, other);
  const isOffice =
    last === wordAt(document, other.end - 1) && capitalsOf(document, stretch).every((i) => isIn(document, i, other));
  const isShort =
    initialsOf(document, stretch) === wordAt(document, other.end - 1) || initialsOf(document, other) === last;
  return isOf || isOffice || isShort;
}

function initialsOf(document: Document, stretch: Stretch): string {
  return capitalsOf(document, stretch)
    .map((i) => wordAt(document, i).charAt(0))
    .join('');
}

function capitalsOf(document: Document, { start, end }: Stretch): number[] {
  const capitals: number[] = [];
  for (let i = start; i < end; i++)
    if (isCapitalised(document.lexemes.shapes[i]!) && wordAt(document, i) !== 'The') capitals.push(i);
  return capitals;
}

/** Whether it has an owner that the other lacks: "Velm's | Director", "the | UN | Director". */
function isSomebodys(document: Document, stretch: Stretch, other: Stretch): boolean {
  return capitalsOf(document, stretch).some(
    (i) =>
      (isInCapitals(document.lexemes.shapes[i]!) || /^['’]s?$/.test(wordAt(document, i + 1))) &&
      i + 1 < stretch.end &&
      !isIn(document, i, other),
  );
}

function isIn(document: Document, i: number, { start, end }: Stretch): boolean {
  const word = wordAt(document, i);
  for (let at = start; at < end; at++) if (wordAt(document, at) === word) return true;
  return false;
}
