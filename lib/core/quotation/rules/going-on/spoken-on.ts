import { hashText } from '../../learned/hashing.ts';
import { isFirstPerson } from '../first-person.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';

const COLON = hashText(':');
/** The chance from which a cue may begin another's statement. */
const LIKELY_CUE = 0.5;

export const SPOKEN_ON: QuotationRule = {
  name: 'spoken on',
  reason:
    'in "Its author clarified: I am not for dropping it. I am for testing it." all is speech that lost its marks: who speaks of himself after a colon goes on to the end of the paragraph',
  apply: (found, { reading: { document }, chances: { speech } }) => {
    const { lexemes, marks, paragraphAt, paragraphs, sentences, sentenceAt } = document;
    return found.map((one): Found => {
      const [stretch, ...others] = one.content;
      if (!stretch || others.length > 0 || lexemes.words[stretch.start - 1] !== COLON) return one;
      const end = sentences[sentenceAt[stretch.start]! + 1]!;
      const paragraphEnd = paragraphs[paragraphAt[stretch.start]! + 1]!;
      if (!isFirstPerson(document, stretch.start, end)) return one;
      for (let i = stretch.start; i < paragraphEnd; i++)
        if (marks.quotedAt[i]! >= 0 || (i >= end && speech[i]! > LIKELY_CUE)) return one;
      return { ...one, content: [{ start: stretch.start, end: paragraphEnd }], isSpoken: true };
    });
  },
};
