/**
 * The text with degrees and honours after names blanked, so that offsets stay: what follows says who somebody is, "Anna
 * Lind |, Ph.D.|, director of the Velm Institute", "Oskar Tehl| MD, MPH|, of Velm College". The dot that ends a
 * sentence stays.
 */
export function blankDegrees(text: string): string {
  return text.replace(degreesAfterName, (found) => ' '.repeat(found.length));
}

/** Letters, dotted or not, that are no US state's ("Boston, MA") and nobody's office ("KC"). */
const degrees =
  'Ed\\.?D|J\\.?D|LL\\.?[BMD]|M\\.?B\\.?A|M\\.?P\\.?[AHP]|M\\.?S\\.?[CcWN]|Ph\\.? ?D|D\\.?Phil|D\\.?Sc|Dr\\.?P\\.?H|Sc\\.?D|C\\.?B\\.?E|C\\.?M\\.?G|D\\.?B\\.?E|GBE|K\\.?B\\.?E|K\\.?C\\.?M\\.?G|M\\.?B\\.?E|O\\.?B\\.?E|FRS|FRSE|M\\.D|MD|R\\.?N';

/** In a row: without a bound, a text of nothing else would take quadratic time. */
const most = 6;

const one = `,? (?:${degrees})\\b`;

/** After a capitalised word; what follows is a mark, a word in small letters, or another line. */
const degreesAfterName = new RegExp(
  `(?<=\\p{Lu}[\\p{L}’'-]{1,30})(?:${one}\\.?){0,${most - 1}}${one}(?:\\.(?=[,;:)]| \\p{Ll}))?(?=[.,;:)]| [(\\p{Ll}]|\\n|$)`,
  'gu',
);
