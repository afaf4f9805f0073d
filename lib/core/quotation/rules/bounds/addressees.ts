import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import type { QuotationRule } from '../quotation-rule.ts';
import { stemsOf, wordsOf } from '../word-sets.ts';

const TELLING = stemsOf('told assured informed reminded warned');
const LISTENERS = wordsOf(
  'delegates diplomats journalists lawmakers listeners mps parliament peers reporters senators viewers',
);

export const ADDRESSEES: QuotationRule = {
  name: 'addressees',
  reason: 'in "told MPs the UK would act" whom it was told is no part of what was said',
  apply: (found, { reading: { document } }) =>
    found.map((one) => {
      const [first, ...others] = one.content;
      return first && isTold(document, first)
        ? { ...one, content: [{ ...first, start: first.start + 1 }, ...others] }
        : one;
    }),
};

/** Whether the content begins with the audience, right after the verb. */
function isTold({ lexemes: { stems, words }, marks }: Document, { start, end }: Stretch): boolean {
  const isListener = LISTENERS.get(words[start]!) >= 0 && marks.quotedAt[start]! < 0;
  return isListener && end - start > 2 && TELLING.get(stems[start - 1] ?? 0) >= 0;
}
