import type { Document } from '../../document.ts';
import type { Quoted } from '../../quote-marks.ts';
import { coveredBy, isFree } from '../covered.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { isOfWords } from '../quoted-words.ts';
import { speakerIn } from '../speaker-in.ts';
import { wordAt } from '../word-at.ts';

/** A name with title and body, in tokens. */
const LONGEST_NAME = 20;
const CONFIDENCE = 0.7;

export const MURMURED_QUOTATIONS: QuotationRule = {
  name: 'murmured quotations',
  reason: 'in “It is late,” a guest murmured. the comma and who stands after it tell of speech, whatever the verb',
  apply: (found, { reading }) => {
    const { marks, tokens, sentences, sentenceAt } = reading.document;
    const claimed = coveredBy(found, tokens.count, ['cue', 'content']);
    const made = marks.quoted.flatMap((stretch): Found[] => {
      const { start, end } = stretch;
      const isFirst = start === sentences[sentenceAt[start]!];
      const limit = Math.min(sentences[sentenceAt[end - 1]! + 1]!, end + LONGEST_NAME);
      if (!isFirst || !isOfWords(reading.document, stretch) || !isFree(claimed, { start, end: limit })) return [];
      const from = attributionAfter(reading.document, stretch);
      const said = from === undefined ? undefined : speakerIn({ start: from, end: limit }, reading);
      if (!said) return [];
      const { source, head } = said;
      const content = [{ start, end }];
      return [
        { head, source: [source], cue: [{ start: head, end: head + 1 }], content, confidence: CONFIDENCE, inner: [] },
      ];
    });
    return [...found, ...made];
  },
};

/** Where the sentence continues after “It is late,” or “Is it?”. Undefined if it doesn't. */
function attributionAfter(document: Document, { end }: Quoted): number | undefined {
  if (wordAt(document, end) === ',') return end + 1;
  return /^[,?!]$/.test(wordAt(document, end - 2)) ? end : undefined;
}
