import { isCapitalised } from '../../lexemes.ts';
import { LEAST_SCORE } from '../../select.ts';
import { tagNumber } from '../../syntax/tags.ts';
import { firstAt, type RuleContext } from '../quotation-rule.ts';

const PAST = tagNumber('VBD');

/**
 * Whether the text that paragraph `p` issues only tells, in the past, what those named there said, so that the issuer
 * is no speaker: "The Council’s President issued the following statement: The members of the Council condemned …".
 */
export function isTold({ reading, attributions }: RuleContext, p: number): boolean {
  const { paragraphs, sentences, sentenceAt, lexemes } = reading.document;
  const [above, start] = [paragraphs[p]!, paragraphs[p + 1]!];
  const end = sentences[sentenceAt[start]! + 1]!;
  const named = new Set(lexemes.words.subarray(above + 1, start));
  for (let at = firstAt(attributions, start); at < attributions.length && attributions[at]!.head < end; at++) {
    const { head, score, source } = attributions[at]!;
    const [whose] = source;
    if (score < LEAST_SCORE || reading.syntax.tags[head] !== PAST || whose?.start !== start) continue;
    for (let i = whose.start + 1; i < whose.end; i++)
      if (isCapitalised(lexemes.shapes[i]!) && named.has(lexemes.words[i]!)) return true;
  }
  return false;
}
