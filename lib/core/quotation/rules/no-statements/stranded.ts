import type { QuotationRule } from '../quotation-rule.ts';
import { wordsOf } from '../word-sets.ts';

const RELATIVES = wordsOf('that which who whom');
const PREPOSITIONS = wordsOf('about against at by for from in into of on over to with');

export const STRANDED: QuotationRule = {
  name: 'stranded',
  reason: 'in "a demand that Ostra says it will not give in to" the words say nothing without the noun before them',
  apply: (found, { reading: { document } }) => {
    const { words } = document.lexemes;
    return found.filter(({ source, cue, content }) => {
      const [speaker] = source;
      const last = content[content.length - 1]!;
      if (!speaker || cue.length === 0 || document.marks.quotedAt[last.end - 1]! >= 0) return true;
      return !(RELATIVES.get(words[speaker.start - 1] ?? 0) >= 0 && PREPOSITIONS.get(words[last.end - 1]!) >= 0);
    });
  },
};
