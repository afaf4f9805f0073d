import type { Found, QuotationRule } from './quotation-rule.ts';

export const SHARED_SOURCES: QuotationRule = {
  name: 'shared sources',
  reason:
    'in "Aas said it was late but declined to say why" Aas declines, not "Aas said it was late": who speaks ends where a verb of speech follows',
  apply: (found) => {
    const saidAt = new Map(found.filter(({ cue }) => cue.length > 0).map((one) => [one.head, one]));
    return found.map((one): Found => {
      const [whole] = one.source;
      if (!whole) return one;
      for (let i = whole.start + 1; i < whole.end; i++) {
        const [source] = saidAt.get(i)?.source ?? [];
        if (source?.start === whole.start && source.end === i) return { ...one, source: [source] };
      }
      return one;
    });
  },
};
