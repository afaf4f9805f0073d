import { HashMap } from '../learned/hash-map.ts';
import { hashText } from '../learned/hashing.ts';
import type { QuotationRule } from './quotation-rule.ts';

const RELATIVES = HashMap.from('that which who whom'.split(' ').map((word) => [hashText(word), 1]));
const PREPOSITIONS = HashMap.from(
  'about against at by for from in into of on over to with'.split(' ').map((word) => [hashText(word), 1]),
);

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
