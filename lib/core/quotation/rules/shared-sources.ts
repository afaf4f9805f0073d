import type { Found, QuotationRule } from './quotation-rule.ts';

export const SHARED_SOURCES: QuotationRule = {
  name: 'shared sources',
  reason:
    'in "Aas said it was late but declined to say why" Aas declines, not "Aas said it was late": a verb of speech is within no source',
  apply: (found, { reading: { document } }) => {
    const saidAt = new Map(
      found.filter(({ cue, source }) => cue.length > 0 && source.length > 0).map((one) => [one.head, one]),
    );
    return found.map((one): Found => {
      const [whole] = one.source;
      if (!whole) return one;
      for (let i = whole.start; i < whole.end; i++) {
        const other = saidAt.get(i);
        if (
          other &&
          other !== one &&
          other.source[0]!.end <= i &&
          document.sentenceAt[i] === document.sentenceAt[one.head]
        )
          return { ...one, source: other.source };
      }
      return one;
    });
  },
};
