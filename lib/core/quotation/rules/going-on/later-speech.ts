import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import { OPENS } from '../../quote-marks.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';

/** In tokens: what precedes the speech is no statement if it is shorter, "shakes | his head". */
const LEAST_TOLD = 3;

export const LATER_SPEECH: QuotationRule = {
  name: 'later speech',
  reason: 'in "She said it was late. “We must go.”" the second sentence is speech of its own, of the same speaker',
  apply: (found, { reading: { document } }) => found.flatMap((one) => parted(one, document)),
};

function parted(one: Found, document: Document): Found[] {
  const speech = speechIn(one, document);
  if (speech === undefined) return [one];
  const content = one.content.map(({ start, end }) => ({ start, end: Math.min(end, speech) }));
  const later = one.content.map(({ start, end }) => ({ start: Math.max(start, speech), end }));
  const isSome = ({ start, end }: Stretch): boolean => start < end;
  const told = { ...one, content: content.filter(isSome), inner: one.inner.filter(({ head }) => head < speech) };
  const spoken = { ...one, head: speech, cue: [], content: later.filter(isSome), inner: [] };
  const length = told.content.reduce((sum, { start, end }) => sum + end - start, 0);
  return length < LEAST_TOLD ? [spoken] : [told, spoken];
}

/** The token at which a sentence in quotation marks begins, after content in the article's words only. */
function speechIn({ head, cue, content, isSpoken }: Found, document: Document): number | undefined {
  const { marks, sentences, sentenceAt } = document;
  const [first] = content;
  // A full stop may stand before the marks.
  if (!first || isSpoken || cue.length === 0 || marks.quotedAt[first.start + 1]! >= 0) return undefined;
  for (const { start, end } of content)
    for (let i = start; i < end; i++) {
      if (marks.quotedAt[i]! < 0) continue;
      const begins = i > first.start && i > head && marks.roles[i] === OPENS && sentences[sentenceAt[i]!] === i;
      return begins ? i : undefined;
    }
  return undefined;
}
